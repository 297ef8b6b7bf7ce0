"""Template tags for albums. `components/gallery.html` and the page of a photo need them."""

from collections.abc import Iterable

from django import template
from wagtail.models import Page

from shared.media.albums.album import Album, Captioned, album_of

register = template.Library()


@register.simple_tag
def album(items: Iterable[Captioned], page: Page | None = None) -> Album:
    """Give the `shared.media.albums.album.Album` of items with a photo and a caption, on a page or on none."""
    return album_of(items, page)
