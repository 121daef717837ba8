"""A Prometheus that the Prometheus operator of the cluster runs: what it is to watch, as the operator's own objects."""

from typing import TYPE_CHECKING, Any

from constructs_lib.observability.prometheus_operator.props import OperatedPrometheusProps

if TYPE_CHECKING:
    from constructs_lib.observability.prometheus_operator.construct import OperatedPrometheus

__all__ = ["OperatedPrometheus", "OperatedPrometheusProps"]


def __getattr__(name: str) -> Any:
    """The construct, once it is asked for: the bindings that it is written in take a quarter of a second to load."""
    if name == "OperatedPrometheus":
        from constructs_lib.observability.prometheus_operator.construct import OperatedPrometheus

        return OperatedPrometheus
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
