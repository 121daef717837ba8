"""A delivery as a construct of an app."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from constructs import Construct

from constructs_lib.core.chart.app_files import add_files
from constructs_lib.core.values.arguments import checked
from constructs_lib.delivery.props import DeliveryProps, Tool
from constructs_lib.delivery.tools.argocd import argocd
from constructs_lib.delivery.tools.flux import flux
from constructs_lib.delivery.tools.github import github
from constructs_lib.delivery.tools.gitlab import gitlab
from constructs_lib.delivery.tools.jenkins import jenkins

WRITERS: Mapping[Tool, Callable[[DeliveryProps], Mapping[str, str]]] = {
    "argocd": argocd,
    "flux": flux,
    "gitlab": gitlab,
    "github": github,
    "jenkins": jenkins,
}


class Delivery(Construct):
    """The files with which a tool delivers the manifests of an app. `synthesize` writes them into `delivery/<tool>/`."""

    @checked
    def __init__(self, scope: Construct, id: str, props: DeliveryProps) -> None:
        super().__init__(scope, id)
        self.props = props
        self.files: Mapping[str, str] = WRITERS[props.tool](props)
        """The texts by the names of their files."""
        add_files(self, lambda: {f"delivery/{props.tool}/{name}": text for name, text in self.files.items()})
