"""Langfuse: the platform's tracing."""

from constructs_lib.apps.langfuse.construct import Langfuse
from constructs_lib.apps.langfuse.props import FirstProject, LangfuseProps, SingleSignOn, Smtp, WorkerProps

__all__ = ["FirstProject", "Langfuse", "LangfuseProps", "SingleSignOn", "Smtp", "WorkerProps"]
