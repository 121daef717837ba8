"""Typed CDK8s constructs for a self-hosted LLM platform on Kubernetes.

The public names are listed in `__init__.pyi`. Each is imported when it is first used: a chart with a LiteLLM doesn't load Grafana.
"""

from constructs_lib import node as _node  # noqa: F401  # pyright: ignore[reportUnusedImport]  # before anything starts Node


def __getattr__(name: str) -> object:
    # Imported here, since Python runs this file whenever it starts: see node.py.
    from constructs_lib.public import load, modules

    if name == "__all__":
        return sorted(modules())
    value = globals()[name] = load(name)
    return value


def __dir__() -> list[str]:
    from constructs_lib.public import modules

    return sorted({*globals(), *modules()})
