"""Which literals are taken for secrets, by the name of the setting or by their own form."""

import pytest

from constructs_lib.core.values.literal_secrets import looks_secret


@pytest.mark.parametrize(
    "name",
    ["PGPASSWORD", "DATA_SOURCE_PASS", "smtpPassword", "api_key", "client_secret", "Authorization", "DB_PASSWD", "REDIS_TOKEN"],
)
def test_names_of_secrets(name: str) -> None:
    assert looks_secret(name, "hunter2")


@pytest.mark.parametrize(
    "name", ["token_url", "token_endpoint", "max_tokens", "password_file", "pass_through", "compass", "key_id"]
)
def test_names_that_only_sound_like_secrets(name: str) -> None:
    assert not looks_secret(name, "hunter2")


def test_a_url_with_a_password_is_a_secret_whatever_its_name() -> None:
    assert looks_secret("token_url", "https://user:hunter2@id.example.com/token")
