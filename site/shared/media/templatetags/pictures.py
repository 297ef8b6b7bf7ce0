"""Template tags for photos."""

from django import template

from shared.media.models import Photo
from shared.media.pictures.picture import Picture, picture, picture_or_soon

register = template.Library()


@register.simple_tag
def photo_picture(photo: Photo, size: str, alt: str | None = None) -> Picture | None:
    """Return the `Picture` of a photo in a size, or a placeholder while its renditions are made."""
    return picture_or_soon(photo, size, alt)


@register.simple_tag
def made_picture(photo: Photo, size: str) -> Picture | None:
    """Return the `Picture` of a photo in a size, or None while its renditions are made; for the head of a page."""
    return picture(photo, size)
