"""A namespace of a real cluster, seen through `kubectl`. Which cluster it is, KUBECONFIG says."""

from __future__ import annotations

import json
import os
import re
import subprocess
import time
from base64 import b64decode
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any, TypeVar

from constructs_lib.core.values.pod_security import pod_security_labels

Object = dict[str, Any]
T = TypeVar("T")

FIELD_MANAGER = "cluster-tests"
OURS = "cluster-tests/made"
"""Label of the namespaces that tests made, and so may delete."""
KEEP = "KEEP_NAMESPACES"
"""Variable: with it the namespaces are left and used again, to look into or to try a test quickly."""
CLUSTER_WIDE = ("Namespace", "ClusterRole", "ClusterRoleBinding", "IngressClass", "PersistentVolume")
"""Kinds of objects that are in no namespace, as far as tests apply any."""
LONG_RUNNING = ("Deployment", "StatefulSet", "DaemonSet")
RESTARTS = 2
"""How often a container may start again before it counts as broken."""
WORKLOADS = ("deployments", "statefulsets", "daemonsets", "jobs")
MAKE_PODS = (*WORKLOADS, "replicasets")


class KubectlError(Exception):
    """Standard error of a failed kubectl command."""


def kubectl(*arguments: str, given: str | None = None, expect: Sequence[int] = (0,)) -> str:
    """Runs kubectl with `given` on its standard input; returns what it printed. Raises KubectlError where it fails."""
    done = subprocess.run(["kubectl", *arguments], input=given, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode not in expect:
        raise KubectlError(f"kubectl {' '.join(arguments)}: {(done.stderr or done.stdout).strip()}")
    return done.stdout


def eventually(what: str, check: Callable[[], T], seconds: float = 60, every: float = 1) -> T:
    """The first answer of `check` that is true. One that raises KubectlError is asked again. Raises AssertionError at the end."""
    deadline, last = time.monotonic() + seconds, ""
    while time.monotonic() < deadline:
        try:
            if answer := check():
                return answer
        except KubectlError as error:
            last = f" ({error})"
        time.sleep(every)
    raise AssertionError(f"{what}: not within {seconds:.0f} s{last}")


class Namespace:
    """One namespace and what is in it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._around: dict[tuple[str, str], Object] = {}

    def kubectl(self, *arguments: str, given: str | None = None, expect: Sequence[int] = (0,)) -> str:
        """kubectl in this namespace."""
        return kubectl("--namespace", self.name, *arguments, given=given, expect=expect)

    # ---- manifests --------------------------------------------------------------------------------------------------

    def apply(self, objects: Sequence[Object], *flags: str) -> str:
        """Applies the objects as users do; returns a line for each."""
        return self._give(objects, "apply", *flags)

    def differences(self, objects: Sequence[Object]) -> str:
        """Returns the changes that applying the objects would make; empty if there are none."""
        return self._give(objects, "diff", expect=(0, 1))

    def _give(self, objects: Sequence[Object], verb: str, *flags: str, expect: Sequence[int] = (0,)) -> str:
        in_another_namespace = [item for item in objects if self._is_elsewhere(item)]
        command = (verb, "--server-side", f"--field-manager={FIELD_MANAGER}", *flags, "-f", "-")
        said = self.kubectl(*command, given=_list([item for item in objects if item not in in_another_namespace]), expect=expect)
        return said + (kubectl(*command, given=_list(in_another_namespace), expect=expect) if in_another_namespace else "")

    def _is_elsewhere(self, item: Object) -> bool:
        """Whether an object is outside of this namespace; it is remembered, to be deleted with it."""
        place = item["metadata"].get("namespace")
        if item["kind"] in CLUSTER_WIDE and item["metadata"]["name"] != self.name:
            self._around[item["kind"], item["metadata"]["name"]] = item
        return place not in (None, self.name)

    # ---- what is there ----------------------------------------------------------------------------------------------

    def all(self, *kinds: str, app: str | None = None) -> list[Object]:
        """The objects of some kinds, of one workload or of all."""
        labels = ["--selector", f"app={app}"] if app else []
        return json.loads(self.kubectl("get", ",".join(kinds), *labels, "--output=json"))["items"]

    def get(self, kind: str, name: str) -> Object:
        """One object."""
        return json.loads(self.kubectl("get", kind, name, "--output=json"))

    def pods(self, app: str) -> list[Object]:
        """The pods of a workload that aren't being deleted."""
        return [pod for pod in self.all("pods", app=app) if "deletionTimestamp" not in pod["metadata"]]

    def address(self, service: str) -> str:
        """The address of a Service."""
        return self.get("service", service)["spec"]["clusterIP"]

    def secret(self, name: str) -> dict[str, str]:
        """A Secret's values."""
        return {key: b64decode(value).decode() for key, value in self.get("secret", name).get("data", {}).items()}

    def restarts(self) -> dict[str, int]:
        """How often each container was started again, by pod and container."""
        return {
            f"{pod['metadata']['name']}/{status['name']}": status["restartCount"]
            for pod in self.all("pods")
            for field in ("initContainerStatuses", "containerStatuses")
            for status in pod["status"].get(field, [])
        }

    def unready(self) -> list[str]:
        """Returns the objects that aren't ready yet, a line each. Raises AssertionError for one that never will be."""
        hopeless = [container for container, count in self.restarts().items() if count > RESTARTS]
        assert not hopeless, f"started again more than {RESTARTS} times: {', '.join(hopeless)}"
        return [line for item in self.all(*WORKLOADS) if (line := unready(item))]

    # ---- what is done in it -----------------------------------------------------------------------------------------

    def wait_until_ready(self, seconds: float = 600) -> None:
        """Waits for every rollout and every Job. Raises AssertionError with a diagnosis where that takes too long."""
        try:
            eventually("everything ready", lambda: not self.unready(), seconds, every=2)
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self.diagnosis()}") from None

    def execute(self, target: str, *command: str, container: str | None = None) -> str:
        """Runs a command in a pod, or in the first pod of a `deployment/NAME`; returns what it printed."""
        chosen = ["--container", container] if container else []
        return self.kubectl("exec", target, *chosen, "--", *command)

    def forward(self, service: str, port: int) -> AbstractContextManager[str]:
        """The URL at which a Service's port is reached from here. It ends with the pod behind it."""
        return self._forward(f"service/{service}", port)

    def forward_pod(self, pod: str, port: int) -> AbstractContextManager[str]:
        """The URL at which a pod's port is reached from here."""
        return self._forward(f"pod/{pod}", port)

    @contextmanager
    def _forward(self, target: str, port: int) -> Generator[str]:
        command = ["kubectl", "--namespace", self.name, "port-forward", target, f":{port}"]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        try:
            assert process.stdout
            line = process.stdout.readline()
            match = re.search(r"127\.0\.0\.1:(\d+)", line)
            assert match, f"no way to {target}:{port}: {line}{process.stdout.read()}"
            yield f"http://127.0.0.1:{match[1]}"
        finally:
            process.terminate()
            process.communicate()

    def replace_pods(self, app: str, seconds: float = 300) -> None:
        """Deletes the pods of a workload and waits until others are ready."""
        old = {pod["metadata"]["uid"] for pod in self.pods(app)}
        self.kubectl("delete", "pods", "--selector", f"app={app}", "--wait=false")
        eventually(f"other pods of {app}", lambda: old.isdisjoint(self._ready_pods(app)) and self._ready_pods(app), seconds)
        self.wait_until_ready(seconds)

    def delete(self) -> None:
        """Deletes the namespace with all that is in it and what was applied around it, and waits for that."""
        # Pods first: while a namespace has any, it looks for the rest only after half of their grace period, which can be minutes.
        self.kubectl("delete", ",".join((*MAKE_PODS, "pods")), "--all", "--grace-period=1")
        kubectl("delete", "namespace", self.name, "--ignore-not-found")
        if self._around:
            kubectl("delete", "--ignore-not-found", "-f", "-", given=_list(list(self._around.values())))

    def diagnosis(self) -> str:
        """Returns a first diagnosis: objects that aren't ready, the pods, the latest warnings, logs of containers that failed."""
        events = self.kubectl("get", "events", "--field-selector=type!=Normal", "--sort-by=.lastTimestamp")
        return "\n\n".join(
            [
                "\n".join(unready(item, strict=False) or "" for item in self.all(*WORKLOADS)).strip(),
                self.kubectl("get", "pods", "--output=wide"),
                "\n".join(events.splitlines()[-15:]),
                *(self._tail(pod, container) for pod in self.all("pods") for container in _unwell(pod)),
            ]
        )

    def _tail(self, pod: Object, container: str) -> str:
        name = pod["metadata"]["name"]
        try:
            logs = self.kubectl("logs", name, "--container", container, "--tail=25")
        except KubectlError as error:
            logs = str(error)
        return f"--- {name}/{container}\n{logs}"

    def _ready_pods(self, app: str) -> set[str]:
        return {pod["metadata"]["uid"] for pod in self.pods(app) if _condition(pod, "Ready")}


