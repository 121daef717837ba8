"""A model server in the cluster: vLLM on GPUs, or llama.cpp's server on CPUs."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.apps.model_server import env
from constructs_lib.apps.model_server.gpus import gpu_errors, on_gpus
from constructs_lib.apps.model_server.model import BucketModel, ClaimModel, HubModel
from constructs_lib.apps.model_server.props import LlamaCppProps, VllmProps
from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.values.secrets import Generated
from constructs_lib.core.wiring.model_endpoints import OpenAIEndpoint
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.core.workloads.probes import Probe, Probes

PORT = 8000
DRAIN_SECONDS, GRACE_SECONDS = 5, 60
SHARED_MEMORY = "/dev/shm"


class ModelServer(Application):
    """A server of one model with an OpenAI-compatible API. `api` is its endpoint, `server` its workload.

    LiteLLM offers its model: pass `api` among LiteLLM's `model_servers`, and name it as `server` of a model. Without LiteLLM, an
    agent or a chat takes `api` itself.
    """

    api: OpenAIEndpoint
    secret: Secret | None = None
    """The Secret with the key of its API; None for llama.cpp's server, which asks for none."""

    def __init__(self, scope: Construct, id: str, props: VllmProps | LlamaCppProps) -> None:
        super().__init__(scope, id)
        self.props = props
        self.served_as = props.served_as or id
        if isinstance(props, VllmProps):
            self.secret = Secret(self, "secret", {"api-key": Generated()}, name=id)
            self.server = self._vllm(props, self.secret)
        else:
            self.server = self._llama_cpp(props)
        self._take_model()
        key = self.secret["api-key"] if self.secret else None
        self.api = OpenAIEndpoint(**self.server.address("http"), key=key, models=(self.served_as,))

    # ---- the two programs -------------------------------------------------------------------------------------------

    def _vllm(self, props: VllmProps, secret: Secret) -> Component:
        gpu = self.context.cluster.gpu
        server = Component(
            self,
            self.name,
            on_gpus(props, gpu),
            program="vllm",
            role="model-server",
            ports={"http": Port(PORT)},
            probes=_probes(props.startup_seconds),
            args=env.vllm_arguments(props, served_as=self.served_as, port=PORT),
            env=env.vllm(props, key=secret["api-key"]),
            volumes=self._volumes(),
            strategy="OneByOne",  # a second pod beside the old one would wait for a free GPU
            drain_seconds=DRAIN_SECONDS,
            grace_seconds=DRAIN_SECONDS + props.longest_answer_seconds + GRACE_SECONDS,
            metrics=("http", "/metrics"),
            loads={
                "requests_per_second": f'sum(rate(vllm:request_success_total{{component="{self.name}"}}[2m]))',
                "queue_length": f'sum(vllm:num_requests_waiting{{component="{self.name}"}})',
            },
        )
        server.pod.scratch(SHARED_MEMORY, props.shared_memory, memory=True)
        for path, message in gpu_errors(props, gpu):
            server.add_error(path, message)
        return server

    def _llama_cpp(self, props: LlamaCppProps) -> Component:
        return Component(
            self,
            self.name,
            props,
            program="llama-cpp",
            role="model-server",
            ports={"http": Port(PORT)},
            probes=_probes(props.startup_seconds),
            args=tuple(props.args),
            env=env.llama_cpp(props, served_as=self.served_as, port=PORT),
            volumes=self._volumes(),
            drain_seconds=DRAIN_SECONDS,
            grace_seconds=GRACE_SECONDS,
            metrics=("http", "/metrics"),
            loads={"queue_length": f'sum(llamacpp:requests_deferred{{component="{self.name}"}})'},
        )

    # ---- the model --------------------------------------------------------------------------------------------------

    def _volumes(self) -> list[Volume]:
        model = self.props.model
        return [Volume("models", env.MODELS, model.volume, setting="model.volume")] if isinstance(model, HubModel) else []

    def _take_model(self) -> None:
        model = self.props.model
        if isinstance(model, ClaimModel):
            source = {"persistentVolumeClaim": {"claimName": model.claim, "readOnly": True}}
            self.server.pod.mount("models", env.MODELS, source, read_only=True)
        elif isinstance(model, BucketModel):
            self.server.connect(model.endpoint)
            if message := model.endpoint.access_error(self.props.identity):
                self.server.add_error("identity", message)
        else:
            self.server.connect(model.hub)


def _probes(startup_seconds: int) -> Probes:
    # Until the model is loaded, vLLM doesn't listen and llama.cpp answers 503.
    healthy = Probe.http("/health")
    return Probes(startup=healthy.within(startup_seconds, 10), readiness=healthy, liveness=healthy.tolerant())
