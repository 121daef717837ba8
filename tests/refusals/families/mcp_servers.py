"""MCP servers: their path, their key, and their names."""

from tests.refusals.command import Case

IMAGE = "image: 'registry.example.com/crm:1.0'"

CASES: list[Case] = [
    (
        "mcp_servers: {open-webui: {image: 'a/b:1', path: /mcp}, grafana: {image: 'a/b:1', path: /mcp}, a: {image: 'a/b:1',"
        " path: /mcp}, smoke-test: {image: 'a/b:1', path: /mcp}, secret-generator: {image: 'a/b:1', path: /mcp}}\n"
        "model_servers: {litellm: &m {kind: llama_cpp, model: {kind: claim, claim: models, path: a.gguf}}, a: *m}",
        "mcp_servers.a: the name is taken by model_servers.a; choose another",
        "mcp_servers.secret-generator: the name is taken by the library itself; choose another",
        "model_servers.litellm: the name is taken by litellm; choose another",
        "mcp_servers.open-webui: the name is taken by open_webui; choose another",
        "mcp_servers.grafana: the name is taken by observability.grafana; choose another",
        "mcp_servers.smoke-test: the name is taken by smoke_test; choose another",
    ),
    (f"mcp_servers: {{crm: {{{IMAGE}}}}}", "mcp_servers.crm.path: is required"),
    (f"mcp_servers: {{crm: {{{IMAGE}, path: mcp}}}}", "mcp_servers.crm.path: 'mcp' is not the path of a URL; ..."),
    ("mcp_servers: {crm: {path: /mcp}}", "mcp_servers.crm.image: is required"),
    (
        f"mcp_servers: {{crm: {{{IMAGE}, path: /mcp, key: {{name: a, key: b}}}}}}",
        "mcp_servers.crm.key_variable: is missing; name the variable in which the program finds its key",
    ),
    (
        f"mcp_servers: {{crm: {{{IMAGE}, path: /mcp, key_variable: TOKEN, env: {{TOKEN: {{name: a, key: b}}}}}}}}",
        "mcp_servers.crm.env.TOKEN: is set by key_variable; leave it out",
    ),
    (
        f"mcp_servers: {{crm: {{{IMAGE}, path: /mcp, clients: [grafana]}}}}",
        "mcp_servers.crm.clients.0: must be 'agent_server', 'litellm' or 'open_webui' (given: 'grafana')",
    ),
    (
        f"mcp_servers: {{crm: {{{IMAGE}, path: /mcp}}}}\n"
        "open_webui: {tool_servers: [{id: crm, name: CRM, url: 'https://crm.example.com'}]}",
        "open_webui.tool_servers: 'crm' is the id of an MCP server too; give each an id of its own",
    ),
    (
        "mcp_servers: {a: {image: 'a/b:1', path: /mcp, command: ['uv run server']}}",
        "mcp_servers.a.command.0: 'uv run server' is one word, the name of a program; write an entry for each of 3 words",
    ),
]
