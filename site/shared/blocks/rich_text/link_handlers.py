"""
The handlers of links to pages and documents in rich text.

Imported by `wagtail_hooks.py` alone: Wagtail's own handlers load the page model when they are imported, which is too
early for a module that models import.
"""

from typing import Any

from django.utils.html import escape
from wagtail.documents.rich_text import DocumentLinkHandler
from wagtail.rich_text.pages import PageLinkHandler

from shared.blocks.base.choosers import public_rows
from shared.blocks.base.prefetch import rows_for


class KnownPageLinks(PageLinkHandler):
    """Links to pages, without a query for loaded rows, and without a link to a page that is not live."""

    @classmethod
    def get_many(cls, attrs_list: list[dict[str, str]]) -> list[Any]:
        wanted = [int(attrs["id"]) for attrs in attrs_list]
        rows = rows_for(cls.get_model())
        if rows is None:
            rows = public_rows(cls.get_model()).in_bulk(wanted)
        return [rows.get(pk) for pk in wanted]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, str]]) -> list[str]:
        return [
            f'<a href="{escape(page.url)}">' if page and page.live and page.url else "<a>"
            for page in cls.get_many(attrs_list)
        ]


class KnownDocumentLinks(DocumentLinkHandler):
    """Links to documents, without a query for loaded rows."""

    @classmethod
    def get_many(cls, attrs_list: list[dict[str, str]]) -> list[Any]:
        wanted = [int(attrs["id"]) for attrs in attrs_list]
        rows = rows_for(cls.get_model())
        if rows is None:
            rows = cls.get_model().objects.in_bulk(wanted)
        return [rows.get(pk) for pk in wanted]
