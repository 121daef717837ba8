"""Types of props that ECK restricts."""

import re
from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import AfterValidator

from constructs_lib.core.traits.certificate import CertificateProps
from constructs_lib.core.values.images import Image
from constructs_lib.core.workloads.disruption import DisruptionBudgetProps
from constructs_lib.core.workloads.scaling import AnyAutoscaling
from constructs_lib.core.workloads.storage import VolumeProps

VERSION = re.compile(r"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[a-zA-Z][-.\w]*)?")
OLDEST, NEWEST_MAJOR = (8, 12, 0), 9
"""The versions that ECK 3.x runs of all four programs: Logstash's are those from 8.12.0 on."""


def _check_version(image: Image) -> Image:
    match = VERSION.fullmatch(image.tag)
    if not match:
        raise ValueError(f"tag {image.tag!r} is not a version such as '9.5.2'; ECK must be told the version of the image")
    version = (int(match[1]), int(match[2]), int(match[3]))
    if version < OLDEST or version[0] > NEWEST_MAJOR:
        raise ValueError(f"ECK doesn't run version {image.tag}; use one from 8.12.0 on, below {NEWEST_MAJOR + 1}")
    return image


def is_newer(image: Image, other: Image, *, patch: bool) -> bool:
    """Returns whether an image has a newer version than another; without `patch`, a newer minor version.

    Tags that are not versions are never newer.
    """
    matches = [VERSION.match(each.tag) for each in (image, other)]
    given, known = (tuple(int(part) for part in match.groups()[: 3 if patch else 2]) if match else () for match in matches)
    return bool(given and known) and given > known


def only(value: Any, why: str) -> AfterValidator:
    """Returns a validator that accepts one value alone. `why` is its error for any other."""

    def check(given: Any) -> Any:
        if given != value:
            raise ValueError(why)
        return given

    return AfterValidator(check)


def volume_errors(volume: VolumeProps) -> Iterator[str]:
    """Yields errors of a volume whose claims ECK creates."""
    for field in ("existing_claim", "volume_names"):
        if getattr(volume, field):
            yield f"volume.{field}: ECK creates the claims of its pods; leave it out, and let a storage_class choose the volumes"


def _of_eck(budget: DisruptionBudgetProps | None) -> DisruptionBudgetProps | None:
    if budget and budget != DisruptionBudgetProps():
        raise ValueError("ECK makes the budget, by the health of the data; leave it out, or write null for none")
    return budget


Version = AfterValidator(_check_version)
Certified = Annotated[CertificateProps | None, only(None, "ECK makes the certificates of the nodes; leave it out")]
PlainHttp = Annotated[
    CertificateProps | None, only(None, "made by ECK it serves plain HTTP behind its NetworkPolicy; leave it out")
]
Fixed = Annotated[AnyAutoscaling | None, only(None, "ECK keeps the number of pods as it is in its resource; set replicas")]
Budget = Annotated[DisruptionBudgetProps | None, AfterValidator(_of_eck)]
