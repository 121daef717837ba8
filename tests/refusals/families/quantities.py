"""CPU, bytes and durations, alone and against each other."""

from tests.refusals.command import Case

NFS = "{kind: nfs, name: a, size: 1Gi, server: nas.example.com, path: /a}"

CASES: list[Case] = [
    ("litellm: {resources: {memory: 4gb}}", "litellm.resources.memory: '4gb' is not a quantity of bytes; ..."),
    ("litellm: {resources: {memory: 4 Gi}}", "litellm.resources.memory: '4 Gi' is not a quantity of bytes; ..."),
    ("litellm: {resources: {memory: lots}}", "litellm.resources.memory: 'lots' is not a quantity of bytes; ..."),
    ("litellm: {resources: {memory: ''}}", "litellm.resources.memory: '' is not a quantity of bytes; ..."),
    ("litellm: {resources: {memory: -1Gi}}", "litellm.resources.memory: '-1Gi' is not a quantity of bytes; ..."),
    ("litellm: {resources: {memory: 1GiB}}", "litellm.resources.memory: '1GiB' is not a quantity of bytes; ..."),
    ("litellm: {resources: {cpu: 1 core}}", "litellm.resources.cpu: '1 core' is not an amount of CPU; ..."),
    ("litellm: {resources: {cpu: '1,5'}}", "litellm.resources.cpu: '1,5' is not an amount of CPU; ..."),
    ("litellm: {resources: {cpu: 250M}}", "litellm.resources.cpu: '250M' is not an amount of CPU; ..."),
    ("litellm: {resources: {cpu: ''}}", "litellm.resources.cpu: '' is not an amount of CPU; ..."),
    ("litellm: {resources: {memory: 2Gi, memory_limit: 1Gi}}", "litellm.resources: memory '2Gi' is above memory_limit '1Gi'"),
    ("litellm: {resources: {cpu: '2', cpu_limit: '1'}}", "litellm.resources: cpu '2' is above cpu_limit '1'"),
    (
        "litellm: {resources: {ephemeral_storage: 5Gi, ephemeral_storage_limit: 1Gi}}",
        "litellm.resources: ephemeral_storage '5Gi' is above ephemeral_storage_limit '1Gi'",
    ),
    (
        "litellm: {resources: {memory: x, cpu: y}}",
        "litellm.resources.cpu: 'y' is not an amount of CPU; ...",
        "litellm.resources.memory: 'x' is not a quantity of bytes; ...",
    ),
    (
        "litellm: {resources: {memory_limit: 512Mi, memory: 256Mi}}",
        "litellm.resources.memory_limit: '512Mi' is below the 1536Mi that its one worker needs",
    ),
    *(
        (
            f"{store}: {{resources: {{memory: 64Mi, memory_limit: 128Mi}}}}",
            f"{store}.resources.memory_limit: '128Mi' is below the 256Mi that {program} needs",
        )
        for store, program in {"clickhouse": "ClickHouse", "langfuse": "Langfuse", "open_webui": "Open WebUI"}.items()
    ),
    (
        "langfuse: {worker: {resources: {memory: 64Mi, memory_limit: 64Mi}}}",
        "langfuse.worker.resources.memory_limit: '64Mi' is below the 256Mi that Langfuse needs",
    ),
    *(
        (
            f"postgres: {{{settings}}}",
            f"postgres.resources.memory_limit: {limit} is below the shared_buffers of {shared} and 64Mi for processes; ...",
        )
        for settings, limit, shared in (
            ("resources: {memory: 64Mi, memory_limit: 64Mi}", "'64Mi'", "128MB"),
            ("kind: cnpg, resources: {memory: 64Mi, memory_limit: 128Mi}", "'128Mi'", "128MB"),
            ("parameters: {shared_buffers: 1GB}", "'1Gi'", "1GB"),
            ("parameters: {shared_buffers: '131072'}", "'1Gi'", "131072"),
        )
    ),
    (
        "litellm: {extra_volumes: [{kind: empty-dir, name: a, path: /a, memory: true, size: 100Gi}]}",
        "litellm.extra_volumes.0.size: '100Gi' of memory is above the memory_limit '4Gi' of the containers that write to it; ...",
    ),
    ("postgres: {volume: {size: big}}", "postgres.volume.size: 'big' is not a quantity of bytes; ..."),
    ("postgres: {volume: {size: 20 GB}}", "postgres.volume.size: '20 GB' is not a quantity of bytes; ..."),
    ("observability: {prometheus: {retention: 15 days}}", "observability.prometheus.retention: '15 days' is not a duration; ..."),
    ("observability: {prometheus: {retention: 2w3}}", "observability.prometheus.retention: '2w3' is not a duration; ..."),
    ("observability: {prometheus: {retention: ''}}", "observability.prometheus.retention: '' is not a duration; ..."),
    (
        "observability: {prometheus: {retention_size: 100Gi}}",
        "observability.prometheus.retention_size: '100Gi' is above the volume's size '20Gi'",
    ),
    (
        "observability: {prometheus: {scrape_interval: often}}",
        "observability.prometheus.scrape_interval: 'often' is not a duration; ...",
    ),
    ("litellm: {autoscaling: {min_replicas: 5, max_replicas: 3}}", "litellm.autoscaling: min_replicas 5 is above max_replicas 3"),
    (
        "litellm: {autoscaling: {max_replicas: 3, cpu_percent: null}}",
        "litellm.autoscaling: neither cpu_percent nor memory_percent is given; name one",
    ),
    ("litellm: {replicas: 5, autoscaling: {max_replicas: 3}}", "litellm.autoscaling: replicas 5 is above max_replicas 3"),
    (
        "litellm: {resources: {cpu: null}, autoscaling: {max_replicas: 3}}",
        "litellm.autoscaling: aims at a share of the CPU request, but resources.cpu is None; set it",
    ),
    (
        "postgres: {autoscaling: {max_replicas: 3}}",
        "postgres.autoscaling: each pod has a volume and a fixed place in the configuration, ...",
    ),
    (
        "litellm: {autoscaling: {kind: keda, max_replicas: 3}}",
        "litellm.autoscaling: neither requests_per_second nor queue_length is given; name one, ...",
    ),
    (
        "litellm: {autoscaling: {kind: keda, max_replicas: 3, queue_length: 10}}",
        "litellm.autoscaling.queue_length: litellm has no such figure in Prometheus; leave it out",
    ),
    (
        "observability: null\nlitellm: {autoscaling: {kind: keda, max_replicas: 3, requests_per_second: 5}}",
        "litellm.autoscaling.prometheus: no stack watches this chart; write the URL of the Prometheus that KEDA asks",
    ),
    (
        "litellm: {autoscaling: {kind: vpa, max_replicas: 3}}",
        "litellm.autoscaling.kind: must be 'hpa' or 'keda'; did you mean 'hpa'? (given: text)",
    ),
    (
        "postgres: {volume: {existing_claim: old, volume_names: [disk]}}",
        "postgres.volume.volume_names: an existing claim has its volume already; leave out existing_claim or volume_names",
    ),
    (
        "clickhouse: {replicas: 3, volume: {existing_claim: old}}",
        "clickhouse.volume.existing_claim: one claim can't be the volume of 3 pods; leave it out, or set replicas to 1",
    ),
    (
        "postgres: {volume: {volume_names: [disk-a, disk-b]}}",
        "postgres.volume.volume_names: 2 volumes are named for 1 pods; name one for each",
    ),
    # A claim gets no volume that another claim has, that is too small, of another class, or without its access mode.
    (
        "postgres: {volume: {volume_names: [a]}}\nvalkey: {volume: {volume_names: [a]}}",
        "valkey.volume.volume_names: 'a' is the volume of postgres.volume too; name one PersistentVolume for each claim",
    ),
    (
        "postgres: {volume: {existing_claim: a}}\nvalkey: {volume: {existing_claim: a}}",
        "valkey.volume.existing_claim: 'a' is the claim of postgres.volume too; name another, or if both may write to it, ...",
    ),
    (
        "agent_server: {kind: image, image: 'a/b:1', replicas: 1, volumes: [{name: a, path: /a, claim: {existing_claim: a}}, "
        "{name: b, path: /b, shared: true, claim: {existing_claim: a}}]}",
        "agent_server.volumes.b.claim.existing_claim: 'a' is the claim of agent_server.volumes.a.claim too; name another, ...",
    ),
    (
        f"persistent_volumes: [{NFS}]\nvalkey: {{volume: {{size: 8Gi, storage_class: x, volume_names: [a]}}}}",
        "valkey.volume.volume_names: 'a' has 1Gi, less than the claim's size '8Gi'; write a larger volume or a smaller claim",
        "valkey.volume.volume_names: 'a' has the storage_class '', and the claim 'x'; write the same in both",
        "valkey.volume.volume_names: 'a' has the access_mode ReadWriteMany, and the claim ReadWriteOnce; write the same in both",
    ),
    (
        f"persistent_volumes: [{NFS}, {NFS}]",
        "persistent_volumes: 'a' exists twice",
    ),
    (
        "persistent_volumes: [{kind: local, name: a, size: 1Gi, path: /a}]",
        "persistent_volumes.0.node: is required",
    ),
    (
        "observability: {logs: {elasticsearch: {heap: 3Gi}}}",
        "observability.logs.elasticsearch.heap: '3Gi' is over half of resources.memory_limit '4Gi';"
        " the rest is for threads, files and the network",
    ),
    (
        "observability: {logs: {logstash: {queue: 100Gi}}}",
        "observability.logs.logstash.queue: '100Gi' is over 90 % of volume.size '10Gi'; it would fill the file system",
    ),
    # ---- a unit that is missing, and volumes that nothing can be written to
    ("postgres: {volume: {size: '20'}}", "postgres.volume.size: '20' is a number of bytes; write a unit, such as '20Gi'"),
    (
        "litellm: {resources: {memory: '4', memory_limit: '4'}}",
        "litellm.resources.memory: '4' is a number of bytes; ...",
        "litellm.resources.memory_limit: '4' is a number of bytes; ...",
    ),
    (
        "valkey: {volume: {access_mode: ReadOnlyMany}}",
        "valkey.volume.access_mode: no pod can write to a new volume with 'ReadOnlyMany'; write 'ReadWriteOnce' or 'ReadWriteMany'",
    ),
    (
        "persistent_volumes: [{kind: local, name: a, size: 1Gi, path: /a, node: n}, "
        "{kind: local, name: b, size: 1Gi, path: /a, node: n}]",
        "persistent_volumes.1.path: '/a' is the folder of 'a' too; choose another",
    ),
    # ---- milliseconds
    ("litellm: {router: {timeout_seconds: 600000}}", "litellm.router.timeout_seconds: must be at most 86400 (given: 600000)"),
    (
        "ingress_controller: {longest_answer_seconds: 600000}",
        "ingress_controller.longest_answer_seconds: must be at most 86400 (given: 600000)",
    ),
]
