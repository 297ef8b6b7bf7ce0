"""Template tags for films. Only the components of films need them."""

from django import template

register = template.Library()


@register.simple_tag
def player_at(film, chapter):
    """Give the address of the provider's player that begins at a chapter."""
    return film.at_provider.player_at(chapter.starts)
