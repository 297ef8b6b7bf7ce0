"""The tag `typefaces` for the head of a page, and the filter `soft_hyphens` for very long words."""

import re
from functools import lru_cache
from typing import Any

import pyphen
from django import template
from django.templatetags.static import static
from django.utils.safestring import mark_safe

from shared.typography.metrics import LOCAL_NAMES
from shared.typography.pairings import pairing_for
from shared.typography.subsets import descriptors

register = template.Library()

# Shorter words fit a line of 320 pixels in the largest title, and a quarter of it under a stop of the story
# line. Browsers hyphenate by themselves, but not
# all of them, and not in every language they show.
LONG_WORD = re.compile(r"\w{12,}")
SOFT_HYPHEN = "\u00ad"


@register.inclusion_tag("components/typefaces.html")
def typefaces(code: str = "") -> Any:
    """Return the `<link rel=preload>`s and `@font-face` rules of the pairing with this code.

    Without made files (`manage.py build_fonts` was not run) the page asks for none of them
    and is set in the system's typefaces.
    """
    pairing, made = pairing_for(code), descriptors()
    faces = [
        {
            "face": face,
            "url": static(f"fonts/{face.file_name}"),
            "stand_in": mark_safe(", ".join(f'local("{name}")' for name in LOCAL_NAMES[face.stand_in])),
            "metrics": made[face.slug].items(),
        }
        for face in pairing.faces
        if face.slug in made
    ]
    return {"faces": faces, "variables": pairing.variables}


@register.filter(is_safe=True)
def soft_hyphens(text: str, language: str = "nl") -> str:
    """Return the text with soft hyphens in its very long words. language: such as `nl`."""
    return LONG_WORD.sub(lambda word: _dictionary(language).inserted(word[0], SOFT_HYPHEN), str(text))


@lru_cache(maxsize=4)
def _dictionary(language: str) -> Any:
    known = pyphen.language_fallback(language or "nl") or "nl_NL"
    return pyphen.Pyphen(lang=known, left=4, right=4)
