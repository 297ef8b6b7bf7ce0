"""Template tags for photos: `photo_picture` is for the component that draws them, `made_picture` for heads of pages."""

from django import template

from shared.media.models import Photo
from shared.media.pictures.picture import Picture, picture, picture_or_soon

register = template.Library()


@register.simple_tag
def photo_picture(photo: Photo, size: str, alt: str | None = None) -> Picture | None:
    """Give the `Picture` of a photo in a size; one that keeps the place while it is made."""
    return picture_or_soon(photo, size, alt)


@register.simple_tag
def made_picture(photo: Photo, size: str) -> Picture | None:
    """Give the same, or None while it is being made: other websites keep the address that they were given."""
    return picture(photo, size)
