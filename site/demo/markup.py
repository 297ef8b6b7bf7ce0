"""
Turns the simple markup of the demo's texts into HTML.

An empty line ends a paragraph; "## " and "### " begin a heading, "- " a point, "1. " a numbered point, "> " a
quotation; **bold**, *italic* and [words](address). An address may be "page:short-name" of a demo page.
"""

import html
import re
from collections.abc import Callable

HEADINGS = {"## ": "h2", "### ": "h3", "#### ": "h4"}


def to_html(text: str, page_id: Callable[[str], int] | None = None) -> str:
    """
    Return the HTML of a text in this markup.

    page_id: returns the id of the page with a slug; only needed for "page:" links.
    """
    blocks = [block.strip() for block in re.split(r"\n\s*\n", text.strip())]
    return "".join(_block(block, page_id) for block in blocks if block)


def _block(block: str, page_id: Callable[[str], int] | None) -> str:
    lines = [line.strip() for line in block.splitlines()]
    for sign, tag in HEADINGS.items():
        if lines[0].startswith(sign):
            return f"<{tag}>{_inline(' '.join(lines)[len(sign) :], page_id)}</{tag}>"
    if lines[0].startswith("- "):
        return _list("ul", _points(lines, r"- "), page_id)
    if re.match(r"\d+\. ", lines[0]):
        return _list("ol", _points(lines, r"\d+\. "), page_id)
    if lines[0].startswith("> "):
        said = " ".join(line.removeprefix("> ") for line in lines)
        return f"<blockquote>{_inline(said, page_id)}</blockquote>"
    return f"<p>{_inline(' '.join(lines), page_id)}</p>"


def _points(lines: list[str], sign: str) -> list[str]:
    points = []
    for line in lines:
        if re.match(sign, line):
            points.append(re.sub(f"^{sign}", "", line))
        else:
            points[-1] += f" {line}"
    return points


def _list(tag: str, points: list[str], page_id: Callable[[str], int] | None) -> str:
    return f"<{tag}>{''.join(f'<li>{_inline(point, page_id)}</li>' for point in points)}</{tag}>"


def _inline(text: str, page_id: Callable[[str], int] | None) -> str:
    text = html.escape(text, quote=False)
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    text = re.sub(r"\*(.+?)\*", r"<i>\1</i>", text)
    return re.sub(r"\[(.+?)\]\((\S+?)\)", lambda match: _link(match[1], match[2], page_id), text)


def _link(words: str, address: str, page_id: Callable[[str], int] | None) -> str:
    if page_id and address.startswith("page:"):
        return f'<a linktype="page" id="{page_id(address.removeprefix("page:"))}">{words}</a>'
    return f'<a href="{address}">{words}</a>'
