"""Names of Kubernetes, hosts, paths, ports and ranges of addresses."""

from tests.refusals.command import Case

MODEL = "name: a, model: openai/a"
ELSEWHERE = "cidrs: [192.168.0.0/16, 'fd00::/8']"
CLOSED = "has no range with the address 10.0.0.5, to which the NetworkPolicy is closed then; add '10.0.0.5/32'"
KEY = "{name: a, key: b}"

CASES: list[Case] = [
    ("namespace: My_Space", "namespace: 'My_Space' is not a DNS label; ..."),
    ("namespace: ''", "namespace: '' is not a DNS label; ..."),
    ("namespace: a.b", "namespace: 'a.b' is not a DNS label; ..."),
    ("namespace: -a", "namespace: '-a' is not a DNS label; ..."),
    (
        "namespace: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "namespace: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa... (64 characters) has 64 ch"
        "aracters; a DNS label has at most 63",
    ),
    ("namespace: 'a b'", "namespace: 'a b' is not a DNS label; ..."),
    ("namespace: 'ä'", "namespace: 'ä' is not a DNS label; ..."),
    ("image_pull_secrets: [My Secret]", "image_pull_secrets.0: this value is not a name of a Secret; ..."),
    ("litellm: {priority_class: High!}", "litellm.priority_class: 'High!' is not a DNS subdomain; ..."),
    (
        "open_webui: {exposure: {kind: ingress, host: chat.example.com, path: /chat, class_name: nginx,"
        " controller_namespace: ingress}}",
        "open_webui.exposure.path: '/chat' can't be; Open WebUI only works at '/'",
    ),
    (
        "open_webui: {exposure: {kind: gateway, host: chat.example.com}}",
        "open_webui.exposure.controller_namespace: is required, unless ...",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, cidrs: 10.0.0.0/8}]}",
        "litellm.models.0.cidrs: must be a list (given: text)",
    ),
    (
        "valkey: {kind: external, host: a.example.com, port: 0, password: {name: a, key: b}}",
        "valkey.port: must be at least 1 (given: 0)",
    ),
    (
        "valkey: {kind: external, host: a.example.com, port: 70000, password: {name: a, key: b}}",
        "valkey.port: must be at most 65535 (given: 70000)",
    ),
    (
        "valkey: {kind: external, host: a.example.com, port: '6379', password: {name: a, key: b}}",
        "valkey.port: must be a whole number (given: '6379')",
    ),
    (
        "open_webui: {oidc: {provider: 'http://idp.example.com', client_id: a, client_secret: {name: a, key: b}}}",
        "open_webui.oidc.provider: 'http://idp.example.com' is not an https URL; ...",
    ),
    (
        "observability: {prometheus: {remote_write: [{url: nonsense}]}}",
        "observability.prometheus.remote_write.0.url: 'nonsense' is not a URL;"
        " write http:// or https://, a host, and a port and path if needed, ...",
    ),
    # An address outside of its own ranges
    (f"litellm: {{models: [{{{MODEL}, api_base: 'http://10.0.0.5:8000', {ELSEWHERE}}}]}}", f"litellm.models.0.cidrs: {CLOSED}"),
    (
        f"litellm: {{mcp_servers: {{a: {{url: 'http://10.0.0.5/mcp', {ELSEWHERE}}}}}}}",
        f"litellm.mcp_servers.a.cidrs: {CLOSED}",
    ),
    (f"valkey: {{kind: external, host: 10.0.0.5, {ELSEWHERE}}}", f"valkey.cidrs: {CLOSED}"),
    (f"valkey: {{kind: external, sentinel: {{master: a, hosts: [10.0.0.5]}}, {ELSEWHERE}}}", f"valkey.cidrs: {CLOSED}"),
    (
        "valkey: {kind: external, host: 'fe80::5', cidrs: ['fd00::/8', 0.0.0.0/0]}",
        "valkey.cidrs: has no range with the address fe80::5, to which the NetworkPolicy is closed then; add 'fe80::5/128'",
    ),
    (
        f"clickhouse: {{kind: external, host: 10.0.0.5, username: a, password: {KEY}, {ELSEWHERE}}}",
        f"clickhouse.cidrs: {CLOSED}",
    ),
    (f"proxy: {{url: 'http://10.0.0.5:3128', {ELSEWHERE}}}", f"proxy.cidrs: {CLOSED}"),
    (
        f"observability: {{prometheus: {{remote_write: [{{url: 'https://10.0.0.5/write', {ELSEWHERE}}}]}}}}",
        f"observability.prometheus.remote_write.0.cidrs: {CLOSED}",
    ),
    (
        "observability: {alertmanager: {receivers: [{kind: email, name: a, to: a@b.c, sender: a@b.c, host: 10.0.0.5, username: a, "
        f"password: {KEY}, {ELSEWHERE}}}]}}}}",
        f"observability.alertmanager.receivers.0.cidrs: {CLOSED}",
    ),
    (
        "langfuse: {media_endpoint: 'http://10.0.0.5', media_cidrs: [10.0.0.6/32]}",
        f"langfuse.media_cidrs: {CLOSED}",
    ),
    (
        f"langfuse: {{oidc: {{issuer: 'https://10.0.0.5', client_id: a, client_secret: {KEY}, {ELSEWHERE}}}}}",
        f"langfuse.oidc.cidrs: {CLOSED}",
    ),
    (
        "model_servers: {a: {kind: vllm, model: {kind: hub, repository: a/b, url: 'http://10.0.0.5', cidrs: [10.0.0.4/32]}}}",
        f"model_servers.a.model.cidrs: {CLOSED}",
    ),
    ("agent_server: {kind: image, image: 'a/b:1', port: 99999}", "agent_server.port: must be at most 65535 (given: 99999)"),
]
