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
    # ---- the pod itself in place of another server
    (
        "litellm: {models: [{name: a, model: openai/x, api_base: 'http://localhost:8000/v1'}]}",
        "litellm.models.0.api_base: 'http://localhost:8000/v1' is the pod itself; write the server's name, or 127.0.0.1 for a"
        " sidecar",
    ),
    (
        "litellm: {mcp_servers: {a: {url: 'http://host.docker.internal:8000/mcp'}}}",
        "litellm.mcp_servers.a.url: 'http://host.docker.internal:8000/mcp' has a name that only Docker knows; write the"
        " server's name",
    ),
    (
        "open_webui: {tool_servers: [{id: a, name: b, url: 'http://0.0.0.0:8000'}]}",
        "open_webui.tool_servers.0.url: 'http://0.0.0.0:8000' is the pod itself; ...",
    ),
    (
        "open_webui: {jupyter: {url: 'http://localhost:8888', token: {name: a, key: b}}}",
        "open_webui.jupyter.url: 'http://localhost:8888' is the pod itself; ...",
    ),
    (
        "valkey: {kind: external, host: cache.localhost, password: {name: a, key: b}}",
        "valkey.host: 'cache.localhost' is the pod itself; ...",
    ),
    ("proxy: {url: 'http://LOCALHOST:3128'}", "proxy.url: 'http://LOCALHOST:3128' is the pod itself; ..."),
    (
        "observability: {prometheus: {remote_write: [{url: 'http://localhost:9009/push'}]}}",
        "observability.prometheus.remote_write.0.url: 'http://localhost:9009/push' is the pod itself; ...",
    ),
    (
        "observability: {alertmanager: {receivers: [{kind: email, name: a, to: a@example.com, sender: b@example.com, host:"
        " localhost, username: a, password: {name: a, key: b}}]}}",
        "observability.alertmanager.receivers.0.host: 'localhost' is the pod itself; ...",
    ),
    (
        "open_webui: {trusted_proxies: [0.0.0.0/0]}",
        "open_webui.trusted_proxies.0: '0.0.0.0/0' is every address; list the ranges that are meant",
    ),
    ("ingress_controller: {trusted_proxies: ['::/0']}", "ingress_controller.trusted_proxies.0: '::/0' is every address; ..."),
    ("cluster: {network: {private_cidrs: [0.0.0.0/0]}}", "cluster.network.private_cidrs.0: '0.0.0.0/0' is every address; ..."),
    (
        "langfuse: {oidc: {issuer: 'http://idp.example.com', client_id: a, client_secret: {name: a, key: b}}}",
        "langfuse.oidc.issuer: 'http://idp.example.com' is not a base URL; write https://, ...",
    ),
    (
        "observability: {grafana: {oidc: {authorization_url: 'https://idp.example.com/a', token_url:"
        " 'http://idp.example.com/t', userinfo_url: 'https://idp.example.com/u', client_id: a, client_secret: {name: a, key: b}}}}",
        "observability.grafana.oidc.token_url: this value is not an https URL; ...",
    ),
    (
        "open_webui: {exposure: {kind: ingress, host: chat.example.com, class_name: traefik, controller_namespace: traefik,"
        " annotations: {kubernetes.io/ingress.class: nginx}}}",
        "open_webui.exposure.annotations.kubernetes.io/ingress.class: is the old way to name the class of an Ingress, ...",
    ),
    (
        "cluster: {access: {annotations: {kubernetes.io/ingress.class: nginx}}}",
        "cluster.access.annotations.kubernetes.io/ingress.class: is the old way to name the class of an Ingress, ...",
    ),
]
