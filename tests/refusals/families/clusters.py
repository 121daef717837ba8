"""Facts about clusters that settings don't fit to, and clusters that can't be made."""

import re

from tests.refusals.command import Case

BALANCER = "open_webui: {exposure: {kind: load-balancer, host: chat.example.com}}"
NO_AGENTS = "observability: {node_exporter: null}"
SHARED = "agent_server: {kind: image, image: 'a/b:1', volumes: [{name: index, path: /i, shared: true, claim: {%s}}]}"


def cluster(fields: str, rest: str = "") -> str:
    return f"cluster: {{{fields}}}\n{rest}"


def kind(fields: str, rest: str = "") -> str:
    return cluster(f"kind: kind, name: dev, {fields}", rest)


def kubeadm(fields: str, rest: str = "") -> str:
    return _over({"name": "llm", "endpoint": "api.example.com"}, "kubeadm", fields, rest)


def eks(fields: str, rest: str = "") -> str:
    known = {"name": "llm", "region": "eu-central-1", "api_access": "[203.0.113.0/24]"}
    return _over({**known, "pools": "[{name: general, machine: m7i.2xlarge}]"}, "eks", fields, rest)


def pool(fields: str) -> str:
    return eks(f"pools: [{{name: general, machine: m7i.2xlarge, {fields}}}]")


def gke(fields: str, rest: str = "") -> str:
    known = {"name": "llm", "region": "europe-west3", "api_access": "[203.0.113.0/24]"}
    return _over({**known, "project": "acme-llm"}, "gke", fields, rest)


def aks(fields: str) -> str:
    known = {"name": "llm", "region": "germanywestcentral", "api_access": "[203.0.113.0/24]"}
    known["pools"] = "[{name: general, machine: Standard_D8s_v5}]"
    return _over({**known, "subscription": "11111111-2222-3333-4444-555555555555"}, "aks", fields, "")


def _over(known: dict[str, str], kind: str, fields: str, rest: str) -> str:
    kept = ", ".join(f"{name}: {value}" for name, value in known.items() if f"{name}:" not in re.sub(r"\{.*?\}", "", fields))
    return cluster(f"kind: {kind}, {kept}, {fields}", rest)


