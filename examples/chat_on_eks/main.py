"""A platform on EKS whose users sign in with the company's identity provider, search the web, and upload PDFs.

The stores are those of AWS, by the environment `eks`.
"""

from cdk8s import App

from constructs_lib import ENVIRONMENTS, LLMPlatform, synthesize

SETTINGS = ENVIRONMENTS["eks"].replace(
    open_webui={
        "oidc": {
            "provider": "https://id.example.com/realms/company/.well-known/openid-configuration",
            "client_id": "chat",
            "client_secret": {"name": "oidc", "key": "client-secret"},
            "roles": {"claim": "realm_access.roles", "users": ["employee"], "admins": ["chat-admin"]},
        },
    },
    web_search={"engines": ["duckduckgo", "wikipedia"]},
    document_extraction={"kind": "tika"},
)

if __name__ == "__main__":
    app = App()
    LLMPlatform(app, "chat", SETTINGS)
    synthesize(app)
