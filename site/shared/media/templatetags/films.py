"""Template tags for films. Only the components of films need them."""

from django import template

from shared.media.films.chapters import Chapter
from shared.media.models import Film

register = template.Library()


@register.simple_tag
def player_at(film: Film, chapter: Chapter) -> str:
    """Give the address of the provider's player that begins at a chapter."""
    return film.at_provider.player_at(chapter.starts)
