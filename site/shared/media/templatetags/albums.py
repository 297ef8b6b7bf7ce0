"""Template tags for albums."""

from collections.abc import Iterable

from django import template
from wagtail.models import Page

from shared.media.albums.album import Album, Captioned, album_of

register = template.Library()


@register.simple_tag
def album(items: Iterable[Captioned], page: Page | None = None) -> Album:
    """Return the `Album` of items with a photo and a caption. page: the page that shows it, or None."""
    return album_of(items, page)
