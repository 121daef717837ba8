"""Elasticsearch's settings as env variables: their names are those of the settings."""

from constructs_lib.core.endpoint import Env, FieldRef
from constructs_lib.core.props import byte_count
from constructs_lib.core.secrets import SecretKey
from constructs_lib.observability.elasticsearch.props import ElasticsearchProps

UNUSED = ("ingest.geoip.downloader.enabled", "xpack.ml.enabled")
"""What is switched off: the one asks the internet, the other costs memory."""


def settings(name: str, props: ElasticsearchProps, password: SecretKey, readiness_port: int) -> Env:
    """All of a node's variables."""
    single = props.replicas == 1
    return {
        "ELASTIC_PASSWORD": password,
        "cluster.name": name,
        "node.name": FieldRef("metadata.name"),
        **({"discovery.type": "single-node"} if single else {}),
        "node.store.allow_mmap": _word(props.mmap),
        "readiness.port": str(readiness_port),
        **dict.fromkeys(UNUSED, "false"),
        "xpack.security.enabled": "true",
        "xpack.security.enrollment.enabled": "false",
        "xpack.security.http.ssl.enabled": _word(props.http_tls),
        "xpack.security.transport.ssl.enabled": _word(props.tls is not None),
        **({"xpack.security.transport.ssl.verification_mode": "certificate"} if props.tls else {}),
        **heap(props),
    }


def heap(props: ElasticsearchProps) -> Env:
    """The variable with Java's heap, where the props name one."""
    if not props.heap:
        return {}
    size = byte_count(props.heap) // 2**20
    return {"ES_JAVA_OPTS": f"-Xms{size}m -Xmx{size}m"}


def _word(value: bool) -> str:
    return "true" if value else "false"
