"""Prometheus: retention, URLs, labels, remote stores and rule files."""

from tests.refusals.command import Case

PATH = "observability.prometheus"


def prometheus(settings: str) -> str:
    return f"observability: {{prometheus: {{{settings}}}}}"


def remote(settings: str) -> str:
    return prometheus(f"remote_write: [{{url: 'https://one.example.com/write', {settings}}}]")


def options(settings: str) -> str:
    return remote(f"options: {{{settings}}}")


def rules(text: str) -> str:
    return prometheus(f"rule_files: {{team.yaml: '{text}'}}")


def alert(settings: str) -> str:
    return rules(f"groups: [{{name: team, rules: [{{alert: A, expr: up, {settings}}}]}}]")


RULES, RULE = f"{PATH}.rule_files.team.yaml", f"{PATH}.rule_files.team.yaml: groups.0.rules.0"
CASES: list[Case] = [
    # ---- amounts and times
    (prometheus("retention_size: 1Ki"), f"{PATH}.retention_size: is too small for Prometheus' data; write at least '256Mi'"),
    (prometheus("retention_size: 200Mi"), f"{PATH}.retention_size: is too small for Prometheus' data; write at least '256Mi'"),
    (prometheus("volume: {size: 256Mi}"), f"{PATH}.volume.size: is too small for Prometheus' data; write at least '302Mi'"),
    (prometheus("retention_size: 30Gi"), f"{PATH}.retention_size: '30Gi' is above the volume's size '20Gi'"),
    (prometheus("retention_size: '0'"), f"{PATH}.retention_size: '0' is out of range; ..."),
    (prometheus("retention_size: 10GB"), f"{PATH}.retention_size: '10GB' is not a quantity of bytes; ..."),
    (prometheus("retention: 15 days"), f"{PATH}.retention: '15 days' is not a duration; ..."),
    (prometheus("retention: 0d"), f"{PATH}.retention: '0d' is out of range; ..."),
    (prometheus("retention: 500y"), f"{PATH}.retention: '500y' is out of range; ..."),
    (prometheus("retention: 15"), f"{PATH}.retention: must be text; write it in quotes (given: 15)"),
    (prometheus("scrape_interval: 30"), f"{PATH}.scrape_interval: must be text; write it in quotes (given: 30)"),
    (prometheus("scrape_interval: 1m30"), f"{PATH}.scrape_interval: '1m30' is not a duration; ..."),
    (prometheus("scrape_interval: 0s"), f"{PATH}.scrape_interval: '0s' is out of range; ..."),
    (prometheus("scrape_interval: 5m"), f"{PATH}.scrape_interval: '5m' is too long for rates over 5 minutes; write at most '2m'"),
    (prometheus("replicas: 3"), f"{PATH}.replicas: must be at most 2 (given: 3)"),
    (prometheus("objectives: {availability: 100}"), f"{PATH}.objectives.availability: must be below 100.0"),
    (
        prometheus("objectives: {first_token_seconds: 3}"),
        f"{PATH}.objectives.first_token_seconds: must be 1, 2, 5, 10, 30 or 60",
    ),
    # ---- URLs and labels
    (prometheus("external_url: metrics.example.com"), f"{PATH}.external_url: 'metrics.example.com' is not a URL; ..."),
    (
        prometheus("external_url: 'https://a.example.com/${HOME}'"),
        f"{PATH}.external_url: 'https://a.example.com/${{HOME}}' is not a URL; ...",
    ),
    (prometheus("external_labels: {my-cluster: a}"), f"{PATH}.external_labels.my-cluster: 'my-cluster' is not a label's name; ..."),
    (prometheus("external_labels: {__address__: a}"), f"{PATH}.external_labels.__address__: '__address__' is reserved; ..."),
    (prometheus("external_labels: {shard: 1}"), f"{PATH}.external_labels.shard: must be text; write it in quotes (given: 1)"),
    (
        prometheus("replicas: 2, external_labels: {replica: a}"),
        f"{PATH}.external_labels.replica: is set by the library, to the name of the pod; take another name",
    ),
    (prometheus("nodes: {namespaces: ['a|b']}"), f"{PATH}.nodes.namespaces.0: 'a|b' is not a DNS label; ..."),
    (
        prometheus("env: {POD_NAME: x}"),
        f"{PATH}.env.POD_NAME: is set twice, since the library sets it too; leave it out",
    ),
    # ---- remote stores
    (prometheus("remote_write: {url: 'https://a.example.com'}"), f"{PATH}.remote_write: must be a list (given: a mapping)"),
    (prometheus("remote_write: [{}]"), f"{PATH}.remote_write.0.url: is required"),
    (
        prometheus("remote_write: [{url: one.example.com/write}]"),
        f"{PATH}.remote_write.0.url: 'one.example.com/write' is not a URL; ...",
    ),
    (prometheus("remote_write: [{url: 'https://u:s3cr3t-marker@a.example.com'}]"), f"{PATH}.remote_write.0.url: ..."),
    (
        prometheus("remote_write: [{url: 'https://a.example.com'}, {url: 'https://a.example.com'}]"),
        f"{PATH}.remote_write: 'https://a.example.com' is given twice",
    ),
    (remote("username: a"), f"{PATH}.remote_write.0: username and password belong together; give both or neither"),
    (remote("password: s3cr3t-marker"), f"{PATH}.remote_write.0.password: must be a reference to a Secret, ..."),
    (
        remote("bearer_token: {name: a, key: b}, username: a, password: {name: a, key: b}"),
        f"{PATH}.remote_write.0: bearer_token and username all say how Prometheus identifies itself; give one",
    ),
    (
        remote("bearer_token: {name: a, key: b}, options: {sigv4: {region: a}}"),
        f"{PATH}.remote_write.0: bearer_token and options.sigv4 all say how Prometheus identifies itself; give one",
    ),
    (remote("cidrs: []"), f"{PATH}.remote_write.0.cidrs: is empty, which allows no address at all; ..."),
    (options("url: 'https://other.example.com'"), f"{PATH}.remote_write.0.options.url: has a setting of its own; give url instead"),
    (
        options("name: a"),
        f"{PATH}.remote_write.0.options.name: has a setting of its own; give url, which the name follows from instead",
    ),
    (
        options("basic_auth: {username: a, password: s3cr3t-marker}"),
        f"{PATH}.remote_write.0.options: basic_auth.password looks like a secret, ...",
    ),
    (
        options("basic_auth: {username: a, password: {from_secret: {name: a, key: b}}}"),
        f"{PATH}.remote_write.0.options.basic_auth: has a setting of its own; give username and password instead",
        f"{PATH}.remote_write.0.options.basic_auth.password: Prometheus reads no file here, so it can't be a Secret; ...",
    ),
    (options("headers: {Authorization: Bearer s3cr3t-marker}"), f"{PATH}.remote_write.0.options: headers.Authorization looks ..."),
    (options("headers: {Host: a}"), f"{PATH}.remote_write.0.options.headers.Host: this value is set by Prometheus; leave it out"),
    (options("headers: {'X Y': a}"), f"{PATH}.remote_write.0: options.headers.'X Y': this value is not a header's name; ..."),
    (
        options("queue_conf: {}"),
        f"{PATH}.remote_write.0.options.queue_conf: is not a setting; did you mean 'queue_config'?",
    ),
    (options("queue_config: {max_shards: 0}"), f"{PATH}.remote_write.0.options.queue_config.max_shards: must be at least 1 ..."),
    (
        options("queue_config: {max_shards: 2, min_shards: 3}"),
        f"{PATH}.remote_write.0.options.queue_config.min_shards: 3 is above max_shards 2",
    ),
    (options("remote_timeout: 30"), f"{PATH}.remote_write.0.options.remote_timeout: must be text; write it in quotes (given: 30)"),
    (
        options("sigv4: {access_key: {from_secret: {name: a, key: a}}, secret_key: {from_secret: {name: a, key: b}}}"),
        f"{PATH}.remote_write.0.options.sigv4.access_key: Prometheus reads no file here, so it can't be a Secret; ...",
        f"{PATH}.remote_write.0.options.sigv4.secret_key: Prometheus reads no file here, so it can't be a Secret; ...",
    ),
    (
        options("sigv4: {regoin: eu-central-1}"),
        f"{PATH}.remote_write.0.options.sigv4.regoin: is not a setting; did you mean 'region'?",
    ),
    (
        options("azuread: {managed_identity: {client_id: mine}, sdk: {}}"),
        f"{PATH}.remote_write.0.options.azuread.managed_identity.client_id: 'mine' is not a UUID; ...",
    ),
    (
        options("azuread: {managed_identity: {}, sdk: {}}"),
        f"{PATH}.remote_write.0.options.azuread: takes one of managed_identity, workload_identity, oauth, sdk; given: "
        "managed_identity, sdk",
    ),
    (
        options("write_relabel_configs: [{source_labels: [__name__], regex: '(', action: droppp}, {source_labels: [a]}]"),
        f"{PATH}.remote_write.0.options.write_relabel_configs.0.regex: '(' is not a regular expression of Prometheus; ...",
        f"{PATH}.remote_write.0.options.write_relabel_configs.0.action: 'droppp' is not an action; ...",
        f"{PATH}.remote_write.0.options.write_relabel_configs.1.target_label: is required by action 'replace'",
    ),
    (
        options("write_relabel_configs: [{action: labeldrop, regex: a, source_labels: [b]}, {action: hashmod, target_label: a}]"),
        f"{PATH}.remote_write.0.options.write_relabel_configs.0.source_labels: is not a setting of action 'labeldrop'; ...",
        f"{PATH}.remote_write.0.options.write_relabel_configs.1.modulus: is required by action 'hashmod'",
    ),
    (
        options("tls_config: {insecure_skip_verify: maybe, min_version: '1.2', cert: {from_secret: {name: a, key: b}}}"),
        f"{PATH}.remote_write.0.options.tls_config.insecure_skip_verify: must be true or false (given: 'maybe')",
        f"{PATH}.remote_write.0.options.tls_config.min_version: must be 'TLS10', 'TLS11', 'TLS12' or 'TLS13' (given: '1.2')",
        f"{PATH}.remote_write.0.options.tls_config: cert and key belong together; give both or neither",
    ),
    (
        options("protobuf_message: v2"),
        f"{PATH}.remote_write.0.options.protobuf_message: must be 'prometheus.WriteRequest' or 'io.prometheus.write.v2.Request'...",
    ),
    (options("oauth2: {client_id: a}"), f"{PATH}.remote_write.0.options.oauth2.token_url: is required"),
    # ---- rule files
    (prometheus("rule_files: {Team.yaml: ''}"), f"{PATH}.rule_files.Team.yaml: 'Team.yaml' is not a rule file's name; ..."),
    (
        prometheus("rule_files: {../team.yaml: ''}"),
        f"{PATH}.rule_files.../team.yaml: '../team.yaml' is not a rule file's name; ...",
    ),
    (prometheus("rule_files: {team.yaml: {groups: []}}"), f"{RULES}: must be text (given: a mapping)"),
    (
        prometheus("rule_files: {components.yaml: 'groups: []'}"),
        f"{PATH}.rule_files: 'components.yaml' is the name of a rule file of this library; take another name",
    ),
    (rules("groups: ["), f"{RULES}: line 1, column 10: is not YAML: ..."),
    (rules("groups: [{name: a}, {name: a}]"), f"{RULES}: groups: 'a' is given twice ..."),
    (
        rules("groups: [{name: a, rules: [{record: b, expr: up, for: 5m}]}]"),
        f"{RULE}.for: belongs to alerts, and this rule has `record` ...",
    ),
    (alert("labels: {__name__: b}"), f"{RULE}.labels.__name__: '__name__' is reserved; ..."),
    (alert("labels: {a-b: c}"), f"{RULE}.labels.a-b: 'a-b' is not a label's name; ..."),
    (alert('annotations: {s: "{{ $value "}'), f"{RULE}.annotations.s: is not a template: '{{{{' without '}}}}' ..."),
    (alert('annotations: {s: "{{ humanise 1 }}"}'), f"{RULE}.annotations.s: is not a template: unknown function 'humanise'; ..."),
    (alert("for: 5min"), f"{RULE}.for: '5min' is not a duration; ..."),
    # ---- a Prometheus of the operator
    (prometheus("kind: operater"), f"{PATH}.kind: must be 'embedded' or 'operator'; did you mean 'operator'? (given: text)"),
    (
        prometheus("kind: operator, url: 'http://a.example.com/prometheus'"),
        f"{PATH}.url: 'http://a.example.com/prometheus' is not an origin; ...",
    ),
    (prometheus("kind: operator, pod_labels: {}"), f"{PATH}.pod_labels: must have at least 1 entries"),
    (prometheus("kind: operator, pod_labels: {a/b/c: d}"), f"{PATH}.pod_labels.a/b/c: 'a/b/c' is not a label's key; ..."),
    (prometheus("kind: operator, labels: {release: 'a b'}"), f"{PATH}.labels.release: 'a b' is not a label's value; ..."),
    (
        prometheus("kind: operator, labels: {app.kubernetes.io/part-of: a}"),
        f"{PATH}.labels.app.kubernetes.io/part-of: is set by the library; take another label",
    ),
    (
        prometheus("kind: operator, already_scraped: [cadvisor]"),
        f"{PATH}.already_scraped.0: must be 'kubelet', 'kube-state-metrics' ...",
    ),
    (prometheus("kind: operator, retention: 15d"), f"{PATH}.retention: is not a setting"),
]
