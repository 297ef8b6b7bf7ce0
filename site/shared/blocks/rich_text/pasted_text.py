"""Rich text as it comes out of a word processor, brought in order. Plain functions: no Django, no blocks."""

import re

_HEADING_TAG = re.compile(r"(</?h)([1-6])(?=[\s>])", re.IGNORECASE)
_FIRST_LEVEL = re.compile(r"<h1[\s>]", re.IGNORECASE)
_EMPTY = re.compile(r"<(p|h[1-6]|blockquote)(?:\s[^>]*)?>(?:\s|&nbsp;|\u00a0|<br\s*/?>)*</\1>", re.IGNORECASE)

LOWEST_LEVEL = 4  # the deepest heading that the editor offers


def tidy(html):
    """
    Bring pasted rich text in order.

    Empty paragraphs and headings go, for white space is the design's business. The title of the page is its
    only first-level heading: where a pasted text has such headings, all of its headings move down one level.
    What stood above it stays as it is.
    """
    html = _EMPTY.sub("", html)
    if not (pasted := _FIRST_LEVEL.search(html)):
        return html
    above, below = html[: pasted.start()], html[pasted.start() :]
    return above + _HEADING_TAG.sub(lambda tag: f"{tag[1]}{min(int(tag[2]) + 1, LOWEST_LEVEL)}", below)
