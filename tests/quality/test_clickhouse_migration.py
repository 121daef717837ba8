"""The script that lets a killed migration of ClickHouse run again, in ClickHouse's own engine."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from constructs_lib.apps.langfuse.construct import RESUME_CLICKHOUSE
from tests.quality.test_linters import tool

ROOT = Path(__file__).parents[2]
WGET = Path(__file__).with_name("clickhouse_wget.py")
LEDGER = "CREATE TABLE schema_migrations (version Int64, dirty UInt8, sequence UInt64) ENGINE = MergeTree ORDER BY sequence"
"""As golang-migrate makes it."""
SCHEMA = (
    "CREATE TABLE traces (id String) ENGINE = MergeTree ORDER BY id",
    "CREATE TABLE copies (id String) ENGINE = MergeTree ORDER BY id",
    "CREATE MATERIALIZED VIEW copied TO copies AS SELECT id FROM traces",
    "CREATE VIEW analytics AS SELECT id FROM traces",
)


class Database:
    """A database `langfuse` of a ClickHouse of its own."""

    def __init__(self, folder: Path) -> None:
        python = tool("python", ROOT / ".venv-quality/bin/python")
        wget = folder / "bin" / "wget"
        wget.parent.mkdir()
        wget.write_text(f'#!/bin/sh\nexec {python} {WGET} "$@"\n')
        wget.chmod(0o755)
        self._env = {
            "PATH": f"{wget.parent}:{os.environ['PATH']}", "CLICKHOUSE_DATA": str(folder / "data"), "CLICKHOUSE_DB": "langfuse",
            "CLICKHOUSE_URL": "http://clickhouse:8123", "CLICKHOUSE_CLUSTER_ENABLED": "false",
            "CLICKHOUSE_USER": "clickhouse", "CLICKHOUSE_PASSWORD": "any",
        }  # fmt: skip

    def ask(self, *queries: str) -> list[str]:
        """Runs queries; returns the lines of the last one's answer."""
        header, posted = "X-ClickHouse-Database: langfuse", ";".join(queries)
        return self._run("wget", "--header", header, f"--post-data={posted}", "http://clickhouse:8123").splitlines()

    def resume(self) -> str:
        """Runs the script; returns what it printed."""
        return self._run("sh", "-ec", RESUME_CLICKHOUSE)

    def version(self) -> str:
        """Returns version and dirty flag by the query of golang-migrate."""
        (line,) = self.ask("SELECT version, dirty FROM schema_migrations ORDER BY sequence DESC LIMIT 1")
        return line

    def _run(self, *command: str) -> str:
        done = subprocess.run(command, env=self._env, capture_output=True, text=True, check=False, timeout=120)
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path)


def test_a_database_without_migrations_is_left_alone(database: Database) -> None:
    assert database.resume() == ""


def test_a_migration_that_ended_is_left_alone(database: Database) -> None:
    database.ask(LEDGER, *SCHEMA, "INSERT INTO schema_migrations VALUES (1, 1, 1), (1, 0, 2)")
    assert database.resume() == ""
    assert database.version() == "1\t0"


def test_a_first_migration_that_was_killed_begins_anew(database: Database) -> None:
    database.ask(LEDGER, *SCHEMA, "INSERT INTO schema_migrations VALUES (1, 1, 1), (1, 0, 2), (2, 1, 3)")
    assert "migration 2 of the database langfuse was killed" in database.resume()
    assert database.ask("SHOW TABLES") == []


def test_with_data_a_migration_that_was_killed_runs_again_and_the_data_stay(database: Database) -> None:
    database.ask(LEDGER, *SCHEMA, "INSERT INTO traces VALUES ('a')")
    database.ask("INSERT INTO schema_migrations VALUES (1, 1, 1), (1, 0, 2), (2, 1, 3), (2, 0, 4), (7, 1, 5)")
    assert "migration 7 of the database langfuse was killed; it runs again" in database.resume()
    assert database.version() == "2\t0"
    assert database.ask("SELECT count() FROM copies") == ["1"]
