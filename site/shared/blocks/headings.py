"""Corrects the levels of the headings of a rendered body, and gives each an id. Plain functions of HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import unescape

from django.utils.safestring import mark_safe
from django.utils.text import slugify

FIRST_LEVEL = 2  # the title of the page is the only h1
_HEADING = re.compile(r"<h([1-6])((?:\s[^>]*)?)>(.*?)</h\1>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_CLASS = re.compile(r'\sclass="([^"]*)"')
_ID = re.compile(r'\sid="([^"]*)"')


@dataclass(frozen=True)
class Heading:
    """A heading of a body. level: 2 or deeper. text: without markup. id: for its anchor."""

    level: int
    text: str
    id: str


@dataclass(frozen=True)
class Arranged:
    """
    A body with correct headings.

    html: safe to show. headings: those of the text itself, without those of cards.
    """

    html: str
    headings: tuple

    @property
    def contents(self) -> list[Heading]:
        """Return the headings of the first level, for a table of contents."""
        return [heading for heading in self.headings if heading.level == FIRST_LEVEL]


def arrange(html: str, taken: Iterable[str] = ()) -> Arranged:
    """
    Return a rendered body as `Arranged`.

    Levels start at h2 and skip none (WCAG 2.2 SC 1.3.1): an h4 directly below an h2 becomes an h3. Every heading of
    the text gets a unique id made from its words. taken: ids that are in use elsewhere on the page.
    """
    used = {*taken, *_ID.findall(html)}
    headings = []
    previous = FIRST_LEVEL - 1

    def replace(match: re.Match[str]) -> str:
        nonlocal previous
        level = max(FIRST_LEVEL, min(int(match[1]), previous + 1))
        previous = level
        attributes, inside = match[2], match[3]
        if _belongs_to_the_text(attributes):
            text = _plain(inside)
            found = _ID.search(attributes)
            anchor = found[1] if found else _unused(text, used)
            headings.append(Heading(level, text, anchor))
            if not found:
                attributes += f' id="{anchor}"'
        return f"<h{level}{attributes}>{inside}</h{level}>"

    html = _HEADING.sub(replace, html)
    return Arranged(mark_safe(html), tuple(headings))  # noqa: S308 - what came in was rendered by our templates


def _belongs_to_the_text(attributes: str) -> bool:
    """Return whether a heading is part of the text: rich text has no class, and a block `block-title`."""
    found = _CLASS.search(attributes)
    return not found or "block-title" in found[1].split()


def _plain(html: str) -> str:
    return " ".join(unescape(_TAG.sub("", html)).replace("\u00ad", "").split())


def _unused(text: str, used: set[str]) -> str:
    # The templates around a body have ids of their own; this beginning is used by none of them.
    base = f"t-{slugify(text)[:60]}".strip("-")
    anchor, number = base, 2
    while anchor in used:
        anchor, number = f"{base}-{number}", number + 1
    used.add(anchor)
    return anchor
