"""The README of a cluster made with kubeadm."""

from constructs_lib.clusters.documents import Command, readme
from constructs_lib.clusters.kubeadm.api_server import AUDIT_POLICY, ENCRYPTION, ETC, KEY_PLACEHOLDER
from constructs_lib.clusters.kubeadm.props import KubeadmClusterProps

DISCOVERY = f"{ETC}/discovery.conf"
"""A kubeconfig with a short-lived certificate, by which nodes find and trust the cluster."""
BOOTSTRAP_GROUP = "system:bootstrappers:kubeadm:default-node-token"
"""The group that `kubeadm init` allows to join nodes."""

FIRST = f"""\
install -D -m 644 audit-policy.yaml {AUDIT_POLICY} && \\
sed "s|{KEY_PLACEHOLDER}|$(head -c 32 /dev/urandom | base64)|" encryption.yaml | \\
  install -m 600 /dev/stdin {ENCRYPTION} && \\
kubeadm init --config init.yaml && \\
kubeadm kubeconfig user --config init.yaml --client-name joining-node --validity-period 24h \\
  --org {BOOTSTRAP_GROUP} > {DISCOVERY}"""
COPY = """\
(cd / && tar -c etc/kubernetes/{encryption.yaml,audit-policy.yaml,discovery.conf} \\
  etc/kubernetes/pki/{ca,sa,front-proxy-ca,etcd/ca}.*) | ssh root@NODE tar -C / -x"""
ADD_ONS = """\
kubectl apply --server-side -k addons && \\
kubectl wait --for=condition=Ready nodes --all --timeout=10m && \\
kubectl wait --for=condition=Available deployments --all --all-namespaces --timeout=10m && \\
kubectl apply --server-side -f cluster-objects.yaml"""
KEEP_THE_KEY = f"""\
The key of the Secrets is in `{ENCRYPTION}` of the control plane alone. Keep a copy in a safe place: a backup of etcd can't be read
without it. `{DISCOVERY}` is valid for a day."""


def text(props: KubeadmClusterProps) -> str:
    """Returns the text of the README."""
    return readme(
        f"The cluster {props.name}, made with kubeadm",
        _needs(props),
        [
            Command("On the first machine, make the key that encrypts Secrets, and the cluster:", FIRST),
            Command("From the first machine, give the keys to each other machine of the control plane, here `NODE`:", COPY),
            Command("On each of those, join:", "kubeadm join --config join-control-plane.yaml"),
            Command(_workers(props), f"kubeadm join --config join-{props.pools[0].name}.yaml"),
            Command("With the cluster's kubeconfig, install network, storage, metrics and what is the cluster's own:", ADD_ONS),
        ],
        [KEEP_THE_KEY],
    )


def _needs(props: KubeadmClusterProps) -> str:
    return (
        f"Needs {props.control_planes} machines for the control plane and others for pods, each with containerd, kubeadm, kubelet\n"
        f"and kubectl {props.version}, open-iscsi and an NFS client for Longhorn, and with this folder.\n"
        f"`{props.endpoint}:{props.endpoint_port}` must lead to port 6443 of the control plane. Run commands as root."
    )


def _workers(props: KubeadmClusterProps) -> str:
    pools = ", ".join(f"`join-{pool.name}.yaml`" for pool in props.pools)
    return f"On every other machine, join with the file of its pool ({pools}), after `{DISCOVERY}` was copied to it:"
