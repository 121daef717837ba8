"""Document extraction: Tika or Docling return the text of documents."""

from constructs_lib.apps.document_extraction.construct import DocumentExtraction
from constructs_lib.apps.document_extraction.props import DoclingProps, DocumentExtractionProps, TikaProps

__all__ = ["DoclingProps", "DocumentExtraction", "DocumentExtractionProps", "TikaProps"]
