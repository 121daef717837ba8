"""What every room is: a construct whose id is the beginning of its objects' names."""

from constructs import Construct

from constructs_lib.core.composition import Composition


class Room(Construct):
    """A store or an app with all that belongs to it."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        self.name = id
        self.composition = Composition.of(scope).adopt(self)
        self.composition.rooms.append(self)


def instance_of(scope: Construct) -> str:
    """The value of `app.kubernetes.io/instance` of what is made in `scope`: the room's name, or a construct's id."""
    return scope.name if isinstance(scope, Room) else scope.node.id
