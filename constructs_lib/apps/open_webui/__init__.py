"""Open WebUI: the platform's chat."""

from constructs_lib.apps.open_webui.construct import OpenWebUI
from constructs_lib.apps.open_webui.props import (
    Connection,
    Function,
    Oidc,
    OidcGroups,
    OidcRoles,
    OpenWebUIProps,
    ToolServer,
)

__all__ = ["Connection", "Function", "Oidc", "OidcGroups", "OidcRoles", "OpenWebUI", "OpenWebUIProps", "ToolServer"]
