"""The agent server: your own image, or the agent of this library."""

from constructs_lib.apps.agent_server.construct import AgentServer
from constructs_lib.apps.agent_server.props import AgentServerProps, ReferenceAgentProps
from constructs_lib.apps.agent_server.volumes import AgentVolume

__all__ = ["AgentServer", "AgentServerProps", "AgentVolume", "ReferenceAgentProps"]
