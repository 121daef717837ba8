"""Types of text: the forms that Kubernetes and the programs take, and errors that say what to write instead."""

from collections.abc import Mapping
from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError

from constructs_lib.core.values import text
from constructs_lib.core.values.props import Items, Props
from constructs_lib.core.values.tolerations import Toleration

ACCEPTED: Mapping[str, list[str]] = {
    "DnsLabel": ["a", "0", "a-b", "a" * 63],
    "ServiceName": ["a", "a0-b"],
    "DnsSubdomain": ["a", "registry.example.com", "litellm.acid.credentials.postgresql.acid.zalan.do", f"{'a' * 251}.b"],
    "SecretName": ["registry.example.com"],
    "StorageClassName": ["", "fast", "gp3.example.com"],
    "OwnNamespace": ["llm-platform"],
    "SecretKeyName": ["password", "tls.crt", ".dockerconfigjson", "A_b-c"],
    "ConfigKey": ["prometheus.yml", "a..b"],
    "FileName": ["rules.yaml"],
    "ExtendedResource": ["nvidia.com/gpu", "amd.com/gpu", "example.com/A_b.c"],
    "LabelKey": ["app", "app.kubernetes.io/name", "A_b.c", f"{'a' * 253}/{'b' * 63}"],
    "LabelValue": ["", "a", "A_b.c-d", "a" * 63],
    "AnnotationKey": ["grafana_folder", "Example.com/Key"],
    "PortName": ["http", "a-1", "0-a"],
    "EnvName": ["HTTPS_PROXY", "xpack.security.enabled", "_", "-a"],
    "AnyText": ["", "a\nb\t", "é😀", "\x1b", "https://user:pa55@example.com"],
    "Text": ["", "a\nb\t", "é😀", "\x1b", "skill-based-assessment-of-all-5-tasks"],
    "SingleLine": ["LLM platform", "é😀 (a)"],
    "AbsolutePath": ["/tmp", "/var/lib/data.d", "/a/..b/c@d+e"],
    "MountPath": ["/tmp", "/dev/shm", "/run", "/usr/share/a", "/var/run/secrets/a", "/processes"],
    "PostgresName": ["langfuse", "open_webui", "_a", "a-b"],
    "PostgresUser": ["langfuse", "agent@project.iam", "postgres.abcdef"],
    "BucketName": ["abc", "my-bucket.example", "1.2.3.4.5"],
    "Host": ["127.0.0.1", "a", "db.example.com", "DB.example.com", "10.0.0.8", "fd00::8", "1a.2b"],
    "PublicHost": ["chat.example.com", "a.b", "10.0.0.com"],
    "Url": ["http://a", "https://a.b:8443/x/y?z=1", "http://[fd00::8]:80/", "http://10.0.0.8/%24", "https://a?b"],
    "HttpsUrl": ["https://a.b/c"],
    "BaseUrl": ["http://a", "https://a.b/c/d"],
    "BrowserOrigin": ["http://localhost:3000", "https://a.example.com"],
    "Origin": ["http://a", "https://[::1]:8443"],
    "UrlPath": ["/", "/a/b", "/a/", "/.well-known", "/a..b/~"],
    "HeaderName": ["X-Tenant", "x_y"],
    "HeaderValue": ["Bearer abc", "{{USER_ID}}"],
    "Listed": ["a", "CN=a;b c", "é"],
    "ClientId": ["chat", "https://api.example.com/a b", "a$b"],
    "Scope": ["openid", "https://graph.example.com/.default"],
    "Claim": ["groups", "resource_access.chat.roles", "https://example/groups"],
    "Email": ["admin@example.com", "o'brien+x@a.b-c.de"],
    "IpAddress": ["10.0.0.8", "fd00::8", "127.0.0.1"],
    "Cidr": ["10.0.0.0/8", "10.1.2.3/32", "0.0.0.0/0", "::/0", "fd00::/8"],
    "NodeName": ["node-1", "ip-10-0-0-1.eu-central-1.compute.internal"],
    "BucketRegion": ["eu-central-1", "auto", "fsn1"],
    "MachineHost": ["api.example.com", "10.0.0.1", "localhost"],
    "PartialCidr": ["10.0.0.0/8", "0.0.0.0/1", "fd00::/8"],
    "PublicUrl": ["http://localhost:9090/a", "https://a.b/c"],
    "PublicBaseUrl": ["http://localhost:9000", "https://a.b/c"],
    "HttpsBaseUrl": ["https://a.b/c"],
    "ServerOrigin": ["http://a:3128", "http://127.0.0.1:3128"],
    "SmtpUser": ["mail", "name@example.com", "AKIAIOSFODNN7EXAMPLE"],
    "TimeZone": ["UTC", "Europe/Berlin"],
    "Ipv4Cidr": ["10.0.0.0/8", "0.0.0.0/0"],
    "Provisioner": ["ebs.csi.aws.com", "rancher.io/local-path", "kubernetes.io/no-provisioner", "cluster.local/nfs-subdir-a"],
    "SearchEngine": ["duckduckgo", "google news", "1337x"],
}
REJECTED: Mapping[str, list[str]] = {
    "DnsLabel": ["", "A", "a_b", "-a", "a-", "a.b", "a" * 64, "a\n", "ä", "٣"],
    "ServiceName": ["0a", ""],
    "DnsSubdomain": ["", "a..b", ".a", "a.", "a.-b", "A", f"{'a' * 252}.b"],
    "SecretName": ["a_b", "sk-proj-ABCDEF"],
    "StorageClassName": ["Fast", "a b"],
    "OwnNamespace": ["kube-system", "kube-flannel", "openshift-ingress", "default", "My_Space"],
    "SecretKeyName": ["", ".", "..", "..a", "a/b", "a b", "a" * 254],
    "ConfigKey": ["", "a/b"],
    "FileName": ["", "..", "a/b"],
    "ExtendedResource": [
        "",
        "gpu",
        "kubernetes.io/gpu",
        "a.kubernetes.io/gpu",
        "nvidia.com/",
        "nvidia.com/a/b",
        "nvidia.com/gpu\n",
    ],
    "LabelKey": ["", "/a", "a/", "a/b/c", "A.com/a", "-a", "a b", "b" * 64, f"{'a' * 254}/b", "a..b/c", "a\n"],
    "LabelValue": ["-", "a b", "a/b", "a" * 64, "é", "\n"],
    "AnnotationKey": ["", "a/b/c", "a b", "-a/b"],
    "PortName": ["", "1", "a--b", "a-", "A", "a" * 16],
    "EnvName": ["", "1A", "A B", "A=B", "..", ".", "$A", "Ä"],
    "AnyText": ["a\0", "\ud800"],
    "Text": ["a\0", "\ud800", "ask sk-proj-0123456789abcdef", "https://user:pa55@example.com", "-----BEGIN PRIVATE KEY-----"],
    "SingleLine": ["", " ", "glpat-0123456789abcdef0123", "a\nb", "a\tb", "\x7f", "a\u2028b", "\x85", "a" * 1001],
    "AbsolutePath": ["", "/", "tmp", "/tmp/", "/a//b", "/a/./b", "/a/..", "/a:b", "/a b", "/a$b", "/a\n"],
    "MountPath": ["tmp", "/", "/proc", "/proc/self", "/dev", "/dev/shm/a", "/usr/bin", "/var/run/secrets/kubernetes.io/a"],
    "PostgresName": ["", "1a", "a b", "a.b", 'a"b', "a" * 64],
    "PostgresUser": ["", "u:x@evil.example.com/y?"],
    "BucketName": ["xn--a", "a-s3alias", "a--ol-s3", "ab", "A" * 3, "a_b", "a..b", "10.0.0.8", "a" * 64],
    "Host": [
        *("a:80", "http://a", "u@a", "a/b", "10.0.0.300", "10.0.0", "a.1", "a.0x1f", "::ffff:1.2.3.4", "fe80::1%eth0"),
        *("[::1]", "a..b", "a.", "a_b", "é.com"),
        *("", "a b", "a\n", "a" * 64, ".".join(["a" * 60] * 5)),
        *("localhost", "a.localhost", "LOCALHOST", "0.0.0.0", "::", "host.docker.internal"),
    ],
    "PublicHost": ["a", "A.b", "10.0.0.8", "*.example.com", "a.b.", "https://a.b", "a.b:443", "a" * 64 + ".b"],
    "Url": [
        *("a.b", "ftp://a", "http://", "HTTP://a", "http://a:0", "http://a:65536", "http://a:080"),
        *("http://10.0.0.999", "http://[10.0.0.8]", "http://fd00::8/"),
        *("", "http://a b", "http://a/$x", "http://a/%2", "http://a/#b", "http://a/{b}", "http://a\\b", "http://a\n"),
        *("http://localhost:1/a", "http://0.0.0.0", "https://a/?api_key=hunter2", "https://a/sk-abcdefghijklmnop1234"),
    ],
    "HttpsUrl": ["http://a"],
    "BaseUrl": ["http://a/", "http://a/b/", "http://a?b", "http://a//b"],
    "BrowserOrigin": ["https://a.example.com:443", "http://a:80", "https://A.example.com", "a"],
    "Origin": ["http://a/", "a", "http://a/b"],
    "UrlPath": ["", "a", "//", "/a//b", "/a/../b", "/a/.", "/a?b", "/a#b", "/a b", "/$a", "/a%2Fb", "/a%zz"],
    "HeaderName": ["", "a b", "a:", "a\n", "é"],
    "HeaderValue": ["", "a\r\nb", " a", "a ", "é"],
    "Listed": ["a\u200b", "\u00a0a", "", "a,b", " a", "a ", "a\nb", "\x85", "a" * 256],
    "ClientId": ["", " a", "a ", "a\nb", "é", "a" * 256],
    "Scope": ["", "a b", 'a"b', "a\\b", "é", "a" * 256],
    "Claim": ["", ".a", "a.", "a..b", "a b", "a'b", "a" * 256],
    "Email": ["", "a", "a@b", "a b@c.d", "a@b@c.d", "a@-b.c", ".a@b.c", "a..b@c.d", "a@10.0.0.8", "a,b@c.d", "a" * 65 + "@b.c"],
    "NodeName": ["", "Node", "a_b", "a" * 64],
    "BucketRegion": ["", "EU", "eu_central", "a b"],
    "MachineHost": ["", "a b", "https://a", "a:6443"],
    "PartialCidr": ["0.0.0.0/0", "::/0", "10.0.0.0"],
    "PublicUrl": ["localhost:9090", "https://a.b/?token=hunter2"],
    "PublicBaseUrl": ["http://localhost:9000/"],
    "HttpsBaseUrl": ["http://a.b", "https://a.b/", "https://localhost"],
    "ServerOrigin": ["http://localhost:3128", "http://a/b"],
    "SmtpUser": ["", "sk-proj-0123456789abcdef", "a\nb"],
    "TimeZone": ["", "Mars/Phobos", "europe/berlin"],
    "IpAddress": ["", "a.b", "10.0.0", "10.0.0.0/8", "::ffff:10.0.0.8", "10.0.0.08"],
    "Ipv4Cidr": ["fd00::/8", "10.0.0.1/8", "10.0.0.0/33", "10.0.0.0"],
    "Provisioner": ["", "a/b/c", "/a", "a b", "A.com/a", "b" * 64],
    "SearchEngine": ["", "DuckDuckGo", "bing, yahoo", " bing", "a\nb"],
    "Cidr": [
        *("10.0.0.0", "10.0.0.1/8", "10.0.0.0/33", "0/0", "10.0.0.0/0", "10.0.0.0/08", "010.0.0.0/8"),
        *("10.0.0.0/255.0.0.0", "10.0.0.0/-1", "a/8"),
        *("", "fd00::/129", "FD00::/8", "fd00:0::/16", "::ffff:10.0.0.0/104", "10.0.0.0/8\n"),
    ],
}


def adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(getattr(text, name))


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in ACCEPTED.items() for value in values])
def test_accepts(name: str, value: str) -> None:
    assert adapter(name).validate_python(value) == value


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in REJECTED.items() for value in values])
def test_rejects(name: str, value: str) -> None:
    with pytest.raises(ValidationError):
        adapter(name).validate_python(value)


def test_every_type_of_text_is_in_both_tables() -> None:
    types = {name for name, value in vars(text).items() if getattr(value, "__metadata__", None) and value.__origin__ is str}
    assert types - {"QualifiedName"} == set(ACCEPTED) == set(REJECTED)


def message(kind: Any, value: Any) -> str:
    with pytest.raises(ValidationError) as error:
        TypeAdapter(kind).validate_python(value)
    return error.value.errors()[0]["msg"].removeprefix("Value error, ")


def test_an_error_gives_the_value_and_what_to_write() -> None:
    assert message(text.PublicHost, "https://a.b") == (
        "'https://a.b' is not a DNS name with a dot; write such as 'chat.example.com', in lower case, without scheme, port and path"
    )
    assert message(text.DnsLabel, "a" * 64) == f"'{'a' * 64}' has 64 characters; a DNS label has at most 63"
    assert message(text.Cidr, "10.1.2.3/8") == "'10.1.2.3/8' is not the normal form of a range; write '10.0.0.0/8' if that is meant"
    assert message(text.Host, "::ffff:1.2.3.4") == "'::ffff:1.2.3.4' is an IPv4 address in the form of IPv6; write '1.2.3.4'"


