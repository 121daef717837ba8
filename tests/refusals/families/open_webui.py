"""Open WebUI: backends, sign-in, tool servers, functions and text that would become a list or another variable."""

from tests.refusals.command import Case

CASES: list[Case] = [
    (
        "open_webui: {env: {WEBUI_AUTH: 'False'}}",
        "open_webui.env.WEBUI_AUTH: anyone would be the administrator without signing in; leave it out",
    ),
    (
        "open_webui: {admin_email: admin}",
        "open_webui.admin_email: 'admin' is not an e-mail address; write such as 'name@example.com'",
    ),
    (
        "open_webui: {admin_email: 'admin@example'}",
        "open_webui.admin_email: 'admin@example' is not an e-mail address; ...",
    ),
    (
        "open_webui: {admin_email: '$(WEBUI_SECRET_KEY)@example.com'}",
        "open_webui.admin_email: '$(WEBUI_SECRET_KEY)@example.com' is not an e-mail address; ...",
    ),
    ("open_webui: {admin_name: ''}", "open_webui.admin_name: '' is not text on one line; ..."),
    (
        "open_webui: {admin_password: s3cr3t-marker}",
        "open_webui.admin_password: must be a reference to a Secret, such as {name: my-secret, key: my-key}; never the "
        "value itself",
    ),
    (
        "open_webui: {secret_key: [s3cr3t-marker]}",
        "open_webui.secret_key: must be a reference to a Secret, such as {name: my-secret, key: my-key}; never the value itself",
    ),
    ("open_webui: {new_users: admin}", "open_webui.new_users: must be 'pending' or 'user' (given: 'admin')"),
    (
        "open_webui: {default_models: ['a,b']}",
        "open_webui.default_models.0: 'a,b' is not an entry of a list; ...",
    ),
    (
        "open_webui: {default_models: [demo, demo]}",
        "open_webui.default_models: 'demo' is given twice; write it once",
    ),
    ("open_webui: {default_models: demo}", "open_webui.default_models: must be a list (given: text)"),
    (
        "open_webui: {default_models: [dmo]}",
        "open_webui.default_models: unknown model 'dmo'; available: demo, agent",
    ),
    ("open_webui: {task_model: gpt-5}", "open_webui.task_model: unknown model 'gpt-5'; available: demo, agent"),
    ("open_webui: {task_model: ''}", "open_webui.task_model: '' is not text on one line; ..."),
    (
        "open_webui: {embedding_model: embed}",
        "open_webui.embedding_model: 'embed' is offered by no backend: litellm offers demo; custom-server offers agent",
    ),
    ("open_webui: {embedding_dimensions: 0}", "open_webui.embedding_dimensions: must be at least 1 (given: 0)"),
    (
        "open_webui: {embedding_dimensions: 4001}",
        "open_webui.embedding_dimensions: must be at most 4000 (given: 4001)",
    ),
    (
        "open_webui: {connections: {LiteLLM: {prefix: a}}}",
        "open_webui.connections.LiteLLM: 'LiteLLM' is not a DNS label; ...",
    ),
    (
        "open_webui: {connections: {litelm: {prefix: a}}}",
        "open_webui.connections.litelm: unknown backend; available: litellm, custom-server",
    ),
    (
        "open_webui: {connections: {litellm: {prefix: 'a.b'}}}",
        "open_webui.connections.litellm.prefix: 'a.b' is not a prefix; ...",
    ),
    (
        "open_webui: {connections: {litellm: {prefix: ''}}}",
        "open_webui.connections.litellm.prefix: '' is not a prefix; ...",
    ),
    (
        "open_webui: {connections: {litellm: {tags: ['']}}}",
        "open_webui.connections.litellm.tags.0: '' is not text on one line; ...",
    ),
    (
        "open_webui: {connections: {litellm: {tags: [a, a]}}}",
        "open_webui.connections.litellm.tags: 'a' is given twice; write it once",
    ),
    (
        "open_webui: {connections: {litellm: {models: [dmo]}}}",
        "open_webui.connections.litellm.models: unknown model 'dmo'; did you mean 'demo'?; available: demo",
    ),
    (
        "open_webui: {connections: {litellm: {models: [demo, demo]}}}",
        "open_webui.connections.litellm.models: 'demo' is given twice; write it once",
    ),
    (
        "open_webui: {connections: {litellm: {headers: {'X Tenant': a}}}}",
        "open_webui.connections.litellm.headers.'X Tenant': this value is not a header's name; ...",
    ),
    (
        'open_webui: {connections: {litellm: {headers: {X-Tenant: "a\\r\\nX-Admin: 1"}}}}',
        "open_webui.connections.litellm.headers.X-Tenant: this value is not a header's value; ...",
    ),
    (
        "open_webui: {connections: {litellm: {headers: {X-Tenant: ''}}}}",
        "open_webui.connections.litellm.headers.X-Tenant: this value is not a header's value; ...",
    ),
    (
        "open_webui: {connections: {litellm: {headers: {X-Tenant: 5}}}}",
        "open_webui.connections.litellm.headers.X-Tenant: must be text; write it in quotes",
    ),
    (
        "open_webui: {connections: {litellm: {headers: {Authorization: Bearer s3cr3t-marker-1234567}}}}",
        "open_webui.connections.litellm.headers.Authorization: looks like a secret, which would stand in the manifests;"
        " write {name: SECRET, key: KEY}",
    ),
    (
        "open_webui: {connections: {litellm: {headers: {X-API-Key: s3cr3t-marker}}}}",
        "open_webui.connections.litellm.headers.X-API-Key: looks like a secret, which would stand in the manifests; wri"
        "te {name: SECRET, key: KEY}",
    ),
    (
        "open_webui: {connections: {litellm: {headers: {X-Key: {name: a}}}}}",
        "open_webui.connections.litellm.headers.X-Key.key: is required",
    ),
    (
        "open_webui: {oidc: {provider: 'https://idp.example.com', client_id: a, client_secret: {name: a, key: b}}, expo"
        "sure: {kind: gateway, host: chat.example.com, controller_namespace: gw}}",
        "open_webui.oidc.provider: 'https://idp.example.com' is not the URL of a discovery document, whose path ends in"
        " /.well-known/openid-configuration",
    ),
    (
        "open_webui: {oidc: {provider: 'https://idp.example.com?x=/.well-known/openid-configuration', client_id: a, cli"
        "ent_secret: {name: a, key: b}}, exposure: {kind: gateway, host: chat.example.com, controller_namespace: gw}}",
        "open_webui.oidc.provider: 'https://idp.example.com?x=/.well-known/openid-configuration... (59 characters) is n"
        "ot the URL of a discovery document, whose path ends in /.well-known/openid-configuration",
    ),
    (
        "open_webui: {oidc: {provider: 'https://u:s3cr3t-marker@idp.example.com/.well-known/openid-configuration', clie"
        "nt_id: a, client_secret: {name: a, key: b}}, exposure: {kind: gateway, host: chat.example.com, controller_name"
        "space: gw}}",
        "open_webui.oidc.provider: this value is not an https URL; ...",
    ),
    (
        "open_webui: {oidc: {provider: 'https://idp.example.com/.well-known/openid-configuration', client_id: ' a', cli"
        "ent_secret: {name: a, key: b}}, exposure: {kind: gateway, host: chat.example.com, controller_namespace: gw}}",
        "open_webui.oidc.client_id: ' a' is not a client id; ...",
    ),
    (
        "open_webui: {oidc: {provider: 'https://idp.example.com/.well-known/openid-configuration', client_id: a, client"
        "_secret: {name: a, key: b}, scopes: [profile]}, exposure: {kind: gateway, host: chat.example.com, controller_n"
        "amespace: gw}}",
        "open_webui.oidc.scopes: 'openid' is missing, without which the provider sends no identity; add it",
    ),
    (
        "open_webui: {oidc: {provider: 'https://idp.example.com/.well-known/openid-configuration', client_id: a, client"
        "_secret: {name: a, key: b}, scopes: [openid, 'a b']}, exposure: {kind: gateway, host: chat.example.com, contro"
        "ller_namespace: gw}}",
        "open_webui.oidc.scopes.1: 'a b' is not a scope; ...",
    ),
    (
        "open_webui: {oidc: {provider: 'https://idp.example.com/.well-known/openid-configuration', client_id: a, client"
        "_secret: {name: a, key: b}, roles: {admins: ['x,user']}}, exposure: {kind: gateway, host: chat.example.com, co"
        "ntroller_namespace: gw}}",
        "open_webui.oidc.roles.admins.0: 'x,user' is not an entry of a list; ...",
    ),
    (
        "open_webui: {oidc: {provider: 'https://idp.example.com/.well-known/openid-configuration', client_id: a, client"
        "_secret: {name: a, key: b}, roles: {users: []}}, exposure: {kind: gateway, host: chat.example.com, controller_"
        "namespace: gw}}",
        "open_webui.oidc.roles.users: must have at least 1 entries",
    ),
    (
        "open_webui: {oidc: {provider: 'https://idp.example.com/.well-known/openid-configuration', client_id: a, client"
        "_secret: {name: a, key: b}, roles: {claim: 'a..b'}}, exposure: {kind: gateway, host: chat.example.com, control"
        "ler_namespace: gw}}",
        "open_webui.oidc.roles.claim: 'a..b' is not a claim; ...",
    ),
    (
        "open_webui: {oidc: {provider: 'https://idp.example.com/.well-known/openid-configuration', client_id: a, client"
        "_secret: {name: a, key: b}, groups: {claim: ''}}, exposure: {kind: gateway, host: chat.example.com, controller"
        "_namespace: gw}}",
        "open_webui.oidc.groups.claim: '' is not a claim; ...",
    ),
    (
        "open_webui: {tool_servers: [{id: CRM, name: a, url: 'https://crm.example.com'}]}",
        "open_webui.tool_servers.0.id: 'CRM' is not a DNS label; ...",
    ),
    (
        "open_webui: {tool_servers: [{id: crm, name: '', url: 'https://crm.example.com'}]}",
        "open_webui.tool_servers.0.name: '' is not text on one line; ...",
    ),
    (
        "open_webui: {tool_servers: [{id: crm, name: a, url: crm.example.com}]}",
        "open_webui.tool_servers.0.url: 'crm.example.com' is not a URL; ...",
    ),
    (
        "open_webui: {tool_servers: [{id: crm, name: a, url: 'https://u:s3cr3t-marker@crm.example.com'}]}",
        "open_webui.tool_servers.0.url: this value is not a URL; ...",
    ),
    (
        "open_webui: {tool_servers: [{id: crm, name: a, url: 'https://crm.example.com?tenant=a'}]}",
        "open_webui.tool_servers.0.url: 'https://crm.example.com?tenant=a' has a query, which the path of its document can"
        "'t follow; leave it out",
    ),
    (
        "open_webui: {tool_servers: [{id: crm, name: a, url: 'https://crm.example.com/$(WEBUI_SECRET_KEY)'}]}",
        "open_webui.tool_servers.0.url: 'https://crm.example.com/$(WEBUI_SECRET_KEY)' is not a URL; ...",
    ),
    (
        "open_webui: {tool_servers: [{id: crm, name: a, url: 'https://crm.example.com', path: 'https://evil.example.com"
        "/openapi.json'}]}",
        "open_webui.tool_servers.0.path: 'https://evil.example.com/openapi.json' is not a path under a URL; ...",
    ),
    (
        "open_webui: {tool_servers: [{id: crm, name: a, url: 'https://crm.example.com', path: '../x'}]}",
        "open_webui.tool_servers.0.path: '../x' is not a path under a URL; ...",
    ),
    (
        "open_webui: {tool_servers: [{id: crm, name: a, url: 'https://crm.example.com', auth: bearer}]}",
        "open_webui.tool_servers.0.auth: 'bearer' and key missing; a key belongs to 'bearer'",
    ),
    (
        "open_webui: {tool_servers: [{id: crm, name: a, url: 'https://crm.example.com', key: {name: a, key: b}}]}",
        "open_webui.tool_servers.0.auth: 'none' and key given; a key belongs to 'bearer'",
    ),
    (
        "open_webui: {tool_servers: [{id: crm, name: a, url: 'https://crm.example.com', auth: bearer, key: s3cr3t-marker}]}",
        "open_webui.tool_servers.0.key: must be a reference to a Secret, such as {name: my-secret, key: my-key}; never "
        "the value itself",
    ),
    (
        "open_webui: {tool_servers: [{id: crm, name: a, url: 'https://crm.example.com', auth: system_oauth}]}",
        "open_webui.tool_servers.0.auth: 'system_oauth' sends the token of a sign-in by oidc; give oidc, or other auth",
    ),
    (
        "open_webui: {tool_servers: [{id: crm, name: a, url: 'https://crm.example.com'}, {id: crm, name: b, url: 'https"
        "://b.example.com'}]}",
        "open_webui.tool_servers: the id 'crm' is used 2 times",
    ),
    (
        "open_webui: {tool_servers: [{id: crm, name: a, url: 'https://crm.example.com', protocol: grpc}]}",
        "open_webui.tool_servers.0.protocol: must be 'openapi' or 'mcp' (given: 'grpc')",
    ),
    (
        "open_webui: {tool_servers: [{id: crm, name: a, url: 'https://crm.example.com', namespace: My_Space}]}",
        "open_webui.tool_servers.0.namespace: 'My_Space' is not a DNS label; ...",
    ),
    (
        "open_webui: {tool_servers: [{id: crm, name: a, url: 'https://crm.example.com', cidrs: [10.0.0.1/8]}]}",
        "open_webui.tool_servers.0.cidrs.0: '10.0.0.1/8' is not the normal form of a range; ...",
    ),
    (
        "open_webui: {functions: {Shorten: {name: a, source: 'class Filter: pass'}}}",
        "open_webui.functions.Shorten: 'Shorten' is not a function's id; ...",
    ),
    (
        "open_webui: {functions: {shorten: {name: a, source: 'class Filter'}}}",
        "open_webui.functions.shorten.source: is not Python: line 1: expected ':' (given: 'class Filter')",
    ),
    (
        "open_webui: {functions: {shorten: {name: a, source: 'x = 1'}}}",
        "open_webui.functions.shorten.source: has no class Pipe, Filter, Action, Event: Open WebUI would not know what "
        "it is (given: 'x = 1')",
    ),
    (
        "open_webui: {functions: {shorten: {name: '', source: 'class Filter: pass'}}}",
        "open_webui.functions.shorten.name: '' is not text on one line; ...",
    ),
    (
        "open_webui: {functions: {shorten: {name: a, source: 'class Filter: pass', valves: {api_key: s3cr3t-marker}}}}",
        "open_webui.functions.shorten.valves: api_key looks like a secret, which would stand in the manifests; write {f"
        "rom_secret: {name: SECRET, key: KEY}}, or {value: ..., not_secret: the reason}",
    ),
    (
        "open_webui: {functions: {shorten: {name: a, source: 'class Filter: pass', valves: {url: 'https://u:s3cr3t-mark"
        "er@a.example.com'}}}}",
        "open_webui.functions.shorten.valves: url looks like a secret, which would stand in the manifests; write {from_"
        "secret: {name: SECRET, key: KEY}}, or {value: ..., not_secret: the reason}",
    ),
    (
        "open_webui: {functions: {shorten: {name: a, source: 'class Filter: pass', valves: {key: {from_secret: s3cr3t-marker}}}}}",
        "open_webui.functions.shorten.valves: key: from_secret takes the name and the key of a Secret",
    ),
    (
        "open_webui: {functions: {shorten: {name: a, source: 'class Filter: pass', valves: [a]}}}",
        "open_webui.functions.shorten.valves: must be a mapping",
    ),
    (
        "open_webui: {functions: {../x: {name: a, source: 'class Filter: pass'}}}",
        "open_webui.functions.../x: '../x' is not a function's id; ...",
    ),
    (
        "open_webui: {origins: ['https://chat.example.com/']}",
        "open_webui.origins.0: 'https://chat.example.com/' is not an origin; ...",
    ),
    ("open_webui: {origins: ['*']}", "open_webui.origins.0: '*' is not an origin; ..."),
    (
        "open_webui: {origins: ['https://a.example.com;https://b.example.com']}",
        "open_webui.origins.0: 'https://a.example.com;https://b.example.com' is not an origin; ...",
    ),
    (
        "open_webui: {trusted_proxies: []}",
        "open_webui.trusted_proxies: is empty, which allows no address at all; list at least one, or leave it out for the default",
    ),
    (
        "open_webui: {trusted_proxies: ['*']}",
        "open_webui.trusted_proxies.0: '*' is not a range of addresses; ...",
    ),
    ("open_webui: {database_connections: 0}", "open_webui.database_connections: must be at least 1 (given: 0)"),
    (
        "open_webui: {vector_connections: 3000000000}",
        "open_webui.vector_connections: must be at most 2147483647 (given: 3000000000)",
    ),
    (
        "open_webui: {audit: ALL}",
        "open_webui.audit: must be 'NONE', 'METADATA', 'REQUEST' or 'REQUEST_RESPONSE' (given: 'ALL')",
    ),
    (
        "open_webui: {exposure: {kind: ingress, host: chat.example.com, class_name: nginx, controller_namespace: ing, t"
        "ls: {secret: Chat_TLS}}}",
        "open_webui.exposure.tls.secret: this value is not a name of a Secret; ...",
    ),
    (
        "open_webui: {exposure: {kind: load-balancer, host: chat.example.com, class_name: 'service.k8s.aws/nlb/x'}}",
        "open_webui.exposure.class_name: 'service.k8s.aws/nlb/x' is not a label's key; ...",
    ),
    (
        "open_webui: {jupyter: {url: 'http://jupyter.tools.svc:8888', token: {name: a, key: b}}}",
        "open_webui.jupyter.url: 'http://jupyter.tools.svc:8888' is inside the cluster, where no NetworkPolicy ...",
    ),
    ("open_webui: {jupyter: {url: 'http://jupyter.example.com:8888'}}", "open_webui.jupyter.token: is required"),
    (
        "open_webui: {reads_found_pages: true}",
        "open_webui.reads_found_pages: needs a web search; pass web_search, or leave it out",
    ),
    ("web_search: {safe_search: high}", "web_search.safe_search: must be 'off', 'moderate' or 'strict' (given: 'high')"),
    (
        "web_search: {engines: ['duckduckgo, bing', DuckDuckGo]}",
        "web_search.engines.0: 'duckduckgo, bing' is not a name of a search engine; write it in lower case, ...",
        "web_search.engines.1: 'DuckDuckGo' is not a name of a search engine; ...",
    ),
    ("web_search: {engines: [bing, bing]}", "web_search.engines: 'bing' is given twice; write it once"),
    ("document_extraction: {kind: pandoc}", "document_extraction.kind: must be 'tika' or 'docling' (given: text)"),
    ("document_extraction: {kind: tika, heap_percent: 100}", "document_extraction.heap_percent: must be at most 80 (given: 100)"),
    ("document_extraction: {kind: tika, heap_percent: 0}", "document_extraction.heap_percent: must be at least 1 (given: 0)"),
    # ---- what browsers and Open WebUI do with text
    (
        "open_webui: {origins: ['https://chat.example.com:443', 'https://Chat.example.com']}",
        "open_webui.origins.0: 'https://chat.example.com:443' is never sent by a browser; write 'https://chat.example.com'",
        "open_webui.origins.1: 'https://Chat.example.com' is never sent by a browser; write 'https://chat.example.com'",
    ),
    ("open_webui: {origins: ['http://a.b', 'http://a.b']}", "open_webui.origins: 'http://a.b' is given twice; write it once"),
    (
        "open_webui: {connections: {litellm: {headers: {X-User: '{{USER_IDD}}'}}}}",
        "open_webui.connections.litellm.headers.X-User: Open WebUI doesn't replace {{USER_IDD}}, and sends it as it is; ...",
    ),
    (
        "open_webui: {connections: {litellm: {headers: {x-user: a, X-User: b}}}}",
        "open_webui.connections.litellm.headers.X-User: is the same header as 'x-user'; write it once",
    ),
    (
        "open_webui: {connections: {litellm: {headers: {Content-Length: '5'}}}}",
        "open_webui.connections.litellm.headers.Content-Length: is set by the program for each request; leave it out",
    ),
    (
        "open_webui: {tool_servers: [{id: a, name: A, protocol: mcp, url: 'https://mcp.example.com'}]}",
        "open_webui.tool_servers.0.url: 'https://mcp.example.com' has no path; write that of its MCP endpoint, ...",
    ),
    (
        "open_webui: {jupyter: {url: 'https://a.example.com', token: {name: a, key: b}, timeout_seconds: 3600000}}",
        "open_webui.jupyter.timeout_seconds: must be at most 86400 (given: 3600000)",
    ),
    *(
        (f"open_webui: {{env: {{{name}: 'False'}}}}", f"open_webui.env.{name}: every certificate would be trusted; ...")
        for name in ("AIOHTTP_CLIENT_SESSION_SSL", "AIOHTTP_CLIENT_SESSION_TOOL_SERVER_SSL")
    ),
    (
        "open_webui: {exposure: {kind: gateway, host: chat.example.com, controller_namespace: gw}, oidc: {client_id: a, "
        "client_secret: {name: a, key: b}, provider: 'https://idp.example.com/.well-known/openid-configuration', "
        "roles: {admins: [user]}}}",
        "open_webui.oidc.roles.admins: 'user' is among users too, whom it would make administrators; list it once",
    ),
]
