"""Deliveries of two environments, and their files."""

from typing import Any

import yaml
from cdk8s import App

from constructs_lib import Delivery, DeliveryProps

TOOLS = ("argocd", "flux", "gitlab", "github", "jenkins")
PIPELINES = ("gitlab", "github", "jenkins")
REPOSITORY = "https://git.example.com/team/platform.git"


def props(tool: str, **changes: Any) -> DeliveryProps:
    environments = [{"name": "dev"}, {"name": "onprem", "cluster": "datacenter"}]
    return DeliveryProps.model_validate({"tool": tool, "repository": REPOSITORY, "environments": environments, **changes})


def files(tool: str, **changes: Any) -> dict[str, str]:
    return dict(Delivery(App(), "delivery", props(tool, **changes)).files)


def objects(tool: str, **changes: Any) -> list[Any]:
    return [item for text in files(tool, **changes).values() for item in yaml.safe_load_all(text)]


def gitlab(**changes: Any) -> Any:
    return yaml.safe_load(files("gitlab", **changes)[".gitlab-ci.yml"])


def github(**changes: Any) -> Any:
    return yaml.safe_load(files("github", **changes)[".github/workflows/delivery.yml"])
