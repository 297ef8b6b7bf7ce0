"""Template tags for albums. `components/gallery.html` and the page of a photo need them."""

from django import template

from shared.media.albums.album import album_of

register = template.Library()


@register.simple_tag
def album(items, page=None):
    """Give the `shared.media.albums.album.Album` of items with a photo and a caption, on a page or on none."""
    return album_of(items, page)
