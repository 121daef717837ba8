"""A server that returns the text of documents: Tika or Docling."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.apps.document_extraction.props import DoclingProps, TikaProps
from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.values.secrets import Generated
from constructs_lib.core.wiring.model_endpoints import ExtractionEndpoint
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probe, Probes

TIKA_PORT, DOCLING_PORT = 9998, 5001
DRAIN_SECONDS, GRACE_SECONDS = 5, 60


class DocumentExtraction(Application):
    """A server that returns the text of documents. `api` is its endpoint, `server` its workload. It reaches nothing."""

    api: ExtractionEndpoint
    secret: Secret | None = None
    """The Secret with the key of its clients; None for Tika, which asks for none."""

    def __init__(self, scope: Construct, id: str, props: TikaProps | DoclingProps) -> None:
        super().__init__(scope, id)
        self.props = props
        if isinstance(props, TikaProps):
            self.server = self._tika(props)
        else:
            self.secret = Secret(self, "secret", {"api-key": Generated()}, name=id)
            self.server = self._docling(props, self.secret)
        key = self.secret["api-key"] if self.secret else None
        self.api = ExtractionEndpoint(**self.server.address("http"), engine=props.kind, key=key)

    def _tika(self, props: TikaProps) -> Component:
        return Component(
            self,
            self.name,
            props,
            program="tika",
            role="document-extraction",
            ports={"http": Port(TIKA_PORT)},
            probes=Probes.by_path("/", start_seconds=120),
            env={"JAVA_TOOL_OPTIONS": f"-XX:MaxRAMPercentage={props.heap_percent}"},
            drain_seconds=DRAIN_SECONDS,
            grace_seconds=GRACE_SECONDS,
        )

    def _docling(self, props: DoclingProps, secret: Secret) -> Component:
        # `/health` says that the process works, `/ready` that its models are loaded.
        ready = Probe.http("/ready")
        return Component(
            self,
            self.name,
            props,
            program="docling",
            role="document-extraction",
            ports={"http": Port(DOCLING_PORT)},
            probes=Probes(startup=ready.within(600), readiness=ready, liveness=Probe.http("/health").tolerant()),
            env={
                "DOCLING_SERVE_API_KEY": secret["api-key"],
                "DOCLING_SERVE_MAX_SYNC_WAIT": str(props.longest_seconds),
                "DOCLING_SERVE_LOG_FORMAT": "json",
                "DOCLING_SERVE_LOG_LEVEL": "INFO",
                "HF_HUB_OFFLINE": "1",  # the models are in the image
                "HOME": "/tmp",
            },
            drain_seconds=DRAIN_SECONDS,
            grace_seconds=DRAIN_SECONDS + props.longest_seconds,
            metrics=("http", "/metrics"),
        )
