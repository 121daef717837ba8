"""Deliveries."""

from tests.refusals.command import SECRET, Case

REPOSITORY = "repository: 'https://git.example.com/a/b.git'"


def one(fields: str) -> str:
    """Returns settings with a delivery to one environment."""
    return f"delivery: {{environments: [{{name: dev}}], {fields}}}"


CASES: list[Case] = [
    ("delivery: {tool: gitlab, environments: []}", "delivery.environments: is empty; list at least one"),
    ("delivery: {tool: gitlab}", "delivery.environments: is required"),
    (one("tool: circleci"), "delivery.tool: must be 'argocd', 'flux', 'gitlab', 'github' or 'jenkins'..."),
    (one("tool: argocd"), "delivery.repository: is required, since argocd reads the manifests from it"),
    (one("tool: flux"), "delivery.repository: is required, since flux reads the manifests from it"),
    (one("tool: flux, repository: example.com/a"), "delivery.repository: 'example.com/a' is not a repository's URL; ..."),
    (one("tool: flux, repository: 'http://example.com/a'"), "delivery.repository: 'http://example.com/a' is not a ..."),
    (one(f"tool: flux, repository: 'https://me:{SECRET}@example.com/a'"), "delivery.repository: this value is not a ..."),
    (one("tool: gitlab, branch: '../main'"), "delivery.branch: '../main' is not a branch; ..."),
    (one("tool: gitlab, folder: /dist"), "delivery.folder: '/dist' is not a folder of the repository; ..."),
    (one("tool: gitlab, commands: {test: ['']}"), "delivery.commands.test: has a line without a command; leave it out"),
    (one("tool: gitlab, kubectl: latest"), "delivery.kubectl: 'latest' is not a version of Kubernetes; ..."),
    ("delivery: {tool: gitlab, environments: [{name: dev}, {name: dev}]}", "delivery.environments: 'dev' exists twice"),
    ("delivery: {tool: gitlab, environments: [{name: Dev}]}", "delivery.environments.0.name: 'Dev' is not a DNS label; ..."),
    (
        "delivery: {tool: gitlab, environments: [{name: dev, namespace: kube-system}]}",
        "delivery.environments.0.namespace: 'kube-system' belongs to Kubernetes; ...",
    ),
    (
        "delivery: {tool: gitlab, environments: [{name: dev, cluster: '$(rm -rf)'}]}",
        "delivery.environments.0.cluster: '$(rm -rf)' is not a name of a cluster; ...",
    ),
    (
        "delivery: {tool: gitlab, environments: [{name: dev, sync_windows: [{schedule: '0 0 * * *', duration: 1h}]}]}",
        "delivery.environments.0.sync_windows: gitlab has none; they need tool 'argocd'",
    ),
    (
        f"delivery: {{tool: argocd, {REPOSITORY}, environments: [{{name: dev, sync_windows:"
        " [{schedule: '0 25 * * *', duration: 8}]}]}",
        "delivery.environments.0.sync_windows.0.schedule: '0 25 * * *' has '25', ...",
        "delivery.environments.0.sync_windows.0.duration: must be text; write it in quotes (given: 8)",
    ),
    (
        "delivery: {tool: argocd, repository: 'https://git.example.com/a/b', environments: [{name: mine, sync_windows:"
        " [{schedule: '0 8 * * *', duration: 8h, time_zone: Europe/Berln}]}]}",
        "delivery.environments.0.sync_windows.0.time_zone: 'Europe/Berln' is not a time zone; write such as 'Europe/Berlin'"
        " or 'UTC'; did you mean 'Europe/Berlin'?",
    ),
    (
        one(f"tool: gitlab, commands: {{test: ['export API_TOKEN={SECRET}']}}"),
        "delivery.commands.test.0: has a secret in it; take it from a variable that the pipeline keeps hidden",
    ),
]
