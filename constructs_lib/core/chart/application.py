"""The base of applications and stores: constructs whose id starts the names of their objects."""

from typing import Any

from constructs import Construct

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.values.arguments import checked


class Application(Construct):
    """An application or a store with all its objects. Its id is the value of `app.kubernetes.io/instance`."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if "__init__" in vars(cls):
            cls.__init__ = checked(cls.__init__)

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self.name = id
        self.context = ChartContext.of(scope).adopt(self)
        self.context.applications.append(self)


def instance_of(scope: Construct) -> str:
    """Returns the value of `app.kubernetes.io/instance` for objects made in `scope`."""
    return scope.name if isinstance(scope, Application) else scope.node.id