SECRETS = {
    "Url": ["https://user:pa55@example.com", "https://pa55@example.com", "https://u:pa55/w@example.com", "https://u:pa55 w@a"],
    "Host": ["user:pa55@example.com"],
    "SecretName": ["sk-pa55_X"],
    "SecretKeyName": ["pa55 word"],
    "HeaderValue": ["Bearer pa55\n"],
    "PublicHost": ["https://u:pa55@example.com"],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in SECRETS.items() for value in values])
def test_an_error_never_shows_a_password(name: str, value: str) -> None:
    assert "pa55" not in message(getattr(text, name), value)
    assert "this value" in message(getattr(text, name), value)


@pytest.mark.parametrize("name", sorted(REJECTED))
def test_nothing_but_text_is_text(name: str) -> None:
    class Some(Props):
        value: Annotated[str, *getattr(text, name).__metadata__]

    for value in (5, True, None, b"a", 1.5):
        with pytest.raises(ValidationError, match="must be text"):
            Some(value=value)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("value", [0, 65536, True, "80", 80.0])
def test_rejects_other_ports(value: Any) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(text.Port).validate_python(value)


def test_annotations_have_a_size_together() -> None:
    kind = TypeAdapter(text.Annotations)
    assert kind.validate_python({"a": "x" * (256 * 1024 - 1)})
    with pytest.raises(ValidationError, match="the annotations have 262145 bytes together; an object takes at most 262144"):
        kind.validate_python({"a": "é" * (128 * 1024)})


