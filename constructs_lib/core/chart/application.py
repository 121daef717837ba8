"""The base of applications and stores: constructs whose id starts the names of their objects."""

from typing import Any

from constructs import Construct

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.names import check_name


class Application(Construct):
    """An application or a store with all its objects. Its id is the value of `app.kubernetes.io/instance`."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if "__init__" in vars(cls):
            cls.__init__ = checked(cls.__init__)

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self.name = object_name(scope, id)
        self.context = ChartContext.of(scope).adopt(self)
        self.context.applications.append(self)


def object_name(scope: Construct, id: str) -> str:
    """Returns the id of a construct, which names its objects. Raises ValueError, with the construct's path, if it can't."""
    try:
        return check_name(id)
    except ValueError as error:
        raise ValueError(f"{scope.node.path}/{id}: its id names objects of Kubernetes, but {error}") from None


def instance_of(scope: Construct) -> str:
    """Returns the value of `app.kubernetes.io/instance` for objects made in `scope`."""
    return scope.name if isinstance(scope, Application) else scope.node.id
