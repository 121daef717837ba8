"""Alertmanager: receivers, routes, times and URLs."""

from tests.refusals.command import Case

SLACK = "{kind: slack, name: team, api_url: {name: a, key: b}}"
PATH = "observability.alertmanager"


def receiver(settings: str) -> str:
    return f"observability: {{alertmanager: {{receivers: [{settings}]}}}}"


def mail(**changes: str) -> str:
    settings = {"to": "ops@example.com", "sender": "alerts@example.com", "host": "mail.example.com", "username": "alerts"}
    fields = ", ".join(f"{name}: {value}" for name, value in (settings | changes).items())
    return receiver(f"{{kind: email, name: mailbox, {fields}, password: {{name: a, key: b}}}}")


def route(settings: str) -> str:
    return f"observability: {{alertmanager: {{receivers: [{SLACK}], routes: [{settings}]}}}}"


CASES: list[Case] = [
    (
        receiver("{kind: slak, name: team}"),
        f"{PATH}.receivers.0.kind: must be 'slack', 'email', 'pagerduty' or 'webhook'; did you mean 'slack'? (given: text)",
    ),
    (receiver("{name: team}"), f"{PATH}.receivers.0.kind: is required: 'slack', 'email', 'pagerduty' or 'webhook'"),
    (receiver("{kind: slack, name: team}"), f"{PATH}.receivers.0.api_url: is required"),
    (
        receiver("{kind: slack, name: team, api_url: 'https://hooks.slack.com/services/s3cr3t-marker'}"),
        f"{PATH}.receivers.0.api_url: must be a reference to a Secret, ...",
    ),
    (
        receiver("{kind: slack, name: team, api_url: {name: a, key: b}, chanel: x}"),
        f"{PATH}.receivers.0.chanel: is not a setting; did you mean 'channel'?",
    ),
    (
        receiver("{kind: slack, name: '', api_url: {name: a, key: b}}"),
        f"{PATH}.receivers.0.name: '' is not a DNS label; ...",
    ),
    (
        receiver("{kind: slack, name: 'team/../x', api_url: {name: a, key: b}}"),
        f"{PATH}.receivers.0.name: 'team/../x' is not a DNS label; ...",
    ),
    (
        receiver("{kind: slack, name: team, api_url: {name: a, key: b}, port: 0}"),
        f"{PATH}.receivers.0.port: must be at least 1 (given: 0)",
    ),
    (
        receiver("{kind: slack, name: team, api_url: {name: a, key: b}, port: 65536}"),
        f"{PATH}.receivers.0.port: must be at most 65535 (given: 65536)",
    ),
    *(
        (
            receiver(f"{{kind: slack, name: team, api_url: {{name: a, key: b}}, channel: {channel}}}"),
            f"{PATH}.receivers.0.channel: {shown} is not a channel; ...",
        )
        for channel, shown in (("''", "''"), ("'#a, #b'", "'#a, #b'"), ("'#{{ .x'", "'#{{ .x'"), ("'##a'", "'##a'"), ("'#'", "'#'"))
    ),
    (mail(host="''"), f"{PATH}.receivers.0.host: '' is not a host; ..."),
    (mail(host="mail.example.com:587"), f"{PATH}.receivers.0.host: 'mail.example.com:587' is not a host; ..."),
    (mail(host="smtp://mail.example.com"), f"{PATH}.receivers.0.host: 'smtp://mail.example.com' is not a host; ..."),
    (mail(host="mail_1.example.com"), f"{PATH}.receivers.0.host: 'mail_1.example.com' is not a host; ..."),
    (mail(sender="''"), f"{PATH}.receivers.0.sender: '' is not an e-mail address; ..."),
    (mail(sender="alerts"), f"{PATH}.receivers.0.sender: 'alerts' is not an e-mail address; ..."),
    (mail(sender="'Alerts <a@example.com>'"), f"{PATH}.receivers.0.sender: 'Alerts <a@example.com>' is not an e-mail address; ..."),
    (mail(sender="'{{ .x }}@example.com'"), f"{PATH}.receivers.0.sender: '{{{{ .x }}}}@example.com' is not an e-mail address; ..."),
    (mail(to="'a@example.com, b'"), f"{PATH}.receivers.0.to: 'b' is not an e-mail address; ..."),
    (
        mail(to="'a@example.com;b@example.com'"),
        f"{PATH}.receivers.0.to: 'a@example.com;b@example.com' is not an e-mail address; ...",
    ),
    (mail(to="''"), f"{PATH}.receivers.0.to: '' is not an e-mail address; ..."),
    (mail(username="''"), f"{PATH}.receivers.0.username: '' is not text on one line; ..."),
    (mail(username='"a\\nb"'), f"{PATH}.receivers.0.username: 'a\\nb' is not text on one line; ..."),
    (
        receiver("{kind: slack, name: team, api_url: {name: a, key: b}, cidrs: [10.0.0.1/8]}"),
        f"{PATH}.receivers.0.cidrs.0: '10.0.0.1/8' ...",
    ),
    (
        receiver("{kind: slack, name: team, api_url: {name: a, key: b}, cidrs: []}"),
        f"{PATH}.receivers.0.cidrs: is empty, which allows no address at all; ...",
    ),
    (
        receiver("{kind: pagerduty, name: on-call, routing_key: s3cr3t-marker}"),
        f"{PATH}.receivers.0.routing_key: must be a reference to a Secret, ...",
    ),
    (
        receiver("{kind: webhook, name: hook, url: 'https://u:s3cr3t-marker@example.com'}"),
        f"{PATH}.receivers.0.url: must be a reference to a Secret, ...",
    ),
    (
        receiver(f"{SLACK}, {{kind: pagerduty, name: team, routing_key: {{name: a, key: b}}}}"),
        f"{PATH}.receivers: 'team' is given twice",
    ),
    (
        route("{receiver: teem}"),
        f"{PATH}.routes.0.receiver: unknown receiver 'teem'; receivers has team; did you mean 'team'?",
    ),
    (
        "observability: {alertmanager: {routes: [{receiver: x}]}}",
        f"{PATH}.routes.0.receiver: unknown receiver 'x'; receivers has none",
    ),
    (route("{receiver: team, severity: high}"), f"{PATH}.routes.0.severity: must be 'critical' or 'warning' (given: 'high')"),
    (
        route("{receiver: team, labels: {severity: critical}}"),
        f"{PATH}.routes.0.labels.severity: has a setting of its own; write it as `severity` of the route",
    ),
    (
        route("{receiver: team, labels: {'team=\"x\", a': b}}"),
        f"""{PATH}.routes.0.labels.'team="x", a': 'team="x", a' is not a label's name; ...""",
    ),
    (route("{receiver: team, labels: {app/name: b}}"), f"{PATH}.routes.0.labels.app/name: 'app/name' is not a label's name; ..."),
    (route("{receiver: team, labels: {9lives: b}}"), f"{PATH}.routes.0.labels.9lives: '9lives' is not a label's name; ..."),
    (route("{receiver: team, labels: {'': b}}"), f"{PATH}.routes.0.labels.'': '' is not a label's name; ..."),
    (
        route("{receiver: team, labels: {__name__: up}}"),
        f"{PATH}.routes.0.labels.__name__: '__name__' is reserved; names with '__' first are Prometheus' own",
    ),
    (
        route("{receiver: team, labels: {team: 5}}"),
        f"{PATH}.routes.0.labels.team: must be text; write it in quotes (given: 5)",
    ),
    (route("{receiver: team, labels: {team: [a]}}"), f"{PATH}.routes.0.labels.team: must be text (given: a list)"),
    (
        route("{receiver: team}, {receiver: team, severity: critical}"),
        f"{PATH}.routes.0: takes every alert, so the routes after it get none; give it severity or labels, or go_on",
    ),
    (route("{receiver: team, repeat: hourly}"), f"{PATH}.routes.0.repeat: 'hourly' is not a duration; ..."),
    (
        route("{receiver: team, repeat: 6d}"),
        f"{PATH}.routes.0.repeat: '6d' is above retention '120h', which forgets what was sent",
    ),
    (
        route("{receiver: team, repeat: 1m}"),
        f"{PATH}.routes.0.repeat: '1m' is below group_interval '5m', which nothing is sent more often than",
    ),
    (
        "observability: {alertmanager: {retention: 1h}}",
        f"{PATH}.repeat: '12h' is above retention '1h', which forgets what was sent",
    ),
    (
        "observability: {alertmanager: {group_interval: 1d}}",
        f"{PATH}.repeat: '12h' is below group_interval '1d', which nothing is sent more often than",
    ),
    ("observability: {alertmanager: {retention: 12 days}}", f"{PATH}.retention: '12 days' is not a duration; ..."),
    ("observability: {alertmanager: {retention: 432000}}", f"{PATH}.retention: must be text; write it in quotes (given: 432000)"),
    ("observability: {alertmanager: {group_wait: -30s}}", f"{PATH}.group_wait: '-30s' is not a duration; ..."),
    ("observability: {alertmanager: {group_wait: 1.5m}}", f"{PATH}.group_wait: '1.5m' is not a duration; ..."),
    (
        "observability: {alertmanager: {replicas: 2}}",
        f"{PATH}.replicas: 2 pods can't agree on which of them sends; write 1 or 3, or 0 to stop Alertmanager",
    ),
    (
        "observability: {alertmanager: {replicas: 5}}",
        f"{PATH}.replicas: 5 pods can't agree on which of them sends; write 1 or 3, or 0 to stop Alertmanager",
    ),
    (
        "observability: {alertmanager: {autoscaling: {max_replicas: 3}}}",
        f"{PATH}.autoscaling: each pod has a volume and a fixed place in the configuration, ...",
    ),
    (
        "observability: {alertmanager: {log_level: trace}}",
        f"{PATH}.log_level: must be 'debug', 'info', 'warn' or 'error' (given: 'trace')",
    ),
    (
        "observability: {alertmanager: {env: {POD_IP: 10.0.0.1}, replicas: 3}}",
        f"{PATH}.env.POD_IP: is set twice, since the library sets it too; leave it out",
    ),
    (
        "observability: {alertmanager: {external_url: alerts.example.com}}",
        f"{PATH}.external_url: 'alerts.example.com' is not a URL; ...",
    ),
    (
        "observability: {alertmanager: {external_url: 'ftp://a.example.com'}}",
        f"{PATH}.external_url: 'ftp://a.example.com' is not a URL; ...",
    ),
    ("observability: {alertmanager: {external_url: 'https://u:s3cr3t-marker@a.example.com'}}", f"{PATH}.external_url: ..."),
    ("observability: {alertmanager: {group_wait: 30s1m}}", f"{PATH}.group_wait: '30s1m' is not a duration; ..."),
    ("observability: {alertmanager: {repeat: 0s}}", f"{PATH}.repeat: '0s' is out of range; ..."),
    (
        "observability: {alertmanager: {receivers: [{kind: webhook, name: team, url: {name: a, key: b}}, {kind: slack, name:"
        " b, api_url: s3cr3t-marker}], routes: [{receiver: team}]}}",
        "observability.alertmanager.receivers.1.api_url: must be a reference to a Secret, ...",
    ),
]
