"""Document extraction: Tika and Docling, and the chat whose documents they read."""

from typing import Any

import pytest
from cdk8s import App, Chart
from pydantic import TypeAdapter
from syrupy.assertion import SnapshotAssertion

from constructs_lib.apps.document_extraction import DocumentExtraction, DocumentExtractionProps
from constructs_lib.platform import LLMPlatform
from constructs_lib.settings import ENVIRONMENTS
from constructs_lib.testing import Manifests, synth
from tests.kubernetes import validate


def extraction(into: Chart, kind: str, **changes: Any) -> DocumentExtraction:
    props: Any = TypeAdapter(DocumentExtractionProps).validate_python({"kind": kind, **changes})
    return DocumentExtraction(into, "reader", props)


def chat(kind: str) -> tuple[Manifests, dict[str, str]]:
    manifests = synth(LLMPlatform(App(), "dev", ENVIRONMENTS["dev"].replace(document_extraction={"kind": kind})))
    return manifests, manifests.env("open-webui", "open-webui")


@pytest.mark.parametrize("kind", ["tika", "docling"])
def test_defaults(chart: Chart, kind: str, snapshot: SnapshotAssertion) -> None:
    extraction(chart, kind)
    manifests = synth(chart)
    validate(manifests)
    assert [item for item in manifests if item["metadata"]["name"].startswith("reader")] == snapshot


@pytest.mark.parametrize("kind", ["tika", "docling"])
def test_it_reaches_nothing(chart: Chart, kind: str) -> None:
    extraction(chart, kind)
    assert len(synth(chart).policy("reader")["egress"]) == 1  # DNS


def test_the_heap_of_tika_leaves_memory_for_text_recognition(chart: Chart) -> None:
    extraction(chart, "tika", heap_percent=40)
    assert synth(chart).env("reader")["JAVA_TOOL_OPTIONS"] == "-XX:MaxRAMPercentage=40"


def test_a_pod_of_docling_finishes_its_documents(chart: Chart) -> None:
    extraction(chart, "docling", longest_seconds=900)
    manifests = synth(chart)
    assert manifests.env("reader")["DOCLING_SERVE_MAX_SYNC_WAIT"] == "900"
    assert manifests.pod("reader")["terminationGracePeriodSeconds"] > 900


def test_the_chat_reads_documents_by_tika() -> None:
    manifests, env = chat("tika")
    assert (env["CONTENT_EXTRACTION_ENGINE"], env["TIKA_SERVER_URL"]) == ("tika", "http://document-extraction.llm-platform:9998")
    assert ("open-webui", "document-extraction", 9998) in manifests.edges()


def test_the_chat_reads_documents_by_docling_with_its_key() -> None:
    manifests, env = chat("docling")
    assert (env["CONTENT_EXTRACTION_ENGINE"], env["DOCLING_SERVER_URL"]) == (
        "docling",
        "http://document-extraction.llm-platform:5001",
    )
    assert env["DOCLING_API_KEY"] == "secret:document-extraction/api-key"
    assert manifests.env("document-extraction")["DOCLING_SERVE_API_KEY"] == "secret:document-extraction/api-key"
    assert ("prometheus", "document-extraction", 5001) in manifests.edges()
