"""The graph of a set of manifests."""

from collections import defaultdict
from collections.abc import Iterator

from constructs_lib.review.manifests.dependencies import behind, dependencies
from constructs_lib.review.manifests.edges import Edge
from constructs_lib.review.manifests.network import ANYWHERE, Network
from constructs_lib.review.manifests.objects import OTHER, Item, Objects, at, items, of_kinds
from constructs_lib.review.manifests.pods import LONG_RUNNING, stable_name
from constructs_lib.review.manifests.routes import ROUTES, backends, hosts
from constructs_lib.review.picture.graph import Arrow, Box, Change, Graph, Place, is_dns

ANY_ADDRESS = Place("", "any address")
EVERYWHERE = (ANYWHERE, "0.0.0.0/0", "::/0")


def graph(objects: Objects) -> Graph:
    """Returns the components of manifests, the peers outside, and who may connect to whom.

    Connections are those that policies permit, and those that pods need where no policy restricts them. DNS is left out.
    """
    return _Drawing(objects).graph()


class _Drawing:
    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._network = Network(objects)
        self._places = {name: _place(pods.item) for name, pods in self._network.pods.items()}
        for policy in of_kinds(objects, "NetworkPolicy"):  # of pods that operators make
            self._places |= {name: _place(policy) for name in self._network.subjects(policy) if name not in self._places}

    def graph(self) -> Graph:
        """Returns the graph."""
        arrows = sorted({arrow for edge in self._edges() if not is_dns(edge) and (arrow := self._arrow(edge))})
        inside = self._boxes()
        ends = {end for arrow in arrows for end in (arrow.client, arrow.server)}
        outside = {place: Box(place, outside=True) for place in ends - inside.keys()}
        return Graph(dict(sorted((inside | outside).items())), dict.fromkeys(arrows, Change.SAME))

    def _edges(self) -> set[Edge]:
        needed = {each.edge for each in dependencies(self._network)}
        return self._network.edges | {edge for edge in needed if self._network.permits(edge)}

    def _arrow(self, edge: Edge) -> Arrow | None:
        client, server = self._place(edge.client), self._place(edge.server)
        return Arrow(client, server, edge.ports) if client != server else None

    def _place(self, name: str) -> Place:
        return ANY_ADDRESS if name in EVERYWHERE else self._places.get(name, Place("", name))

    # ---- boxes ------------------------------------------------------------------------------------------------------

    def _boxes(self) -> dict[Place, Box]:
        exposed = self._exposed()
        return {
            place: Box(
                place, _lines(place, pods), dict.fromkeys(sorted(exposed.get(place, ())), Change.SAME), open=self._is_open(names)
            )
            for place, names in self._names().items()
            for pods in ([self._network.pods[name].item for name in names if name in self._network.pods],)
        }

    def _names(self) -> dict[Place, list[str]]:
        found: dict[Place, list[str]] = defaultdict(list)
        for name, place in self._places.items():
            found[place].append(name)
        return found

    def _is_open(self, names: list[str]) -> bool:
        """Whether no policy restricts who connects to pods with ports."""
        pods = [self._network.pods[name] for name in names if name in self._network.pods]
        return any(each.item.kind in LONG_RUNNING and each.name not in self._network.restricted["Ingress"] for each in pods)

    def _exposed(self) -> dict[Place, set[str]]:
        found: dict[Place, set[str]] = defaultdict(set)
        for item in of_kinds(self._objects, *ROUTES):
            for place in self._places_of_route(item):
                found[place] |= hosts(item)
        for item in of_kinds(self._objects, "Service"):
            if (kind := at(item.body, "spec", "type")) in ("LoadBalancer", "NodePort"):
                for port in items(item.body, "spec", "ports"):
                    for name, _ in behind(item, at(port, "port"), self._network):
                        found[self._places[name]].add(f"{kind} {at(port, 'port')}")
        return found

    def _places_of_route(self, route: Item) -> Iterator[Place]:
        services = {item.key.name: item for item in of_kinds(self._objects, "Service") if item.key.namespace == route.key.namespace}
        for name, port in backends(route):
            for pods, _ in behind(services[name], port, self._network) if name in services else ():
                yield self._places[pods]


def _place(item: Item) -> Place:
    return Place(item.key.namespace, item.component if item.component != OTHER else stable_name(item))


def _lines(place: Place, workloads: list[Item]) -> tuple[str, ...]:
    """The workloads that a box names: Jobs only if there is nothing else."""
    running = [item for item in workloads if item.kind in (*LONG_RUNNING, "Pod")] or workloads
    return tuple(name for name in dict.fromkeys(map(stable_name, running)) if name != place.name)
