"""`{% icon "calendar" %}`: a Lucide icon, drawn once a process."""

from functools import lru_cache

from django import template
from django.utils.safestring import mark_safe
from lucide.templatetags.lucide import lucide

register = template.Library()


@register.simple_tag
def icon(name: str, size: int = 18) -> str:
    """
    A decorative icon: whoever reads aloud passes it over, so a word always stands beside it.

    name: as on lucide.dev. size: in CSS pixels. Drawing one from its file takes as long as a small
    query, and a page shows forty.
    """
    return _drawn(str(name), size)


@lru_cache(maxsize=256)
def _drawn(name: str, size: int) -> str:
    attributes = {"class": "icon", "aria-hidden": "true", "stroke-width": "1.75"}
    return mark_safe(" ".join(lucide(name, size=size, **attributes).split()).replace("> <", "><"))
