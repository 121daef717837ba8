"""Logstash's pipeline file, made from the props."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from constructs_lib.core.certificate import Certificate
from constructs_lib.core.endpoint import SearchEndpoint
from constructs_lib.observability.logstash.props import (
    BeatsInput,
    DropRequests,
    Filter,
    Lift,
    LogstashProps,
    OwnFilter,
    ParseJson,
    RemoveFields,
)

TARGET = "app"
"""Where the JSON of a program is."""
AUTHORITIES = "/usr/share/logstash/authorities"
USERNAME_VARIABLE, PASSWORD_VARIABLE = "ELASTICSEARCH_USERNAME", "ELASTICSEARCH_PASSWORD"

Value = str | int | bool | tuple[str, ...] | Mapping[str, str]


def pipeline(props: LogstashProps, search: SearchEndpoint, certificate: Certificate | None) -> str:
    """The text of the pipeline: input, filters, output."""
    tidy = _plugin("mutate", {"remove_field": ("[event][original]",)})  # a second copy of each line, made by the input
    sections = {
        "input": [_beats(props.input, certificate)],
        "filter": [*(_filter(step) for step in props.filters), tidy],
        "output": [_elasticsearch(search)],
    }
    return "\n".join(_block(name, parts) for name, parts in sections.items())


# ---- its parts ------------------------------------------------------------------------------------------------------


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
    return _plugin("beats", {"port": settings.port, "client_inactivity_timeout": settings.idle_seconds, **tls})


def _elasticsearch(search: SearchEndpoint) -> str:
    kind, dataset, namespace = search.indices.split("-")
    tls: dict[str, Value] = {"ssl_certificate_authorities": (f"{AUTHORITIES}/ca.crt",)} if search.authorities else {}
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
        "data_stream_auto_routing": False,  # no program chooses by its own JSON where its events go
    }
    return _plugin("elasticsearch", settings)


def _filter(step: Filter) -> str:
    match step:
        case ParseJson():
            return _parse_json()
        case Lift():
            return _lift(step)
        case DropRequests():
            return _drop(step)
        case RemoveFields():
            return _plugin("mutate", {"remove_field": tuple(_field(name) for name in step.fields)})
        case OwnFilter():
            return step.text.strip()


def _parse_json() -> str:
    read = _plugin("json", {"source": "message", "target": TARGET, "skip_on_invalid_json": True})
    return _if(r"[message] =~ /^\s*\{/", [read])


def _lift(step: Lift) -> str:
    sources = [source for name in step.of for source in _sources(name)]
    # Text in any case: Elasticsearch refuses an event whose field has another type than before.
    branches = [_if(source, [_plugin("mutate", {"replace": {_field(step.to): f"%{{{source}}}"}})]) for source in sources]
    return " else ".join(branches)


def _drop(step: DropRequests) -> str:
    paths = "|".join(re.escape(path).replace("/", r"\/") for path in step.paths)
    # As uvicorn and most others write it: "GET /health HTTP/1.1" 200
    return _if(rf'[message] =~ /"(GET|HEAD) ({paths})\/?(\?[^" ]*)?( HTTP\/[0-9.]+)?"\s+[23][0-9][0-9]\b/', ["drop { }"])


# ---- Logstash's syntax ----------------------------------------------------------------------------------------------


def _field(name: str) -> str:
    """`a.b` as Logstash refers to it: `[a][b]`."""
    return "".join(f"[{part}]" for part in name.split("."))


def _sources(name: str) -> list[str]:
    """Where a name may be in a program's JSON: as it is written, and as an object in an object."""
    return list(dict.fromkeys([f"[{TARGET}][{name}]", f"[{TARGET}]{_field(name)}"]))


def _plugin(name: str, settings: Mapping[str, Value]) -> str:
    return _block(name, [f"{key} => {_value(value)}" for key, value in settings.items()])


def _value(value: Value) -> str:
    if isinstance(value, Mapping):
        return "{ " + " ".join(f"{_value(key)} => {_value(text)}" for key, text in value.items()) + " }"
    if isinstance(value, tuple):
        return "[" + ", ".join(_value(text) for text in value) + "]"
    return json.dumps(value)


def _if(condition: str, parts: Iterable[str]) -> str:
    return _block(f"if {condition}", parts)


def _block(head: str, parts: Iterable[str]) -> str:
    lines = "\n".join(parts).splitlines()
    return "\n".join([f"{head} {{", *(f"  {line}" for line in lines), "}"])
