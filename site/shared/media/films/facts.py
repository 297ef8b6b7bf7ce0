"""A film as search engines read it (https://schema.org/VideoObject, https://schema.org/AudioObject)."""

from datetime import datetime, time
from urllib.parse import urljoin

from django.utils.timezone import get_current_timezone

from shared.media.films.length import iso_duration
from shared.media.pictures import picture


def film_facts(film, root):
    """
    Give the facts as a dict for `json_ld`.

    root: the address of the site without a slash at the end. A film without a known place to play it has no
    `contentUrl` and no `embedUrl`.
    """
    cover = picture(film.cover, "wide") if film.cover else None
    made_on = film.made_on and datetime.combine(film.made_on, time(12), get_current_timezone())
    return {
        "@type": "AudioObject" if film.is_sound else "VideoObject",
        "name": film.title,
        "description": film.description or film.title,
        "url": root + film.get_absolute_url(),
        "thumbnailUrl": urljoin(root, cover.largest) if cover else None,
        "uploadDate": made_on.isoformat() if made_on else None,
        "duration": iso_duration(film.seconds) if film.seconds else None,
        "contentUrl": urljoin(root, film.file.url) if film.file else None,
        "embedUrl": film.at_provider.player if film.at_provider else None,
        "encodingFormat": film.mime_type if film.file else None,
        "inLanguage": film.language,
        "license": film.licence_address,
        "creator": {"@type": "Organization", "name": film.maker} if film.maker else None,
        "transcript": film.transcript,
        "caption": [
            {"@type": "MediaObject", "inLanguage": track["language"], "contentUrl": root + track["url"]}
            for track in film.tracks
        ],
    }
