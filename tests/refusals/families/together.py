"""Settings that are right alone and wrong together, found while they are loaded or while the platform is made."""

from tests.refusals.command import Case

CASES: list[Case] = [
    (
        "postgres: {kind: external, host: db.example.com, databases: {}}",
        "postgres.databases.litellm: is missing; list its database, username and password",
        "postgres.databases.langfuse: is missing; list its database, username and password",
        "postgres.databases.open-webui: is missing; list its database, username and password",
    ),
    (
        "object_store: {kind: external, host: s3.example.com, buckets: {}}",
        "object_store.region: is missing; write the store's region, such as 'eu-central-1'",
    ),
    ("langfuse: {password_login: false}", "langfuse.password_login: false leaves no way to sign in; give oidc"),
    (
        "open_webui: {oidc: {provider: 'https://idp.example.com/.well-known/openid-configuration',"
        " client_id: a, client_secret: {name: a, key: b}}}",
        "open_webui.oidc: the provider sends people back to an address; give an exposure",
    ),
    (
        "open_webui: {env: {REDIS_URL: redis://elsewhere}, replicas: 2}",
        "open_webui.env.REDIS_URL: is set twice, since the library sets it too; leave it out",
    ),
    (
        "langfuse: {worker: {env: {CLICKHOUSE_URL: x}}}",
        "langfuse.worker.env.CLICKHOUSE_URL: is set twice, since the library sets it too; leave it out",
    ),
    (
        "observability: {grafana: {env: {GF_SECURITY_ADMIN_USER: x}}}",
        "observability.grafana.env.GF_SECURITY_ADMIN_USER: is set twice, since the library sets it too; leave it out",
    ),
    (
        "observability: {prometheus: {kind: operator}}",
        "observability.alertmanager: the operator's Prometheus has an Alertmanager of its own; write alertmanager: null",
    ),
    (
        "observability: {alertmanager: {routes: [{receiver: pager}]}}",
        "observability.alertmanager.routes.0.receiver: unknown receiver 'pager'; receivers has none",
    ),
    ("agent_server: {model: gpt-9}", "agent_server.model: litellm has no model 'gpt-9'; available: demo"),
    (
        "litellm: {models: [{name: a, model: b/c, fallbacks: [z]}], replicas: x, nonsense: 1,"
        " resources: {memory: 8Gi, cpu: 1}}\nopen_webui: {sign_up: yes, exposure: {kind: ingress}}\n"
        "langfuse: {password_login: false, image: nginx}",
        "langfuse.image: image 'nginx' names no tag; write repository:tag",
        "langfuse.password_login: false leaves no way to sign in; give oidc",
        "litellm.replicas: must be a whole number (given: 'x')",
        "litellm.resources.cpu: must be text; write it in quotes (given: 1)",
        "litellm.resources: memory '8Gi' is above memory_limit '4Gi'",
        "litellm.nonsense: is not a setting",
        "litellm.models.0.fallbacks: 'z' is not a model; there are a",
        "open_webui.sign_up: must be true or false (given: 'yes')",
        "open_webui.exposure.host: is required",
        "open_webui.exposure.class_name: is required",
        "open_webui.exposure.controller_namespace: is required, unless ...",
    ),
    (
        "observability: {node_namespace: llm-platform}",
        "observability.node_namespace: 'llm-platform' is the platform's own; the nodes' agents need another, privileged one",
    ),
    (
        "secrets: {source: existing, existing: {postgres: [password]}}\nobservability: null\nsmoke_test: null",
        "secrets.existing: Secret 'valkey' with key 'password' (40 alphanumeric characters) is not among secrets.existing; ...",
        "secrets.existing: Secret 'clickhouse' with key 'password' (40 alphanumeric characters) is not among secrets.existing; ...",
        "secrets.existing: Secret 'object-store' with key 'access-key' (20 alphanumeric characters) is not am"
        "ong secrets.existing; ...",
        "secrets.existing: Secret 'object-store' with key 'secret-key' (40 alphanumeric characters) is not am"
        "ong secrets.existing; ...",
        "secrets.existing: Secret 'postgres-langfuse' with key 'password' (40 alphanumeric characters) is not"
        " among secrets.existing; ...",
        "secrets.existing: Secret 'object-store-langfuse' with key 'access-key' (20 alphanumeric characters) "
        "is not among secrets.existing; ...",
        "secrets.existing: Secret 'object-store-langfuse' with key 'secret-key' (40 alphanumeric characters) "
        "is not among secrets.existing; ...",
        "secrets.existing: Secret 'langfuse' with key 'salt' (40 alphanumeric characters) is not among secrets.existing; ...",
        "secrets.existing: Secret 'langfuse' with key 'encryption-key' (64 hex characters) is not among secrets.existing; ...",
        "secrets.existing: Secret 'langfuse' with key 'nextauth-secret' (40 alphanumeric characters) is not a"
        "mong secrets.existing; ...",
        "secrets.existing: Secret 'langfuse' with key 'public-key' ('pk-lf-' and 32 hex characters) is not am"
        "ong secrets.existing; ...",
        "secrets.existing: Secret 'langfuse' with key 'secret-key' ('sk-lf-' and 32 hex characters) is not am"
        "ong secrets.existing; ...",
        "secrets.existing: Secret 'langfuse' with key 'admin-password' (24 alphanumeric characters) is not am"
        "ong secrets.existing; ...",
        "secrets.existing: Secret 'postgres-litellm' with key 'password' (40 alphanumeric characters) is not "
        "among secrets.existing; ...",
        "secrets.existing: Secret 'litellm' with key 'master-key' ('sk-' and 40 alphanumeric characters) is n"
        "ot among secrets.existing; ...",
        "secrets.existing: Secret 'litellm' with key 'salt-key' ('sk-' and 40 alphanumeric characters) is not"
        " among secrets.existing; ...",
        "secrets.existing: Secret 'litellm-custom-server' with key 'api-key' ('sk-' and 40 alphanumeric chara"
        "cters) is not among secrets.existing; ...",
        "secrets.existing: Secret 'custom-server' with key 'api-key' ('sk-' and 40 alphanumeric characters) i"
        "s not among secrets.existing; ...",
        "secrets.existing: Secret 'postgres-open-webui' with key 'password' (40 alphanumeric characters) is n"
        "ot among secrets.existing; ...",
        "secrets.existing: Secret 'object-store-open-webui' with key 'access-key' (20 alphanumeric characters"
        ") is not among secrets.existing; ...",
        "secrets.existing: Secret 'object-store-open-webui' with key 'secret-key' (40 alphanumeric characters"
        ") is not among secrets.existing; ...",
        "secrets.existing: Secret 'litellm-open-webui' with key 'api-key' ('sk-' and 40 alphanumeric characte"
        "rs) is not among secrets.existing; ...",
        "secrets.existing: Secret 'open-webui' with key 'secret-key' (48 alphanumeric characters) is not amon"
        "g secrets.existing; ...",
        "secrets.existing: Secret 'open-webui' with key 'admin-password' (40 alphanumeric characters) is not "
        "among secrets.existing; ...",
    ),
    (
        "object_store: {kind: external, host: s3.example.com, region: eu, buckets: {}}",
        "object_store.buckets.langfuse: is missing; list its bucket, access_key and secret_key",
        "object_store.buckets.open-webui: is missing; list its bucket, access_key and secret_key",
    ),
    (
        "litellm: {replicas: x}\nlangfuse: {replicas: y}\nvalkey: {kind: z}\nfoo: bar",
        "valkey.kind: must be 'embedded' or 'external' (given: text)",
        "langfuse.replicas: must be a whole number (given: 'y')",
        "litellm.replicas: must be a whole number (given: 'x')",
        "foo: is not a setting",
    ),
    (
        "open_webui: {env: {DATABASE_URL: a, REDIS_URL: b, S3_BUCKET_NAME: c}}\nlitellm: {env: {DATABASE_URL: d}}",
        "litellm.env.DATABASE_URL: is set twice, since the library sets it too; leave it out",
        "open_webui.env.DATABASE_URL: is set twice, since the library sets it too; leave it out",
        "open_webui.env.REDIS_URL: is set twice, since the library sets it too; leave it out",
        "open_webui.env.S3_BUCKET_NAME: is set twice, since the library sets it too; leave it out",
    ),
    ("storage_classes: [{name: a, provisioner: b}, {name: a, provisioner: c}]", "storage_classes: 'a' exists twice"),
    (
        "storage_classes: [{name: a, provisioner: b, default: true}, {name: c, provisioner: c, default: true}]",
        "storage_classes: a and c are both the default; a cluster has one",
    ),
    (
        "object_store: {kind: external, host: s3.example.com, region: eu, buckets: {"
        "langfuse: {bucket: traces, access_key: {name: s3, key: a}}, open-webui: {bucket: files, secret_key: {name: s3, key: b}}}}",
        "object_store.buckets.langfuse.secret_key: is missing; access_key and secret_key belong together",
        "object_store.buckets.open-webui.access_key: is missing; access_key and secret_key belong together",
    ),
    (
        "object_store: {kind: external, provider: gcs, host: storage.googleapis.com, buckets: {"
        "langfuse: {bucket: traces, secret_key: {name: s3, key: id}}, open-webui: {bucket: files}}}",
        "object_store.buckets.langfuse.access_key: are keys of the S3 API; leave them out and give ...",
    ),
    (
        "object_store: {kind: external, provider: azure, host: company.blob.core.windows.net, buckets: {"
        "langfuse: {bucket: traces, access_key: {name: s3, key: id}}, open-webui: {bucket: files}}}",
        "object_store.buckets.langfuse.access_key: Azure knows the account by its host; leave it out and give ...",
    ),
    (
        "valkey: {kind: external, host: cache.example.com, username: llm}",
        "valkey.password: is missing; username and password belong together",
    ),
    (
        "open_webui: {identity: 'arn:aws:iam::111122223333:role/chat'}",
        "open_webui.identity: pods have no identities in this cluster; set the cluster's identity.kind, or give keys instead",
    ),
    (
        "open_webui: {tool_servers: [{id: a, name: A, url: 'http://tools.team.svc:8000'}]}",
        "open_webui.tool_servers.0.url: 'http://tools.team.svc:8000' is inside the cluster, where no NetworkPolicy lets requests "
        "through; give the namespace of its pods, or cidrs",
    ),
]
