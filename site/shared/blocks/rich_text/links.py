"""Rich text whose links are loaded with the whole body, and whose long addresses are shortened."""

import re
from html import unescape

from django.utils.html import escape
from wagtail.rich_text import RichText

from shared.blocks.base.prefetch import Rows, rows_at_hand
from shared.links.urls import is_web_address, short_address

_BLOCK_KEY = re.compile(r' data-block-key="[^"]*"')
_LINK_TO_NOTHING = re.compile(r"<a>(.*?)</a>", re.DOTALL)
_LINK_OF_PLAIN_TEXT = re.compile(r"(<a\s[^>]*>)([^<]+)(</a>)")


class LinkedText(RichText):
    """
    Rich text that keeps the rows to which its links point.

    rows: None to query the database when the text is shown.
    """

    def __init__(self, source: str, rows: Rows | None = None) -> None:
        super().__init__(source)
        self.rows = rows

    def __html__(self) -> str:
        with rows_at_hand(self.rows):
            html = super().__html__()
        html = _BLOCK_KEY.sub("", html)  # only comments in the admin need these
        html = _LINK_TO_NOTHING.sub(r"\1", html)
        return _LINK_OF_PLAIN_TEXT.sub(_shorten, html)

    @property
    def is_blank(self) -> bool:
        """Return whether there is nothing to read; an editor that was only clicked in stores empty tags."""
        return not re.sub(r"<(?!hr)[^>]*>|&nbsp;|\s", "", self.source)


def _shorten(link: re.Match[str]) -> str:
    opening, text, closing = link.groups()
    address = unescape(text).strip()
    return f"{opening}{escape(short_address(address))}{closing}" if is_web_address(address) else link[0]
