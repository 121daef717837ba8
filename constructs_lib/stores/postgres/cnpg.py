"""PostgreSQL as a `Cluster` of CloudNativePG."""

from __future__ import annotations

from typing import Any

from constructs import Construct

from constructs_lib.core.chart.manifest import Manifest
from constructs_lib.core.traits.rbac import allow_kubernetes_api
from constructs_lib.core.values.names import check_name
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.policy import Peer
from constructs_lib.core.workloads.service_account import ServiceAccountProps
from constructs_lib.core.workloads.workload import Workload
from constructs_lib.stores.postgres.cnpg_props import CnpgPostgresProps
from constructs_lib.stores.postgres.server import RESERVED, PostgresServer

PORT, STATUS_PORT = 5432, 8000
NAME_LIMIT = 50
"""Characters: the operator appends to the name of a Cluster (its webhook has the same limit)."""


class CnpgPostgres(PostgresServer):
    """A PostgreSQL cluster made by CloudNativePG. Jobs create the databases, as the superuser whose Secret the operator makes."""

    ssl_mode = "require"
    # The operator's own: the database that every new cluster has, and the role of replicas.
    reserved = (*RESERVED, "app", "streaming_replica")

    def __init__(self, scope: Construct, id: str, props: CnpgPostgresProps) -> None:
        super().__init__(scope, id)
        self.props = props
        self.psql = props.psql
        self.superuser_password = SecretKey(name=f"{id}-superuser", key="password")
        self.context.foreign_secrets.add(self.superuser_password.name)
        self.server = CnpgCluster(self, id, props)
        host = self.server.host(f"{id}-rw")
        self.endpoint = Endpoint(
            name=id, host=host, port=PORT, scheme="postgresql", owner=self.server, readiness=self._readiness(host),
        )  # fmt: skip


class CnpgCluster(Workload):
    """The pods of a Cluster, which the operator makes. They have the labels of this workload, and so its NetworkPolicy."""

    def __init__(self, scope: Construct, id: str, props: CnpgPostgresProps) -> None:
        super().__init__(
            scope, id, image=props.image or props.psql, resources=props.resources, program="postgres", role="database",
            service_account=ServiceAccountProps(name=id),  # the operator makes it
        )  # fmt: skip
        self.props = props
        self.workload = Manifest(
            self, "Cluster", "Cluster", lambda: {"spec": self._spec()},
            api_version="postgresql.cnpg.io/v1", name=check_name(id, NAME_LIMIT), labels=self.labels,
        )  # fmt: skip
        self._open()

    def _open(self) -> None:
        allow_kubernetes_api(self)  # each server reads its Cluster
        for port in (PORT, STATUS_PORT):
            self.allow_to(Endpoint(name=self.name, host=self.host(f"{self.name}-rw"), port=port, owner=self))
            self.allow_from(Peer.namespace(self.props.operator_namespace), port)

    def _spec(self) -> dict[str, Any]:
        image = self.props.image.mirrored(self.context.image_mirror) if self.props.image else None
        volume = self.props.volume.on_cluster(self.context.cluster.storage, fast=True)
        affinity = {
            "nodeSelector": dict(self.pods.node_selector),
            "tolerations": [toleration.manifest() for toleration in self.pods.tolerations],
        }
        optional: dict[str, Any] = {
            "imageName": image.reference if image else None,
            "imagePullSecrets": [{"name": name} for name in self.context.image_pull_secrets],
            "priorityClassName": self.pods.priority_class,
            "affinity": {name: value for name, value in affinity.items() if value},
        }
        return {
            "instances": self.props.instances,
            "enableSuperuserAccess": True,
            "inheritedMetadata": {"labels": {**self.labels, **self.pods.pod_labels}},
            "postgresql": {"parameters": dict(self.props.parameters)},
            "resources": self.props.resources.manifest(),
            "smartShutdownTimeout": 0,  # clients keep their connections, so a primary would wait for them, and a replica for it
            "storage": {"size": volume.size, **({"storageClass": volume.storage_class} if volume.storage_class else {})},
            **{name: value for name, value in optional.items() if value},
        }
