"""Parameters of a PostgreSQL server: values that it takes or rejects. The cluster tests ask the server itself."""

import pytest

from constructs_lib.stores.postgres.parameters import known_parameters, parameter_errors


def errors(parameters: dict[str, str], *, limit: str = "8Gi", locked_version: bool = True) -> list[str]:
    return list(parameter_errors(parameters, limit, locked_version=locked_version))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("autovacuum", "t"),
        ("autovacuum", "OF"),
        ("wal_compression", "true"),
        ("ssl_min_protocol_version", "tlsv1.3"),
        ("shared_buffers", "1 GB"),
        ("shared_buffers", "0x4000"),
        ("work_mem", "1.5MB"),
        ("statement_timeout", "5min"),
        ("wal_sender_timeout", "1.5 h"),
        ("log_file_mode", "0640"),
        ("random_page_cost", "1.1"),
        ("random_page_cost", "01.1"),
        ("DateStyle", "ISO, DMY"),
        ("autovacuum_work_mem", "-1"),
        ("pg_stat_statements.max", "many"),
    ],
)
def test_values_that_the_server_takes(name: str, value: str) -> None:
    assert errors({name: value}) == []


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("autovacuum", "o", "'o' is not a switch; write 'on' or 'off'"),
        ("wal_level", "logcal", "'logcal' is none of minimal, replica, logical; did you mean 'logical'?"),
        ("work_mem", "1Gi", "'1Gi' is not an amount of PostgreSQL; write such as '512MB', with B, kB, MB, GB or TB"),
        ("work_mem", "32kB", "'32kB' is out of range; write 64 to 2147483647, in units of kB"),
        ("statement_timeout", "5m", "'5m' is not a time of PostgreSQL; write such as '30s', with us, ms, s, min, h or d"),
        ("statement_timeout", "128MB", "'128MB' is not a time of PostgreSQL; write such as '30s', with us, ms, s, min, h or d"),
        ("Max_Connections", "many", "'many' is not a number; write one from 1 to 262143"),
        ("max_connections", "09", "'09' is not a number; write one from 1 to 262143"),
        ("max_connections", "50s", "'50s' is not a number; write one from 1 to 262143"),
        ("max_conections", "50", "is not a parameter that PostgreSQL 18 can be given; did you mean 'max_connections'?"),
        ("server_version", "17", "is not a parameter that PostgreSQL 18 can be given"),
        ("primary_conninfo", "password = x", "looks like a secret, which would stand in the manifests; leave it out"),
    ],
)
def test_values_at_which_the_server_does_not_start(name: str, value: str, message: str) -> None:
    [error] = errors({name: value})
    assert error.startswith(f"parameters.{name}: {message.removesuffix('...')}")


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"max_connections": "3"}, "max_connections: '3' is too few, since 3 are for superusers and reserved; write at least '4'"),
        ({"reserved_connections": "97"}, "max_connections: '100' is too few, since 100 are for superusers and reserved; ..."),
        ({"min_wal_size": "16MB"}, "min_wal_size: '16MB' is less than two segments of 16MB; write at least '32MB'"),
        ({"wal_level": "minimal"}, "wal_level: 'minimal' has nothing to send to replicas; write max_wal_senders: '0' too"),
        (
            {"wal_level": "minimal", "max_wal_senders": "0", "archive_mode": "on"},
            "wal_level: 'minimal' has nothing to archive; ...",
        ),
    ],
)
def test_parameters_that_do_not_go_together(parameters: dict[str, str], message: str) -> None:
    [error] = errors(parameters)
    assert error.startswith(f"parameters.{message.removesuffix('...')}")


def test_parameters_of_other_versions_are_left_to_the_server() -> None:
    assert errors({"io_threads": "8"}, locked_version=False) == []


def test_shared_buffers_leave_memory_for_processes() -> None:
    assert errors({"shared_buffers": "8000"}, limit="128Mi") == []
    [error] = errors({"shared_buffers": "9000"}, limit="128Mi")
    assert error.startswith("resources.memory_limit: '128Mi' is below the shared_buffers of 9000 and 64Mi for processes; ")


def test_every_parameter_takes_the_ends_of_its_range() -> None:
    for parameter in known_parameters().values():
        if parameter.type in ("integer", "real"):
            assert [parameter.wrong(f"{value}") for value in (parameter.least, parameter.most)] == [None, None]
