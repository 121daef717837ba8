"""Props of document extraction."""

from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.quantities import Replicas
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.text import Seconds
from constructs_lib.core.workloads.props import WorkloadProps


class TikaProps(WorkloadProps):
    """Apache Tika: the text of more than a thousand kinds of files, quickly, with text recognition in images."""

    kind: Literal["tika"]
    """`tika`: Apache Tika; `docling`: Docling, which is slower and sees the layout of pages."""
    image: Image = locked("tika")
    """The image of Tika 3, the full one for text recognition."""
    replicas: Replicas = 1
    """Number of pods."""
    resources: Resources = Resources(cpu="100m", cpu_limit="2", memory="1Gi", memory_limit="2Gi")
    """CPU, memory and scratch disk of each pod."""
    heap_percent: Annotated[int, Field(strict=True, ge=1, le=80)] = 50
    """Percent of the memory limit for the heap of Java. The rest is for the programs that recognise text."""


class DoclingProps(WorkloadProps):
    """Docling: the text of PDFs and office files as Markdown, with tables and headings, by models on CPUs."""

    kind: Literal["docling"]
    """`docling`: Docling, which sees the layout of pages; `tika`: Apache Tika, which is quicker."""
    image: Image = locked("docling")
    """The image of docling-serve with its models, version 1."""
    replicas: Replicas = 1
    """Number of pods."""
    resources: Resources = Resources(cpu="500m", cpu_limit="4", memory="3Gi", memory_limit="6Gi", ephemeral_storage_limit="4Gi")
    """CPU, memory and scratch disk of each pod."""
    longest_seconds: Seconds = 600
    """Seconds that a document may take."""


DocumentExtractionProps = TikaProps | DoclingProps
"""Document extraction; `kind` selects its program."""
