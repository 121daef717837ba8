"""Which literals are taken for secrets, by the name of the setting or by their own form."""

import pytest

from constructs_lib.core.values.literal_secrets import is_password, looks_secret, secret_arguments
from constructs_lib.core.values.text import grammars


@pytest.mark.parametrize(
    "name",
    [
        "PGPASSWORD", "DATA_SOURCE_PASS", "smtpPassword", "api_key", "client_secret", "Authorization", "DB_PASSWD", "REDIS_TOKEN",
        "ADMIN_PWD", "PGPASS", "SIGNING_KEY", "LICENSE_KEY", "STRIPE_KEY", "JWT", "AZURE_STORAGE_ACCOUNT_KEY",
    ],
)  # fmt: skip
def test_names_of_secrets(name: str) -> None:
    assert looks_secret(name, "hunter2")


@pytest.mark.parametrize(
    "name",
    [
        "token_url", "token_endpoint", "max_tokens", "password_file", "pass_through", "compass", "key_id", "COOKIE_SAME_SITE",
        "GF_SECURITY_COOKIE_SAMESITE", "cookieSameSite", "COOKIE_DOMAIN", "PASSWORD_PATTERN", "PASSWORD_REGEX", "CREDENTIALS_DIR",
        "OAUTH_TOKEN_ENDPOINT_AUTH_METHOD", "secretProviderClass", "provisioner-secret-namespace", "TOKENIZER", "PRIMARY_KEY",
    ],
)  # fmt: skip
def test_names_that_only_sound_like_secrets(name: str) -> None:
    assert not looks_secret(name, "hunter2")


@pytest.mark.parametrize(
    "value", ["/secrets/sa.json", "/var/run/secrets/tokens/aws", "file:///secrets/token", "oidc/azure/abc", "true", "3600", ""]
)
def test_values_that_are_not_secrets_whatever_their_name(value: str) -> None:
    assert not looks_secret("token", value)


@pytest.mark.parametrize(
    "value",
    [
        "https://user:hunter2@id.example.com/token", "https://a.example.com/mcp?api_key=hunter2", "https://a.example.com/mcp?key=hunter2",
        "https://hooks.slack.com/services/T1/B2/hunter2", "https://discord.com/api/webhooks/123/hunter2",
        "https://a.webhook.office.com/webhookb2/hunter2", "Server=db;User Id=a;Password=hunter2;", "Server=db; Pwd = hunter2",
        "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=hunter2==;EndpointSuffix=core.windows.net",
        "Endpoint=sb://a/;SharedAccessKeyName=Root;SharedAccessKey=hunter2", "host=db user=a password=hunter2",
        "jdbc:postgresql://db/a?user=a&password=hunter2",
    ],
)  # fmt: skip
def test_values_that_are_secrets_whatever_their_name(value: str) -> None:
    assert looks_secret("token_url", value)


@pytest.mark.parametrize(
    "value",
    [
        "https://a.example.com/search?q=token&hl=en", "https://a.example.com/?use_token=true&max_tokens=5", "team=a,app=web",
        "Server=db;User Id=a;Password=$(PASSWORD)", "Server=db;Password=${PASSWORD};", "-Xmx1g -Dfile.encoding=UTF-8",
        "sslmode=verify-full password_file=/secrets/pg", "https://hooks.slack.com", "token=os.environ['TOKEN']", "^.{12,}$",
    ],
)  # fmt: skip
def test_values_that_only_resemble_secrets(value: str) -> None:
    assert not looks_secret("setting", value)


def test_arguments_that_are_secrets() -> None:
    assert list(secret_arguments(["--password", "hunter2", "--api-key=hunter2", "serve"])) == [1, 2]


def test_arguments_that_only_resemble_secrets() -> None:
    good = [
        "--token-file",
        "/secrets/token",
        "--max-tokens",
        "512",
        "--tokenizer",
        "a/b",
        "--password",
        "--verbose",
        "--cookie=true",
    ]
    assert not list(secret_arguments(good))


@pytest.mark.parametrize("name", ["password", "example.com/token", "apiKey", "client-secret"])
def test_annotations_and_parameters_that_are_secrets(name: str) -> None:
    assert is_password(name, "hunter2")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("vault.hashicorp.com/agent-inject-token", "true"),
        ("nginx.ingress.kubernetes.io/auth-secret", "default/basic-auth"),
        ("nginx.ingress.kubernetes.io/affinity", "cookie"),
        ("csi.storage.k8s.io/provisioner-secret-name", "ceph"),
        ("csi.storage.k8s.io/provisioner-secret-namespace", "rook"),
        ("secretProviderClass", "vault"),
        ("disk-encryption-kms-key", "projects/a/locations/b/keyRings/c/cryptoKeys/d"),
        ("secret.reloader.stakater.com/reload", "litellm"),
    ],
)
def test_annotations_and_parameters_that_name_secrets(name: str, value: str) -> None:
    assert not is_password(name, value)


@pytest.mark.parametrize(
    "url", ["https://hf-inference-endpoint-2024.example.com/v1", "https://a.example.com/models/qwen3-8b?version=2024-10-21"]
)
def test_urls_without_secrets(url: str) -> None:
    assert grammars.URL.accepts(url)
