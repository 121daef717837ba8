"""Connects workloads that were written without this library: with cdk8s-plus, as an ApiObject, or in YAML."""

from __future__ import annotations

from typing import Any, Literal

from cdk8s import ApiObject
from constructs import IConstruct

from constructs_lib.core.traits.foreign_workload import ForeignWorkload, UserEnv
from constructs_lib.core.values.arguments import checked
from constructs_lib.core.values.grammars import URL_PATH
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.workloads.component import Address


@checked
def connect(
    workload: IConstruct, endpoint: Endpoint, env: UserEnv | None = None, *, wait: bool = False, container: str | None = None
) -> None:
    """Connects a workload of cdk8s-plus, or any object with a pod template, to an endpoint, as `Component.connect` does.

    Sets the variables in its container, by default the first, opens both NetworkPolicies, and records the edge. With `wait` the
    pods start their program once the endpoint is ready. From the first call on, egress of the pods is denied except to DNS and to
    connected endpoints; ingress stays as open as it was.

    `env` takes text, in which `$` stays `$`, and keys of Secrets. Text that refers to other variables of `env` is `Expanded`, as
    `dsn` of an endpoint is. A variable with None is left out, such as the key of an API without keys. The variables come before
    those of the container, which may so refer to them.

    Raises ValueError if there is no pod template or no such container.
    """
    ForeignWorkload.of(workload).connect(endpoint, env or {}, wait=wait, container=container)


@checked
def address_of(workload: IConstruct, service: IConstruct, *, port: int | None = None, isolated: bool | None = None) -> Address:
    """Returns the address of a workload at its Service, for any kind of Endpoint: `Endpoint(**address_of(tools, service))`.

    `port` is the Service's, by default its first. `isolated` says whether the pods accept connected clients only. None isolates
    them only where a DefaultDeny of their chart does so already.

    Raises ValueError if there is no pod template, or no such port.
    """
    pods = ForeignWorkload.of(workload)
    pods.offer(isolated=isolated)
    item: Any = ApiObject.of(service).to_json()
    numbers: dict[int, int | str] = {each["port"]: each.get("targetPort", each["port"]) for each in item["spec"].get("ports", ())}
    number = next(iter(numbers), 0) if port is None else port
    if number not in numbers:
        raise ValueError(f"{service.node.path} has no port {number or 'at all'}; it has {', '.join(map(str, numbers)) or 'none'}")
    name = item["metadata"]["name"]
    return {
        "name": pods.name,
        "host": pods.host(name),
        "port": number,
        "target_port": pods.port(numbers[number]),
        "owner": pods,
    }


@checked
def expose_metrics(
    workload: IConstruct,
    port: int,
    *,
    path: str = "/metrics",
    scheme: Literal["http", "https"] = "http",
    isolated: bool | None = None,
) -> ForeignWorkload:
    """Adds the metrics on a port of a workload's pods to every ObservabilityStack that watches it. Call it before they are made.

    Prometheus finds each pod by a headless Service that is made for it. `isolated` is as in `address_of`. Returns the pods, for
    `prometheus.scrape` of a stack that exists already.

    Raises ValueError if there is no pod template, if its metrics are exposed already, or if the port or path is not valid.
    """
    URL_PATH(path)
    pods = ForeignWorkload.of(workload)
    if pods.metrics:
        raise ValueError(f"{workload.node.path}: its metrics are exposed already, on port {pods.metrics.port}")
    pods.offer(isolated=isolated)
    pods.expose_metrics(port, path, scheme)
    return pods
