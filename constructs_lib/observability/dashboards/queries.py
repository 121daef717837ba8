"""PromQL expressions of dashboards."""


def rate(metric: str, by: str = "", where: str = "") -> str:
    """Returns the increase of a counter per second, summed."""
    return _sum(f"rate({metric}{_braces(where)}[$__rate_interval])", by)


def increase(metric: str, by: str = "", where: str = "") -> str:
    """Returns the increase of a counter in the dashboard's time range, summed."""
    return _sum(f"increase({metric}{_braces(where)}[$__range])", by)


def share(part: str, whole: str) -> str:
    """Returns the ratio of a part to a whole: 0 without a part, no series without a whole."""
    return f"(({part}) or ({whole}) * 0) / (({whole}) > 0)"


def quantile(rank: float, histogram: str, by: str = "", where: str = "") -> str:
    """Returns the quantile of a histogram: the value that this share of observations stays below."""
    labels = f"le, {by}" if by else "le"
    return f"histogram_quantile({rank}, {rate(f'{histogram}_bucket', labels, where)})"


def mean(histogram: str, by: str = "", where: str = "") -> str:
    """Returns the average of a histogram's observations."""
    return f"{rate(f'{histogram}_sum', by, where)} / {rate(f'{histogram}_count', by, where)}"


def or_zero(expression: str) -> str:
    """Returns the expression, with 0 if it has no series."""
    return f"({expression}) or vector(0)"


def top(count: int, expression: str) -> str:
    """Returns the largest series."""
    return f"topk({count}, {expression})"


def _sum(expression: str, by: str) -> str:
    return f"sum by ({by}) ({expression})" if by else f"sum({expression})"


def _braces(where: str) -> str:
    return f"{{{where}}}" if where else ""
