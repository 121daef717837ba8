"""The migration of LiteLLM's database."""

from constructs_lib.apps.litellm import env
from constructs_lib.apps.litellm.props import LiteLLMProxyProps
from constructs_lib.core.chart.application import Application
from constructs_lib.core.wiring.store_endpoints import DatabaseEndpoint
from constructs_lib.core.workloads.job import RESUME_PRISMA, Migration


def migration(proxy: Application, props: LiteLLMProxyProps, database: DatabaseEndpoint) -> Migration:
    """Makes the Job that brings the database to the schema of the image's version."""
    job = Migration(
        proxy, f"{proxy.name}-migration", database=database, image=props.image, program="litellm",
        resources=props.resources.replace(memory="512Mi", memory_limit="2Gi").requesting(cpu="100m"),
        command=("python", "litellm/proxy/prisma_migration.py"), working_dir="/app",
        env=env.MIGRATES, resume=RESUME_PRISMA,
    )  # fmt: skip
    job.connect(database.unpooled, env.database(database.unpooled), wait=True)
    return job
