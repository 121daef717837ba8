"""Web search: SearXNG's settings, what it reaches, and the chat that asks it."""

from typing import Any

import pytest
import yaml
from cdk8s import App, Chart
from syrupy.assertion import SnapshotAssertion

from constructs_lib.apps.web_search import WebSearch, WebSearchProps
from constructs_lib.core.chart.context import configure_chart
from constructs_lib.core.wiring.proxy import ProxyProps
from constructs_lib.platform import LLMPlatform
from constructs_lib.settings import ENVIRONMENTS
from constructs_lib.testing import Manifests, synth
from tests.kubernetes import validate


def search(into: Chart, **changes: Any) -> WebSearch:
    return WebSearch(into, "web-search", WebSearchProps().replace(**changes))


def settings(manifests: Manifests) -> dict[str, Any]:
    return yaml.safe_load(manifests.find("ConfigMap", "web-search-config")["data"]["settings.yml"])


def platform(**changes: Any) -> Manifests:
    return synth(LLMPlatform(App(), "dev", ENVIRONMENTS["dev"].replace(web_search={}, **changes)))


def test_defaults(chart: Chart, snapshot: SnapshotAssertion) -> None:
    search(chart)
    manifests = synth(chart)
    validate(manifests)
    assert [item for item in manifests if item["metadata"]["name"].startswith("web-search")] == snapshot


def test_it_answers_programs_in_json_and_limits_none_of_them(chart: Chart) -> None:
    search(chart)
    given = settings(synth(chart))
    assert given["search"]["formats"] == ["html", "json"]
    assert given["server"]["limiter"] is False
    assert given["use_default_settings"] is True


def test_only_the_named_engines_are_asked(chart: Chart) -> None:
    search(chart, engines=["duckduckgo", "wikipedia"], safe_search="strict")
    given = settings(synth(chart))
    assert given["use_default_settings"] == {"engines": {"keep_only": ["duckduckgo", "wikipedia"]}}
    assert given["search"]["safe_search"] == 2


def test_it_reaches_the_internet_and_its_key_is_generated(chart: Chart) -> None:
    search(chart)
    manifests = synth(chart)
    (_, internet) = manifests.policy("web-search")["egress"]
    assert internet["ports"] == [{"port": 443, "protocol": "TCP"}]
    assert "10.0.0.0/8" in internet["to"][0]["ipBlock"]["except"]
    assert manifests.env("web-search")["SEARXNG_SECRET"] == "secret:web-search/secret-key"


def test_it_asks_through_the_proxy_of_the_chart(chart: Chart) -> None:
    configure_chart(chart, proxy=ProxyProps(url="http://proxy.example.com:3128", cidrs=("10.9.0.1/32",)))
    search(chart)
    manifests = synth(chart)
    assert settings(manifests)["outgoing"] == {"proxies": {"all://": ["http://proxy.example.com:3128"]}}
    assert manifests.policy("web-search")["egress"][1]["to"] == [{"ipBlock": {"cidr": "10.9.0.1/32"}}]


@pytest.mark.parametrize("reads", [False, True])
def test_the_chat_asks_it_and_reads_pages_only_if_it_may(reads: bool) -> None:
    manifests = platform(open_webui={"reads_found_pages": reads})
    env = manifests.env("open-webui", "open-webui")
    assert (env["ENABLE_WEB_SEARCH"], env["WEB_SEARCH_ENGINE"]) == ("True", "searxng")
    assert env["SEARXNG_QUERY_URL"] == "http://web-search.llm-platform:8080/search"
    assert env["BYPASS_WEB_SEARCH_WEB_LOADER"] == str(not reads)
    assert ("open-webui", "web-search", 8080) in manifests.edges()
    outside = [rule for rule in manifests.policy("open-webui")["egress"] if any("except" in str(peer) for peer in rule["to"])]
    assert bool(outside) is reads
