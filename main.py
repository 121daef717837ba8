"""Synthesizes every environment and this repository's own pipelines into dist/, or into CDK8S_OUTDIR where that is set."""

import sys

from cdk8s import App

from constructs_lib import (
    ENVIRONMENTS,
    CommandsProps,
    Delivery,
    DeliveryProps,
    EnvironmentProps,
    LLMPlatform,
    SettingsError,
    synthesize,
)

PIPELINE = DeliveryProps(
    tool="gitlab",
    environments=[EnvironmentProps(name=name) for name in ENVIRONMENTS],
    commands=CommandsProps(install=["make .venv/ready"], check=["make check"], test=["make test"], synth=["make synth"]),
    apply=False,
)

app = App()
LLMPlatform(app, "dev", ENVIRONMENTS["dev"])
LLMPlatform(app, "onprem", ENVIRONMENTS["onprem"])
LLMPlatform(app, "eks", ENVIRONMENTS["eks"])
LLMPlatform(app, "gke", ENVIRONMENTS["gke"])
LLMPlatform(app, "aks", ENVIRONMENTS["aks"])
Delivery(app, "gitlab", PIPELINE)
Delivery(app, "github", PIPELINE.replace(tool="github"))

try:
    synthesize(app)
except SettingsError as error:
    sys.exit(str(error))
