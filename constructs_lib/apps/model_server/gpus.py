"""Places pods on the nodes of a cluster that have GPUs."""

from collections.abc import Iterator

from constructs_lib.apps.model_server.props import VllmProps
from constructs_lib.core.values.cluster_platform import GpuProps
from constructs_lib.core.values.quantities import byte_count

NO_GPUS = "the cluster has no nodes with GPUs; describe them in cluster.gpu, or write kind: llama_cpp, which runs on CPUs"
SHARE_OF_GPU = 0.92
"""The share of a GPU's memory that vLLM takes by default."""


def on_gpus(props: VllmProps, gpu: GpuProps | None) -> VllmProps:
    """Returns the props of pods that request their GPUs, and run on the nodes that have them."""
    if gpu is None:
        return props
    return props.replace(
        resources={"extended": {**props.resources.extended, gpu.resource: props.gpus}},
        node_selector={**gpu.node_labels, **props.node_selector},
        tolerations=[*gpu.tolerations, *(each for each in props.tolerations if each not in gpu.tolerations)],
    )


def gpu_errors(props: VllmProps, gpu: GpuProps | None) -> Iterator[tuple[str, str]]:
    """Yields the path and the message of each error: without GPUs, or with less memory than the model takes."""
    if gpu is None:
        yield "gpus", NO_GPUS
    elif gpu.memory and props.model_size:
        available = int(byte_count(gpu.memory) * props.gpus * SHARE_OF_GPU)
        if available < byte_count(props.model_size):
            message = f"{props.gpus} of {gpu.memory!r} have less memory than the model_size of {props.model_size!r}"
            yield "gpus", f"{message}, and of that vLLM takes {SHARE_OF_GPU:.0%}; give it more"
