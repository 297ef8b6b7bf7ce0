"""A film as search engines read it (https://schema.org/VideoObject, https://schema.org/AudioObject)."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from django.utils.timezone import get_current_timezone

from shared.media.films.duration import iso_duration

if TYPE_CHECKING:
    from shared.media.models import Film
    from shared.pages.structured_data import SchemaContext


def film_facts(film: Film, schema: SchemaContext) -> dict[str, Any]:
    """
    Return the facts as a dict; what is empty is left out when they are written.

    schema: an `SchemaContext`. A film without a known place to play it has no
    `contentUrl` and no `embedUrl`.
    """
    made_on = film.made_on and datetime.combine(film.made_on, time(12), get_current_timezone())
    return {
        "@type": "AudioObject" if film.is_sound else "VideoObject",
        "description": film.description or film.title,
        "thumbnailUrl": schema.photo(film.cover),
        "uploadDate": made_on.isoformat() if made_on else None,
        "duration": iso_duration(film.seconds) if film.seconds else None,
        "contentUrl": schema.address(film.file.url) if film.file else None,
        "embedUrl": film.at_provider.player if film.at_provider else None,
        "encodingFormat": film.mime_type if film.file else None,
        "inLanguage": film.language,
        "license": film.licence_address,
        "creator": {"@type": "Organization", "name": film.maker} if film.maker else None,
        "transcript": film.transcript,
        "caption": [
            {"@type": "MediaObject", "inLanguage": track["language"], "contentUrl": schema.address(track["url"])}
            for track in film.tracks
        ],
    }
