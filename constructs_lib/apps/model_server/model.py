"""Where a model server has its model from."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.props import Props
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.values.text import BaseUrl, BucketName, BucketRegion, DnsSubdomain
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.place import PlaceOnInternet
from constructs_lib.core.wiring.store_endpoints import BucketEndpoint
from constructs_lib.core.workloads.storage import VolumeProps

HUB = "https://huggingface.co"

_WORD = "[A-Za-z0-9_]+(?:[.-]+[A-Za-z0-9_]+)*"
Repository = Annotated[
    str,
    Grammar(
        "a model of the hub",
        "write its owner and name, such as 'Qwen/Qwen3-8B', for llama.cpp with the quantization, as in 'Qwen/Qwen3-8B-GGUF:Q4_K_M'",
        f"{_WORD}/{_WORD}(?::{_WORD})?",
        256,
    ),
]
"""Owner and name of a model of the hub, with a quantization if need be."""
PathInVolume = Annotated[
    str,
    Grammar(
        "a path in a volume",
        "write such as 'qwen3-8b' or 'qwen/model.gguf', of letters, digits and '-._+@', without '/' at its ends",
        r"(?!\.\.?(?:/|$))[-A-Za-z0-9._+@]+(?:/(?!\.\.?(?:/|$))[-A-Za-z0-9._+@]+)*",
        1024,
    ),
]
"""The path of a file or folder in a volume."""


class HubModel(PlaceOnInternet):
    """A model that each pod downloads from a hub once, into a volume of its own."""

    kind: Literal["hub"]
    """`hub`: from Hugging Face, or a server with its API; `claim`: from a PersistentVolumeClaim; `bucket`: from S3."""
    repository: Repository
    """Owner and name of the model, such as `Qwen/Qwen3-8B`."""
    token: SecretKey | None = None
    """The token of an account that may read the model; None for a public one."""
    url: BaseUrl | None = None
    """The URL of the hub, such as a mirror's; None: Hugging Face."""
    volume: VolumeProps = VolumeProps(size="50Gi")
    """The volume that keeps the download, one for each pod."""

    def _servers(self) -> Mapping[str, str | None]:
        return {"url": self.url}

    @property
    def hub(self) -> Endpoint:
        """The endpoint of the hub. Hugging Face redirects downloads to other hosts on the internet."""
        return self.placed_url(self.url or HUB)


class ClaimModel(Props):
    """A model in a PersistentVolumeClaim that exists. All pods share it, read-only."""

    kind: Literal["claim"]
    """`claim`: from a PersistentVolumeClaim that has it; `hub` and `bucket` are the other sources."""
    claim: DnsSubdomain
    """The claim in the namespace of the pods. Several pods need the access mode ReadOnlyMany or ReadWriteMany."""
    path: PathInVolume
    """The model in the volume: a folder for vLLM, a file in the format GGUF for llama.cpp."""


class BucketModel(PlaceOnInternet):
    """A model in a bucket of S3 or of a store with its API, from which vLLM loads it into the GPUs, without a volume."""

    kind: Literal["bucket"]
    """`bucket`: from a bucket of S3; `hub` and `claim` are the other sources."""
    bucket: BucketName
    """The bucket's name."""
    path: PathInVolume
    """The folder in the bucket with the files of the model, whose weights are in the format Safetensors."""
    region: BucketRegion
    """The store's region, such as `eu-central-1`."""
    url: BaseUrl | None = None
    """The URL of a store with the API of S3, which is asked with the bucket in the path; None: AWS."""
    access_key: SecretKey | None = None
    """The account's access key id. None without keys: the server has an `identity`."""
    secret_key: SecretKey | None = None
    """The account's secret access key."""

    def _servers(self) -> Mapping[str, str | None]:
        return {"url": self.url}

    def _errors(self) -> Iterator[str]:
        if (self.access_key is None) != (self.secret_key is None):
            missing = "access_key" if self.access_key is None else "secret_key"
            yield f"{missing}: is missing; access_key and secret_key belong together"

    @property
    def endpoint(self) -> BucketEndpoint:
        """The endpoint of the bucket."""
        url = self.url or f"https://s3.{self.region}.amazonaws.com"
        store = self.placed_url(url)
        return BucketEndpoint(
            name=store.name, host=store.host, port=store.port, scheme=store.scheme, peers=store.peers,
            target_port=store.target_port, bucket=self.bucket,
            region=self.region, access_key=self.access_key, secret_key=self.secret_key, path_style=self.url is not None,
        )  # fmt: skip


AnyModel = Annotated[HubModel | ClaimModel | BucketModel, Field(discriminator="kind")]
"""A model of a hub, of a claim, or of a bucket."""
