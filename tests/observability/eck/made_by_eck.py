"""The pods that ECK makes of our resources, as far as they follow from these alone."""

from __future__ import annotations

from typing import Any

from tests.questions import Manifests, Object

RESOURCES = ("Elasticsearch", "Kibana", "Logstash", "Beat")


def template(resource: Object) -> Object:
    """The pod template in one of ECK's resources."""
    spec = resource["spec"]
    place = spec["nodeSets"][0] if "nodeSets" in spec else spec.get("daemonSet", spec)
    return place["podTemplate"]


def unfolded(manifests: Manifests) -> Manifests:
    """The same objects, with a workload in place of each resource: so that what holds for all workloads can be asked of it."""
    return Manifests([_workload(item) if item["kind"] in RESOURCES else item for item in manifests])


def _workload(resource: Object) -> Object:
    made: dict[str, Any] = template(resource)
    image = made["spec"]["containers"][0]["image"]
    # ECK gives its own init containers, which have but a name here, the program's image.
    init = [{"image": image, **container} for container in made["spec"].get("initContainers", [])]
    spec = {**made["spec"], "initContainers": init}
    return {**resource, "kind": "DaemonSet", "spec": {"template": {**made, "spec": spec}}}
