"""Langfuse: sign-in, mail, media, the first project, and variables that the library sets."""

from tests.refusals.command import Case

CASES: list[Case] = [
    (
        "langfuse: {env: {NODE_TLS_REJECT_UNAUTHORIZED: '0'}, worker: {env: {NODE_TLS_REJECT_UNAUTHORIZED: '0'}}}",
        "langfuse.worker.env.NODE_TLS_REJECT_UNAUTHORIZED: every certificate would be trusted; name the authorities in `ca` ...",
        "langfuse.env.NODE_TLS_REJECT_UNAUTHORIZED: every certificate would be trusted; ...",
    ),
    (
        "langfuse: {oidc: {issuer: 'https://idp.example.com/', client_id: a, client_secret: {name: a, key: b}}}",
        "langfuse.oidc.issuer: 'https://idp.example.com/' is not a base URL; ...",
    ),
    (
        "langfuse: {oidc: {issuer: idp.example.com, client_id: a, client_secret: {name: a, key: b}}}",
        "langfuse.oidc.issuer: 'idp.example.com' is not a base URL; ...",
    ),
    (
        "langfuse: {oidc: {issuer: 'https://u:s3cr3t-marker@idp.example.com', client_id: a, client_secret: {name: a, key: b}}}",
        "langfuse.oidc.issuer: this value is not a base URL; ...",
    ),
    (
        "langfuse: {oidc: {issuer: 'https://idp.example.com', client_id: '', client_secret: {name: a, key: b}}}",
        "langfuse.oidc.client_id: '' is not a client id; ...",
    ),
    (
        "langfuse: {oidc: {issuer: 'https://idp.example.com', client_id: \"a\\nb\", client_secret: {name: a, key: b}}}",
        "langfuse.oidc.client_id: 'a\\nb' is not a client id; ...",
    ),
    (
        "langfuse: {oidc: {issuer: 'https://idp.example.com', client_id: a, client_secret: s3cr3t-marker}}",
        "langfuse.oidc.client_secret: must be a reference to a Secret, such as {name: my-secret, key: my-key}; never th"
        "e value itself",
    ),
    (
        "langfuse: {oidc: {issuer: 'https://idp.example.com', client_id: a, client_secret: {name: a, key: b}, scopes: ["
        "email, profile]}}",
        "langfuse.oidc.scopes: 'openid' is missing, without which the provider sends no identity; add it",
    ),
    (
        "langfuse: {oidc: {issuer: 'https://idp.example.com', client_id: a, client_secret: {name: a, key: b}, scopes: openid}}",
        "langfuse.oidc.scopes: must be a list (given: text)",
    ),
    (
        "langfuse: {oidc: {issuer: 'https://idp.example.com', client_id: a, client_secret: {name: a, key: b}, scopes: ["
        "'openid email']}}",
        "langfuse.oidc.scopes.0: 'openid email' is not a scope; ...",
    ),
    (
        "langfuse: {oidc: {issuer: 'https://idp.example.com', client_id: a, client_secret: {name: a, key: b}, scopes: ["
        "openid, email, openid]}}",
        "langfuse.oidc.scopes: 'openid' is given twice; write it once",
    ),
    (
        "langfuse: {oidc: {issuer: 'https://idp.example.com', client_id: a, client_secret: {name: a, key: b}, scopes: []}}",
        "langfuse.oidc.scopes: 'openid' is missing, without which the provider sends no identity; add it",
    ),
    (
        "langfuse: {oidc: {issuer: 'https://idp.example.com', client_id: a, client_secret: {name: a, key: b}, scope: openid}}",
        "langfuse.oidc.scope: is not a setting; did you mean 'scopes'?",
    ),
    (
        "langfuse: {oidc: {issuer: 'https://idp.example.com', client_id: a, client_secret: {name: a, key: b}, cidrs: []}}",
        "langfuse.oidc.cidrs: is empty, which allows no address at all; list at least one, or leave it out for the default",
    ),
    (
        "langfuse: {oidc: {issuer: 'https://idp.example.com', client_id: a, client_secret: {name: a, key: b}, cidrs: [0/0]}}",
        "langfuse.oidc.cidrs.0: '0/0' is not a range of addresses; ...",
    ),
    (
        "langfuse: {oidc: {issuer: 'https://idp.example.com:0', client_id: a, client_secret: {name: a, key: b}}}",
        "langfuse.oidc.issuer: 'https://idp.example.com:0' is not a base URL; ...",
    ),
    (
        "langfuse: {oidc: {issuer: 'https://idp.example.com?realm=a', client_id: a, client_secret: {name: a, key: b}}}",
        "langfuse.oidc.issuer: 'https://idp.example.com?realm=a' is not a base URL; ...",
    ),
    (
        "langfuse: {smtp: {connection_url: 'smtp://u:s3cr3t-marker@mail:587', sender: a@example.com}}",
        "langfuse.smtp.connection_url: must be a reference to a Secret, such as {name: my-secret, key: my-key}; never t"
        "he value itself",
    ),
    (
        "langfuse: {smtp: {connection_url: {name: a, key: b}, sender: 'Traces <a@example.com>'}}",
        "langfuse.smtp.sender: 'Traces <a@example.com>' is not an e-mail address; ...",
    ),
    (
        "langfuse: {smtp: {connection_url: {name: a, key: b}, sender: a@localhost}}",
        "langfuse.smtp.sender: 'a@localhost' is not an e-mail address; ...",
    ),
    (
        "langfuse: {smtp: {connection_url: {name: a, key: b}, sender: a@example.com, port: 0}}",
        "langfuse.smtp.port: must be at least 1 (given: 0)",
    ),
    (
        "langfuse: {smtp: {connection_url: {name: a, key: b}, sender: a@example.com, cidrs: []}}",
        "langfuse.smtp.cidrs: is empty, which allows no address at all; list at least one, or leave it out for the default",
    ),
    (
        "langfuse: {media_endpoint: 's3.example.com'}",
        "langfuse.media_endpoint: 's3.example.com' is not a base URL; ...",
    ),
    (
        "langfuse: {media_endpoint: 'https://s3.example.com/'}",
        "langfuse.media_endpoint: 'https://s3.example.com/' is not a base URL; ...",
    ),
    (
        "langfuse: {media_endpoint: 'https://s3.example.com', media_cidrs: []}",
        "langfuse.media_cidrs: is empty, which allows no address at all; list at least one, or leave it out for the default",
    ),
    (
        "langfuse: {first: {organization_id: My Org}}",
        "langfuse.first.organization_id: 'My Org' is not a DNS label; ...",
    ),
    (
        "langfuse: {first: {organization_name: ''}}",
        "langfuse.first.organization_name: '' is not text on one line; ...",
    ),
    (
        'langfuse: {first: {project_name: "a\\nb"}}',
        "langfuse.first.project_name: 'a\\nb' is not text on one line; ...",
    ),
    (
        "langfuse: {first: {user_email: admin}}",
        "langfuse.first.user_email: 'admin' is not an e-mail address; ...",
    ),
    (
        "langfuse: {first: {user_email: 'a@b@example.com'}}",
        "langfuse.first.user_email: 'a@b@example.com' is not an e-mail address; ...",
    ),
    ("langfuse: {first: {user_name: ''}}", "langfuse.first.user_name: '' is not text on one line; ..."),
    ("langfuse: {first: {user_password: s3cr3t-marker}}", "langfuse.first.user_password: is not a setting"),
    (
        "langfuse: {worker: {shutdown_seconds: 0}}",
        "langfuse.worker.shutdown_seconds: must be at least 5 (given: 0)",
    ),
    (
        "langfuse: {worker: {shutdown_seconds: 1m}}",
        "langfuse.worker.shutdown_seconds: must be a whole number (given: '1m')",
    ),
    (
        "langfuse: {write_mode: events-only}",
        "langfuse.write_mode: must be 'legacy', 'dual' or 'events_only'; did you mean 'events_only'? (given: 'events-only')",
    ),
    (
        "langfuse: {log_level: WARN}",
        "langfuse.log_level: must be 'trace', 'debug', 'info', 'warn' or 'error' (given: 'WARN')",
    ),
    (
        "langfuse: {salt: s3cr3t-marker}",
        "langfuse.salt: must be a reference to a Secret, such as {name: my-secret, key: my-key}; never the value itself",
    ),
    ("langfuse: {encryption_key: {name: a}}", "langfuse.encryption_key.key: is required"),
    (
        "langfuse: {exposure: {kind: gateway, host: traces.example.com, controller_namespace: gw, path: /langfuse}}",
        "langfuse.exposure.path: '/langfuse' can't be served; Langfuse needs a host of its own",
    ),
    (
        "langfuse: {env: {SALT: s3cr3t-marker}}",
        "langfuse.env.SALT: is set twice, since the library sets it too; leave it out",
    ),
    (
        "langfuse: {env: {NEXTAUTH_URL: 'https://elsewhere.example.com'}}",
        "langfuse.env.NEXTAUTH_URL: is set twice, since the library sets it too; leave it out",
    ),
    (
        "langfuse: {env: {CLICKHOUSE_MIGRATION_URL: 'clickhouse://u:s3cr3t-marker@h'}}",
        "langfuse.env.CLICKHOUSE_MIGRATION_URL: looks like a secret, which would stand in the manifests; write {name: S"
        "ECRET, key: KEY}, or {value: ..., not_secret: the reason}",
    ),
    (
        "langfuse: {replicas: 0, autoscaling: {max_replicas: 2000}}",
        "langfuse.autoscaling.max_replicas: must be at most 1000 (given: 2000)",
    ),
    # further projects
    (
        "langfuse: {projects: {platform: {name: Other}}}",
        "langfuse.projects.platform: is the id of the first project; take another one",
    ),
    (
        "langfuse: {projects: {a: {name: Lab}, b: {name: Lab}}}",
        "langfuse.projects.b.name: is the name of 'a' in that organisation too; take another one",
    ),
    (
        "langfuse: {projects: {a: {name: Platform}}}",
        "langfuse.projects.a.name: is the name of 'platform' in that organisation too; take another one",
    ),
    (
        "langfuse: {projects: {a: {name: Lab, public_key: {name: lab, key: public}}}}",
        "langfuse.projects.a.secret_key: is missing; give both keys, or none to have them generated",
    ),
    (
        "langfuse: {projects: {a: {name: Lab, organization_name: ACME}}}",
        "langfuse.projects.a.organization_name: belongs to an organisation of its own; give organization_id too",
    ),
    (
        "langfuse: {projects: {a: {name: Lab, organization_id: uni, organization_name: A}, "
        "b: {name: Chat, organization_id: uni, organization_name: B}}}",
        "langfuse.projects.b.organization_name: the organisation 'uni' is called 'A' already",
    ),
    (
        f"langfuse: {{projects: {{{'a' * 33}: {{name: Lab}}}}}}",
        f"langfuse.projects.{'a' * 33}: {'a' * 33!r} has 33 characters; a project's id has at most 32 ...",
    ),
    ("langfuse: {projects: {A: {name: Lab}}}", "langfuse.projects.A: 'A' is not a project's id; ..."),
    (
        "langfuse: {projects: {a: {name: Lab, public_key: {name: lab, key: key}, secret_key: {name: lab, key: key}}}}",
        "langfuse.projects.a.secret_key: is the same key of the Secret as public_key; name the one that begins with 'sk-lf-'",
    ),
    (
        "langfuse: {projects: {a: {name: A, public_key: {name: a, key: p}, secret_key: {name: a, key: s}}, "
        "b: {name: B, public_key: {name: a, key: p}, secret_key: {name: a, key: s}}}}",
        "langfuse.projects.b.public_key: is the key of 'a' too; give each project its own",
    ),
    (
        "langfuse: {worker: {image: 'docker.langfuse.com/langfuse/langfuse:4.16.0'}}",
        "langfuse.worker.image: 'docker.langfuse.com/langfuse/langfuse' is the image of the web pods; name that of the worker",
    ),
]
