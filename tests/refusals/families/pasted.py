"""Secrets pasted into text, blank text, numbers that are none, and names in letters of other alphabets."""

from tests.refusals.command import Case

CASES: list[Case] = [
    (
        "litellm: {master_key: {name: litellm, key: sk-proj-s3cr3t-marker-01234}}",
        "litellm.master_key.key: this value has a secret in it, which would stand in the manifests; put it into a Secret",
    ),
    (
        "litellm: {salt_key: {name: sk-proj-s3cr3t-marker-01234, key: a}}",
        "litellm.salt_key.name: this value has a secret in it, which would stand in the manifests; put it into a Secret",
    ),
    (
        "secrets: {source: existing, existing: {litellm: [sk-proj-s3cr3t-marker-01234]}}",
        "secrets.existing.litellm.0: this value has a secret in it, which would stand in the manifests; put it into a Secret",
    ),
    (
        "image_pull_secrets: [glpat-s3cr3t-marker-01234]",
        "image_pull_secrets.0: this value has a secret in it, which would stand in the manifests; put it into a Secret",
    ),
    (
        "litellm: {pod_annotations: {token: sk-proj-s3cr3t-marker-01234}}",
        "litellm.pod_annotations.token: this value has a secret in it, which would stand in the manifests; put it into a Secret",
    ),
    (
        "litellm: {pod_annotations: {link: 'https://user:s3cr3t-marker@example.com'}}",
        "litellm.pod_annotations.link: this value has a secret in it, which would stand in the manifests; put it into a Secret",
    ),
    (
        "open_webui: {exposure: {kind: ingress, host: chat.example.com, class_name: nginx, controller_namespace: ing, a"
        "nnotations: {auth: 'hf_s3cr3t-marker-0123456789'}}}",
        "open_webui.exposure.annotations.auth: this value has a secret in it, which would stand in the manifests; put i"
        "t into a Secret",
    ),
    (
        "storage_classes: [{name: fast, provisioner: ebs.csi.aws.com, parameters: {key: 'https://user:s3cr3t-marker@exa"
        "mple.com'}}]",
        "storage_classes.0.parameters.key: this value has a secret in it, which would stand in the manifests; put it into a Secret",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', args: [--api-key=sk-proj-s3cr3t-marker-01234]}",
        "agent_server.args.0: this value has a secret in it, which would stand in the manifests; put it into a Secret",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', command: [serve, 'postgres://u:s3cr3t-marker@db/agents']}",
        "agent_server.command.1: this value has a secret in it, which would stand in the manifests; put it into a Secret",
    ),
    (
        "agent_server: {system_prompt: 'Send sk-proj-s3cr3t-marker-01234 to no one'}",
        "agent_server.system_prompt: this value has a secret in it, which would stand in the manifests; put it into a Secret",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, canned_answer: 'The key is sk-proj-s3cr3t-marker-01234'}]}",
        "litellm.models.0.canned_answer: this value has a secret in it, which would stand in the manifests; put it into a Secret",
    ),
    (
        "open_webui: {admin_name: sk-proj-s3cr3t-marker-01234}",
        "open_webui.admin_name: this value has a secret in it, which would stand in the manifests; put it into a Secret",
    ),
    (
        "langfuse: {first: {organization_name: ghp_s3cr3tmarker-0123456789}}",
        "langfuse.first.organization_name: this value has a secret in it, which would stand in the manifests; put it into a Secret",
    ),
    (
        "observability: {prometheus: {external_labels: {cluster: sk-proj-s3cr3t-marker-01234}}}",
        "observability.prometheus.external_labels.cluster: this value has a secret in it, which would stand in the mani"
        "fests; put it into a Secret",
    ),
    (
        "observability: {alertmanager: {receivers: [{kind: email, name: a, to: a@example.com, sender: b@example.com, ho"
        "st: mail.example.com, username: sk-proj-s3cr3t-marker-01234, password: {name: a, key: b}}]}}",
        "observability.alertmanager.receivers.0.username: this value has a secret in it, which would stand in the manif"
        "ests; put it into a Secret",
    ),
    (
        "open_webui: {functions: {shorten: {name: a, source: \"class Filter:\n    key = 'sk-proj-s3cr3t-marker-01234'\"}}}",
        "open_webui.functions.shorten.source: this value has a secret in it, which would stand in the manifests; put it"
        " into a Secret",
    ),
    (
        "litellm: {env: {WORDS: {value: sk-proj-s3cr3t-marker-01234, not_secret: sk-proj-s3cr3t-marker-01234}}}",
        "litellm.env.WORDS.not_secret: this value has a secret in it, which would stand in the manifests; put it into a Secret",
    ),
    ("open_webui: {admin_name: ' '}", "open_webui.admin_name: ' ' is not text on one line; ..."),
    (
        "langfuse: {oidc: {issuer: 'https://idp.example.com', client_id: a, client_secret: {name: a, key: b}, name: ' '}}",
        "langfuse.oidc.name: ' ' is not text on one line; ...",
    ),
    (
        "litellm: {settings: {request_limit: .nan}}",
        "litellm.settings: request_limit: nan is not a finite number; write one",
    ),
    (
        "litellm: {settings: {request_limit: [-.inf]}}",
        "litellm.settings: request_limit.0: -inf is not a finite number; write one",
    ),
    ("litellm: {settings: {'': 5}}", "litellm.settings: : the name '' must be text on one line"),
    (
        'litellm: {models: [{name: a, model: openai/x, parameters: {"a\\nb": 5}}]}',
        "litellm.models.0.parameters: a b: the name 'a\\nb' must be text on one line",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, parameters: {temperature: .inf}}]}",
        "litellm.models.0.parameters: temperature: inf is not a finite number; write one",
    ),
    (
        "observability: {logs: {kibana: {settings: {' ': 5}}}}",
        "observability.logs.kibana.settings:  : the name ' ' must be text on one line",
    ),
    (
        "litellm: {autoscaling: {max_replicas: 1001}}",
        "litellm.autoscaling.max_replicas: must be at most 1000 (given: 1001)",
    ),
    (
        "litellm: {autoscaling: {max_replicas: 3, min_replicas: 99999999999}}",
        "litellm.autoscaling.min_replicas: must be at most 1000 (given: 99999999999)",
    ),
    (
        "postgres: {parameters: {größe: '5'}}",
        "postgres.parameters.größe: this value is not a parameter of PostgreSQL; ...",
    ),
    ("litellm: {pod_annotations: {'²': 5}}", "litellm.pod_annotations.²: '²' is not an annotation's key; ..."),
    ("litellm: {env: {'²': [5]}}", "litellm.env.²: this value is not a name of an environment variable; ..."),
]
