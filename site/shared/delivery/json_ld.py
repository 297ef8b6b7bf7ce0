"""Facts for machines inside a page: JSON-LD (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents)."""

import json

from django.utils.safestring import mark_safe

# So that no text of an editor can end the element it stands in.
SAFE = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def json_ld(facts):
    """
    Give the `<script>` element, which browsers do not run, with a dict of schema.org.

    Everything empty is left out: None, an empty text, an empty list.
    """
    kept = {name: value for name, value in facts.items() if value not in (None, "", [])}
    text = json.dumps({"@context": "https://schema.org"} | kept, ensure_ascii=False).translate(SAFE)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')
