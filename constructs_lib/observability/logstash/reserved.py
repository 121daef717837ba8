"""Environment variables of Logstash that users can't set, with the reason."""

from collections.abc import Iterator, Mapping

from constructs_lib.core.values.user_env import UserEnvValue

API = "probes use Logstash's API as it is; leave it out"
PIPELINE = "the pipeline is made from filters; leave it out"
VOLUME = "the volume has its place; leave it out"
RESERVED: Mapping[str, str] = {
    "api.enabled": API,
    "api.http.host": API,
    "api.http.port": API,
    "api.auth.type": API,
    "path.config": PIPELINE,
    "config.string": PIPELINE,
    "config.support_escapes": PIPELINE,
    "config.field_reference.escape_style": PIPELINE,
    "config.test_and_exit": "Logstash would only test its pipeline and stop; leave it out",
    "pipeline.id": "the queue on the volume belongs to the pipeline of this name; leave it out",
    "xpack.management.enabled": PIPELINE,
    "xpack.monitoring.enabled": "it is off, since Prometheus watches Logstash; leave it out",
    "path.data": VOLUME,
    "path.queue": VOLUME,
    "path.logs": "the logs are JSON on the standard output; leave it out",
    "path.plugins": "plugins belong into the image; leave it out",
    "queue.type": "the queue is on the volume; leave it out",
    "queue.max_bytes": "set queue instead",
    "queue.page_capacity": "set queue instead",
    "log.level": "set log_level instead",
    "log.format": "the logs are JSON; leave it out",
    "LS_JAVA_OPTS": "set heap instead",
    "ELASTICSEARCH_USERNAME": "the pipeline needs this variable; use another name",
    "ELASTICSEARCH_PASSWORD": "the pipeline needs this variable; use another name",
}
"""Settings by their names in `logstash.yml`, and variables."""


def env_errors(env: Mapping[str, UserEnvValue]) -> Iterator[str]:
    """Yields an error for each variable that can't be set."""
    reserved = {_normalized(setting): why for setting, why in RESERVED.items()}
    for variable in env:
        if why := reserved.get(_normalized(variable)):
            yield f"env.{variable}: {why}"


def _normalized(name: str) -> str:
    """Returns a name as the image compares variables with settings: `API_HTTP_HOST` is `api.http.host`."""
    return name.lower().replace(".", "").replace("_", "")
