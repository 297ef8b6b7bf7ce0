"""
Says where two pages differ for whoever reads them, and passes over how they were written.

White space that cannot be seen counts for nothing; white space between words and beside inline elements does.
"""

import re
from difflib import unified_diff
from itertools import islice

import html5lib

# Beside the edges of these a browser shows no white space (CSS 2.2 §9.2.2.1, §16.6.1), outside or inside.
BLOCKS = frozenset(
    re.findall(
        r"\w+",
        """
        address article aside base blockquote body br caption col colgroup dd details dialog div dl dt fieldset
        figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main nav noscript ol
        optgroup option p pre search section source summary table tbody td template tfoot th thead title tr track ul
        """,
    )
)
# Seen in a line of text as a letter is: white space beside them shows, white space at the edges inside them does not.
BOXES = {"audio", "button", "canvas", "iframe", "img", "input", "object", "select", "svg", "textarea", "video"}
# Neither seen nor in the way of anything: white space on both sides is together.
UNSEEN = {"link", "meta", "script", "style"}
AS_WRITTEN = {"pre", "textarea"}
SPACE = re.compile(r"[ \t\n\r\f]+")
# What is another text at every answer, or at every version of a file.
MASKED = (
    (re.compile(r"(/static/[^\"'?#\s]+?)\.[0-9a-f]{12}(\.\w+)"), r"\1\2"),  # a hash in a name of a file
    (re.compile(r"((?:csrfmiddlewaretoken|nonce)=)[\w-]+"), r"\1…"),
)


def differences(before, after, names):
    """
    Return the lines that differ, each with `-` before it as it was or with `+` as it is; empty when pages are the same.

    before, after: HTML as text. names: the new name of a class or an id by its old one.
    """
    if before == after:  # most pages are, and reading HTML takes long
        return []
    changed = unified_diff(lines(before, names), lines(after), n=0, lineterm="")
    return [line for line in list(changed)[2:] if not line.startswith("@@")]


def lines(html, names=None):
    """Return a page as lines: a tag with its attributes in the order of the alphabet, a text, an end."""
    tree = html5lib.parse(html, treebuilder="etree", namespaceHTMLElements=False)
    found = []
    _write(tree, names or {}, found, in_box=False)
    return _without_unseen_space(found)


def _write(element, names, found, in_box):
    """Add an element to `found`, pairs of a sort and a text. in_box: whether it stands in a drawing."""
    if not isinstance(element.tag, str):
        found.append(("unseen", f"<!--{element.text}-->"))
        return
    tag = element.tag
    is_box = tag in BOXES and not in_box
    sort = "block" if tag in BLOCKS or in_box else "unseen"
    found.append(("box opens" if is_box else sort, _opening(element, names)))
    text_sort = "as written" if tag in AS_WRITTEN else "data" if tag in UNSEEN else "text"
    if element.text:
        found.append((text_sort, element.text))
    for child in element:
        _write(child, names, found, in_box or tag == "svg")
        if child.tail:
            found.append((text_sort, child.tail))
    found.append(("box closes" if is_box else sort, f"</{tag}>"))


def _opening(element, names):
    attributes = {name: _masked(value) for name, value in element.attrib.items() if name != "nonce"}
    if "class" in attributes:
        attributes["class"] = " ".join(sorted(names.get(name, name) for name in attributes["class"].split()))
    if "id" in attributes:
        attributes["id"] = names.get(attributes["id"], attributes["id"])
    if attributes.get("name") == "csrfmiddlewaretoken":
        attributes["value"] = "…"
    return f"<{' '.join([element.tag, *(f'{name}={attributes[name]!r}' for name in sorted(attributes, key=str))])}>"


def _masked(text):
    for pattern, said in MASKED:
        text = pattern.sub(said, text)
    return text


def _without_unseen_space(found):
    """Collapse white space as a browser does: one space for many, none at the edge of a block, none after a space."""
    told, after_space = [], True
    for place, (sort, text) in enumerate(found):
        if sort == "text":
            text = SPACE.sub(" ", text)
            text = text.lstrip(" ") if after_space else text
            if text.endswith(" ") and _edge_follows(islice(found, place + 1, None)):
                text = text[:-1]
            if text:
                told.append(repr(text))
                after_space = text.endswith(" ")
            continue
        told += _masked(text).splitlines() if sort in ("data", "as written") else [text]
        if sort in ("block", "box opens"):
            after_space = True
        elif sort in ("box closes", "as written"):
            after_space = False
    return told


def _edge_follows(found):
    """Whether the edge of a block comes before anything that is seen in the same line of text."""
    for sort, text in found:
        if sort in ("block", "box closes"):
            return True
        if sort in ("box opens", "as written") or (sort == "text" and text.strip(" \t\n\r\f")):
            return False
    return True
