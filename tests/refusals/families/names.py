"""Names that are not there: of settings, of kinds, of other choices."""

from tests.refusals.command import Case

CASES: list[Case] = [
    ("litelm: {}", "litelm: is not a setting; did you mean 'litellm'?"),
    ("postgress: {}", "postgress: is not a setting; did you mean 'postgres'?"),
    ("open-webui: {}", "open-webui: is not a setting; did you mean 'open_webui'?"),
    ("openwebui: {}", "openwebui: is not a setting; did you mean 'open_webui'?"),
    ("langfuze: {}", "langfuze: is not a setting; did you mean 'langfuse'?"),
    ("Litellm: {}", "Litellm: is not a setting; did you mean 'litellm'?"),
    ("obervability: {}", "obervability: is not a setting; did you mean 'observability'?"),
    ("names: x", "names: is not a setting; did you mean 'namespace'?"),
    ("apiVersion: v1\nkind: Deployment", "apiVersion: is not a setting", "kind: is not a setting"),
    ("x: 1\ny: 2", "x: is not a setting", "y: is not a setting"),
    ("litellm: {modles: []}", "litellm.modles: is not a setting; did you mean 'models'?"),
    ("litellm: {replica: 2}", "litellm.replica: is not a setting; did you mean 'replicas'?"),
    (
        "litellm: {models: [{name: a, modle: b}]}",
        "litellm.models.0.model: is required",
        "litellm.models.0.modle: is not a setting; did you mean 'mode'?",
    ),
    ("litellm: {resources: {mem: 1Gi}}", "litellm.resources.mem: is not a setting; did you mean 'memory'?"),
    ("litellm: {resources: {memoryLimit: 1Gi}}", "litellm.resources.memoryLimit: is not a setting; did you mean 'memory_limit'?"),
    (
        "litellm: {autoscaling: {maxReplicas: 3}}",
        "litellm.autoscaling.max_replicas: is required",
        "litellm.autoscaling.maxReplicas: is not a setting; did you mean 'max_replicas'?",
    ),
    ("postgres: {volume: {storageClass: fast}}", "postgres.volume.storageClass: is not a setting; did you mean 'storage_class'?"),
    ("langfuse: {worker: {replica: 1}}", "langfuse.worker.replica: is not a setting; did you mean 'replicas'?"),
    (
        "observability: {prometheus: {retension: 15d}}",
        "observability.prometheus.retension: is not a setting; did you mean 'retention'?",
    ),
    ("observability: {grafana: {expose: {}}}", "observability.grafana.expose: is not a setting; did you mean 'exposure'?"),
    (
        "observability: {logs: {elasticsearch: {repicas: 3}}}",
        "observability.logs.elasticsearch.repicas: is not a setting; did you mean 'replicas'?",
    ),
    (
        "open_webui: {exposure: {kind: ingress, host: a.example.com, classname: nginx}}",
        "open_webui.exposure.class_name: is required",
        "open_webui.exposure.classname: is not a setting; did you mean 'class_name'?",
        "open_webui.exposure.controller_namespace: is required, unless ...",
    ),
    ("secrets: {sorce: existing}", "secrets.sorce: is not a setting; did you mean 'source'?"),
    (
        "litellm: {master_key: {name: a, keys: b}}",
        "litellm.master_key.key: is required",
        "litellm.master_key.keys: is not a setting; did you mean 'key'?",
    ),
    (
        "open_webui: {oidc: {provder: x}}",
        "open_webui.oidc.provider: is required",
        "open_webui.oidc.client_id: is required",
        "open_webui.oidc.client_secret: is required",
        "open_webui.oidc.provder: is not a setting; did you mean 'provider'?",
    ),
    ("litellm: {image: {repo: a/b, tag: '1'}}", "litellm.image.repo: is not a setting"),
    (
        "postgres: {kind: externel}",
        "postgres.kind: must be 'embedded', 'external' or 'cnpg'; did you mean 'external'? (given: text)",
    ),
    (
        "postgres: {kind: Embedded}",
        "postgres.kind: must be 'embedded', 'external' or 'cnpg'; did you mean 'embedded'? ...",
    ),
    ("postgres: {kind: [embedded]}", "postgres.kind: must be 'embedded', 'external' or 'cnpg'; did you mean 'embedded'?"),
    ("postgres: {kind: null}", "postgres.kind: must be 'embedded', 'external' or 'cnpg' (given: null)"),
    ("valkey: {kind: redis}", "valkey.kind: must be 'embedded' or 'external' (given: text)"),
    ("clickhouse: {kind: extern}", "clickhouse.kind: must be 'embedded' or 'external'; did you mean 'external'? (given: text)"),
    ("object_store: {kind: s3}", "object_store.kind: must be 'embedded' or 'external' (given: text)"),
    (
        "agent_server: {kind: referense}",
        "agent_server.kind: must be 'image' or 'reference'; did you mean 'reference'? (given: text)",
    ),
    (
        "open_webui: {exposure: {kind: Ingress, host: a.example.com}}",
        "open_webui.exposure.kind: must be 'default', 'gateway', 'ingress' or 'load-balancer'; did you mean 'ingress'?"
        " (given: text)",
    ),
    (
        "open_webui: {exposure: {kind: loadbalancer, host: a.example.com}}",
        "open_webui.exposure.kind: must be 'default', 'gateway', 'ingress' or 'load-balancer'; did you mean 'load-balancer'?"
        " (given: text)",
    ),
    (
        "open_webui: {exposure: {host: a.example.com}}",
        "open_webui.exposure.kind: is required: 'default', 'gateway', 'ingress' or 'load-balancer'",
    ),
    (
        "observability: {prometheus: {kind: operater}}",
        "observability.prometheus.kind: must be 'embedded' or 'operator'; did you mean 'operator'? (given: text)",
    ),
    (
        "observability: {grafana: {kind: side-car}}",
        "observability.grafana.kind: must be 'embedded' or 'sidecar'; did you mean 'sidecar'? (given: text)",
    ),
    (
        "observability: {logs: {kind: elk}}",
        "observability.logs.kind: must be 'embedded' or 'eck'; did you mean 'eck'? (given: text)",
    ),
    ("observability: {logs: {kind: null}}", "observability.logs.kind: must be 'embedded' or 'eck' (given: null)"),
    (
        "observability: {alertmanager: {receivers: [{kind: slac, name: a}]}}",
        "observability.alertmanager.receivers.0.kind: must be 'slack', 'email', 'pagerduty' or 'webhook';"
        " did you mean 'slack'? (given: text)",
    ),
    (
        "observability: {alertmanager: {receivers: [{name: a}]}}",
        "observability.alertmanager.receivers.0.kind: is required: 'slack', 'email', 'pagerduty' or 'webhook'",
    ),
    ("secrets: {source: existng}", "secrets.source: must be 'generated', 'existing' or 'external'; did you mean 'existing'?"),
    ("secrets: {source: vault}", "secrets.source: must be 'generated', 'existing' or 'external'"),
    ("litellm: {log_level: info}", "litellm.log_level: must be 'DEBUG', 'INFO', 'WARNING' or 'ERROR' (given: 'info')"),
    (
        "litellm: {log_level: WARN}",
        "litellm.log_level: must be 'DEBUG', 'INFO', 'WARNING' or 'ERROR'; did you mean 'WARNING'? (given: 'WARN')",
    ),
    (
        "valkey: {volume: {access_mode: RWO}}",
        "valkey.volume.access_mode: must be 'ReadWriteOnce', 'ReadWriteOncePod', 'ReadWriteMany' or 'ReadOnlyMany' (given: 'RWO')",
    ),
    (
        "valkey: {volume: {when_deleted: delete}}",
        "valkey.volume.when_deleted: must be 'Retain' or 'Delete'; did you mean 'Delete'? (given: 'delete')",
    ),
    ("litellm: {models: [{name: a, model: x/y, fallbacks: [b]}]}", "litellm.models.0.fallbacks: 'b' is not a model; there are a"),
    (
        "storage_classes: [{name: a, provisioner: b, reclaim_policy: retain}]",
        "storage_classes.0.reclaim_policy: must be 'Retain' or 'Delete'; did you mean 'Retain'? (given: 'retain')",
    ),
    (
        "postgres: {kind: external, host: a.example.com, ssl_mode: required, databases: {}}",
        "postgres.ssl_mode: must be 'disable', 'prefer', 'require', 'verify-ca' or 'verify-full';"
        " did you mean 'require'? (given: 'required')",
    ),
]