@contextmanager
def namespace(name: str, *, keep: bool = KEEP in os.environ) -> Generator[Namespace]:
    """A namespace that admits `restricted` pods alone, and is gone afterwards. One that no test made is left alone."""
    _check_ownership(name)
    made = Namespace(name)
    if not keep:
        made.delete()
    labels = {**pod_security_labels("restricted"), OURS: "true"}
    manifest = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name, "labels": labels}}
    kubectl("apply", "--server-side", "--field-manager=cluster-tests-setup", "-f", "-", given=json.dumps(manifest))
    try:
        yield made
    finally:
        if not keep:
            made.delete()


def _list(objects: Sequence[Object]) -> str:
    return json.dumps({"apiVersion": "v1", "kind": "List", "items": list(objects)})


def _check_ownership(name: str) -> None:
    found = kubectl("get", "namespace", name, "--ignore-not-found", "--output=json")
    if found and OURS not in json.loads(found)["metadata"].get("labels", {}):
        raise RuntimeError(f"namespace {name!r} was not made by a test, and a test would delete it. Use another cluster")


def unready(item: Object, *, strict: bool = True) -> str | None:
    """Why a workload isn't ready, or None. Raises AssertionError for a Job that gave up, unless not `strict`."""
    kind, name, status = item["kind"], item["metadata"]["name"], item.get("status", {})
    if kind in LONG_RUNNING:
        ready, wanted = _replicas(item)
        return None if ready >= wanted else f"{kind} {name}: {ready} of {wanted} ready"
    if strict and _condition(item, "Failed"):
        raise AssertionError(f"Job {name} gave up")
    return None if _condition(item, "Complete") else f"Job {name}: {status.get('failed', 0)} pods failed so far"


