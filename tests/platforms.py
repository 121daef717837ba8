"""Whole platforms that several tests ask about, synthesized once in each process. Read them only."""

from functools import cache

from cdk8s import App

from constructs_lib.platform import LLMPlatform
from constructs_lib.settings import ENVIRONMENTS
from constructs_lib.testing import Manifests, synth
from tests.observability.eck.made_by_eck import unfolded

SETTINGS = {
    **ENVIRONMENTS,
    "eck": ENVIRONMENTS["onprem"].replace(observability={"logs": {"kind": "eck"}}),
    "ingress": ENVIRONMENTS["dev"].replace(domain="llm.example.com", ingress_controller={"tls": {"cluster_issuer": "acme"}}),
    "dev-with-logs": ENVIRONMENTS["dev"].replace(observability={"logs": {}}),
}


@cache
def platform(name: str) -> Manifests:
    """Returns the objects of a platform."""
    return synth(LLMPlatform(App(), name, SETTINGS[name]))


@cache
def with_workloads(name: str) -> Manifests:
    """Returns the objects of a platform, with a workload in place of each of ECK's resources."""
    return unfolded(platform(name))
