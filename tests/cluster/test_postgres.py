"""Parameters of PostgreSQL, as the server in the image knows them."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator
from typing import Any

import pytest

from constructs_lib.stores.postgres import Postgres, PostgresProps
from constructs_lib.stores.postgres.parameters import KNOWN, known_parameters
from constructs_lib.testing import chart, synth
from tests.cluster.image_map import mapped
from tests.cluster.kubectl import Namespace, namespace

NAMESPACE = "cluster-tests-postgres"
SETTABLE = "SELECT json_agg(s) FROM pg_settings s WHERE context <> 'internal'"
VALUES = {
    "bool": ("on", "OF", "o", "t", "0", "2", "maybe", ""),
    "enum": ("on", "true", "minimal", "warning", "TLSv1.2", "nothing"),
    "integer": ("on", "3", "09", "0x20", "1.5", "1e2", " 12 ", "5min", "5m", "2 h", "64MB", "64mb", "1Gi", "99999999999"),
    "real": ("off", "0.5", "09", ".5", "1e1", "5ms", "5 apples", "inf", "nan"),
    "string": (),
}
TRY = """\
try() { postgres -D "$PGDATA" -C "$1" -c "$1=$2" >/dev/null 2>&1 </dev/null && echo taken || echo rejected; }
"""
CHECKED_BY_CODE = (
    "bonjour", "commit_timestamp_buffers", "max_stack_depth", "multixact_member_buffers", "multixact_offset_buffers",
    "notify_buffers", "serializable_buffers", "subtransaction_buffers", "transaction_buffers", "vacuum_buffer_usage_limit",
)  # fmt: skip
"""Parameters whose values the server checks further, by code of their own or by the way it was built."""


@pytest.fixture(scope="module")
def where(cluster: None) -> Iterator[Namespace]:
    into = chart("postgres", NAMESPACE)
    Postgres(into, "postgres", PostgresProps().replace(resources={"cpu": "100m"}, volume={"size": "1Gi"}))
    with namespace(NAMESPACE) as place:
        place.apply(mapped(synth(into)))
        place.wait_until_ready()
        yield place


def run(where: Namespace, script: str) -> str:
    return where.kubectl("exec", "--stdin", "pod/postgres-0", "--", "sh", given=script)


def test_the_known_parameters_are_those_of_the_server(where: Namespace) -> None:
    rows: list[dict[str, Any]] = json.loads(run(where, f'psql --username=postgres -At --command="{SETTABLE}"'))
    assert json.loads(KNOWN.read_text()) == {row["name"]: fields(row) for row in rows if "." not in row["name"]}


def fields(row: dict[str, Any]) -> dict[str, Any]:
    """A row of the view as the file has it."""
    number = int if row["vartype"] == "integer" else float
    known = {"type": row["vartype"], "unit": row["unit"], "values": row["enumvals"]}
    known |= {key: number(row[column]) for key, column in {"least": "min_val", "most": "max_val"}.items() if row[column]}
    return {key: value for key, value in known.items() if value is not None}


def test_values_are_rejected_as_by_the_server(where: Namespace) -> None:
    tried = [
        (name, value)
        for name, parameter in known_parameters().items()
        for value in (*VALUES[parameter.type], *parameter.values)
        if name not in CHECKED_BY_CODE
    ]
    answers = run(where, TRY + "".join(f"try {name} {shlex.quote(value)}\n" for name, value in tried)).split()
    ours = ["rejected" if known_parameters()[name].wrong(value) else "taken" for name, value in tried]
    assert [(*case, answer) for case, answer, own in zip(tried, answers, ours, strict=True) if answer != own] == []