CASES: list[Case] = [
    # ---- clusters that exist
    (cluster("like: ek"), "cluster.like: must be 'plain', 'kind', 'k3s', 'eks', ..."),
    (cluster("kind: gce"), "cluster.kind: must be 'existing', 'kind', 'kubeadm', 'eks', 'gke' or 'aks'; ..."),
    (cluster("storage: {fast: 'Fast SSD'}"), "cluster.storage.fast: 'Fast SSD' is not a DNS subdomain; ..."),
    (cluster("dns: []"), "cluster.dns: is empty, which closes the way to the cluster's DNS; ..."),
    (cluster("dns: [{cidrs: [10.0.0.10]}]"), "cluster.dns.0.cidrs.0: '10.0.0.10' is not a range of addresses; ..."),
    (cluster("ip_families: [IPv5]"), "cluster.ip_families.0: must be 'IPv4' or 'IPv6'; ..."),
    # ---- settings that the cluster has no answer to
    (
        cluster("storage: {fast: ssd, standard: hdd, complete: true}", "postgres: {volume: {storage_class: sdd}}"),
        "postgres.volume.storage_class: the cluster has no StorageClass 'sdd'; it has 'ssd', 'hdd'; did you mean 'ssd'?",
    ),
    (
        cluster("storage: {fast: ssd, standard: hdd}", SHARED % "access_mode: ReadWriteMany, storage_class: ssd"),
        "agent_server.volumes.index: 'ssd' has no volumes with access_mode ReadWriteMany; write a class that does, ...",
    ),
    (
        cluster("storage: {fast: ssd, standard: hdd, shared: nfs}", SHARED % "access_mode: ReadWriteMany, storage_class: hdd"),
        "agent_server.volumes.index: 'hdd' has no volumes with access_mode ReadWriteMany; write the class 'nfs'",
    ),
    (
        cluster("load_balancers: false", BALANCER),
        "open_webui.exposure: the cluster gives no address to a Service of type LoadBalancer; give it an address pool",
    ),
    (
        cluster("like: gke-autopilot"),
        "observability.node_exporter: reads folders of every node, which this cluster doesn't allow ...",
    ),
    (
        cluster("largest_node: {cpu: '2', memory: 4Gi}", "postgres: {resources: {cpu: '2', memory: 4Gi, memory_limit: 4Gi}}"),
        "postgres.resources.cpu: '2' fits on no node: the cluster's largest has '2', and needs a part of it itself",
        "postgres.resources.memory: '4Gi' fits on no node: the cluster's largest has '4Gi', and needs a part of it itself",
    ),
    # ---- kubeadm
    (kubeadm("endpoint: null"), "cluster.endpoint: must be text (given: null)"),
    (kubeadm("endpoint: 'https://api.example.com'"), "cluster.endpoint: 'https://api.example.com' is not a host; ..."),
    (kubeadm("version: '1.38.0'"), "cluster.version: '1.38.0' is out of range; the manifests are made for Kubernetes 1.35 to 1.37"),
    (kubeadm("control_planes: 2"), "cluster.control_planes: must be 1, 3 or 5 (given: 2)"),
    (
        kubeadm("networks: {pods: 10.0.0.0/8}"),
        "cluster.networks.pods: '10.0.0.0/8' overlaps with nodes '10.0.0.0/16'; give each its own range",
        "cluster.networks.services: '10.96.0.0/16' overlaps with pods '10.0.0.0/8'; give each its own range",
    ),
    (
        kubeadm("networks: {pods: 10.244.0.0/28, services: 10.96.0.0/30}"),
        "cluster.networks.pods: '10.244.0.0/28' can't be used; write a range from /8 to /24",
        "cluster.networks.services: '10.96.0.0/30' can't be used; write a range from /12 to /24",
    ),
    (
        kubeadm("networks: {pods: 10.244.0.0/23}"),
        "cluster.networks.pods: '10.244.0.0/23' has a /24 for 2 of the 4 nodes or more; write a larger range",
    ),
    (
        kubeadm("networks: {pods: 'fd00::/48'}"),
        "cluster.networks.pods: 'fd00::/48' is not a range of IPv4 addresses; write such as '10.0.0.0/8'",
    ),
    (
        kubeadm("load_balancer_addresses: [10.244.0.0/24, 10.96.1.0/24]"),
        "cluster.load_balancer_addresses.0: '10.244.0.0/24' overlaps with networks.pods '10.244.0.0/16'; give each its own range",
        "cluster.load_balancer_addresses.1: '10.96.1.0/24' overlaps with networks.services '10.96.0.0/16'; ...",
    ),
    (
        kubeadm("load_balancer_addresses: [10.0.0.0/16, 10.0.9.0/28, 'fd00::/64']"),
        "cluster.load_balancer_addresses.2: 'fd00::/64' is not a range of IPv4 addresses; ...",
    ),
    (
        kubeadm("load_balancer_addresses: [10.0.0.0/16, 10.0.9.0/28]"),
        "cluster.load_balancer_addresses.1: '10.0.9.0/28' overlaps with load_balancer_addresses.0 '10.0.0.0/16'; ...",
        "cluster.load_balancer_addresses.0: '10.0.0.0/16' has every address of networks.nodes '10.0.0.0/16'; ...",
    ),
    (
        kubeadm("load_balancer_addresses: [0.0.0.0/0]"),
        "cluster.load_balancer_addresses.0: '0.0.0.0/0' overlaps with networks.pods '10.244.0.0/16'; ...",
        "cluster.load_balancer_addresses.0: '0.0.0.0/0' overlaps with networks.services '10.96.0.0/16'; ...",
        "cluster.load_balancer_addresses.0: '0.0.0.0/0' has every address of networks.nodes '10.0.0.0/16'; ...",
    ),
    (
        kubeadm("endpoint: 10.96.0.1"),
        "cluster.endpoint: '10.96.0.1' is in networks.services '10.96.0.0/16'; write the address of the load balancer, ...",
    ),
    (kubeadm("endpoint: 10.244.0.5"), "cluster.endpoint: '10.244.0.5' is in networks.pods '10.244.0.0/16'; ..."),
    (
        kubeadm("endpoint: 10.0.9.1, load_balancer_addresses: [10.0.9.0/28]"),
        "cluster.endpoint: '10.0.9.1' is in load_balancer_addresses.0 '10.0.9.0/28'; ...",
    ),
    *(
        (kubeadm(f"endpoint: '{host}'"), f"cluster.endpoint: '{host}' is each machine itself; write the address of ...")
        for host in ("127.0.0.1", "localhost", "::1", "0.0.0.0")
    ),
    (
        kubeadm("pools: [{name: a}, {name: control-plane}]"),
        "cluster.pools.1.name: 'control-plane' is taken by the control plane, whose file is `join-control-plane.yaml`; ...",
    ),
    (kubeadm("pools: [{name: a, labels: {pool: b}}]"), "cluster.pools.0.labels: 'pool' can't be chosen; ..."),
    (kubeadm("pools: [{name: a}, {name: a}]"), "cluster.pools: 'a' exists twice"),
    (kubeadm("pools: []"), "cluster.pools: at least one must have no taints, for pods of the cluster itself"),
    (
        kubeadm("pools: [{name: a, labels: {node-role.kubernetes.io/x: ''}}]"),
        "cluster.pools.0.labels: 'node-role.kubernetes.io/x' can't be chosen; ...",
    ),
    (
        kubeadm("load_balancer_addresses: []", BALANCER),
        "open_webui.exposure: the cluster gives no address to a Service of type LoadBalancer; give it an address pool",
    ),
    (
        kubeadm("pools: [{name: a, cpu: '64', memory: 4Gi}]", "postgres: {resources: {memory: 8Gi, memory_limit: 8Gi}}"),
        "postgres.resources.memory: '8Gi' fits on no node: the cluster's largest has '4Gi', and needs a part of it itself",
    ),
    # ---- clouds
    (
        cluster("kind: eks, name: llm"),
        "cluster.region: is required",
        "cluster.pools: is required",
        "cluster.api_access: is required",
    ),
    (eks("api_access: []"), "cluster.api_access: is empty, which allows no address at all; ..."),
    (eks("version: '1.34'"), "cluster.version: '1.34' is out of range; the manifests are made for Kubernetes 1.35 to 1.37"),
    (eks("version: '1.36.1'"), "cluster.version: '1.36.1' is not a minor version of Kubernetes; write such as '1.36'"),
    (eks("zones: [eu-central-1a]"), "cluster.zones: EKS needs at least two zones for its API server (given: 'eu-central-1a')"),
    (
        eks("zones: [eu-central-1a, eu-west-1a]"),
        "cluster.zones: 'eu-west-1a' is not a zone of 'eu-central-1'; write such as 'eu-central-1a'",
    ),
    (eks("secrets_key: alias/llm"), "cluster.secrets_key: this value is not an ARN of a KMS key; ..."),
    (
        eks("secrets_key: 'arn:aws:kms:us-east-1:111122223333:key/1'"),
        "cluster.secrets_key: is a key of another region than 'eu-central-1', which EKS can't use",
    ),
    (eks("networks: {services: 10.0.0.0/16}"), "cluster.networks.services: '10.0.0.0/16' overlaps with nodes '10.0.0.0/16'; ..."),
    (eks("networks: {nodes: 10.0.0.0/8}"), "cluster.networks.nodes: '10.0.0.0/8' can't be used; ..."),
    (eks("identities: [{service_account: litellm}]"), "cluster.identities.0.role: is required"),
    (
        eks("identities: [{service_account: litellm, role: admin}]"),
        "cluster.identities.0.role: 'admin' is not an ARN of an IAM ...",
    ),
    (
        eks("identities: [{service_account: a, role: &r 'arn:aws:iam::111122223333:role/a'}, {service_account: a, role: *r}]"),
        "cluster.identities: 'a' exists twice",
    ),
    (
        eks(
            "identities: [{service_account: a, role: &r 'arn:aws:iam::111122223333:role/a'},"
            " {service_account: a, namespace: chat, role: *r}]",
            "namespace: chat",
        ),
        "cluster.identities: 'chat/a' exists twice",
    ),
    (pool("min_nodes: 4"), "cluster.pools.0.min_nodes: 4 is above max_nodes 3"),
    (pool("disk: 10Gi"), "cluster.pools.0.disk: '10Gi' is too small for the images of a node; write at least '20Gi'"),
    (pool("labels: {pool: a}"), "cluster.pools.0.labels.pool: is the label with the pool's name; leave it out"),
    (
        pool("labels: {kubernetes.io/role: a, eks.amazonaws.com/a: b, node.example.com/a: b}"),
        "cluster.pools.0.labels: 'kubernetes.io/role' can't be chosen, since Kubernetes and the cloud set labels of ...",
        "cluster.pools.0.labels: 'eks.amazonaws.com/a' can't be chosen, ...",
    ),
    (pool("accelerator: {type: nvidia-l4}"), "cluster.pools.0.machine: 'm7i.2xlarge' has no GPU; ..."),
    (pool("taints: [{key: a}]"), "cluster.pools: at least one must have no taints, for pods of the cluster itself"),
    (pool("taints: [{key: a, effect: Never}]"), "cluster.pools.0.taints.0.effect: must be ..."),
    (
        eks("", "clickhouse: {resources: {memory: 32Gi, memory_limit: 32Gi}}"),
        "clickhouse.resources.memory: '32Gi' fits on no node: the cluster's largest has '32Gi', and needs a part of it itself",
    ),
    (
        eks("", "postgres: {volume: {storage_class: gp3}}"),
        "postgres.volume.storage_class: the cluster has no StorageClass 'gp3'; it has 'fast', 'standard'",
    ),
    (
        eks("", SHARED % "access_mode: ReadWriteMany"),
        "agent_server.volumes.index: the cluster has no StorageClass with access_mode ReadWriteMany; it has 'fast', 'standard'",
    ),
    (
        gke("autopilot: true, pools: [{name: a, machine: n2-standard-8}]", NO_AGENTS),
        "cluster.pools: Autopilot chooses the nodes; leave them out, or write autopilot: false",
    ),
    (gke("autopilot: true"), "observability.node_exporter: reads folders of every node, which this cluster doesn't allow ..."),
    (gke(""), "cluster.pools: at least one must have no taints, for pods of the cluster itself"),
    (
        gke("autopilot: true, identities: [{service_account: litellm, role: roles/aiplatform.user}]", NO_AGENTS),
        "cluster.project_number: is required with identities, which are named by it",
    ),
    (gke("autopilot: true, project: Acme", NO_AGENTS), "cluster.project: 'Acme' is not a project of Google Cloud; ..."),
    (
        gke("autopilot: true, name: a-name-that-is-much-too-long", NO_AGENTS),
        "cluster.name: 'a-name-that-is-much-too-long' has 28 characters; on GKE it has at most 24",
    ),
    (
        gke("autopilot: true, networks: {load_balancers: 10.0.128.0/20}", NO_AGENTS),
        "cluster.networks.load_balancers: '10.0.128.0/20' overlaps with nodes '10.0.0.0/16'; give each its own range",
    ),
    (aks("zones: [germanywestcentral-1]"), "cluster.zones: 'germanywestcentral-1' is not a zone of AKS; write '1', '2' or '3'"),
    (aks("pools: [{name: my-pool, machine: Standard_D8s_v5}]"), "cluster.pools.0.name: 'my-pool' can't be used by AKS; ..."),
    (
        aks("pools: [{name: a, machine: Standard_D8s_v5, spot: true}]"),
        "cluster.pools: one without taints must have min_nodes of ...",
    ),
    (
        aks("pools: [{name: a, machine: Standard_D8s_v5, labels: {kubernetes.azure.com/a: b}}]"),
        "cluster.pools.0.labels: 'kubernetes.azure.com/a' can't be chosen, ...",
    ),
    (aks("networks: {services: 10.96.0.0/26}"), "cluster.networks.services: '10.96.0.0/26' can't be used; ..."),
    (aks("subscription: mine"), "cluster.subscription: 'mine' is not an Azure subscription; ..."),
    (aks("networks: {load_balancers: 10.1.0.0/28}"), "cluster.networks.load_balancers: '10.1.0.0/28' is too small; ..."),
    (aks("identities: [{service_account: a, role: Reader}]"), "cluster.identities.0.resource: is required"),
    # ---- kind
    (cluster("kind: kind"), "cluster.name: is required"),
    (cluster("kind: kind, name: Dev"), "cluster.name: 'Dev' is not a cluster's name; ..."),
    (kind("version: '1.34.1'"), "cluster.version: '1.34.1' is out of range; the manifests are made for Kubernetes 1.35 to 1.37"),
    (kind("version: '1.36'"), "cluster.version: '1.36' is not a version of Kubernetes; write such as '1.36.2'"),
    (kind("version: 1.36"), "cluster.version: must be text; write it in quotes (given: 1.36)"),
    (kind("control_planes: 2"), "cluster.control_planes: must be 1 or 3 (given: 2)"),
    (
        kind("networks: {pods: 10.96.0.0/12}"),
        "cluster.networks.services: '10.96.0.0/16' overlaps with pods '10.96.0.0/12'; give each its own range",
    ),
    (kind("networks: {pods: 'fd00::/48'}"), "cluster.networks.pods: 'fd00::/48' is not a range of IPv4 addresses; ..."),
    (
        kind("networks: {pods: 10.244.0.0/24}, workers: 1"),
        "cluster.networks.pods: '10.244.0.0/24' has a /24 for 1 of the 2 nodes or more; write a larger range",
    ),
    (
        kind("workers: 1", "ingress_controller: {}"),
        "ingress_controller.service: the cluster gives no address to a Service of type LoadBalancer; give it an address pool, "
        "or write kind: node-port",
    ),
    (
        kind("workers: 1", "ingress_controller: {service: {kind: node-port, http: 30090, https: 30091}}"),
        "ingress_controller.service.http: no port of this machine leads to 30090; list it in cluster.ports",
        "ingress_controller.service.https: no port of this machine leads to 30091; list it in cluster.ports",
    ),
    (kind("ports: [{host: 80, node: 80}]"), "cluster.ports.0.node: must be at least 30000 (given: 80)"),
    (kind("ports: [{host: 80, node: 30080}, {host: 80, node: 30081}]"), "cluster.ports: host 80 is given twice"),
    (
        kind("", BALANCER),
        "open_webui.exposure: the cluster gives no address to a Service of type LoadBalancer; give it an address pool",
    ),
    # ---- facts that are empty or twice
    ("cluster: {ip_families: []}", "cluster.ip_families: is empty; list at least one"),
    ("cluster: {api_server_ports: []}", "cluster.api_server_ports: is empty; list at least one"),
    ("cluster: {ip_families: [IPv4, IPv4]}", "cluster.ip_families: 'IPv4' is given twice; write it once"),
    ("cluster: {gpu: {resource: gpu}}", "cluster.gpu.resource: 'gpu' is not an extended resource; ..."),
    (
        "cluster: {like: gke-autopilot}\nobservability: {node_exporter: null, logs: {}}",
        "observability.logs.filebeat: reads folders of every node, which this cluster doesn't allow (node_agents: false);"
        " write node_exporter: null and logs: null",
    ),
    # ---- what a cloud or Kubernetes rejects
    (
        kubeadm("pools: [{name: a}, {name: b, taints: [{key: gpu, value: x}, {key: gpu, value: y}]}]"),
        "cluster.pools.1.taints: 'gpu' is given twice with the effect 'NoSchedule'; write it once",
    ),
    (
        eks("pools: [{name: a, machine: Standard_D8s_v5}, {name: b, machine: m7i}]"),
        "cluster.pools.0.machine: 'Standard_D8s_v5' is not a machine type of EKS; write such as 'm7i.2xlarge'",
        "cluster.pools.1.machine: 'm7i' is not a machine type of EKS; write such as 'm7i.2xlarge'",
    ),
    (
        pool("zones: [eu-west-1a]"),
        "cluster.pools.0.zones: 'eu-west-1a' is not a zone of 'eu-central-1'; write such as 'eu-central-1a'",
    ),
    (eks("api_access: ['fd00::/8']"), "cluster.api_access.0: 'fd00::/8' can't be used, since the API server has IPv4 alone; ..."),
    (
        eks("networks: {services: 8.8.0.0/16}"),
        "cluster.networks.services: '8.8.0.0/16' is not private; write a range in 10.0.0.0/8, ...",
    ),
    (
        gke("pools: [{name: a, machine: m7i.2xlarge, zones: [europe-west4-a]}]"),
        "cluster.pools.0.zones: 'europe-west4-a' is not a zone of 'europe-west3'; write such as 'europe-west3-a'",
        "cluster.pools.0.machine: 'm7i.2xlarge' is not a machine type of GKE; write such as 'n2-standard-8'",
    ),
    (
        gke("pools: [{name: a, machine: n2-standard-8}], networks: {load_balancers: 10.1.0.0/28}"),
        "cluster.networks.load_balancers: '10.1.0.0/28' is too small; write a range of at least /26",
    ),
    (
        aks("pools: [{name: a, machine: n2-standard-8}]"),
        "cluster.pools.0.machine: 'n2-standard-8' is not a machine type of AKS; ...",
    ),
]
