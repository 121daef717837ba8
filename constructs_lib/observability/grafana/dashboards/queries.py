"""PromQL in the few shapes that dashboards need."""


def rate(metric: str, by: str = "", where: str = "") -> str:
    """How much a counter grows a second, summed."""
    return _sum(f"rate({metric}{_braces(where)}[$__rate_interval])", by)


def increase(metric: str, by: str = "", where: str = "") -> str:
    """How much a counter grew in the time that is shown, summed."""
    return _sum(f"increase({metric}{_braces(where)}[$__range])", by)


def share(part: str, whole: str) -> str:
    """A part of a whole, 0 where there is no part; nothing where there is no whole."""
    return f"(({part}) or ({whole}) * 0) / (({whole}) > 0)"


def quantile(rank: float, histogram: str, by: str = "", where: str = "") -> str:
    """The value that this share of observations stays below."""
    labels = f"le, {by}" if by else "le"
    return f"histogram_quantile({rank}, {rate(f'{histogram}_bucket', labels, where)})"


def mean(histogram: str, by: str = "", where: str = "") -> str:
    """The average observation."""
    return f"{rate(f'{histogram}_sum', by, where)} / {rate(f'{histogram}_count', by, where)}"


def or_zero(expression: str) -> str:
    """The number, and 0 where there is nothing to count."""
    return f"({expression}) or vector(0)"


def top(count: int, expression: str) -> str:
    """The largest few."""
    return f"topk({count}, {expression})"


def _sum(expression: str, by: str) -> str:
    return f"sum by ({by}) ({expression})" if by else f"sum({expression})"


def _braces(where: str) -> str:
    return f"{{{where}}}" if where else ""
