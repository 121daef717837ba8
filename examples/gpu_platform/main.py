"""A platform that serves its models itself: vLLM on GPUs, and llama.cpp on CPUs as its fallback. No prompt leaves the cluster.

The nodes with GPUs have a label and a taint. The large model is downloaded from the hub once; the small one is in a claim.
"""

from cdk8s import App

from constructs_lib import ENVIRONMENTS, LLMPlatform, synthesize

SETTINGS = ENVIRONMENTS["onprem"].replace(
    cluster={
        "gpu": {
            "node_labels": {"accelerator": "h100"},
            "tolerations": [{"key": "nvidia.com/gpu", "operator": "Exists", "effect": "NoSchedule"}],
            "memory": "80Gi",
        }
    },
    model_servers={
        "qwen": {
            "kind": "vllm",
            "model": {"kind": "hub", "repository": "Qwen/Qwen3-32B", "volume": {"size": "100Gi"}},
            "model_size": "65Gi",
            "args": ["--max-model-len", "16384"],
            "autoscaling": {"kind": "keda", "queue_length": 5, "max_replicas": 3},
        },
        "small": {
            "kind": "llama_cpp",
            "model": {"kind": "claim", "claim": "models", "path": "qwen3-4b-q4.gguf"},
            "model_size": "3Gi",
        },
    },
    litellm={
        "models": [
            {"name": "qwen", "model": "openai/qwen", "server": "qwen", "fallbacks": ["small"]},
            {"name": "small", "model": "openai/small", "server": "small"},
        ]
    },
    open_webui={"task_model": "small"},
)

if __name__ == "__main__":
    app = App()
    LLMPlatform(app, "gpu", SETTINGS)
    synthesize(app)
