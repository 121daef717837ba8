"""Model servers: GPUs, memory, the model's source, and the models of LiteLLM that name them."""

from tests.refusals.command import Case

HUB = "model: {kind: hub, repository: Qwen/Qwen3-8B}"
CLAIM = "model: {kind: claim, claim: models, path: a.gguf}"
SMALL = f"model_servers: {{small: {{kind: llama_cpp, {CLAIM}}}}}"

CASES: list[Case] = [
    (
        SMALL.replace(CLAIM, f"{CLAIM}, args: ['-c 8192', '--alias a', '--jinja', '--prompt', '- x', '--a=b c', '--threads 4']"),
        "model_servers.small.args.0: -c and its value are one argument, which the program doesn't know; write two entries",
        "model_servers.small.args.1: --alias is set by the library; write served_as",
        "model_servers.small.args.6: --threads and its value are one argument, ...",
    ),
    (
        f"model_servers: {{qwen: {{kind: vllm, {HUB}}}}}",
        "model_servers.qwen.gpus: the cluster has no nodes with GPUs; describe them in cluster.gpu, or write kind: llama_cpp, ...",
    ),
    (
        f"cluster: {{gpu: {{memory: 24Gi}}}}\nmodel_servers: {{qwen: {{kind: vllm, gpus: 2, model_size: 48Gi, {HUB}}}}}",
        "model_servers.qwen.gpus: 2 of '24Gi' have less memory than the model_size of '48Gi', and of that vLLM takes 92%; ...",
    ),
    (
        f"model_servers: {{small: {{kind: llama_cpp, model_size: 9Gi, {CLAIM}}}}}",
        "model_servers.small.resources.memory_limit: '8Gi' is less than the model_size of '9Gi'",
    ),
    (
        f"cluster: {{gpu: {{}}}}\nmodel_servers: {{qwen: {{kind: vllm, model_size: 60Gi, {HUB}}}}}",
        "model_servers.qwen.model.volume.size: '50Gi' is less than the model_size of '60Gi'",
    ),
    (
        f"cluster: {{gpu: {{}}}}\nmodel_servers: {{qwen: {{kind: vllm, shared_memory: 32Gi, {HUB}}}}}",
        "model_servers.qwen.shared_memory: '32Gi' takes all of resources.memory_limit, '32Gi'",
    ),
    (
        "model_servers: {small: {kind: llama_cpp, model: {kind: claim, claim: models, path: qwen}}}",
        "model_servers.small.model.path: 'qwen' is not a file in the format GGUF, whose name ends in .gguf",
    ),
    (
        "model_servers: {small: {kind: llama_cpp, model: {kind: claim, claim: models, path: ../a.gguf}}}",
        "model_servers.small.model.path: '../a.gguf' is not a path in a volume; ...",
    ),
    (
        "model_servers: {small: {kind: llama_cpp, model: {kind: bucket, bucket: models, path: a.gguf, region: eu-central-1}}}",
        "model_servers.small.model.kind: llama.cpp doesn't read from a bucket; write 'hub' or 'claim'",
    ),
    (
        "cluster: {gpu: {}}\nmodel_servers: {qwen: {kind: vllm, model: {kind: bucket, bucket: models, path: a, region: x}}}",
        "model_servers.qwen.identity: is missing, but the bucket 'models' has no keys; set it, or give the bucket keys",
    ),
    (
        "model_servers: {small: {kind: llama_cpp, model: {kind: hub, repository: qwen}}}",
        "model_servers.small.model.repository: 'qwen' is not a model of the hub; ...",
    ),
    (
        f"model_servers: {{small: {{kind: llama_cpp, args: [--port=9000], {CLAIM}}}}}",
        "model_servers.small.args.0: --port is set by the library; leave it out",
    ),
    (
        "model_servers: {small: {kind: llama_cpp, autoscaling: {kind: keda, requests_per_second: 1, max_replicas: 2}, "
        f"{CLAIM}}}}}",
        "model_servers.small.autoscaling.requests_per_second: small has no such figure in Prometheus; leave it out",
    ),
    (
        "litellm: {models: [{name: a, model: openai/a, server: qwen}]}",
        "litellm.models.0.server: unknown model server 'qwen'; there are none; pass model_servers",
    ),
    (
        f"{SMALL}\nlitellm: {{models: [{{name: a, model: openai/a, server: smal}}]}}",
        "litellm.models.0.server: unknown model server 'smal'; did you mean 'small'?; available: small",
    ),
    (
        f"{SMALL}\nlitellm: {{models: [{{name: a, model: openai/a, server: small}}]}}",
        "litellm.models.0.model: 'small' serves 'small', not 'a'; write 'openai/small'",
    ),
    (
        "litellm: {models: [{name: a, model: openai/a, server: qwen, api_base: 'http://a:80/v1', cidrs: [10.0.0.0/8]}]}",
        "litellm.models.0.api_base: is that of the server 'qwen'; leave one of them out",
        "litellm.models.0.cidrs: is that of the server 'qwen'; leave one of them out",
    ),
    *(
        (
            f"cluster: {{gpu: {{}}}}\nmodel_servers: {{a: {{kind: vllm, model: {{kind: hub, repository: a/b}}, args: [{args}]}}}}",
            f"model_servers.a.args.0: {error}",
        )
        for args, error in (
            ("\u2014max-model-len, '8192'", "'\u2014max-model-len' begins with a typographic dash; write '--max-model-len'"),
            (
                "max-model-len, '8192'",
                "'max-model-len' is not an option; write such as '--max-model-len', and its value as the next entry",
            ),
            ("--served_model_name, b", "--served_model_name is set by the library; write served_as"),
        )
    ),
]
