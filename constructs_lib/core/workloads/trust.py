"""Makes containers trust the certificate authorities of the chart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from constructs_lib.core.chart.context import ChartContext
from constructs_lib.core.values.ca import BUNDLE, BUNDLE_FOLDER, GIVEN, VARIABLES, CaProps
from constructs_lib.core.values.images import locked
from constructs_lib.core.workloads.pod import SMALL, Container, Mount, with_variables

PUBLIC = "/etc/ssl/certs/ca-certificates.crt"
"""The public certificate authorities in the image of Python."""
GIVEN_VOLUME, BUNDLE_VOLUME = "company-ca", "trusted-ca"
MAKE_BUNDLE = f"""\
grep -q "BEGIN CERTIFICATE" {GIVEN} || {{ echo "the given ca has no certificate in PEM"; exit 1; }}
{{ cat {PUBLIC}; echo; cat {GIVEN}; }} > {BUNDLE}
"""


def trust_volumes(ca: CaProps) -> dict[str, dict[str, Any]]:
    """Returns the volumes of the given certificates and of the bundle."""
    return {GIVEN_VOLUME: ca.source(), BUNDLE_VOLUME: {"emptyDir": {"sizeLimit": "10Mi"}}}


def bundle_maker(context: ChartContext) -> dict[str, Any]:
    """Returns the init container that makes the bundle. It runs before those that use it."""
    # Most variables replace what a program trusts, so the bundle has the public authorities too.
    mounts = [Mount(GIVEN_VOLUME, GIVEN.rpartition("/")[0], read_only=True), Mount(BUNDLE_VOLUME, BUNDLE_FOLDER)]
    maker = Container("trust", locked("python"), SMALL, ("sh", "-ec", MAKE_BUNDLE), mounts=mounts)
    return maker.manifest(context.image_mirror, assigned_ids=context.cluster.assigns_user_ids)


def trusting(container: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the container with the bundle, and with those variables that it doesn't set itself."""
    mount = Mount(BUNDLE_VOLUME, BUNDLE_FOLDER, read_only=True).manifest()
    return {**with_variables(container, VARIABLES), "volumeMounts": [*container.get("volumeMounts", []), mount]}


def trusting_pod(spec: Mapping[str, Any], context: ChartContext) -> dict[str, Any]:
    """Returns a pod's spec in which all containers trust the authorities of the chart."""
    if context.ca is None:
        return dict(spec)
    volumes = [{"name": name, **source} for name, source in trust_volumes(context.ca).items()]
    return {
        **spec,
        "initContainers": [bundle_maker(context), *map(trusting, spec.get("initContainers", []))],
        "containers": [*map(trusting, spec["containers"])],
        "volumes": [*spec.get("volumes", []), *volumes],
    }
