"""Web search by SearXNG."""

from __future__ import annotations

from constructs import Construct

from constructs_lib.apps.web_search.config import config
from constructs_lib.apps.web_search.props import WebSearchProps
from constructs_lib.core.chart.application import Application
from constructs_lib.core.traits.generated_secrets import Secret
from constructs_lib.core.values.secrets import Generated
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.policy import INTERNET
from constructs_lib.core.workloads.component import Component, Port
from constructs_lib.core.workloads.probes import Probes

PORT = 8080
CONFIG_FOLDER = "/etc/searxng"
SEARCH_ENGINES = Endpoint(name="search engines", host="", port=443, scheme="https", peers=(INTERNET,))


class WebSearch(Application):
    """SearXNG. `api` is its endpoint, which answers searches in JSON; `server` is the workload."""

    api: Endpoint

    def __init__(self, scope: Construct, id: str, props: WebSearchProps | None = None) -> None:
        super().__init__(scope, id)
        self.props = props or WebSearchProps()
        self.secret = Secret(self, "secret", {"secret-key": Generated()}, name=id)
        self.server = self._server()
        self.server.connect(SEARCH_ENGINES)
        proxy = self.context.proxy
        self.server.add_files(CONFIG_FOLDER, {"settings.yml": config(self.props, proxy=proxy.url if proxy else None)})
        self.api = self.server.endpoint("http", "/search")

    def _server(self) -> Component:
        return Component(
            self,
            self.name,
            self.props,
            program="searxng",
            role="web-search",
            ports={"http": Port(PORT)},
            probes=Probes.by_path("/healthz", start_seconds=120),
            env={"SEARXNG_SECRET": self.secret["secret-key"], "GRANIAN_HOST": "0.0.0.0", "GRANIAN_PORT": str(PORT)},
        )
