"""Grafana: text that it would expand, expressions of roles, and labels of a sidecar."""

from tests.refusals.command import Case

CASES: list[Case] = [
    (
        "observability: {grafana: {admin_user: 'a b'}}",
        "observability.grafana.admin_user: 'a b' is not a user's name; ...",
    ),
    (
        "observability: {grafana: {admin_user: ''}}",
        "observability.grafana.admin_user: '' is not a user's name; use letters, digits and '._@-'",
    ),
    (
        "observability: {grafana: {admin_user: '$__env{GF_SECURITY_SECRET_KEY}'}}",
        "observability.grafana.admin_user: '$__env{GF_SECURITY_SECRET_KEY}' is not a user's name; ...",
    ),
    (
        "observability: {grafana: {admin_password: s3cr3t-marker}}",
        "observability.grafana.admin_password: must be a reference to a Secret, such as {name: my-secret, key: my-key};"
        " never the value itself",
    ),
    ("observability: {grafana: {folder: ''}}", "observability.grafana.folder: '' is not text on one line; ..."),
    (
        'observability: {grafana: {folder: "a\\nb"}}',
        "observability.grafana.folder: 'a\\nb' is not text on one line; ...",
    ),
    ("observability: {grafana: {replicas: 2}}", "observability.grafana.replicas: must be at most 1 (given: 2)"),
    (
        "observability: {grafana: {scrape_interval: 1h}}",
        "observability.grafana.scrape_interval: '1h' is not an interval; ...",
    ),
    (
        "observability: {grafana: {scrape_interval: 0s}}",
        "observability.grafana.scrape_interval: '0s' is not an interval; ...",
    ),
    (
        "observability: {grafana: {oidc: {authorization_url: idp, token_url: 'https://i.example.com/t', userinfo_url: '"
        "https://i.example.com/u', client_id: a, client_secret: {name: a, key: b}}}}",
        "observability.grafana.oidc.authorization_url: this value is not an https URL; ...",
    ),
    (
        "observability: {grafana: {oidc: {authorization_url: 'https://u:s3cr3t-marker@i.example.com/a', token_url: 'htt"
        "ps://i.example.com/t', userinfo_url: 'https://i.example.com/u', client_id: a, client_secret: {name: a, key: b}"
        "}}}",
        "observability.grafana.oidc.authorization_url: this value is not an https URL; ...",
    ),
    (
        "observability: {grafana: {oidc: {authorization_url: 'https://i.example.com/a', token_url: 'https://i.example.c"
        "om/$__file{/etc/passwd}', userinfo_url: 'https://i.example.com/u', client_id: a, client_secret: {name: a, key:"
        " b}}}}",
        "observability.grafana.oidc.token_url: this value is not an https URL; ...",
    ),
    (
        "observability: {grafana: {oidc: {authorization_url: 'https://i.example.com/a', token_url: 'https://i.example.c"
        "om/t', userinfo_url: 'https://i.example.com/u', client_id: '${HOME}', client_secret: {name: a, key: b}}}}",
        "observability.grafana.oidc.client_id: '${HOME}' has a '$', which Grafana expands; there is no way to write one",
    ),
    (
        "observability: {grafana: {oidc: {authorization_url: 'https://i.example.com/a', token_url: 'https://i.example.c"
        "om/t', userinfo_url: 'https://i.example.com/u', client_id: a, client_secret: {name: a, key: b}, name: '$__env{"
        "GF_SECURITY_ADMIN_PASSWORD}'}}}",
        "observability.grafana.oidc.name: '$__env{GF_SECURITY_ADMIN_PASSWORD}' is not text without '$'; ...",
    ),
    (
        "observability: {grafana: {oidc: {authorization_url: 'https://i.example.com/a', token_url: 'https://i.example.c"
        "om/t', userinfo_url: 'https://i.example.com/u', client_id: a, client_secret: {name: a, key: b}, scopes: [email"
        "]}}}",
        "observability.grafana.oidc.scopes: 'openid' is missing, without which the provider sends no identity; add it",
    ),
    (
        "observability: {grafana: {oidc: {authorization_url: 'https://i.example.com/a', token_url: 'https://i.example.c"
        "om/t', userinfo_url: 'https://i.example.com/u', client_id: a, client_secret: {name: a, key: b}, groups_claim: "
        '"a\'b"}}}',
        'observability.grafana.oidc.groups_claim: "a\'b" is not a claim; ...',
    ),
    (
        "observability: {grafana: {oidc: {authorization_url: 'https://i.example.com/a', token_url: 'https://i.example.c"
        "om/t', userinfo_url: 'https://i.example.com/u', client_id: a, client_secret: {name: a, key: b}, admins: [\"a' "
        "|| 'b\"]}}}",
        "observability.grafana.oidc.admins.0: \"a' || 'b\" is not a group; ...",
    ),
    (
        "observability: {grafana: {oidc: {authorization_url: 'https://i.example.com/a', token_url: 'https://i.example.c"
        "om/t', userinfo_url: 'https://i.example.com/u', client_id: a, client_secret: {name: a, key: b}, editors: [a, a"
        "]}}}",
        "observability.grafana.oidc.editors: 'a' is given twice; write it once",
    ),
    (
        "observability: {grafana: {oidc: {authorization_url: 'https://i.example.com/a', token_url: 'https://i.example.c"
        "om/t', userinfo_url: 'https://i.example.com/u', client_id: a, client_secret: s3cr3t-marker, everyone: viewer}}"
        "}",
        "observability.grafana.oidc.client_secret: must be a reference to a Secret, such as {name: my-secret, key: my-k"
        "ey}; never the value itself",
        "observability.grafana.oidc.everyone: must be 'None', 'Viewer', 'Editor' or 'Admin'; did you mean 'Viewer'? (gi"
        "ven: 'viewer')",
    ),
    (
        "observability: {grafana: {kind: sidecar, labels: {}}}",
        "observability.grafana.labels: must have at least 1 entries",
    ),
    (
        "observability: {grafana: {kind: sidecar, labels: {'a b': c}}}",
        "observability.grafana.labels.'a b': 'a b' is not a label's key; ...",
    ),
    (
        "observability: {grafana: {kind: sidecar, labels: {grafana_dashboard: 1}}}",
        "observability.grafana.labels.grafana_dashboard: must be text; write it in quotes (given: 1)",
    ),
    (
        "observability: {grafana: {kind: sidecar, labels: {grafana_dashboard: 'a b'}}}",
        "observability.grafana.labels.grafana_dashboard: 'a b' is not a label's value; ...",
    ),
    (
        "observability: {grafana: {kind: sidecar, labels: {app.kubernetes.io/instance: a}}}",
        "observability.grafana.labels.app.kubernetes.io/instance: is set by the library; take another label",
    ),
    (
        "observability: {grafana: {kind: sidecar, annotations: {'/x': c}}}",
        "observability.grafana.annotations./x: '/x' is not an annotation's key; ...",
    ),
    (
        "observability: {grafana: {kind: sidecar, prometheus: 'my source'}}",
        "observability.grafana.prometheus: 'my source' is not a uid; ...",
    ),
    (
        "observability: {grafana: {kind: sidecar, elasticsearch: ''}}",
        "observability.grafana.elasticsearch: '' is not a uid; use letters, digits, '-' and '_'",
    ),
    (
        "observability: {grafana: {env: {GF_AUTH_ANONYMOUS_ENABLED: true}}}",
        "observability.grafana.env.GF_AUTH_ANONYMOUS_ENABLED: must be text; write it in quotes",
    ),
    (
        "observability: {grafana: {env: {GF_SECURITY_ADMIN_PASSWORD: s3cr3t-marker}}}",
        "observability.grafana.env.GF_SECURITY_ADMIN_PASSWORD: looks like a secret, which would stand in the manifests;"
        " write {name: SECRET, key: KEY}, or {value: ..., not_secret: the reason}",
    ),
    (
        "observability: {grafana: {env: {GF_AUTH_ANONYMOUS_ENABLED: 'true', GF_AUTH_ANONYMOUS_ORG_ROLE: Admin,"
        " GF_SERVER_HTTP_PORT: '80'}}}",
        "observability.grafana.env.GF_AUTH_ANONYMOUS_ORG_ROLE: people could change dashboards without signing in; write ...",
        "observability.grafana.env.GF_SERVER_HTTP_PORT: Services, probes and policies use the port as it is; leave it out",
    ),
    (
        "observability: {grafana: {volume: {size: 0Gi}}}",
        "observability.grafana.volume.size: '0Gi' is out of range; write at least '1Ki' and less than '8Ei'",
    ),
]
