"""Secrets where references belong, and secrets in the wrong place: none is ever printed."""

from tests.refusals.command import Case

CASES: list[Case] = [
    ("litellm: {master_key: s3cr3t-marker}", "litellm.master_key: must be a reference to a Secret, ..."),
    ("litellm: {salt_key: [s3cr3t-marker]}", "litellm.salt_key: must be a reference to a Secret, ..."),
    (
        "litellm: {models: [{name: a, model: b/c, api_key: s3cr3t-marker}]}",
        "litellm.models.0.api_key: must be a reference to a Secret, ...",
    ),
    (
        "litellm: {models: [{name: a, model: b/c, api_key: {value: s3cr3t-marker}}]}",
        "litellm.models.0.api_key.name: is required",
        "litellm.models.0.api_key.key: is required",
        "litellm.models.0.api_key.value: is not a setting",
    ),
    (
        "litellm: {models: [{name: a, model: b/c, api_key: {name: s3cr3t-marker_, key: a}}]}",
        "litellm.models.0.api_key.name: this value is not a name of a Secret; ...",
    ),
    (
        "litellm: {models: [{name: a, model: b/c, api_key: {name: a, key: 5}}]}",
        "litellm.models.0.api_key.key: must be text; write it in quotes",
    ),
    (
        "litellm: {models: [{name: a, model: b/c, apikey: s3cr3t-marker}]}",
        "litellm.models.0.apikey: is not a setting; did you mean 'api_key'?",
    ),
    (
        "litellm: {env: {OPENAI_API_KEY: [s3cr3t-marker]}}",
        "litellm.env.OPENAI_API_KEY: must be text or a reference to a Secret, ...",
    ),
    (
        "litellm: {env: {OPENAI_API_KEY: {value: s3cr3t-marker}}}",
        "litellm.env.OPENAI_API_KEY.not_secret: is required",
    ),
    ("litellm: {env: {PIN: 1234567}}", "litellm.env.PIN: must be text; write it in quotes"),
    (
        "open_webui: {env: {WEBUI_SECRET_KEY: s3cr3t-marker}}",
        "open_webui.env.WEBUI_SECRET_KEY: looks like a secret, which would stand in the manifests; ...",
    ),
    (
        "langfuse: {env: {DATABASE_URL: 'postgresql://u:s3cr3t-marker@h/db'}}",
        "langfuse.env.DATABASE_URL: looks like a secret, which would stand in the manifests; write {name: SECRET, key: KEY}, ...",
    ),
    (
        "postgres: {kind: external, host: 'u:s3cr3t-marker@db', databases: [s3cr3t-marker]}",
        "postgres.host: this value is not a host; ...",
        "postgres.databases: must be a mapping (given: a list)",
    ),
    (
        "postgres: {kind: external, host: a.example.com, databases: {litellm: {database: a, username: b,"
        " password: s3cr3t-marker}}}",
        "postgres.databases.litellm.password: must be a reference to a Secret, ...",
    ),
    (
        "open_webui: {oidc: {provider: 'https://u:s3cr3t-marker@idp.example.com', client_id: a, client_secret: s3cr3t-marker}}",
        "open_webui.oidc.provider: this value is not an https URL; ...",
        "open_webui.oidc.client_secret: must be a reference to a Secret, ...",
    ),
    (
        "observability: {prometheus: {remote_write: [{url: 'https://u:s3cr3t-marker@mimir.example.com/push'}]}}",
        "observability.prometheus.remote_write.0.url: this value is not a URL; ...",
    ),
    (
        "observability: {prometheus: {remote_write: [{url: 'https://mimir.example.com/push', username: u,"
        " password: s3cr3t-marker}]}}",
        "observability.prometheus.remote_write.0.password: must be a reference to a Secret, ...",
    ),
    (
        "observability: {alertmanager: {receivers: [{kind: slack, name: a,"
        " api_url: 'https://hooks.slack.com/s3cr3t-marker', channel: x}]}}",
        "observability.alertmanager.receivers.0.api_url: must be a reference to a Secret, ...",
    ),
    ("password: !s3cr3t-marker", "password: has a tag, which is what begins with '!'; leave it out, or write text in quotes"),
    ("password: *s3cr3t-marker", "line 1, column 11: is not YAML: found undefined alias; text that begins with '*' needs quotes"),
    (
        "password: @s3cr3t-marker",
        "line 1, column 11: is not YAML: while scanning for the next token,"
        " found character '@' that cannot start any token; text that begins with it needs quotes",
    ),
    ("password: 's3cr3t-marker", "line 1, column 25: is not YAML: while scanning a quoted scalar, found unexpected end of stream"),
    (
        'password: "s3cr3t-marker\\q"',
        "line 1, column 26: is not YAML: while scanning a double-quoted scalar, found unknown escape character 'q'",
    ),
    (
        "password: s3cr3t-marker\n\tx: 1",
        "line 2, column 1: is not YAML: while scanning for the next token,"
        " found character '\\t' that cannot start any token; text that begins with it needs quotes",
    ),
    ("litellm: {master_key: {name: a, key: b}, password: s3cr3t-marker}", "litellm.password: is not a setting"),
    ("s3cr3t-markers", "must hold a mapping of settings (given: text)"),
    ("litellm: {master_key: sk-proj-0123456789abcdefghij}", "litellm.master_key: must be a reference to a Secret, ..."),
    (
        "litellm: {priority_class: 'eyJhbGciOiJIUzI1NiJ9.s3cr3t-marker'}",
        "litellm.priority_class: '***' is not a DNS subdomain; ...",
    ),
    ("secrets: {existing: {litellm: s3cr3t-marker}}", "secrets.existing.litellm: must be a list"),
    ("image_mirror: [s3cr3t-marker]", "image_mirror: must be text or a mapping (given: a list)"),
    ("litellm: {settings: s3cr3t-marker}", "litellm.settings: must be a mapping"),
    ("litellm: {models: [{name: a, model: b/c, parameters: s3cr3t-marker}]}", "litellm.models.0.parameters: must be a mapping"),
    (
        "open_webui: {connections: {tools: {url: 'https://a.example.com', auth: bearer, key: s3cr3t-marker}}}",
        "open_webui.connections.tools.url: is not a setting",
        "open_webui.connections.tools.auth: is not a setting",
        "open_webui.connections.tools.key: is not a setting",
    ),
    ("image_pull_secrets: [s3cr3t-marker_]", "image_pull_secrets.0: this value is not a name of a Secret; ..."),
    ("secrets: {existing: {litellm: {master-key: s3cr3t-marker}}}", "secrets.existing.litellm: must be a list"),
    ("secrets: {source: s3cr3t-marker}", "secrets.source: must be 'generated', 'existing' or 'external'"),
    (
        "valkey: {kind: external, host: 'redis://:s3cr3t-marker@cache', password: {name: a, key: b}, port: x}",
        "valkey.host: this value is not a host; ...",
        "valkey.port: must be a whole number (given: 'x')",
    ),
    ("litellm: {settings: [s3cr3t-marker]}", "litellm.settings: must be a mapping"),
    (
        "langfuse: {smtp: {url: 'smtp://u:s3cr3t-marker@mail'}}",
        "langfuse.smtp.connection_url: is required",
        "langfuse.smtp.sender: is required",
        "langfuse.smtp.url: is not a setting",
    ),
    (
        "open_webui: {oidc: {client_secret: {name: a, key: b, value: s3cr3t-marker}}}",
        "open_webui.oidc.provider: is required",
        "open_webui.oidc.client_id: is required",
        "open_webui.oidc.client_secret.value: is not a setting",
    ),
    ("open_webui: {valves: s3cr3t-marker}", "open_webui.valves: is not a setting"),
    ("-----BEGIN PRIVATE KEY-----\ns3cr3t-marker", "must hold a mapping of settings (given: text)"),
    (
        "litellm: {master_key: |\n  s3cr3t-marker\n}",
        "line 1, column 23: is not YAML: while scanning for the next token,"
        " found character '|' that cannot start any token; text that begins with it needs quotes",
    ),
    ("api_key: s3cr3t-marker\napi_key: s3cr3t-marker2", "api_key: is set twice, first in line 1, then in line 2"),
    (
        "litellm: {models: [{name: a, model: b/c, api_key: [s3cr3t-marker]}]}",
        "litellm.models.0.api_key: must be a reference to a Secret, ...",
    ),
    (
        "litellm: {models: [{name: a, model: b/c, api_key: {s3: [s3cr3t-marker]}}]}",
        "litellm.models.0.api_key.name: is required",
        "litellm.models.0.api_key.key: is required",
        "litellm.models.0.api_key.s3: is not a setting",
    ),
    ("postgres: {parameters: {password: [s3cr3t-marker]}}", "postgres.parameters.password: must be text"),
    ("litellm: {pod_annotations: {token: [s3cr3t-marker]}}", "litellm.pod_annotations.token: must be text"),
    ("litellm: {pod_annotations: s3cr3t-marker}", "litellm.pod_annotations: must be a mapping (given: text)"),
    # ---- a store of the External Secrets Operator
    ("secrets: {source: external}", "secrets.external: is required with source 'external'; name the store that has the values"),
    ("secrets: {external: {store: vault}}", "secrets.external: a store is named, but source is 'generated'; ..."),
    ("secrets: {source: external, external: {}}", "secrets.external.store: is required"),
    ("secrets: {source: external, external: {store: My Vault}}", "secrets.external.store: this value is not a DNS subdomain; ..."),
    (
        "secrets: {source: external, external: {store: vault, kind: Vault}}",
        "secrets.external.kind: must be 'ClusterSecretStore' or 'SecretStore'",
    ),
    (
        "secrets: {source: external, external: {store: vault, remote: llm}}",
        "secrets.external.remote: has no {secret}, so all Secrets would have the same values; ...",
    ),
    (
        "secrets: {source: external, external: {store: vault, property: null}}",
        "secrets.external.remote: has no {key}, so all keys of a Secret would have the same values; ...",
    ),
    (
        "secrets: {source: external, external: {store: vault, remote: 'llm/{name}'}}",
        "secrets.external.remote: this value is not a path in a secret store; ...",
    ),
    (
        "secrets: {source: external, external: {store: vault}, existing: {valkey: [pass]}}",
        "secrets.existing: Secret 'valkey' with key 'password' (40 alphanumeric characters) is not among secrets.existing; ...",
    ),
    # ---- secrets in URLs, connection strings, arguments and parameters
    (
        "litellm: {models: [{name: a, model: openai/x, api_base: 'https://a.example.com?api_key=s3cr3t-marker'}]}",
        "litellm.models.0.api_base: 'https://a.example.com?api_key=***' is not a base URL; ...",
    ),
    (
        "open_webui: {oidc: {provider: 'https://idp.example.com?client_secret=s3cr3t-marker', client_id: a,"
        " client_secret: {name: a, key: b}}}",
        "open_webui.oidc.provider: this value has a secret in it, ...",
    ),
    (
        "valkey: {kind: external, host: 'Server=cache;Password=s3cr3t-marker', password: {name: a, key: b}}",
        "valkey.host: 'Server=cache;Password=***' is not a host; ...",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, api_base: 'https://a.example.com/sk-s3cr3t-marker-01234/v1'}]}",
        "litellm.models.0.api_base: this value has a secret in it, which would stand in the manifests;"
        " leave it out, and send it as a key or header from a Secret",
    ),
    (
        "litellm: {mcp_servers: {a: {url: 'https://a.example.com/mcp?api_key=s3cr3t-marker'}}}",
        "litellm.mcp_servers.a.url: this value has a secret in it, ...",
    ),
    (
        "open_webui: {tool_servers: [{id: a, name: b, protocol: mcp, url: 'https://a.example.com/mcp?token=s3cr3t-marker'}]}",
        "open_webui.tool_servers.0.url: this value has a secret in it, ...",
    ),
    (
        "observability: {prometheus: {remote_write: [{url: 'https://a.example.com/push?sig=s3cr3t-marker'}]}}",
        "observability.prometheus.remote_write.0.url: this value has a secret in it, ...",
    ),
    (
        "litellm: {env: {SLACK_WEBHOOK_URL: 'https://hooks.slack.com/services/T1/B2/s3cr3t-marker'}}",
        "litellm.env.SLACK_WEBHOOK_URL: looks like a secret, which would stand in the manifests; ...",
    ),
    (
        "litellm: {env: {CONN: 'Server=db;User Id=a;Password=s3cr3t-marker;'}}",
        "litellm.env.CONN: looks like a secret, which would stand in the manifests; ...",
    ),
    (
        "litellm: {env: {CONN: {expand: 'Server=$(HOST);Password=s3cr3t-marker;'}}}",
        "litellm.env.CONN: looks like a secret, which would stand in the manifests; ...",
    ),
    (
        "litellm: {env: {ADMIN_PWD: s3cr3t-marker, SIGNING_KEY: s3cr3t-marker}}",
        "litellm.env.ADMIN_PWD: looks like a secret, which would stand in the manifests; ...",
        "litellm.env.SIGNING_KEY: looks like a secret, which would stand in the manifests; ...",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', args: [--password, s3cr3t-marker]}",
        "agent_server.args.1: looks like a secret, which would stand in the manifests;"
        " pass it as a variable: env: {NAME: {name: SECRET, key: KEY}}",
    ),
    (
        "mcp_servers: {a: {image: 'a/b:1', path: /mcp, command: [serve, --api-key=s3cr3t-marker]}}",
        "mcp_servers.a.command.1: looks like a secret, which would stand in the manifests; ...",
    ),
    (
        "litellm: {sidecars: [{name: a, image: 'a/b:1', args: [--db, 'Server=db;Password=s3cr3t-marker']}]}",
        "litellm.sidecars.0.args.1: looks like a secret, which would stand in the manifests; ...",
    ),
    (
        "litellm: {extra_volumes: [{kind: csi, name: a, driver: smb.csi.k8s.io, attributes: {password: s3cr3t-marker}}]}",
        "litellm.extra_volumes.0.attributes.password: looks like a secret, which would stand in the manifests;"
        " leave it out, and refer to a Secret where that is possible",
    ),
    (
        "storage_classes: [{name: a, provisioner: smb.csi.k8s.io, parameters: {password: s3cr3t-marker}}]",
        "storage_classes.0.parameters.password: looks like a secret, which would stand in the manifests; ...",
    ),
    (
        "litellm: {pod_annotations: {example.com/token: s3cr3t-marker}}",
        "litellm.pod_annotations.example.com/token: looks like a secret, which would stand in the manifests; ...",
    ),
]
