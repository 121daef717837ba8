"""The smoke test as a Job on demand, with connections to all that it asks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from constructs import Construct

from constructs_lib.apps.smoke_test.props import SmokeTestProps
from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.certificate import add_authority
from constructs_lib.core.values.env import FieldRef
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.model_endpoints import OpenAIEndpoint
from constructs_lib.core.wiring.telemetry_endpoints import SearchEndpoint, TraceEndpoint
from constructs_lib.core.workloads.job_template import JobTemplate

PROGRAM = Path(__file__).with_name("program")
PROGRAM_FOLDER, AUTHORITIES = "/opt/smoke_test", "/opt/authorities"
START_SECONDS = 300
"""Seconds for pulling the image, and for the last request of a check after the time is over."""


class SmokeTest(Application):
    """A Job on demand that sends a request through the platform, and looks for its trace, metrics and logs. `job` is its template.

    `llm` is the gateway with a virtual key of its own. Without `traces`, `metrics` or `logs` that check is skipped. `targets` are
    the components that `metrics` must scrape, by their names.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        props: SmokeTestProps | None = None,
        *,
        llm: OpenAIEndpoint,
        agent: OpenAIEndpoint,
        traces: TraceEndpoint | None = None,
        metrics: Endpoint | None = None,
        targets: Sequence[str] = (),
        logs: SearchEndpoint | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.props = props or SmokeTestProps()
        self.job = self._job(llm, agent)
        self._connect_models(llm, agent)
        if traces and (agent.traced or llm.traced):
            self._connect_traces(traces, "agent" if agent.traced else "completion")
        if metrics and targets:
            self.job.connect(metrics, {"PROMETHEUS_URL": metrics.url + metrics.path, "SMOKE_TARGETS": ",".join(targets)})
        if logs:
            self._connect_logs(logs)
        self._check(llm)

    # ---- objects ----------------------------------------------------------------------------------------------------

    def _job(self, llm: OpenAIEndpoint, agent: OpenAIEndpoint) -> JobTemplate:
        job = JobTemplate(
            self, self.name, image=self.props.image, program="smoke-test", role="test", resources=self.props.resources,
            deadline_seconds=self.props.wait_seconds + START_SECONDS,
            command=("python3", "-m", Path(PROGRAM_FOLDER).name),
            env={
                "PYTHONPATH": str(Path(PROGRAM_FOLDER).parent),
                "PYTHONDONTWRITEBYTECODE": "1",
                "SMOKE_NAMESPACE": FieldRef("metadata.namespace"),
                "SMOKE_MODEL": self._model(llm),
                "SMOKE_AGENT_MODEL": next(iter(agent.models), ""),
                "SMOKE_WAIT_SECONDS": str(self.props.wait_seconds),
            },
        )  # fmt: skip
        job.add_files(PROGRAM_FOLDER, {file.name: file.read_text() for file in sorted(PROGRAM.glob("*.py"))})
        return job

    def _model(self, llm: OpenAIEndpoint) -> str:
        return self.props.model or next((model for model in llm.chat_models if "*" not in model), "")

    # ---- connections ------------------------------------------------------------------------------------------------

    def _connect_models(self, llm: OpenAIEndpoint, agent: OpenAIEndpoint) -> None:
        self.job.connect(llm, {"OPENAI_BASE_URL": llm.base_url, "OPENAI_API_KEY": llm.api_key})
        self.job.connect(agent, {"AGENT_BASE_URL": agent.base_url, "AGENT_API_KEY": agent.api_key})

    def _connect_traces(self, traces: TraceEndpoint, request: str) -> None:
        keys = {"LANGFUSE_PUBLIC_KEY": traces.public_key, "LANGFUSE_SECRET_KEY": traces.secret_key}
        self.job.connect(traces, {"LANGFUSE_BASE_URL": traces.url, "SMOKE_TRACED": request, **keys})

    def _connect_logs(self, logs: SearchEndpoint) -> None:
        self.job.connect(
            logs,
            {
                "ELASTICSEARCH_URL": logs.url,
                "ELASTICSEARCH_INDICES": logs.indices,
                "ELASTICSEARCH_USERNAME": logs.username,
                "ELASTICSEARCH_PASSWORD": logs.password,
            },
        )
        if file := add_authority(self.job, logs.authorities, AUTHORITIES):
            self.job.add_env("ELASTICSEARCH_CA", file)

    # ---- validation -------------------------------------------------------------------------------------------------

    def _check(self, llm: OpenAIEndpoint) -> None:
        model = self.props.model
        if not self._model(llm):
            self.job.add_error("model", f"is required, since {llm.name} names no chat model; write the model to ask")
        elif model and ("*" in model or model in llm.modes or (llm.models and not llm.offers(model))):
            available = ", ".join(llm.chat_models) or "none"
            self.job.add_error("model", f"{model!r} is not a chat model of {llm.name}; available: {available}")
