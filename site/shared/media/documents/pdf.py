"""Reads the number of pages of a PDF."""

import pypdfium2
from django.core.files import File


def count_pages(file: File) -> int | None:
    """
    Return the number of pages of a PDF, or None when the file cannot be read as one.

    file: an open Django `File`; its position is at the start afterwards.
    """
    file.seek(0)
    try:
        with pypdfium2.PdfDocument(file.read()) as document:
            return len(document)
    except pypdfium2.PdfiumError:
        return None
    finally:
        file.seek(0)
