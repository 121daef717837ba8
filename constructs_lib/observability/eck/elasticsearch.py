"""Elasticsearch, made by ECK."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from constructs import Construct

from constructs_lib.core.component import Component, Port, Volume
from constructs_lib.core.endpoint import Endpoint, Peer, SearchEndpoint
from constructs_lib.core.secrets import SecretKey
from constructs_lib.observability.eck.component import EckComponent, Resource, claim
from constructs_lib.observability.eck.props import EckElasticsearchProps
from constructs_lib.observability.elasticsearch.construct import (
    ADMINISTRATOR,
    GRACE_SECONDS,
    HOME,
    HTTP_PORT,
    TRANSPORT_PORT,
    Elasticsearch,
    probes,
)
from constructs_lib.observability.elasticsearch.settings import UNUSED, heap

DATA = "elasticsearch-data"
"""What ECK calls the volume with the data."""


class EckElasticsearch(Elasticsearch):
    """Elasticsearch made by ECK, with the same data stream and accounts.

    ECK switches Elasticsearch's built-in users off and has an administrator of its own, whose Secret the set-up reads. It makes
    the certificates too: all who speak to it are in its namespace, where ECK's authority is in a Secret.
    """

    props: EckElasticsearchProps
    built_in: Mapping[str, str] = {}

    def __init__(self, scope: Construct, id: str, props: EckElasticsearchProps | None = None) -> None:
        super().__init__(scope, id, props or EckElasticsearchProps())

    @property
    def authority(self) -> SecretKey:
        """Who vouches for it to its clients."""
        return self._of_eck("http-certs-public", "ca.crt")

    # ---- what is made -----------------------------------------------------------------------------------------------

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
            volumes=[Volume(DATA, f"{HOME}/data", self.props.volume)],
            drain_seconds=0,
            grace_seconds=GRACE_SECONDS,
        )
        self._open(server)
        return server

    def _open(self, server: EckComponent) -> None:
        # A node that is told to stop first says so to its cluster, through the Service and maybe to itself.
        for scheme, port in {"https": HTTP_PORT, "transport": TRANSPORT_PORT}.items():
            server.reach(Endpoint(name=self.name, host=server.host(), port=port, scheme=scheme, owner=server))
        server.allow_from(Peer.namespace(self.props.operator_namespace), HTTP_PORT)

    def _form_a_cluster(self) -> None:
        """ECK does, whatever the number of nodes."""

    def _manifest(self, template: dict[str, Any]) -> Any:
        from constructs_lib.imports.llm_platform.co.elastic.k8s import elasticsearch as eck

        delete = eck.ElasticsearchSpecVolumeClaimDeletePolicy
        bytes_of = eck.ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesRequests.from_string
        del template["spec"]["containers"][0]["readinessProbe"]  # ECK has one of its own, and asks to leave it
        nodes = eck.ElasticsearchSpecNodeSets(
            name="default",
            count=self.props.replicas,
            config={"node.store.allow_mmap": self.props.mmap, **dict.fromkeys(UNUSED, False)},
            pod_template=template,
            volume_claim_templates=[
                eck.ElasticsearchSpecNodeSetsVolumeClaimTemplates(**claim(DATA, self.props.volume, bytes_of))
            ],
        )
        return eck.Elasticsearch.manifest(
            spec=eck.ElasticsearchSpec(
                version=self.props.image.tag,
                node_sets=[nodes],
                # ECK's lets a node go while no data hangs on it alone. Of a single one that is never, so there it has none.
                pod_disruption_budget=None if self.props.replicas > 1 else eck.ElasticsearchSpecPodDisruptionBudget(),
                volume_claim_delete_policy=delete.DELETE_ON_SCALEDOWN_AND_CLUSTER_DELETION
                if self.props.volume.when_deleted == "Delete"
                else delete.DELETE_ON_SCALEDOWN_ONLY,
            )
        )

    # ---- parts of it ------------------------------------------------------------------------------------------------

    def _keys(self) -> list[str]:
        return [*self._passwords().values()]

    def _administrator(self) -> SecretKey:
        return self._of_eck("elastic-user", ADMINISTRATOR)

    def _kibana(self) -> SearchEndpoint:
        # Kibana's own account is a matter between ECK and Kibana: of this endpoint it needs the way alone.
        return self.editor

    def _of_eck(self, what: str, key: str) -> SecretKey:
        secret = SecretKey(name=f"{self.name}-es-{what}", key=key)
        self.composition.foreign_secrets.add(secret.name)
        return secret
