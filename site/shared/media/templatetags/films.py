"""Template tags for films."""

from django import template

from shared.media.films.chapters import Chapter
from shared.media.models import Film

register = template.Library()


@register.simple_tag
def player_at(film: Film, chapter: Chapter) -> str:
    """Return the address of the provider's player that starts at a chapter."""
    return film.at_provider.player_at(chapter.starts) if film.at_provider else ""
