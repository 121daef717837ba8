"""What can be changed of the logs where ECK makes the pods."""

import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import AfterValidator

from constructs_lib.core.certificate import CertificateProps
from constructs_lib.core.images import Image, locked
from constructs_lib.core.props import DnsLabel, Props
from constructs_lib.core.scaling import Autoscaling
from constructs_lib.core.storage import VolumeProps
from constructs_lib.observability.elasticsearch import ElasticsearchProps
from constructs_lib.observability.filebeat import FilebeatProps
from constructs_lib.observability.kibana import KibanaProps
from constructs_lib.observability.logstash import LogstashProps

VERSION = re.compile(r"\d+\.\d+\.\d+(-[a-zA-Z][-.\w]*)?")
OWN_SETTINGS = ("cluster.name", "cluster.initial_master_nodes", "discovery.", "network.", "node.name", "path.", "xpack.security.")
"""The beginnings of Elasticsearch's settings that ECK sets itself."""


def _says_version(image: Image) -> Image:
    if not VERSION.fullmatch(image.tag):
        raise ValueError(f"tag {image.tag!r} is no version such as '9.5.2'; ECK asks for the one that is in the image")
    return image


def _only(value: Any, why: str) -> AfterValidator:
    """Takes one value alone."""

    def check(given: Any) -> Any:
        if given != value:
            raise ValueError(why)
        return given

    return AfterValidator(check)


Version = AfterValidator(_says_version)
Certified = Annotated[CertificateProps | None, _only(None, "ECK makes the certificates of its nodes; leave it out")]
Plain = Annotated[CertificateProps | None, _only(None, "made by ECK it speaks plain HTTP behind its policy; leave it out")]
Fixed = Annotated[Autoscaling | None, _only(None, "ECK keeps the number of pods as it is in its resource; set replicas")]


class EckElasticsearchProps(ElasticsearchProps):
    """Elasticsearch as ECK runs it: it makes certificates for nodes and clients itself, and its own administrator."""

    image: Annotated[Image, Version] = locked("elasticsearch")
    volume: VolumeProps = ElasticsearchProps().volume.but(when_scaled="Delete")
    """Where the data of each node is. ECK deletes the claim of a node that goes, once the others have its data."""
    tls: Certified = None
    """Not possible: ECK makes the certificates."""
    http_tls: Annotated[bool, _only(True, "clients always speak TLS to ECK's Elasticsearch here; leave it out")] = True
    """Always on: its clients know ECK's authority."""
    operator_namespace: DnsLabel = "elastic-system"
    """Where ECK itself runs, which asks Elasticsearch how it is."""

    def _findings(self) -> Iterator[str]:
        yield from self._memory_findings()
        if self.volume.when_scaled != "Delete":
            yield "volume.when_scaled: ECK always deletes the claim of a node that goes; leave it out"
        for name in sorted(self.env):
            if name.startswith(OWN_SETTINGS):
                yield f"env.{name}: ECK sets it itself; leave it out"


class EckLogstashProps(LogstashProps):
    """Logstash as ECK runs it."""

    image: Annotated[Image, Version] = locked("logstash")

    def _findings(self) -> Iterator[str]:
        yield from super()._findings()
        if "Delete" in (self.volume.when_deleted, self.volume.when_scaled):
            yield "volume: ECK never deletes a claim of Logstash; leave when_deleted and when_scaled at 'Retain'"


class EckFilebeatProps(FilebeatProps):
    """Filebeat as ECK runs it."""

    image: Annotated[Image, Version] = locked("filebeat")


class EckKibanaProps(KibanaProps):
    """Kibana as ECK runs it: with an account and keys that ECK makes."""

    image: Annotated[Image, Version] = locked("kibana")
    tls: Plain = None
    """Not possible: it speaks plain HTTP behind its policy, to gateways and to whoever asks whether it is well."""
    autoscaling: Fixed = None
    """Not possible: ECK keeps the number of pods."""


class EckLogsProps(Props):
    """The way of the logs where the cluster has ECK, Elastic's operator, in version 3.x: its resources in place of workloads."""

    kind: Literal["eck"]
    """ECK makes the pods."""
    elasticsearch: EckElasticsearchProps = EckElasticsearchProps()
    """Where logs are kept and searched."""
    logstash: EckLogstashProps = EckLogstashProps()
    """What takes them apart."""
    filebeat: EckFilebeatProps = EckFilebeatProps()
    """What reads them on every node. Its `namespaces`, where none is named, are those of all that is watched."""
    kibana: EckKibanaProps | None = EckKibanaProps()
    """Where people search; None leaves that to Grafana."""
