"""Two sets of manifests, object by object."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from constructs_lib.review.changes import Change, differences
from constructs_lib.review.manifests.network import Network
from constructs_lib.review.manifests.objects import Item, Key, Objects
from constructs_lib.review.renames import renames


@dataclass(frozen=True, eq=False)
class Pair:
    """An object before and after, or one that is only there before (removed) or after (added)."""

    old: Item | None
    new: Item | None
    changes: tuple[Change, ...] = ()
    renamed: bool = False
    """Whether both are objects of their own: the new one is created, and the old one is deleted or left behind."""

    @property
    def item(self) -> Item:
        """The object as it is after, or before if it is removed."""
        return self.new or self.old  # pyright: ignore[reportReturnType]  # one of them is there

    @property
    def kind(self) -> str:
        """The kind of the object."""
        return self.item.kind

    @property
    def updated(self) -> bool:
        """Whether the same object is there before and after, with changes."""
        return self.old is not None and self.new is not None and not self.renamed

    def changed(self, *prefix: str) -> list[Change]:
        """Returns the changes at a path or below it."""
        return [change for change in self.changes if change.is_under(*prefix)]


@dataclass(eq=False)
class Comparison:
    """Everything that differs between two sets of objects."""

    old: Objects
    new: Objects
    environment: str = ""
    """Its file, if each file is compared with the one of its name."""
    pairs: list[Pair] = field(default_factory=list[Pair])

    @cached_property
    def old_network(self) -> Network:
        """The permitted connections before."""
        return Network(self.old)

    @cached_property
    def new_network(self) -> Network:
        """The permitted connections after."""
        return Network(self.new)

    @cached_property
    def by_key(self) -> dict[Key, Pair]:
        """The pairs by the keys of both their objects."""
        return {item.key: pair for pair in self.pairs for item in (pair.old, pair.new) if item}


def compare(old: Objects, new: Objects, environment: str = "") -> Comparison:
    """Returns the objects that are added, removed, renamed or changed."""
    removed = {key: item for key, item in old.items() if key not in new}
    added = {key: item for key, item in new.items() if key not in old}
    pairs = [*_changed(old, new)]
    for before, after in renames(removed, added):
        del removed[before.key], added[after.key]
        pairs.append(Pair(before, after, tuple(differences(before.body, after.body)), renamed=True))
    pairs += [Pair(item, None) for item in removed.values()]
    pairs += [Pair(None, item) for item in added.values()]
    return Comparison(old, new, environment, pairs)


def _changed(old: Objects, new: Objects) -> Iterable[Pair]:
    for key, item in new.items():
        if key in old and (changes := differences(old[key].body, item.body)):
            yield Pair(old[key], item, tuple(changes))
