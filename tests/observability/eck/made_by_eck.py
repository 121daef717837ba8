"""The pods that ECK makes of its resources, as far as they follow from the resources alone."""

from __future__ import annotations

from typing import Any

from constructs_lib.testing import Manifests, Object

RESOURCES = ("Elasticsearch", "Kibana", "Logstash", "Beat")


def template(resource: Object) -> Object:
    """Returns the pod template in a resource of ECK."""
    spec = resource["spec"]
    place = spec["nodeSets"][0] if "nodeSets" in spec else spec.get("daemonSet", spec)
    return place["podTemplate"]


def unfolded(manifests: Manifests) -> Manifests:
    """Returns the objects with a workload in place of each resource, so that tests of all workloads apply."""
    return Manifests([_workload(item) if item["kind"] in RESOURCES else item for item in manifests])


def _workload(resource: Object) -> Object:
    made: dict[str, Any] = template(resource)
    image = made["spec"]["containers"][0]["image"]
    # Init containers of ECK only have a name here; ECK sets the image of the program.
    init = [{"image": image, **container} for container in made["spec"].get("initContainers", [])]
    spec = {**made["spec"], "initContainers": init}
    return {**resource, "kind": "DaemonSet", "spec": {"template": {**made, "spec": spec}}}
