"""Props of model servers."""

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from constructs_lib.apps.model_server.model import AnyModel, BucketModel, ClaimModel, HubModel
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.quantities import Bytes, Replicas, byte_count
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.text import Arguments, PositiveInt32, Seconds
from constructs_lib.core.workloads.props import WorkloadProps

ModelName = Annotated[
    str, Grammar("a name of a model", "use letters, digits and '._:/-', such as 'qwen3-8b'", "[A-Za-z0-9][A-Za-z0-9._:/-]*", 255)
]
"""The name by which clients ask for a model."""
OPTION = re.compile(r"--?[A-Za-z][^\s=]*")


class _ModelServerProps(WorkloadProps):
    model: AnyModel
    """The model that it serves."""
    served_as: ModelName | None = None
    """The name that clients ask for; None: the name of the server."""
    model_size: Bytes | None = None
    """Bytes of the model's weights. With them, too little memory or disk is an error; None: not checked."""
    args: Arguments = ()
    """Further arguments of the program, such as `--max-model-len`, `8192`; an option and its value are two entries. `$` stays
    `$`."""

    def _errors(self) -> Iterator[str]:
        for index, argument in enumerate(self.args):
            option = (OPTION.match(argument) or [argument])[0]
            if instead := self._set_by(option.replace("_", "-")):
                yield f"args.{index}: {option} is set by the library; {instead}"
            elif index == 0 and not argument.startswith("-"):
                yield f"args.0: {argument!r} is not an option; write such as '--max-model-len', and its value as the next entry"
            elif argument[len(option) :][:1].isspace():
                yield f"args.{index}: {option} and its value are one argument, which the program doesn't know; write two entries"
        if self.model_size and isinstance(self.model, HubModel):
            size = self.model.volume.size
            if not self.model.volume.existing_claim and byte_count(size) < byte_count(self.model_size):
                yield f"model.volume.size: {size!r} is less than the model_size of {self.model_size!r}"

    def _set_by(self, option: str) -> str:
        """Returns what to write instead of an option that the library sets; empty for any other."""
        return {
            "--api-key": "a Secret has it",
            "--host": "leave it out",
            "--port": "leave it out",
            "--served-model-name": "write served_as",
            "--alias": "write served_as",
            "-a": "write served_as",
            "--model": "write model",
            "-m": "write model",
            "--hf-repo": "write model",
            "-hf": "write model",
            "--tensor-parallel-size": "write gpus",
            "-tp": "write gpus",
            "--shutdown-timeout": "write longest_answer_seconds",
            **({"--load-format": "a bucket has a loader of its own"} if isinstance(self.model, BucketModel) else {}),
            "--metrics": "leave it out",
        }.get(option, "")


class VllmProps(_ModelServerProps):
    """vLLM, for many users at a time, on nodes with GPUs."""

    kind: Literal["vllm"]
    """`vllm` runs on GPUs; `llama_cpp` runs on CPUs."""
    image: Image = locked("vllm")
    """The image of vLLM's OpenAI server, version 0.30 or later."""
    replicas: Replicas = 1
    """Number of pods. With `autoscaling` it is the minimum."""
    resources: Resources = Resources(cpu="2", cpu_limit="8", memory="8Gi", memory_limit="32Gi", ephemeral_storage_limit="4Gi")
    """CPU, memory and scratch disk of each pod, in addition to its GPUs."""
    gpus: PositiveInt32 = 1
    """GPUs of each pod, over which the model is split. The cluster's `gpu` says what they are called and where they are."""
    shared_memory: Bytes = "2Gi"
    """Bytes of /dev/shm, by which the processes of the GPUs exchange data. They count against the memory limit."""
    startup_seconds: Seconds = 3600
    """Seconds that a pod may take to download and load the model. 140 GB by 1 Gbit/s take 20 minutes, and compiling some more."""
    longest_answer_seconds: Seconds = 600
    """Seconds that a pod finishes its answers for, once it has been told to stop."""

    def _errors(self) -> Iterator[str]:
        yield from super()._errors()
        limit = self.resources.memory_limit
        if byte_count(self.shared_memory) >= byte_count(limit):
            yield f"shared_memory: {self.shared_memory!r} takes all of resources.memory_limit, {limit!r}"


class LlamaCppProps(_ModelServerProps):
    """llama.cpp's server, for a few users at a time, on CPUs. Its settings are variables too: `env: {LLAMA_ARG_CTX_SIZE: "8192"}`.

    It asks for no key, since it would ask Prometheus for it too: the NetworkPolicy admits connected clients alone.
    """

    kind: Literal["llama_cpp"]
    """`llama_cpp` runs on CPUs; `vllm` runs on GPUs."""
    image: Image = locked("llama-cpp")
    """The image of llama.cpp's server."""
    replicas: Replicas = 1
    """Number of pods. With `autoscaling` it is the minimum."""
    resources: Resources = Resources(cpu="2", cpu_limit="4", memory="4Gi", memory_limit="8Gi")
    """CPU, memory and scratch disk of each pod. It computes with as many threads as `cpu_limit` has cores."""
    startup_seconds: Seconds = 1800
    """Seconds that a pod may take to download and load the model. 10 GB by 100 Mbit/s take 14 minutes."""

    def _errors(self) -> Iterator[str]:
        yield from super()._errors()
        limit = self.resources.memory_limit
        if self.model_size and byte_count(limit) < byte_count(self.model_size):
            yield f"resources.memory_limit: {limit!r} is less than the model_size of {self.model_size!r}"
        if isinstance(self.model, ClaimModel) and not self.model.path.endswith(".gguf"):
            yield f"model.path: {self.model.path!r} is not a file in the format GGUF, whose name ends in .gguf"
        if isinstance(self.model, BucketModel):
            yield "model.kind: llama.cpp doesn't read from a bucket; write 'hub' or 'claim'"
        if isinstance(self.model, HubModel) and self.model.volume.access_mode == "ReadOnlyMany":
            yield "model.volume.access_mode: 'ReadOnlyMany' takes no download; write 'ReadWriteOnce'"


ModelServerProps = VllmProps | LlamaCppProps
"""A model server; `kind` selects its program."""
