"""Environment variables of Elasticsearch: its settings, by their own names."""

from constructs_lib.core.values.env import Env, FieldRef
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.observability.elasticsearch.props import ElasticsearchProps
from constructs_lib.observability.jvm import heap_options

SWITCHED_OFF = ("ingest.geoip.downloader.enabled", "xpack.ml.enabled")
"""The first downloads from the internet, the second takes memory."""


def settings(name: str, props: ElasticsearchProps, password: SecretKey, readiness_port: int) -> Env:
    """Returns the variables of a node."""
    single = props.replicas == 1
    return {
        "ELASTIC_PASSWORD": password,
        "cluster.name": name,
        "node.name": FieldRef("metadata.name"),
        **({"discovery.type": "single-node"} if single else {}),
        "node.store.allow_mmap": _word(props.mmap),
        "readiness.port": str(readiness_port),
        **dict.fromkeys(SWITCHED_OFF, "false"),
        "xpack.security.enabled": "true",
        "xpack.security.enrollment.enabled": "false",
        "xpack.security.http.ssl.enabled": _word(props.http_tls),
        "xpack.security.transport.ssl.enabled": _word(props.tls is not None),
        **({"xpack.security.transport.ssl.verification_mode": "certificate"} if props.tls else {}),
        **heap(props),
    }


def heap(props: ElasticsearchProps) -> Env:
    """Returns the variable with the Java heap; none if Elasticsearch chooses it."""
    return {"ES_JAVA_OPTS": heap_options(props.heap)} if props.heap else {}


def _word(value: bool) -> str:
    return "true" if value else "false"