def _replicas(item: Object) -> tuple[int, int]:
    """Pods that are ready and of the newest template, and pods wanted."""
    status = item.get("status", {})
    if status.get("observedGeneration", 0) < item["metadata"]["generation"]:
        return 0, 1
    if item["kind"] == "DaemonSet":
        return min(status.get("numberReady", 0), status.get("updatedNumberScheduled", 0)), status["desiredNumberScheduled"]
    wanted = item["spec"]["replicas"]
    done = status.get("replicas", 0) == wanted
    return min(status.get("readyReplicas", 0), status.get("updatedReplicas", 0)) if done else 0, wanted


def _condition(item: Object, name: str) -> bool:
    conditions = item.get("status", {}).get("conditions", [])
    return any(condition["type"] == name and condition["status"] == "True" for condition in conditions)


def _unwell(pod: Object) -> list[str]:
    """The containers of a pod that run without being ready, wait after a failure, or failed."""
    if pod["status"]["phase"] == "Succeeded":
        return []
    statuses = [*pod["status"].get("initContainerStatuses", []), *pod["status"].get("containerStatuses", [])]
    return [status["name"] for status in statuses if not status["ready"] and _has_begun(status)]


def _has_begun(status: Object) -> bool:
    return "waiting" not in status["state"] or status["restartCount"] > 0
