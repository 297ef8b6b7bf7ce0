"""What holds for the HTML of every page: valid, nothing empty, headings in order, every reference leading somewhere."""

import re

import html5lib

SVG = "{http://www.w3.org/2000/svg}"
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# Elements that are nothing without something in them to see or to read. A bare <div> is a column of the layout.
NEVER_EMPTY = {
    *HEADINGS,
    *("a", "article", "aside", "blockquote", "button", "caption", "cite", "dd", "details", "dl", "dt", "em"),
    *("figcaption", "figure", "footer", "form", "header", "label", "legend", "li", "main", "nav", "ol", "p", "section"),
    *("small", "strong", "summary", "table", "tbody", "thead", "time", "title", "tr", "ul", "th"),
}
SHOWS_SOMETHING = {"img", "input", "select", "textarea", "iframe", "video"}


def problems_of(html):
    """List what is wrong with a whole page, one sentence each; an empty list when all is well."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(html)
    found = [f"not valid: {code} {data} at {position}" for position, code, data in parser.errors]
    for rule in (empty_elements, headings, terms, references, pictures, links, words):
        found += rule(tree)
    return found


def text_of(element):
    """Return what an element says, spaces brought in order."""
    return " ".join("".join(element.itertext()).replace("\xad", "").split())


def empty_elements(tree):
    return [
        f"empty: <{element.tag} class={element.get('class')!r}>"
        for element in tree.iter()
        if element.tag in NEVER_EMPTY and not text_of(element) and not _shows_something(element)
    ]


def _shows_something(element):
    if element.get("aria-hidden") == "true" and element.get("class"):
        return True  # decoration, drawn by the style sheet
    return any(child.tag in SHOWS_SOMETHING or str(child.tag).startswith(SVG) for child in element.iter()) or any(
        child.tag == "svg" or child.get("aria-hidden") == "true" for child in element.iter() if child is not element
    )


def headings(tree):
    levels = [int(element.tag[1]) for element in tree.iter() if element.tag in HEADINGS]
    found = [] if levels.count(1) == 1 else [f"{levels.count(1)} times <h1>"]
    if levels and levels[0] != 1:
        found.append(f"the first heading is <h{levels[0]}>")
    jumps = [(before, after) for before, after in zip(levels, levels[1:], strict=False) if after > before + 1]
    return found + [f"<h{after}> after <h{before}>" for before, after in jumps]


def terms(tree):
    """A label without a value: every <dt> is followed by its <dd>."""
    found = []
    for group in tree.iter("dl"):
        rows = [child for child in group.iter() if child.tag in ("dt", "dd")]
        tags = "".join("t" if row.tag == "dt" else "d" for row in rows)
        if not re.fullmatch(r"(t+d+)*", tags):
            found.append(f"terms without explanation: {[text_of(row) for row in rows]}")
    return found


def references(tree):
    """Every id once, and whatever names an id names one that exists."""
    ids = [element.get("id") for element in tree.iter() if element.get("id") is not None]
    found = [f"id {one!r} is used {ids.count(one)} times" for one in sorted(set(ids)) if ids.count(one) > 1]
    for element in tree.iter():
        for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls"):
            for one in (element.get(name) or "").split():
                if one not in ids:
                    found.append(f"{name} names {one!r}, which is not there")
        address = element.get("href") or ""
        if element.tag == "a" and address.startswith("#") and address[1:] not in ids:
            found.append(f"a link leads to {address}, which is not there")
    return found


def pictures(tree):
    return [
        f"a picture without {name}: {element.get('src')}"
        for element in tree.iter("img")
        for name in ("alt", "width", "height")
        if element.get(name) is None
    ]


def links(tree):
    """Every link leads somewhere and says where to, also to who only hears it."""
    found = []
    for element in tree.iter("a"):
        text = (
            text_of(element)
            or element.get("aria-label")
            or "".join(img.get("alt") or "" for img in element.iter("img"))
        )
        if not text.strip():
            found.append(f"a link that says nothing: {element.get('href')}")
        if not element.get("href") or element.get("href") == "None":
            found.append(f"a link that leads nowhere: {text}")
    return found


def words(tree):
    """No Python shows through, and nothing is said twice in a row."""
    body = tree.find("body")
    text = text_of(body)
    found = [
        f"{word!r} in the text" for word in ("None", "[]", "{{", "{%", "%(", "<wagtail", "object at") if word in text
    ]
    found += [f"loose separator: {match[0]!r}" for match in re.finditer(r"(· ·|,\s*,|: ·|\(\s*\))", text)]
    return found
