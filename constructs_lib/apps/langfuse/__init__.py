"""Langfuse stores and shows the traces of all requests."""

from constructs_lib.apps.langfuse.construct import Langfuse
from constructs_lib.apps.langfuse.props import FirstProject, LangfuseOidc, LangfuseProps, ProjectProps, Smtp, WorkerProps

__all__ = ["FirstProject", "Langfuse", "LangfuseOidc", "LangfuseProps", "ProjectProps", "Smtp", "WorkerProps"]
