"""Variables that users can't set."""

from typing import Any

import pytest

from constructs_lib import GrafanaProps, LangfuseProps, OpenWebUIProps


@pytest.mark.parametrize(
    ("props", "env"),
    [
        (OpenWebUIProps, {"WEBUI_AUTH": "True", "WEBUI_NAME": "Chat"}),
        (GrafanaProps, {"GF_AUTH_ANONYMOUS_ENABLED": "true", "GF_AUTH_ANONYMOUS_ORG_ROLE": "Viewer"}),
        (LangfuseProps, {"NODE_TLS_REJECT_UNAUTHORIZED": "1"}),
    ],
)
def test_harmless_values_stay(props: Any, env: dict[str, str]) -> None:
    assert props(env=env).env == env
