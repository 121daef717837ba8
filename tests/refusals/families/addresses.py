"""Names of Kubernetes, hosts, paths, ports and ranges of addresses."""

from tests.refusals.command import Case

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
    ("agent_server: {kind: image, image: 'a/b:1', port: 99999}", "agent_server.port: must be at most 65535 (given: 99999)"),
]
