"""Open WebUI: a chat in the browser, with the models of one or more backends."""

from constructs_lib.apps.open_webui.construct import OpenWebUI
from constructs_lib.apps.open_webui.props import (
    Connection,
    Function,
    Jupyter,
    Oidc,
    OidcGroups,
    OidcRoles,
    OpenWebUIProps,
    ToolServer,
)

__all__ = ["Connection", "Function", "Jupyter", "Oidc", "OidcGroups", "OidcRoles", "OpenWebUI", "OpenWebUIProps", "ToolServer"]
