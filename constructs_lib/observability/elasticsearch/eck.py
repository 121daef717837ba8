"""Elasticsearch as a resource of ECK."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from constructs import Construct

from constructs_lib.core.traits.certificate import CA_FILE
from constructs_lib.core.values.secrets import SecretKey
from constructs_lib.core.wiring.endpoint import Endpoint
from constructs_lib.core.wiring.policy import Peer
from constructs_lib.core.wiring.telemetry_endpoints import SearchEndpoint
from constructs_lib.core.workloads.component import Component, Port, Volume
from constructs_lib.observability.eck_component import EckComponent, Resource, claim
from constructs_lib.observability.elasticsearch.construct import (
    ADMINISTRATOR,
    GRACE_SECONDS,
    HOME,
    HTTP_PORT,
    TRANSPORT_PORT,
    Elasticsearch,
    probes,
)
from constructs_lib.observability.elasticsearch.env import SWITCHED_OFF, heap
from constructs_lib.observability.elasticsearch.props import EckElasticsearchProps

DATA = "elasticsearch-data"
"""ECK's name of the volume with the data."""


class EckElasticsearch(Elasticsearch):
    """Elasticsearch made by ECK, with the same data stream and accounts.

    ECK disables the built-in users of Elasticsearch and creates an administrator, whose Secret the set-up Job reads. It also makes
    the certificates: clients are in the same namespace, where a Secret of ECK has the CA certificate.
    """

    props: EckElasticsearchProps
    built_in: Mapping[str, str] = {}

    def __init__(self, scope: Construct, id: str, props: EckElasticsearchProps | None = None) -> None:
        super().__init__(scope, id, props or EckElasticsearchProps())

    @property
    def authority(self) -> SecretKey:
        """The CA certificate for clients."""
        return self._secret_of_eck("http-certs-public", CA_FILE)

    # ---- objects ----------------------------------------------------------------------------------------------------

    def _server(self) -> Component:
        server = EckComponent(
            self,
            self.name,
            self.props,
            Resource("elasticsearch.k8s.elastic.co/v1", "Elasticsearch", self._manifest, "es-http", budget=True),
            program="elasticsearch",
            role="search",
            ports={"https": Port(HTTP_PORT), "transport": Port(TRANSPORT_PORT)},
            probes=probes("https"),
            env=heap(self.props),
            volumes=[Volume(DATA, f"{HOME}/data", self.props.volume, fast=True)],
            drain_seconds=0,
            grace_seconds=GRACE_SECONDS,
        )
        self._open(server)
        return server

    def _open(self, server: EckComponent) -> None:
        # Before it stops, a node tells its cluster so through the Service, and that may lead to itself.
        for scheme, port in {"https": HTTP_PORT, "transport": TRANSPORT_PORT}.items():
            server.allow_to(Endpoint(name=self.name, host=server.host(), port=port, scheme=scheme, owner=server))
        server.allow_from(Peer.namespace(self.props.operator_namespace), HTTP_PORT)

    def _form_cluster(self) -> None:
        """Does nothing: ECK does it."""

    def _manifest(self, template: dict[str, Any]) -> Any:
        from constructs_lib.imports.llm_platform.co.elastic.k8s import elasticsearch as eck

        delete = eck.ElasticsearchSpecVolumeClaimDeletePolicy
        bytes_of = eck.ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesRequests.from_string
        volume = self.props.volume.on_cluster(self.context.cluster.storage, fast=True)
        del template["spec"]["containers"][0]["readinessProbe"]  # ECK sets its own, and asks not to replace it
        nodes = eck.ElasticsearchSpecNodeSets(
            name="default",
            count=self.props.replicas,
            config={"node.store.allow_mmap": self.props.mmap, **dict.fromkeys(SWITCHED_OFF, False)},
            pod_template=template,
            volume_claim_templates=[eck.ElasticsearchSpecNodeSetsVolumeClaimTemplates(**claim(DATA, volume, bytes_of))],
        )
        return eck.Elasticsearch.manifest(
            spec=eck.ElasticsearchSpec(
                version=self.props.image.tag,
                node_sets=[nodes],
                # ECK's budget permits an eviction while all data has a copy. A single node never has one, so it gets no budget.
                pod_disruption_budget=None
                if self.props.replicas > 1 and self.props.disruption_budget
                else eck.ElasticsearchSpecPodDisruptionBudget(),
                volume_claim_delete_policy=delete.DELETE_ON_SCALEDOWN_AND_CLUSTER_DELETION
                if self.props.volume.when_deleted == "Delete"
                else delete.DELETE_ON_SCALEDOWN_ONLY,
            )
        )

    # ---- accounts ---------------------------------------------------------------------------------------------------

    def _keys(self) -> list[str]:
        return [*self._passwords().values()]

    def _administrator(self) -> SecretKey:
        return self._secret_of_eck("elastic-user", ADMINISTRATOR)

    def _kibana(self) -> SearchEndpoint:
        # ECK gives Kibana its account. Kibana only needs the address of this endpoint.
        return self.editor

    def _secret_of_eck(self, suffix: str, key: str) -> SecretKey:
        secret = SecretKey(name=f"{self.name}-es-{suffix}", key=key)
        self.context.foreign_secrets.add(secret.name)
        return secret
