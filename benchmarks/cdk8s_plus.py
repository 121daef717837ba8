"""The time of one object written with `Manifest`, with cdk8s-plus, and with cdk8s-plus' generated classes (decision 6).

    python -m benchmarks.cdk8s_plus [ROUNDS]

Each figure is the CPU of a process that synthesizes 200 objects, minus that of one with none, per object: Python and Node together,
without the way between them, and little changed by other work on the machine.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median

import cdk8s_plus_27 as kplus
from cdk8s import ApiObjectMetadata, App, Chart, Size
from constructs import Construct

from constructs_lib import ClusterPlatform, Manifest, Peer, Policy, synthesize

COUNT = 200
TEXT = "a line of a configuration file\n" * 32
PEER, PODS = {"app": "postgres"}, {"app": "web"}
SECRETS = ("database", "cache")
IMAGE, PORT, PATH = "registry.example.com/web:1.0", 8080, "/healthz"
RBAC, NETWORK = "rbac.authorization.k8s.io/v1", "networking.k8s.io/v1"
Make = Callable[[Construct, str], object]


# ---- the same objects in three ways ---------------------------------------------------------------------------------


def _manifest(kind: str, body: Mapping[str, object], version: str = "v1") -> Make:
    return lambda scope, id: Manifest(scope, id, kind, lambda: body, name=id, labels={}, api_version=version)


def _policy(scope: Construct, id: str) -> None:
    policy = Policy(PODS, ClusterPlatform())
    policy.allow_to(Peer.pods(PEER), 5432)
    Manifest(scope, id, "NetworkPolicy", lambda: {"spec": policy.spec()}, name=id, labels={}, api_version=NETWORK)


DEPLOYMENT = {
    "spec": {
        "replicas": 1,
        "selector": {"matchLabels": PODS},
        "strategy": {"type": "Recreate"},
        "template": {
            "metadata": {"labels": PODS},
            "spec": {
                "automountServiceAccountToken": False,
                "containers": [
                    {
                        "name": "web",
                        "image": IMAGE,
                        "ports": [{"containerPort": PORT}],
                        "env": [
                            {"name": "HOST", "value": "postgres"},
                            {"name": "PASSWORD", "valueFrom": {"secretKeyRef": {"name": "database", "key": "password"}}},
                        ],
                        "readinessProbe": {"httpGet": {"path": PATH, "port": PORT}},
                        "resources": {
                            "requests": {"cpu": "100m", "memory": "256Mi"},
                            "limits": {"cpu": "1", "memory": "256Mi"},
                        },
                        "securityContext": {
                            "runAsNonRoot": True, "runAsUser": 65532, "readOnlyRootFilesystem": True,
                            "allowPrivilegeEscalation": False,
                        },
                        "volumeMounts": [{"name": "scratch", "mountPath": "/tmp"}],
                    }
                ],
                "volumes": [{"name": "scratch", "emptyDir": {"sizeLimit": "100Mi"}}],
            },
        },
    }
}  # fmt: skip
RULE = {"apiGroups": [""], "resources": ["secrets"], "resourceNames": list(SECRETS), "verbs": ["get", "patch"]}
OURS: dict[str, Make] = {
    "ServiceAccount": _manifest("ServiceAccount", {"automountServiceAccountToken": False}),
    "ConfigMap": _manifest("ConfigMap", {"data": {"config": TEXT}}),
    "Role": _manifest("Role", {"rules": [RULE]}, RBAC),
    "NetworkPolicy": _policy,
    "Deployment": _manifest("Deployment", DEPLOYMENT, "apps/v1"),
}


def _named(id: str) -> ApiObjectMetadata:
    return ApiObjectMetadata(name=id)


def _plus_role(scope: Construct, id: str) -> None:
    role = kplus.Role(scope, id, metadata=_named(id))
    secrets = [kplus.Secret.from_secret_name(role, name, name) for name in SECRETS]
    role.allow(["get", "patch"], *secrets)


def _plus_policy(scope: Construct, id: str) -> None:
    pods = kplus.Pods.select(scope, f"{id}-pods", labels=PODS)
    denied = kplus.NetworkPolicyTraffic(default=kplus.NetworkPolicyTrafficDefault.DENY)
    policy = kplus.NetworkPolicy(scope, id, metadata=_named(id), selector=pods, ingress=denied, egress=denied)
    dns = kplus.Pods.select(
        policy, "dns", labels={"k8s-app": "kube-dns"}, namespaces=kplus.Namespaces.select(policy, "system", names=["kube-system"])
    )
    ports = [kplus.NetworkPolicyPort.udp(53), kplus.NetworkPolicyPort.tcp(53)]
    policy.add_egress_rule(dns, ports)
    policy.add_egress_rule(kplus.NetworkPolicyIpBlock.ipv4(policy, "node-local", "169.254.20.10/32"), ports)
    policy.add_egress_rule(kplus.Pods.select(policy, "peer", labels=PEER), [kplus.NetworkPolicyPort.tcp(5432)])


def _plus_deployment(scope: Construct, id: str) -> None:
    cpu = kplus.CpuResources(request=kplus.Cpu.millis(100), limit=kplus.Cpu.units(1))
    memory = kplus.MemoryResources(request=Size.mebibytes(256), limit=Size.mebibytes(256))
    scratch = kplus.Volume.from_empty_dir(scope, f"{id}-scratch", "scratch", size_limit=Size.mebibytes(100))
    secret = kplus.Secret.from_secret_name(scope, f"{id}-database", "database")
    container = kplus.ContainerProps(
        name="web",
        image=IMAGE,
        port_number=PORT,
        env_variables={"HOST": kplus.EnvValue.from_value("postgres"), "PASSWORD": secret.env_value("password")},
        readiness=kplus.Probe.from_http_get(PATH, port=PORT),
        resources=kplus.ContainerResources(cpu=cpu, memory=memory),
        security_context=kplus.ContainerSecurityContextProps(user=65532),
        volume_mounts=[kplus.VolumeMount(path="/tmp", volume=scratch)],
    )
    pods = ApiObjectMetadata(labels=PODS)
    kplus.Deployment(
        scope, id, metadata=_named(id), replicas=1, strategy=kplus.DeploymentStrategy.recreate(), pod_metadata=pods,
        containers=[container], select=False,
    ).select(kplus.LabelSelector.of(labels=PODS))  # fmt: skip


PLUS: dict[str, Make] = {
    "ServiceAccount": lambda scope, id: kplus.ServiceAccount(scope, id, metadata=_named(id), automount_token=False),
    "ConfigMap": lambda scope, id: kplus.ConfigMap(scope, id, metadata=_named(id), data={"config": TEXT}),
    "Role": _plus_role,
    "NetworkPolicy": _plus_policy,
    "Deployment": _plus_deployment,
}


def _l1_policy(scope: Construct, id: str) -> None:
    k8s = kplus.k8s
    system = k8s.LabelSelector(match_labels={"kubernetes.io/metadata.name": "kube-system"})
    dns = k8s.NetworkPolicyPeer(namespace_selector=system, pod_selector=k8s.LabelSelector(match_labels={"k8s-app": "kube-dns"}))
    node_local = k8s.NetworkPolicyPeer(ip_block=k8s.IpBlock(cidr="169.254.20.10/32"))
    number = k8s.IntOrString.from_number
    ports = [k8s.NetworkPolicyPort(protocol=protocol, port=number(53)) for protocol in ("UDP", "TCP")]
    peer = k8s.NetworkPolicyPeer(pod_selector=k8s.LabelSelector(match_labels=PEER))
    rules = [
        k8s.NetworkPolicyEgressRule(to=[dns, node_local], ports=ports),
        k8s.NetworkPolicyEgressRule(to=[peer], ports=[k8s.NetworkPolicyPort(protocol="TCP", port=number(5432))]),
    ]
    spec = k8s.NetworkPolicySpec(
        pod_selector=k8s.LabelSelector(match_labels=PODS), policy_types=["Ingress", "Egress"], egress=rules
    )
    k8s.KubeNetworkPolicy(scope, id, metadata=k8s.ObjectMeta(name=id), spec=spec)


def _l1_role(scope: Construct, id: str) -> None:
    rule = kplus.k8s.PolicyRule(api_groups=[""], resources=["secrets"], resource_names=list(SECRETS), verbs=["get", "patch"])
    kplus.k8s.KubeRole(scope, id, metadata=_meta(id), rules=[rule])


def _l1_deployment(scope: Construct, id: str) -> None:
    k8s, quantity = kplus.k8s, kplus.k8s.Quantity.from_string
    secret = k8s.SecretKeySelector(name="database", key="password")
    container = k8s.Container(
        name="web",
        image=IMAGE,
        ports=[k8s.ContainerPort(container_port=PORT)],
        env=[
            k8s.EnvVar(name="HOST", value="postgres"),
            k8s.EnvVar(name="PASSWORD", value_from=k8s.EnvVarSource(secret_key_ref=secret)),
        ],
        readiness_probe=k8s.Probe(http_get=k8s.HttpGetAction(path=PATH, port=k8s.IntOrString.from_number(PORT))),
        resources=k8s.ResourceRequirements(
            requests={"cpu": quantity("100m"), "memory": quantity("256Mi")},
            limits={"cpu": quantity("1"), "memory": quantity("256Mi")},
        ),
        security_context=k8s.SecurityContext(
            run_as_non_root=True, run_as_user=65532, read_only_root_filesystem=True,
            allow_privilege_escalation=False,
        ),
        volume_mounts=[k8s.VolumeMount(name="scratch", mount_path="/tmp")],
    )  # fmt: skip
    scratch = k8s.Volume(name="scratch", empty_dir=k8s.EmptyDirVolumeSource(size_limit=quantity("100Mi")))
    pod = k8s.PodSpec(automount_service_account_token=False, containers=[container], volumes=[scratch])
    spec = k8s.DeploymentSpec(
        replicas=1, selector=k8s.LabelSelector(match_labels=PODS), strategy=k8s.DeploymentStrategy(type="Recreate"),
        template=k8s.PodTemplateSpec(metadata=k8s.ObjectMeta(labels=PODS), spec=pod),
    )  # fmt: skip
    k8s.KubeDeployment(scope, id, metadata=_meta(id), spec=spec)


def _meta(id: str) -> kplus.k8s.ObjectMeta:
    return kplus.k8s.ObjectMeta(name=id)


GENERATED: dict[str, Make] = {
    "ServiceAccount": lambda scope, id: kplus.k8s.KubeServiceAccount(
        scope, id, metadata=_meta(id), automount_service_account_token=False
    ),
    "ConfigMap": lambda scope, id: kplus.k8s.KubeConfigMap(scope, id, metadata=_meta(id), data={"config": TEXT}),
    "Role": _l1_role,
    "NetworkPolicy": _l1_policy,
    "Deployment": _l1_deployment,
}
WAYS = {"Manifest": OURS, "cdk8s-plus": PLUS, "generated classes": GENERATED}


# ---- measuring ------------------------------------------------------------------------------------------------------


def synthesized(way: str, kind: str, count: int) -> None:
    """Synthesizes a chart with that many objects, and prints the seconds of CPU that this took."""
    with tempfile.TemporaryDirectory() as folder:
        app = App(outdir=folder)
        chart = Chart(app, "chart", namespace="llm")
        for number in range(count):
            WAYS[way][kind](chart, f"object-{number}")
        synthesize(app)
    print(cpu(os.getpid()))


def cpu(process: int) -> float:
    """Returns the seconds of CPU of a process and of those that it has started, such as Node. Linux alone tells them."""
    fields = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") + sum(cpu(int(child)) for child in children)


def measured(way: str, kind: str, count: int) -> float:
    """Returns the seconds of one process."""
    command = [sys.executable, "-m", "benchmarks.cdk8s_plus", way, kind, str(count)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def main(rounds: int) -> None:
    """Prints the milliseconds for each object: the median, and the smallest and the largest difference to an empty chart."""
    empty = ("Manifest", "ConfigMap", 0)
    cases = [(way, kind, COUNT) for kind in OURS for way in WAYS]
    times: dict[tuple[str, str, int], list[float]] = {case: [] for case in cases}
    for _ in range(rounds):
        none = measured(*empty)
        for case in cases:
            times[case].append(1000 * (measured(*case) - none) / COUNT)
    for (way, kind, _), each in times.items():
        print(f"{kind}, {way}: {median(each):.2f} ms ({min(each):.2f} to {max(each):.2f})")


if __name__ == "__main__":
    if len(sys.argv) == 4:
        synthesized(sys.argv[1], sys.argv[2], int(sys.argv[3]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
