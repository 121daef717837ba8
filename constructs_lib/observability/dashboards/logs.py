"""Dashboard of the logs: counts by level and program, and the lines."""

from constructs_lib.observability.dashboards.panels import TRACES, Board, Section, log_graph, log_lines, log_link, log_ranking

NEEDS = ("logs",)
LEVEL, PROGRAM, POD = "log.level", "kubernetes.container.name", "kubernetes.pod.name"
ERRORS = f"{LEVEL}:(error OR ERROR OR critical OR CRITICAL OR fatal OR FATAL)"

LINES = Section(
    "Lines",
    NEEDS,
    [
        log_graph("Lines by program", "Log lines of the time shown, by the program that wrote them.", "*", PROGRAM),
        log_graph("Lines by level", "Log lines of the time shown, by how bad they are; only lines that say so.", "*", LEVEL),
    ],
)
TROUBLE = Section(
    "Errors",
    NEEDS,
    [
        log_graph("Errors by program", "Log lines that report an error, by the program that wrote them.", ERRORS, PROGRAM),
        log_ranking("Pods with most errors", "Log lines that report an error, by pod.", ERRORS, POD),
        log_lines("Latest errors", "The newest log lines that report an error. A line's trace id leads to its trace.", ERRORS),
    ],
)

BOARD = Board(
    "logs",
    "Logs",
    "What the programs wrote. Kibana searches them further.",
    [LINES, TROUBLE],
    links=[TRACES, log_link("*")],
    since="now-1h",
)
