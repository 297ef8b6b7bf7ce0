"""`{% icon "calendar" %}`: a Lucide icon, rendered once a process."""

from functools import lru_cache

from django import template
from django.utils.safestring import mark_safe
from lucide.templatetags.lucide import lucide

register = template.Library()


@register.simple_tag
def icon(name: str, size: int = 18) -> str:
    """
    Return the SVG of a decorative icon, which assistive technology ignores.

    name: as on https://lucide.dev. size: in CSS pixels.
    """
    return _drawn(str(name), size)


@lru_cache(maxsize=256)
def _drawn(name: str, size: int) -> str:
    attributes = {"class": "icon", "aria-hidden": "true", "stroke-width": "1.75"}
    return mark_safe(" ".join(lucide(name, size=size, **attributes).split()).replace("> <", "><"))
