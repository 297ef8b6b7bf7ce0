"""Template tags for photos. Only `components/picture.html` needs them."""

from django import template

from shared.media.pictures import picture

register = template.Library()


@register.simple_tag
def photo_picture(photo, size, alt=None):
    """Give the `shared.media.pictures.Picture` of a photo in a size, to be drawn by the component."""
    return picture(photo, size, alt)
