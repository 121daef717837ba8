"""MCP servers: their path, their key, and their names."""

from tests.refusals.command import Case

IMAGE = "image: 'registry.example.com/crm:1.0'"

CASES: list[Case] = [
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
]
