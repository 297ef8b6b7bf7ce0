"""What a PDF tells of itself."""

import pypdfium2
from django.core.files import File


def count_pages(file: File) -> int | None:
    """
    Count the pages of a PDF.

    file: an open Django `File`; its position is back at the start afterwards.
    Returns the number, or None when the file cannot be read as a PDF: a damaged
    file may still be worth downloading, so that is no reason to refuse it.
    """
    file.seek(0)
    try:
        with pypdfium2.PdfDocument(file.read()) as document:
            return len(document)
    except pypdfium2.PdfiumError:
        return None
    finally:
        file.seek(0)