def test_a_list_can_reject_duplicates() -> None:
    class Some(Props):
        names: Annotated[Items[text.DnsLabel], text.Unique] = ()

    assert Some.model_validate({"names": ["a", "b"]}).names == ("a", "b")
    with pytest.raises(ValidationError, match="'a' is given twice; write it once"):
        Some(names=["a", "b", "a"])


# ---- tolerations ----------------------------------------------------------------------------------------------------


def test_a_toleration_is_written_as_in_a_pod() -> None:
    toleration = Toleration(key="gpu", value="a100", effect="NoExecute", toleration_seconds=60)
    expected = {"key": "gpu", "operator": "Equal", "value": "a100", "effect": "NoExecute", "tolerationSeconds": 60}
    assert toleration.manifest() == expected
    assert Toleration(operator="Exists").manifest() == {"operator": "Exists"}


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({}, "must be 'Exists' without a key"),
        ({"key": "gpu", "operator": "Exists", "value": "a"}, "'a' has no meaning for 'Exists'"),
        ({"key": "gpu", "toleration_seconds": 5, "effect": "NoSchedule"}, "must be 'NoExecute' with toleration_seconds"),
        ({"key": "-"}, "'-' is not a label's key"),
        ({"key": "gpu", "value": "a b"}, "'a b' is not a label's value"),
        ({"key": "gpu", "operator": "In"}, "'Equal' or 'Exists'"),
        ({"key": "gpu", "effect": "NoExecute", "toleration_seconds": True}, "valid integer"),
    ],
)
def test_rejects_a_toleration(given: dict[str, Any], error: str) -> None:
    with pytest.raises(ValidationError, match=error):
        Toleration.model_validate(given)
