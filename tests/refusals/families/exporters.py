"""The exporters, and the stack as a whole."""

from tests.refusals.command import Case

PATH = "observability"


def exporter(name: str, settings: str) -> str:
    return f"observability: {{{name}: {{{settings}}}}}"


ALONE = "two exporters would duplicate every series, so there is no autoscaling"
CASES: list[Case] = [
    (exporter("kube_state_metrics", "kinds: []"), f"{PATH}.kube_state_metrics.kinds: is empty; list at least one, ..."),
    (
        exporter("kube_state_metrics", "kinds: [pods, secrets]"),
        f"{PATH}.kube_state_metrics.kinds: 'secrets' would give the permission to read their values; leave it out",
    ),
    (
        exporter("kube_state_metrics", "kinds: [configmaps]"),
        f"{PATH}.kube_state_metrics.kinds: 'configmaps' would give the permission to read their values; leave it out",
    ),
    (
        exporter("kube_state_metrics", "kinds: [pod]"),
        f"{PATH}.kube_state_metrics.kinds: unknown kind 'pod'; available: cronjobs, ...",
    ),
    (
        exporter("kube_state_metrics", "kinds: ['pods,secrets']"),
        f"{PATH}.kube_state_metrics.kinds: unknown kind 'pods,secrets'; ...",
    ),
    (exporter("kube_state_metrics", "kinds: [pods, pods]"), f"{PATH}.kube_state_metrics.kinds: 'pods' is given twice; ..."),
    (exporter("kube_state_metrics", "kinds: pods"), f"{PATH}.kube_state_metrics.kinds: must be a list (given: text)"),
    (
        exporter("kube_state_metrics", "kinds: [1]"),
        f"{PATH}.kube_state_metrics.kinds.0: must be text; write it in quotes (given: 1)",
    ),
    (
        exporter("kube_state_metrics", "namespaces: ['a,b']"),
        f"{PATH}.kube_state_metrics.namespaces.0: 'a,b' is not a DNS label; ...",
    ),
    (exporter("kube_state_metrics", "namespaces: ['']"), f"{PATH}.kube_state_metrics.namespaces.0: '' is not a DNS label; ..."),
    (exporter("kube_state_metrics", "namespaces: [a, a]"), f"{PATH}.kube_state_metrics.namespaces: 'a' is given twice; ..."),
    (exporter("kube_state_metrics", "namespaces: all"), f"{PATH}.kube_state_metrics.namespaces: must be a list (given: text)"),
    (exporter("kube_state_metrics", "replicas: 2"), f"{PATH}.kube_state_metrics.replicas: must be at most 1 (given: 2)"),
    (
        exporter("kube_state_metrics", "resource: {}"),
        f"{PATH}.kube_state_metrics.resource: is not a setting; did you mean 'resources'?",
    ),
    (
        exporter("node_exporter", "replicas: 0"),
        f"{PATH}.node_exporter.replicas: 0 is not possible: one pod runs on each node; to have none, set node_exporter to null",
    ),
    (exporter("node_exporter", "replicas: 3"), f"{PATH}.node_exporter.replicas: 3 is not possible: ..."),
    (exporter("node_exporter", "autoscaling: {max_replicas: 2}"), f"{PATH}.node_exporter.autoscaling: {ALONE}"),
    (exporter("node_exporter", "image: quay.io/prometheus/node-exporter"), f"{PATH}.node_exporter.image: ..."),
    (exporter("node_exporter", "image: {user: 0}"), f"{PATH}.node_exporter.image.user: ..."),
    (exporter("postgres_exporter", "replicas: -1"), f"{PATH}.postgres_exporter.replicas: must be at least 0 (given: -1)"),
    (exporter("postgres_exporter", "autoscaling: {max_replicas: 2}"), f"{PATH}.postgres_exporter.autoscaling: {ALONE}"),
    (
        exporter("postgres_exporter", "env: {DATA_SOURCE_URI: elsewhere}"),
        f"{PATH}.postgres_exporter.env.DATA_SOURCE_URI: is set twice, since the library sets it too; leave it out",
    ),
    (
        exporter("postgres_exporter", "env: {PGPASSWORD: s3cr3t-marker}"),
        f"{PATH}.postgres_exporter.env.PGPASSWORD: looks like a secret, ...",
    ),
    (
        exporter("postgres_exporter", "env: {DATA_SOURCE_NAME: 'postgresql://u:s3cr3t-marker@h/db'}"),
        f"{PATH}.postgres_exporter.env.DATA_SOURCE_NAME: looks like a secret, ...",
    ),
    (exporter("valkey_exporter", "queues: ['a,b']"), f"{PATH}.valkey_exporter.queues.0: 'a,b' is not a queue's name; ..."),
    (exporter("valkey_exporter", "queues: ['a=b']"), f"{PATH}.valkey_exporter.queues.0: 'a=b' is not a queue's name; ..."),
    (exporter("valkey_exporter", "queues: ['a b']"), f"{PATH}.valkey_exporter.queues.0: 'a b' is not a queue's name; ..."),
    (exporter("valkey_exporter", "queues: ['']"), f"{PATH}.valkey_exporter.queues.0: '' is not a queue's name; ..."),
    (exporter("valkey_exporter", "queues: ['%41']"), f"{PATH}.valkey_exporter.queues.0: '%41' is not a queue's name; ..."),
    (exporter("valkey_exporter", "queues: [a, a]"), f"{PATH}.valkey_exporter.queues: 'a' is given twice; ..."),
    (exporter("valkey_exporter", "queues: ingestion-queue"), f"{PATH}.valkey_exporter.queues: must be a list (given: text)"),
    (exporter("elasticsearch_exporter", "replicas: 2"), f"{PATH}.elasticsearch_exporter.replicas: must be at most 1 (given: 2)"),
    (
        exporter("blackbox_exporter", "timeout: 10"),
        f"{PATH}.blackbox_exporter.timeout: must be text; write it in quotes (given: 10)",
    ),
    (exporter("blackbox_exporter", "timeout: 10sec"), f"{PATH}.blackbox_exporter.timeout: '10sec' is not a duration; ..."),
    (exporter("blackbox_exporter", "timeout: 0s"), f"{PATH}.blackbox_exporter.timeout: '0s' is out of range; ..."),
    (exporter("blackbox_exporter", "timeout: 1h"), f"{PATH}.blackbox_exporter.timeout: '1h' is longer than Prometheus waits; ..."),
    # ---- the stack
    ("observability: {node_namespace: kube_system}", f"{PATH}.node_namespace: 'kube_system' is not a DNS label; ..."),
    ("observability: {node_namespace: ''}", f"{PATH}.node_namespace: '' is not a DNS label; ..."),
    ("observability: {create_node_namespace: yes}", f"{PATH}.create_node_namespace: must be true or false (given: 'yes')"),
    ("observability: {prometheus: null}", f"{PATH}.prometheus: must be a mapping ..."),
    ("observability: {node_exporters: null}", f"{PATH}.node_exporters: is not a setting; did you mean 'node_exporter'?"),
    (
        "observability: {prometheus: {kind: operator, already_scraped: [node-exporter]}, alertmanager: null, node_exporter: {}}",
        f"{PATH}.node_exporter: prometheus.already_scraped has 'node-exporter' already, ...",
    ),
]
