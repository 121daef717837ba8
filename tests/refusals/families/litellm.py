"""LiteLLM: models, fallbacks, secrets in free settings, and names that the library sets."""

from tests.refusals.command import Case

CASES: list[Case] = [
    (
        "litellm: {models: [{name: a, model: openai/x, fallbacks: [b]}, {name: b, model: openai/x, fallbacks: [a]}]}",
        "litellm.models.1.fallbacks: 'a' leads back to 'b', which just failed; leave out one of the fallbacks in this circle",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, fallbacks: [b]}, {name: b, model: openai/x, fallbacks: [c]}, "
        "{name: c, model: openai/x, fallbacks: [a]}]}",
        "litellm.models.2.fallbacks: 'a' leads back to 'c', which just failed; leave out one of the fallbacks in this circle",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, fallbacks: [a]}]}",
        "litellm.models.0.fallbacks: 'a' is the model itself; name another one",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, fallbacks: [e]}, {name: e, model: openai/e, mode: embedding}]}",
        "litellm.models.0.fallbacks: 'e' has mode 'embedding', and 'a' has 'chat'; name a model of the same mode",
    ),
    (
        "litellm: {models: [{name: e, model: openai/e, mode: embedding, fallbacks: [a]}, {name: a, model: openai/x}]}",
        "litellm.models.0.fallbacks: 'a' has mode 'chat', and 'e' has 'embedding'; name a model of the same mode",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x}, {name: a, model: openai/y, mode: embedding}]}",
        "litellm.models.1.mode: is 'embedding', but 'a' has mode 'chat' already; take another name",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, fallbacks: [b, b]}, {name: b, model: openai/x}]}",
        "litellm.models.0.fallbacks: 'b' is given twice; write it once",
    ),
    (
        "litellm: {models: [{name: gpt-5, model: openai/x, fallbacks: [gpt5]}]}",
        "litellm.models.0.fallbacks: 'gpt5' is not a model; did you mean 'gpt-5'?",
    ),
    (
        "litellm: {models: [{name: 'anthropic/*', model: 'anthropic/*'}, {name: a, model: openai/x, fallbacks: ['anthropic/*']}]}",
        "litellm.models.1.fallbacks: 'anthropic/*' stands for many models; name one",
    ),
    (
        "litellm: {models: [{name: 'anthropic/*', model: 'anthropic/*'}, {name: a, model: openai/x, fallbacks: "
        "['mistral/large']}]}",
        "litellm.models.1.fallbacks: 'mistral/large' is not a model; there are a, anthropic/*",
    ),
    (
        "litellm: {models: [{name: claude, model: 'anthropic/*'}]}",
        "litellm.models.0.name: 'claude' is one model, but model 'anthropic/*' stands for many; write '*' in both, ...",
    ),
    (
        "litellm: {models: [{name: a, model: gpt-5}]}",
        "litellm.models.0.model: 'gpt-5' is not a provider and a model; write such as 'anthropic/claude-sonnet-4-5', ...",
    ),
    (
        "litellm: {models: [{name: a, model: OpenAI/gpt-5}]}",
        "litellm.models.0.model: 'OpenAI/gpt-5' is not a provider and a model; ...",
    ),
    (
        "litellm: {models: [{name: a, model: 'openai/gpt 5'}]}",
        "litellm.models.0.model: 'openai/gpt 5' is not a provider and a model; ...",
    ),
    (
        "litellm: {models: [{name: a, model: openai/}]}",
        "litellm.models.0.model: 'openai/' is not a provider and a model; write such as 'anthropic/claude-sonnet-4-5', ...",
    ),
    (
        "litellm: {models: [{name: a, model: ollama/llama3}, {name: b, model: azure/gpt-4o}, {name: c, model: hosted_vllm/q}]}",
        "litellm.models.0.api_base: is required, since 'ollama' has no address of its own; write your server's, or name a `server`",
        "litellm.models.1.api_base: is required, since 'azure' has no address of its own; ...",
        "litellm.models.2.api_base: is required, since 'hosted_vllm' has no address of its own; ...",
    ),
    (
        "litellm: {models: [{name: a, model: ollama_chat/llama3}], env: {AZURE_API_BASE: 'https://a.openai.azure.com'}}",
        "litellm.models.0.api_base: is required, since 'ollama_chat' has no address of its own; ...",
    ),
    (
        "litellm: {models: [{name: a, model: antropic/claude}]}",
        "litellm.models.0.model: 'antropic' is not a provider of LiteLLM; did you mean 'anthropic'?",
    ),
    (
        "litellm: {models: [{name: a, model: openia/claude}, {name: b, model: vertexai/x}]}",
        "litellm.models.0.model: 'openia' is not a provider of LiteLLM; did you mean 'openai'?",
        "litellm.models.1.model: 'vertexai' is not a provider of LiteLLM; did you mean 'vertex_ai'?",
    ),
    (
        "litellm: {models: [{name: a, model: os.environ/LITELLM_MASTER_KEY}]}",
        "litellm.models.0.model: 'os.environ/LITELLM_MASTER_KEY' is not a provider and a model; ...",
    ),
    (
        "litellm: {models: [{name: os.environ/LITELLM_MASTER_KEY, model: openai/x}]}",
        "litellm.models.0.name: begins with os.environ/, which LiteLLM replaces by a variable; write other text",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, canned_answer: os.environ/LITELLM_MASTER_KEY}]}",
        "litellm.models.0.canned_answer: begins with os.environ/, which LiteLLM replaces by a variable; write other text",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, canned_answer: ''}]}",
        "litellm.models.0.canned_answer: is empty, so LiteLLM would ask the provider; write an answer, or leave it out",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, mode: embedding, canned_answer: hi}]}",
        "litellm.models.0.canned_answer: is text, but a model with mode 'embedding' answers otherwise; leave it out",
    ),
    (
        "litellm: {models: [{name: ' a', model: openai/x}]}",
        "litellm.models.0.name: ' a' begins or ends with a space; leave it out",
    ),
    (
        "litellm: {models: [{name: '', model: openai/x}]}",
        "litellm.models.0.name: '' is not text on one line; write at least one character other ...",
    ),
    (
        'litellm: {models: [{name: "a\\nb", model: openai/x}]}',
        "litellm.models.0.name: 'a\\nb' is not text on one line; write at least one character other ...",
    ),
    (
        "litellm: {models: [{name: all-proxy-models, model: openai/x}]}",
        "litellm.models.0.name: 'all-proxy-models' has a meaning of its own in LiteLLM; take another name",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, api_base: 'http://u:s3cr3t-marker@vllm:8000/v1'}]}",
        "litellm.models.0.api_base: this value is not a base URL; write http:// or https://, a host, ...",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, api_base: 'vllm:8000'}]}",
        "litellm.models.0.api_base: 'vllm:8000' is not a base URL; write http:// or https://, a host, ...",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, api_base: 'http://vllm:99999/v1'}]}",
        "litellm.models.0.api_base: 'http://vllm:99999/v1' has port 99999; a port is a number from 1 to 65535",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, api_base: 'os.environ/SECRET'}]}",
        "litellm.models.0.api_base: 'os.environ/SECRET' is not a base URL; write http:// or https://, a host, ...",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, api_base: 'https://api.example.com/v1?key=$KEY'}]}",
        "litellm.models.0.api_base: 'https://api.example.com/v1?key=$KEY' is not a base URL; ...",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, api_base: 'https://api.example.com/v1/'}]}",
        "litellm.models.0.api_base: 'https://api.example.com/v1/' is not a base URL; write http:// or https://, ...",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, cidrs: []}]}",
        "litellm.models.0.cidrs: is empty, which allows no address at all; ...",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, cidrs: [10.0.0.1/8]}]}",
        "litellm.models.0.cidrs.0: '10.0.0.1/8' is not the normal form of a range; write '10.0.0.0/8' if that is meant",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, weight: 0, rpm: -1, tpm: 1.5}]}",
        "litellm.models.0.weight: must be at least 1 (given: 0)",
        "litellm.models.0.rpm: must be at least 1 (given: -1)",
        "litellm.models.0.tpm: must be a whole number (given: 1.5)",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, parameters: {model: openai/y}}]}",
        "litellm.models.0.parameters.model: use the setting model instead",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, parameters: {api_base: 'http://x', mock_response: y, no-log: "
        "true, rpm: 5}}]}",
        "litellm.models.0.parameters.api_base: use the setting api_base instead",
        "litellm.models.0.parameters.mock_response: use the setting canned_answer instead",
        "litellm.models.0.parameters.no-log: use the setting traced instead",
        "litellm.models.0.parameters.rpm: use the setting rpm instead",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, parameters: {api_key: s3cr3t-marker-1}}]}",
        "litellm.models.0.parameters: api_key looks like a secret, which would stand in the manifests; ...",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, parameters: {aws_secret_access_key: s3cr3t-marker}}]}",
        "litellm.models.0.parameters: aws_secret_access_key looks like a secret, which would stand in the manifests; ...",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, parameters: {extra_headers: {Authorization: Bearer s3cr3t-marker}}}]}",
        "litellm.models.0.parameters: extra_headers.Authorization looks like a secret, ...",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, parameters: {organization: os.environ/LITELLM_MASTER_KEY}}]}",
        "litellm.models.0.parameters.organization: has os.environ/ in it, which LiteLLM replaces by a variable; ...",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, parameters: {stop: [{from_secret: {name: a, key: b}}]}}]}",
        "litellm.models.0.parameters.stop.0: LiteLLM resolves no reference in a list; give the key to a setting of its own",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, parameters: {x: {from_secret: {name: a}}}}]}",
        "litellm.models.0.parameters: x: from_secret takes the name and the key of a Secret",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, parameters: {x: {from_secret: s3cr3t-marker}}}]}",
        "litellm.models.0.parameters: x: from_secret takes the name and the key of a Secret",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, parameters: [a]}]}",
        "litellm.models.0.parameters: must be a mapping",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, parameters: {1: a}}]}",
        "litellm.models.0.parameters: has a key that is not text (given: 1); write it in quotes",
    ),
    (
        "litellm: {settings: {callbacks: [{a: b}]}}",
        "litellm.settings.callbacks: must be a list of names",
    ),
    (
        "litellm: {settings: {callbacks: 5}}",
        "litellm.settings.callbacks: must be a list of names",
    ),
    (
        "litellm: {settings: {callbacks: [os.environ/X]}}",
        "litellm.settings.callbacks.0: has os.environ/ in it, which LiteLLM replaces by a variable; ...",
    ),
    (
        "litellm: {settings: {request_timeout: 5, num_retries: 1, max_budget: 3, budget_duration: 1d, fallbacks: [], "
        "json_logs: false}}",
        "litellm.settings.request_timeout: use the setting router.timeout_seconds instead",
        "litellm.settings.num_retries: use the setting router.retries instead",
        "litellm.settings.max_budget: use the setting budget instead",
        "litellm.settings.budget_duration: use the setting budget instead",
        "litellm.settings.fallbacks: use the setting fallbacks of each model instead",
        "litellm.settings.json_logs: logs are always JSON; leave it out",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, traced: false}], settings: {global_disable_no_log_param: true}}",
        "litellm.settings.global_disable_no_log_param: traces the models with traced: false too; leave out one of the two",
    ),
    (
        "litellm: {settings: {cache_params: {password: s3cr3t-marker}}}",
        "litellm.settings: cache_params.password looks like a secret, which would stand in the manifests; ...",
    ),
    (
        "litellm: {settings: {cache_params: {host: os.environ/REDIS_HOST}}}",
        "litellm.settings.cache_params.host: has os.environ/ in it, which LiteLLM replaces by a variable; ...",
    ),
    (
        "litellm: {settings: {s3_callback_params: {s3_endpoint_url: 'https://u:s3cr3t-marker@s3.example.com'}}}",
        "litellm.settings: s3_callback_params.s3_endpoint_url looks like a secret, which would stand in the manifests; ...",
    ),
    (
        "litellm: {budget: {usd: 0}}",
        "litellm.budget.usd: must be above 0.0",
    ),
    (
        "litellm: {budget: {usd: .inf}}",
        "litellm.budget.usd: must be a number that is not infinite",
    ),
    (
        "litellm: {budget: {usd: .nan}}",
        "litellm.budget.usd: must be a number that is not infinite (given: nan)",
    ),
    (
        "litellm: {budget: {usd: 5, period: 1y}}",
        "litellm.budget.period: '1y' is not a period; write such as '24h', '7d', '4w' or '1mo'",
    ),
    (
        "litellm: {budget: {usd: 5, period: 0d}}",
        "litellm.budget.period: '0d' is not a period; write such as '24h', '7d', '4w' or '1mo'",
    ),
    (
        "litellm: {budget: {usd: 5, period: monthly}}",
        "litellm.budget.period: 'monthly' is not a period; write such as '24h', '7d', '4w' or '1mo'",
    ),
    (
        "litellm: {router: {strategy: fastest}}",
        "litellm.router.strategy: must be 'simple-shuffle', 'least-busy', 'latency-based-routing', ...",
    ),
    (
        "litellm: {router: {retries: -1, timeout_seconds: 0, cooldown_seconds: 99999999999}}",
        "litellm.router.retries: must be at least 0 (given: -1)",
        "litellm.router.cooldown_seconds: must be at most 86400 (given: 99999999999)",
        "litellm.router.timeout_seconds: must be at least 1 (given: 0)",
    ),
    (
        "litellm: {database_connections: 0}",
        "litellm.database_connections: must be at least 1 (given: 0)",
    ),
    (
        "litellm: {master_key: os.environ/X}",
        "litellm.master_key: must be a reference to a Secret, such as {name: my-secret, key: my-key}; never the value itself",
    ),
    (
        "litellm: {resources: {memory: 1Gi, memory_limit: 1Gi}}",
        "litellm.resources.memory_limit: '1Gi' is below the 1536Mi that its one worker needs",
    ),
    (
        "litellm: {env: {LITELLM_MASTER_KEY: {name: a, key: b}}}",
        "litellm.env.LITELLM_MASTER_KEY: is set twice, since the library sets it too; leave it out",
    ),
    (
        "litellm: {env: {DATABASE_URL: x, REDIS_HOST: y}}",
        "litellm.env.DATABASE_URL: is set twice, since the library sets it too; leave it out",
        "litellm.env.REDIS_HOST: is set twice, since the library sets it too; leave it out",
    ),
    (
        "litellm: {env: {SERVER_ROOT_PATH: /x}, exposure: {kind: gateway, host: a.example.com, controller_namespace: gw, "
        "path: /llm}}",
        "litellm.env.SERVER_ROOT_PATH: is set twice, since the library sets it too; leave it out",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, mode: transcription}]}",
        "litellm.models.0.mode: must be 'chat', 'completion', 'responses', 'embedding', 'rerank', 'image_generation', ...",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, traced: no}]}",
        "litellm.models.0.traced: must be true or false (given: 'no')",
    ),
    (
        "litellm: {provider_cidrs: [10.0.0.0/8]}",
        "litellm.provider_cidrs: is not a setting",
    ),
    (
        "litellm: {models: {name: a, model: openai/x}}",
        "litellm.models: must be a list (given: a mapping)",
    ),
    (
        "litellm: {models: [a, b]}",
        "litellm.models.0: must be a mapping (given: text)",
        "litellm.models.1: must be a mapping (given: text)",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, fallbacks: a}]}",
        "litellm.models.0.fallbacks: must be a list (given: text)",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, api_key: os.environ/OPENAI_API_KEY}]}",
        "litellm.models.0.api_key: must be a reference to a Secret, such as {name: my-secret, key: my-key}; ...",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, parameters: {base_url: 'https://x'}}, {name: b, model: openai/x, "
        "parameters: {api_key: {from_secret: {name: x, key: y}}}}]}",
        "litellm.models.0.parameters.base_url: use the setting api_base instead",
        "litellm.models.1.parameters.api_key: use the setting api_key instead",
    ),
    (
        "litellm: {settings: {langfuse_secret: s3cr3t-marker}}",
        "litellm.settings: langfuse_secret looks like a secret, which would stand in the manifests; ...",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, fallbacks: [c]}, {name: b, model: openai/x}], budget: {usd: -5}, "
        "router: {retry: 3}, setings: {}}",
        "litellm.router.retry: is not a setting; did you mean 'retries'?",
        "litellm.budget.usd: must be above 0.0 (given: -5)",
        "litellm.setings: is not a setting; did you mean 'settings'?",
        "litellm.models.0.fallbacks: 'c' is not a model; there are a, b",
    ),
    (
        "litellm: {log_level: debug, database_connections: 2.5}",
        "litellm.database_connections: must be a whole number (given: 2.5)",
        "litellm.log_level: must be 'DEBUG', 'INFO', 'WARNING' or 'ERROR' (given: 'debug')",
    ),
    (
        "litellm: {router: {retries: three, strategy: simple}}",
        "litellm.router.strategy: must be 'simple-shuffle', 'least-busy', 'latency-based-routing', ...",
        "litellm.router.retries: must be a whole number (given: 'three')",
    ),
    (
        "litellm: {salt_key: {name: litellm, key: salt/key}}",
        "litellm.salt_key.key: this value is not a key of a Secret; use letters, digits, '-', '_' and '.', ...",
    ),
    (
        "litellm: {exposure: {kind: ingress, host: a.example.com, class_name: x, controller_namespace: y, path: llm}}",
        "litellm.exposure.path: 'llm' is not the path of a URL; write such as '/api', without '//', ...",
    ),
    *(
        (
            f"litellm: {{models: [{{name: a, model: openai/x, api_base: 'http://{host}:8000/v1'}}]}}",
            f"litellm.models.0.api_base: 'http://{host}:8000/v1' is inside the cluster, where no NetworkPolicy lets requests "
            "through; give the namespace of its pods, or cidrs",
        )
        for host in ("vllm", "vllm.models.svc", "vllm.models.svc.cluster.local")
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, namespace: models}]}",
        "litellm.models.0.namespace: belongs to a server in the cluster; give the URL of its Service as api_base",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, api_base: 'https://x.example.com', pod_port: 8000}]}",
        "litellm.models.0.pod_port: belongs to pods in the cluster; give their namespace",
    ),
    (
        "litellm: {models: [{name: a, model: openai/x, api_base: 'http://x.y.svc', namespace: y, cidrs: [10.0.0.0/8]}]}",
        "litellm.models.0.cidrs: are addresses of servers that are no pods, but namespace is given; leave out one of them",
    ),
    (
        "open_webui: {egress: [{ports: [443]}]}",
        "open_webui.egress.0: write one of internet: true, cidrs, and namespace with labels; none is given",
    ),
    # guardrails
    (
        "litellm: {models: [{name: a, model: openai/x, guardrails: [pii]}]}",
        "litellm.models.0.guardrails: 'pii' is not defined; add it to guardrails",
    ),
    (
        "litellm: {guardrails: [{name: pii, guardrail: presidio}], models: [{name: a, model: openai/x, guardrails: [pi]}]}",
        "litellm.models.0.guardrails: 'pi' is not defined; did you mean 'pii'?",
    ),
    (
        "litellm: {guardrails: [{name: pii, guardrail: presidio}, {name: pii, guardrail: aim}]}",
        "litellm.guardrails.1.name: 'pii' is given twice; take another name",
    ),
    (
        "litellm: {guardrails: [{name: pii, guardrail: presidoi}]}",
        "litellm.guardrails.0.guardrail: 'presidoi' is not a guardrail of LiteLLM; did you mean 'presidio'?",
    ),
    (
        "litellm: {guardrails: [{name: pii, guardrail: own.Guard}]}",
        "litellm.guardrails.0.guardrail: 'own.Guard' needs the file 'own.py'; add it to files",
    ),
    (
        "litellm: {guardrails: [{name: pii, guardrail: own.Gaurd}], files: {own.py: 'class Guard: ...'}}",
        "litellm.guardrails.0.guardrail: 'own.py' defines no 'Gaurd'; did you mean 'Guard'?",
    ),
    (
        "litellm: {guardrails: [{name: pii, guardrail: presidio, modes: []}]}",
        "litellm.guardrails.0.modes: must have at least 1 entries",
    ),
    (
        "litellm: {guardrails: [{name: pii, guardrail: presidio, api_base: 'http://presidio.safety.svc:3000'}]}",
        "litellm.guardrails.0.api_base: 'http://presidio.safety.svc:3000' is inside the cluster, where no NetworkPolicy lets ...",
    ),
    (
        "litellm: {guardrails: [{name: pii, guardrail: presidio, parameters: {default_on: true}}]}",
        "litellm.guardrails.0.parameters.default_on: use the setting everywhere instead",
    ),
    # Python files
    ("litellm: {files: {own.py: 'def (:'}}", "litellm.files.own.py: is not Python: line 1: ..."),
    ("litellm: {files: {own.txt: ''}}", "litellm.files.own.txt: 'own.txt' is not a name of a Python file; ..."),
    (
        "litellm: {files: {own.py: 'handler = 1'}, settings: {callbacks: [own.handlers]}}",
        "litellm.settings.callbacks: 'own.py' defines no 'handlers'; did you mean 'handler'?",
    ),
    (
        "litellm: {settings: {success_callback: [own.handler]}}",
        "litellm.settings.success_callback: 'own.handler' needs the file 'own.py'; add it to files",
    ),
    (
        "litellm: {general_settings: {custom_auth: own.check}}",
        "litellm.general_settings.custom_auth: 'own.check' needs the file 'own.py'; add it to files",
    ),
    # general settings and model_info
    (
        "litellm: {general_settings: {database_url: postgresql://db/litellm}}",
        "litellm.general_settings.database_url: it is that of the database that is passed; leave it out",
    ),
    (
        "litellm: {general_settings: {maximum_spend_logs_retention_period: 7d}}",
        "litellm.general_settings.maximum_spend_logs_retention_period: use the setting spend_log_days instead",
    ),
    ("litellm: {spend_log_days: 0}", "litellm.spend_log_days: must be at least 1 (given: 0)"),
    (
        "litellm: {models: [{name: a, model: openai/x, info: {mode: embedding}}]}",
        "litellm.models.0.info.mode: use the setting mode instead",
    ),
    # MCP servers
    (
        "litellm: {mcp_servers: {search: {url: 'https://mcp.example.com'}}}",
        "litellm.mcp_servers.search.url: 'https://mcp.example.com' has no path; write that of its MCP endpoint, ...",
    ),
    (
        "litellm: {mcp_servers: {my-search: {url: 'https://mcp.example.com/mcp'}}}",
        "litellm.mcp_servers.my-search: 'my-search' is not a name of an MCP server; use letters, digits and '_': ...",
    ),
    (
        "litellm: {mcp_servers: {search: {url: 'http://tools.agents.svc:8000/mcp'}}}",
        "litellm.mcp_servers.search.url: 'http://tools.agents.svc:8000/mcp' is inside the cluster, where no NetworkPolicy ...",
    ),
    (
        "litellm: {mcp_servers: {search: {url: 'https://mcp.example.com/mcp', headers: {Authorization: Bearer s3cr3t-marker}}}}",
        "litellm.mcp_servers.search.headers.Authorization: looks like a secret, which would stand in the manifests; ...",
    ),
    (
        "litellm: {mcp_servers: {search: {url: 'https://mcp.example.com/mcp', parameters: {command: uvx}}}}",
        "litellm.mcp_servers.search.parameters.command: LiteLLM's pods start no servers; run it in pods of its own",
    ),
    (
        "litellm: {mcp_servers: {search: {url: 'https://mcp.example.com/mcp', description: os.environ/LITELLM_MASTER_KEY}}}",
        "litellm.mcp_servers.search.description: begins with os.environ/, which LiteLLM replaces by a variable; write other text",
    ),
    # models that others ask for
    (
        "litellm: {models: [{name: 'anthropic/*', model: 'anthropic/*'}]}\nagent_server: {model: openai/gpt-5}",
        "agent_server.model: litellm has no model 'openai/gpt-5'; available: anthropic/*",
        "smoke_test.model: is required, since litellm names no chat model; write the model to ask",
    ),
    (
        "litellm: {models: [{name: demo, model: openai/x}, {name: embed, model: openai/e, mode: embedding}]}\n"
        "open_webui: {default_models: [embed]}",
        "open_webui.default_models: 'embed' has mode 'embedding', so users can't chat with it; write another model",
    ),
    (
        "litellm: {models: [{name: demo, model: openai/x}, {name: speech, model: openai/s, mode: audio_speech}]}\n"
        "open_webui: {embedding_model: speech}",
        "open_webui.embedding_model: 'speech' of litellm has mode 'audio_speech', not 'embedding'",
    ),
    ("litellm: {models: []}", "litellm.models: has no chat model, which the agent and the smoke test ask; add one"),
    (
        "litellm: {models: [{name: e, model: openai/x, mode: embedding}]}\nagent_server: {model: e}",
        "litellm.models: has no chat model, which the agent and the smoke test ask; add one",
    ),
    (
        "litellm: {env: {A: {expand: 'x/$(NOT_THERE)'}, B: {expand: '$$(NOT_THERE)'}}}",
        "litellm.env.A: $(NOT_THERE) refers to a variable that isn't set, so its text stays as it is; set that one too, or"
        " write '$$(' for '$('",
    ),
    ("pods: {env: {A: {expand: 'x/$(NOT_THERE)'}}}", "pods.env.A: $(NOT_THERE) refers to a variable that isn't set, ..."),
    (
        "litellm: {sidecars: [{name: a, image: 'a/b:1', env: {A: {expand: '$(LITELLM_MASTER_KEY)'}, B: {expand: '$(C)'}, C: x}}]}",
        "litellm.sidecars.0.env.A: $(LITELLM_MASTER_KEY) refers to a variable that isn't set, ...",
    ),
    (
        "litellm: {mcp_servers: {a: {url: 'https://a.example.com/mcp', headers: {Host: b}}}}",
        "litellm.mcp_servers.a.headers.Host: is set by the program for each request; leave it out",
    ),
    (
        "litellm: {env: {SSL_VERIFY: 'False'}}",
        "litellm.env.SSL_VERIFY: every certificate would be trusted; name the authorities ...",
    ),
    ("litellm: {settings: {ssl_verify: false}}", "litellm.settings.ssl_verify: every certificate would be trusted; ..."),
]
