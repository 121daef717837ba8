"""The agent server: an image of one's own, the reference agent, and its volumes."""

from tests.refusals.command import Case

CASES: list[Case] = [
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: data, path: /}]}",
        "agent_server.volumes.0.path: '/' is not an absolute path; ...",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: data, path: data}]}",
        "agent_server.volumes.0.path: 'data' is not an absolute path; ...",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: data, path: /data/}]}",
        "agent_server.volumes.0.path: '/data/' is not an absolute path; ...",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: data, path: /a/../b}]}",
        "agent_server.volumes.0.path: '/a/../b' is not an absolute path; ...",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: data, path: '/a b'}]}",
        "agent_server.volumes.0.path: '/a b' is not an absolute path; ...",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: data, path: /etc}]}",
        "agent_server.volumes.0.path: '/etc' is a folder of the system; mount it at a folder of your program, such as '/data'",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: data, path: /proc/self}]}",
        "agent_server.volumes.0.path: '/proc/self' is a folder of the system; mount it at a folder of your program, such as"
        " '/data'",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: data, path: /dev/shm}]}",
        "agent_server.volumes.0.path: '/dev/shm' is a folder of the system; mount it at a folder of your program, such as '/data'",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: data, path: /usr/bin}]}",
        "agent_server.volumes.0.path: '/usr/bin' is a folder of the system; mount it at a folder of your program, such as '/data'",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: data, path: /var/run/secrets/kubernetes.io}]}",
        "agent_server.volumes.0.path: '/var/run/secrets/kubernetes.io' is a folder of the system; mount it at a folder of your"
        " program, such as '/data'",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: data, path: /tmp}]}",
        "agent_server.volumes.0.path: '/tmp' overlaps with the scratch folder '/tmp'; mount it elsewhere, or change image.writable",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: data, path: /tmp/files}]}",
        "agent_server.volumes.0.path: '/tmp/files' overlaps with the scratch folder '/tmp'; mount it elsewhere, or change"
        " image.writable",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: tmp, path: /files}]}",
        "agent_server.volumes.0.name: 'tmp' is the name of the scratch volume at '/tmp'; choose another",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: a, path: /a}, {name: a, path: /b}]}",
        "agent_server.volumes.1.name: 'a' is given twice; give each volume its own name",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: a, path: /a}, {name: b, path: /a}]}",
        "agent_server.volumes.1.path: '/a' overlaps with '/a' of 'a'; mount them side by side",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: a, path: /a/b}, {name: b, path: /a}]}",
        "agent_server.volumes.1.path: '/a' overlaps with '/a/b' of 'a'; mount them side by side",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: a, path: /a}, {name: b, path: /a/b/c, shared: true,"
        " claim: {access_mode: ReadWriteMany}}]}",
        "agent_server.volumes.1.path: '/a/b/c' overlaps with '/a' of 'a'; mount them side by side",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: A_b, path: /a}]}",
        "agent_server.volumes.0.name: 'A_b' is not a DNS label; ...",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: a, path: /a, shared: true}]}",
        "agent_server.volumes.0.claim.access_mode: several replicas share it, which 'ReadWriteOnce' forbids; write 'ReadWriteMany'",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', replicas: 1, autoscaling: {max_replicas: 2}, volumes: [{name: a, path:"
        " /a, shared: true, claim: {access_mode: ReadWriteOncePod}}]}",
        "agent_server.volumes.0.claim.access_mode: several replicas share it, which 'ReadWriteOncePod' forbids; write"
        " 'ReadWriteMany'",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: a, path: /a, shared: 'yes'}]}",
        "agent_server.volumes.0.shared: must be true or false (given: 'yes')",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: a, path: /a, size: 1Gi}]}",
        "agent_server.volumes.0.size: is not a setting",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: a, path: /a, claim: {size: 0}}]}",
        "agent_server.volumes.0.claim.size: must be text; write it in quotes (given: 0)",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', volumes: {name: a, path: /a}}",
        "agent_server.volumes: must be a list (given: a mapping)",
    ),
    (
        "agent_server: {kind: image, image: {repository: a/b, tag: '1', writable: [/data]}, volumes: [{name: d, path:"
        " /data/files}]}",
        "agent_server.volumes.0.path: '/data/files' overlaps with the scratch folder '/data'; mount it elsewhere, or change"
        " image.writable",
    ),
    ("agent_server: {kind: image}", "agent_server.image: is required"),
    ("agent_server: {kind: image, image: 'a/b'}", "agent_server.image: image 'a/b' names no tag; write repository:tag"),
    ("agent_server: {kind: own, image: 'a/b:1'}", "agent_server.kind: must be 'image' or 'reference' (given: text)"),
    (
        "agent_server: {image: 'a/b:1', port: 80}",
        "agent_server.port: is not a setting",
        "agent_server.image: 'a/b:1' is not LiteLLM's image; write kind: image to run a server of your own",
    ),
    (
        "agent_server: {image: 'a/b:1'}",
        "agent_server.image: 'a/b:1' is not LiteLLM's image; write kind: image to run a server of your own",
    ),
    (
        "agent_server: {replicas: 1, image: {repository: registry.example.com/sales/agent}}",
        "agent_server.image: 'registry.example.com/sales/agent:v1.109.1' is not LiteLLM's image; write kind: image to run a"
        " server of your own",
    ),
    ("agent_server: {kind: image, image: 'a/b:1', model: demo}", "agent_server.model: is not a setting; did you mean 'models'?"),
    ("agent_server: {kind: image, image: 'a/b:1', system_prompt: hi}", "agent_server.system_prompt: is not a setting"),
    ("agent_server: {kind: image, image: 'a/b:1', port: 0}", "agent_server.port: must be at least 1 (given: 0)"),
    ("agent_server: {kind: image, image: 'a/b:1', port: '5000'}", "agent_server.port: must be a whole number (given: '5000')"),
    ("agent_server: {kind: image, image: 'a/b:1', command: /app/serve}", "agent_server.command: must be a list (given: text)"),
    (
        "agent_server: {kind: image, image: 'a/b:1', args: [--port, 80]}",
        "agent_server.args.1: must be text; write it in quotes (given: 80)",
    ),
    ("agent_server: {kind: image, image: 'a/b:1', args: [\"a\\0b\"]}", "agent_server.args.0: 'a\\x00b' is not text; ..."),
    (
        "agent_server: {kind: image, image: 'a/b:1', liveness_path: health}",
        "agent_server.liveness_path: 'health' is not the path of a URL; ...",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', readiness_path: 'http://x/ready'}",
        "agent_server.readiness_path: 'http://x/ready' is not the path of a URL; ...",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', readiness_path: /a//b}",
        "agent_server.readiness_path: '/a//b' is not the path of a URL; ...",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', metrics_path: '/metrics#x'}",
        "agent_server.metrics_path: '/metrics#x' is not the path of a URL; ...",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', startup_seconds: 0}",
        "agent_server.startup_seconds: must be at least 1 (given: 0)",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', startup_seconds: 2h}",
        "agent_server.startup_seconds: must be a whole number (given: '2h')",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', longest_answer_seconds: 9999999999}",
        "agent_server.longest_answer_seconds: must be at most 86400 (given: 9999999999)",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', env: {AGENT_API_KEY: s3cr3t-marker}}",
        "agent_server.env.AGENT_API_KEY: looks like a secret, which would stand in the manifests; ...",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', env: {PORT: '80'}}",
        "agent_server.env.PORT: is set twice, since the library sets it too; leave it out",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', env: {REDIS_HOST: a, LANGFUSE_BASE_URL: b, OPENAI_BASE_URL: c}}",
        "agent_server.env.OPENAI_BASE_URL: is set twice, since the library sets it too; leave it out",
        "agent_server.env.REDIS_HOST: is set twice, since the library sets it too; leave it out",
        "agent_server.env.LANGFUSE_BASE_URL: is set twice, since the library sets it too; leave it out",
    ),
    ("agent_server: {kind: image, image: 'a/b:1', models: []}", "agent_server.models: is empty; write at least one"),
    ("agent_server: {kind: image, image: 'a/b:1', models: [a, a]}", "agent_server.models: 'a' is given twice; write it once"),
    ("agent_server: {kind: image, image: 'a/b:1', models: ['']}", "agent_server.models.0: '' is not text on one line; ..."),
    (
        "agent_server: {kind: image, image: 'a/b:1', models: [\"a\\nb\"]}",
        "agent_server.models.0: 'a\\nb' is not text on one line; ...",
    ),
    ("agent_server: {kind: image, image: 'a/b:1', models: sales}", "agent_server.models: must be a list (given: text)"),
    ("agent_server: {models: [a, b]}", "agent_server.models: the reference agent offers one model, not 2; write one"),
    (
        "agent_server: {models: ['my agent']}",
        "agent_server.models.0: 'my agent' is not a name for the reference agent; use up to 64 letters, digits and '._/-'",
    ),
    (
        "agent_server: {models: ['agent:v1']}",
        "agent_server.models.0: 'agent:v1' is not a name for the reference agent; use up to 64 letters, digits and '._/-'",
    ),
    ("agent_server: {model: ''}", "agent_server.model: '' is not text on one line; ..."),
    ("agent_server: {model: dmo}", "agent_server.model: litellm has no model 'dmo'; did you mean 'demo'?; available: demo"),
    (
        "agent_server: {model: embed}\nlitellm: {models: [{name: demo, model: a/b}, {name: embed, model: a/c, mode: embedding}]}",
        "agent_server.model: 'embed' of litellm is for embedding, not for chat; available: demo",
    ),
    ("agent_server: {max_steps: 0}", "agent_server.max_steps: must be at least 1 (given: 0)"),
    ("agent_server: {max_steps: 51}", "agent_server.max_steps: must be at most 50 (given: 51)"),
    ("agent_server: {max_steps: 3.5}", "agent_server.max_steps: must be a whole number (given: 3.5)"),
    ("agent_server: {max_steps: true}", "agent_server.max_steps: must be a whole number (given: true)"),
    ("agent_server: {memory_days: 0}", "agent_server.memory_days: must be at least 1 (given: 0)"),
    ("agent_server: {memory_days: 4000}", "agent_server.memory_days: must be at most 3650 (given: 4000)"),
    ("agent_server: {system_prompt: ''}", "agent_server.system_prompt: has no text; leave it out for the agent's own"),
    ("agent_server: {system_prompt: '  '}", "agent_server.system_prompt: has no text; leave it out for the agent's own"),
    ("agent_server: {system_prompt: [a]}", "agent_server.system_prompt: must be text (given: a list)"),
    ('agent_server: {system_prompt: "a\\0b"}', "agent_server.system_prompt: 'a\\x00b' is not text; ..."),
    ("agent_server: {internet: sometimes}", "agent_server.internet: must be true or false (given: 'sometimes')"),
    ("agent_server: {volumes: []}", "agent_server.volumes: is not a setting; did you mean 'extra_volumes'?"),
    ("agent_server: {port: 5001}", "agent_server.port: is not a setting"),
    (
        "agent_server: {env: {AGENT_NAME: x, PYTHONPATH: y}}",
        "agent_server.env.AGENT_NAME: is set twice, since the library sets it too; leave it out",
        "agent_server.env.PYTHONPATH: is set twice, since the library sets it too; leave it out",
    ),
    ("agent_server: {replicas: -1}", "agent_server.replicas: must be at least 0 (given: -1)"),
]
