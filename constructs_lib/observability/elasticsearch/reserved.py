"""Environment variables of Elasticsearch that users can't set, with the reason."""

from collections.abc import Iterator, Mapping

from constructs_lib.core.values.user_env import UserEnvValue, env_value

PREFIX = "ES_SETTING_"
"""Begins the second spelling of settings: `ES_SETTING_CLUSTER_NAME` is `cluster.name`, and a double underscore stands for one."""
PORTS = "Services, probes and policies use the ports as they are; leave it out"
NODES = "follows from replicas; leave it out"
SECURITY = "passwords are always required; leave it out"
RESERVED: Mapping[str, str] = {
    "cluster.name": "is the name of the construct; leave it out",
    "cluster.initial_master_nodes": NODES,
    "discovery": NODES,
    "node.name": "is the name of the pod; leave it out",
    "node.store.allow_mmap": "set mmap instead",
    "path": "the data is in the volume; set volume instead",
    "bootstrap.memory_lock": "a pod can't lock memory; leave it out",
    "network": PORTS,
    "readiness.port": PORTS,
    **{
        f"{layer}.{name}": PORTS
        for layer in ("http", "transport")
        for name in ("port", "host", "bind_host", "publish_host", "publish_port", "profiles")
    },
    "ingest.geoip.downloader.enabled": "it is off, since it downloads from the internet; leave it out",
    "xpack.ml.enabled": "it is off, since it takes memory; leave it out",
    "xpack.security.enabled": SECURITY,
    "xpack.security.autoconfiguration": SECURITY,
    "xpack.security.enrollment": SECURITY,
    "xpack.security.authc.anonymous": SECURITY,
    "xpack.security.authc.reserved_realm": "the set-up needs the built-in users; leave it out",
    "xpack.security.authc.realms.file": "the accounts need this realm; leave it out",
    "xpack.security.authc.realms.native": "the accounts need this realm; leave it out",
    "xpack.security.http.ssl": "set tls and http_tls instead",
    "xpack.security.transport.ssl": "set tls instead",
    "ELASTIC_PASSWORD": "is generated in the Secret; leave it out",
    "ELASTIC_PASSWORD_FILE": "the password is generated in the Secret; leave it out",
    "ES_PATH_CONF": "the configuration has its place; leave it out",
}
"""Settings by their names, each with all that begin with it and a dot, and variables of the image."""


def setting(variable: str) -> str:
    """Returns the setting that a variable sets, or the variable itself if it is none of Elasticsearch's settings."""
    if variable.startswith(PREFIX):
        return variable.removeprefix(PREFIX).replace("_", ".").replace("..", "_").lower()
    return variable


def env_errors(env: Mapping[str, UserEnvValue]) -> Iterator[str]:
    """Yields an error for each variable that can't be set, or that Elasticsearch would read otherwise."""
    for variable, given in env.items():
        name, value = setting(variable), env_value(given)
        if instead := next((why for known, why in RESERVED.items() if name == known or name.startswith(f"{known}.")), None):
            yield f"env.{variable}: {instead}"
        elif isinstance(value, str) and "${" in value and name != name.upper():
            yield f"env.{variable}: Elasticsearch replaces ${{...}} by another variable; write the value itself"
        elif variable == "ES_JAVA_OPTS" and isinstance(value, str) and "-Xm" in value:
            yield f"env.{variable}: sets the heap; set heap instead"
