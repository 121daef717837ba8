"""Variables and arguments of the two programs."""

from constructs_lib.apps.model_server.model import AnyModel, BucketModel, ClaimModel, HubModel
from constructs_lib.apps.model_server.props import LlamaCppProps, VllmProps
from constructs_lib.core.values.env import Env
from constructs_lib.core.values.quantities import millicores
from constructs_lib.core.values.secrets import SecretKey

MODELS = "/models"
"""The folder of the models: a download, or the volume that has one."""
HOME = "/home/vllm"
"""The home of the image's user 2000. Compiled kernels are kept beneath it."""


def vllm(props: VllmProps, *, key: SecretKey) -> Env:
    """Returns the variables of vLLM."""
    return {
        "VLLM_API_KEY": key,
        "VLLM_NO_USAGE_STATS": "1",
        "VLLM_DO_NOT_TRACK": "1",
        "HOME": HOME,
        "USER": "vllm",  # a user id that the cluster gives has no name, for which PyTorch asks
        "HF_HUB_OFFLINE": "0" if isinstance(props.model, HubModel) else "1",
        **_source(props.model),
    }


def vllm_arguments(props: VllmProps, *, served_as: str, port: int) -> tuple[str, ...]:
    """Returns the arguments of vLLM, the model first."""
    return (
        *_model_arguments(props.model),
        "--port", str(port),
        "--served-model-name", served_as,
        "--shutdown-timeout", str(props.longest_answer_seconds),
        *(("--tensor-parallel-size", str(props.gpus)) if props.gpus > 1 else ()),
        *props.args,
    )  # fmt: skip


def _model_arguments(model: AnyModel) -> tuple[str, ...]:
    if isinstance(model, BucketModel):
        return (f"s3://{model.bucket}/{model.path}", "--load-format", "runai_streamer")
    return (model.repository if isinstance(model, HubModel) else f"{MODELS}/{model.path}",)


def llama_cpp(props: LlamaCppProps, *, served_as: str, port: int) -> Env:
    """Returns the variables of llama.cpp's server, all its settings. By itself it takes a thread for each core of the node."""
    limit = props.resources.cpu_limit
    threads = {"LLAMA_ARG_THREADS": str(max(1, millicores(limit) // 1000))} if limit else {}
    return {
        "LLAMA_ARG_HOST": "0.0.0.0",
        "LLAMA_ARG_PORT": str(port),
        "LLAMA_ARG_ALIAS": served_as,
        "LLAMA_ARG_ENDPOINT_METRICS": "1",
        "LLAMA_ARG_LOG_JSONL": "1",
        "LLAMA_ARG_UI": "0",
        **threads,
        **_file(props.model),
        **_source(props.model),
    }


def _file(model: AnyModel) -> Env:
    if isinstance(model, ClaimModel):
        return {"LLAMA_ARG_MODEL": f"{MODELS}/{model.path}"}
    return {"LLAMA_ARG_HF_REPO": model.repository, "LLAMA_CACHE": f"{MODELS}/hub"} if isinstance(model, HubModel) else {}


def _source(model: AnyModel) -> Env:
    if isinstance(model, HubModel):
        return {
            "HF_HOME": MODELS,
            **({"HF_TOKEN": model.token} if model.token else {}),
            **({"HF_ENDPOINT": model.url} if model.url else {}),
        }
    return _bucket(model) if isinstance(model, BucketModel) else {}


def _bucket(model: BucketModel) -> Env:
    """Two libraries load the model: boto3 its settings, and Run:ai's streamer its weights."""
    other_store = {"AWS_ENDPOINT_URL": model.url, "RUNAI_STREAMER_S3_USE_VIRTUAL_ADDRESSING": "0"} if model.url else {}
    keys: Env = {}
    if model.access_key and model.secret_key:
        keys = {
            "AWS_ACCESS_KEY_ID": model.access_key,
            "AWS_SECRET_ACCESS_KEY": model.secret_key,
            "AWS_EC2_METADATA_DISABLED": "true",
        }
    return {"AWS_REGION": model.region, "AWS_DEFAULT_REGION": model.region, **other_store, **keys}
