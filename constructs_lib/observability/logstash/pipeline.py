"""The pipeline file of Logstash, made from the props."""

from __future__ import annotations

import re

from constructs_lib.core.traits.certificate import Certificate
from constructs_lib.core.values.grammars import Grammar
from constructs_lib.core.wiring.telemetry_endpoints import SearchEndpoint
from constructs_lib.observability.logstash.filters import DropRequests, Filter, Lift, OwnFilter, ParseJson, RemoveFields
from constructs_lib.observability.logstash.props import BeatsInput, LogstashProps
from constructs_lib.observability.logstash.syntax import Value, block, condition, field, plugin

TARGET = "app"
"""The field with a program's JSON."""
AUTHORITIES = "/usr/share/logstash/authorities"
USERNAME_VARIABLE, PASSWORD_VARIABLE = "ELASTICSEARCH_USERNAME", "ELASTICSEARCH_PASSWORD"

_PART = r"[a-z0-9][a-z0-9._]{0,99}"
DATA_STREAM = Grammar(
    "a data stream",
    "write type-dataset-namespace, such as 'logs-kubernetes-default', in lower case",
    rf"(logs|metrics|synthetics|traces)-({_PART})-({_PART})",
)
"""The names that Elasticsearch and the output of Logstash take, without those that few programs can quote."""


def pipeline(props: LogstashProps, search: SearchEndpoint, certificate: Certificate | None, authority: str | None) -> str:
    """Returns the text of the pipeline. `authority` is the file with the CA certificate of Elasticsearch."""
    tidy = plugin("mutate", {"remove_field": ("[event][original]",)})  # a second copy of each line, made by the input
    sections = {
        "input": [_beats(props.input, certificate)],
        "filter": [*(_filter(step) for step in props.filters), tidy],
        "output": [_elasticsearch(search, authority)],
    }
    return "\n".join(block(name, parts) for name, parts in sections.items())


# ---- input and output -----------------------------------------------------------------------------------------------


def _beats(settings: BeatsInput, certificate: Certificate | None) -> str:
    tls: dict[str, Value] = {}
    if certificate:
        tls = {
            "ssl_enabled": True,
            "ssl_certificate": certificate.certificate,
            "ssl_key": certificate.key,
            "ssl_certificate_authorities": (certificate.authorities,),
            "ssl_client_authentication": "required",
        }
    return plugin("beats", {"port": settings.port, "client_inactivity_timeout": settings.idle_seconds, **tls})


def _elasticsearch(search: SearchEndpoint, authority: str | None) -> str:
    kind, dataset, namespace = DATA_STREAM.match(search.indices).groups()
    tls: dict[str, Value] = {"ssl_certificate_authorities": (authority,)} if authority else {}
    settings: dict[str, Value] = {
        "hosts": (search.url,),
        "user": f"${{{USERNAME_VARIABLE}}}",
        "password": f"${{{PASSWORD_VARIABLE}}}",
        "ssl_enabled": search.scheme == "https",
        **tls,
        "data_stream": True,
        "data_stream_type": kind,
        "data_stream_dataset": dataset,
        "data_stream_namespace": namespace,
        "data_stream_auto_routing": False,  # a program's JSON must not choose the data stream
    }
    return plugin("elasticsearch", settings)


# ---- filters --------------------------------------------------------------------------------------------------------


def _filter(step: Filter) -> str:
    match step:
        case ParseJson():
            return _parse_json()
        case Lift():
            return _lift(step)
        case DropRequests():
            return _drop(step)
        case RemoveFields():
            return plugin("mutate", {"remove_field": tuple(field(name) for name in step.fields)})
        case OwnFilter():
            return step.text.strip()


def _parse_json() -> str:
    read = plugin("json", {"source": "message", "target": TARGET, "skip_on_invalid_json": True})
    return condition(r"[message] =~ /^\s*\{/", [read])


def _lift(step: Lift) -> str:
    sources = [source for name in step.of for source in _sources(name)]
    # Always as text: Elasticsearch rejects an event in which a field has another type than before.
    branches = [condition(source, [plugin("mutate", {"replace": {field(step.to): f"%{{{source}}}"}})]) for source in sources]
    return " else ".join(branches)


def _sources(name: str) -> list[str]:
    """Returns the places of a name in a program's JSON: as it is written, and as nested objects."""
    return list(dict.fromkeys([f"[{TARGET}][{name}]", f"[{TARGET}]{field(name)}"]))


def _drop(step: DropRequests) -> str:
    paths = "|".join(re.escape(path).replace("/", r"\/") for path in step.paths)
    # As uvicorn and most others write it: "GET /health HTTP/1.1" 200
    expression = rf'[message] =~ /"(GET|HEAD) ({paths})\/?(\?[^" ]*)?( HTTP\/[0-9.]+)?"\s+[23][0-9][0-9]\b/'
    return condition(expression, ["drop { }"])
