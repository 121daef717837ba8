"""The agent server: an image of yours, or the agent of this library."""

from constructs_lib.apps.agent_server.construct import AgentServer
from constructs_lib.apps.agent_server.props import AgentServerProps, AgentVolume, ReferenceAgentProps

__all__ = ["AgentServer", "AgentServerProps", "AgentVolume", "ReferenceAgentProps"]
