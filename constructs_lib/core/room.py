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
