"""The websites whose films are played on our pages. A film at any other website is a link."""

from typing import Any

from .environment import optional

# name: what visitors call it. links: what editors may paste, with the film's own `id` (and the `key` of one that is
# only for who has the link). page: its address there. player: what is loaded after a click, on a host without cookies
# where there is one. oembed: where title and maker are asked (oembed.com). covers: better ones than the answer names.
# still_hosts: where the stills of the answer stand, if on another host. Nothing is fetched from any host but those of
# page, oembed, covers and still_hosts.
YOUTUBE: dict[str, Any] = {
    "name": "YouTube",
    "links": [
        r"https?://(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com/"
        r"(?:watch\?(?:[^#]*&)?v=|shorts/|embed/|live/|v/)(?P<id>[\w-]{11})(?![\w-])",
        r"https?://youtu\.be/(?P<id>[\w-]{11})(?![\w-])",
    ],
    "page": "https://www.youtube.com/watch?v={id}",
    "player": "https://www.youtube-nocookie.com/embed/{id}?autoplay=1&rel=0",
    "starts_at": "&start={seconds}",
    "oembed": "https://www.youtube.com/oembed",
    "covers": ["https://i.ytimg.com/vi/{id}/maxresdefault.jpg"],
    "length_on_page": True,
}
VIMEO: dict[str, Any] = {
    "name": "Vimeo",
    "links": [
        r"https?://(?:www\.)?vimeo\.com/(?:[\w-]+/)*?(?P<id>\d{5,})(?:/(?P<key>[0-9a-f]{6,}))?(?![\w-])",
        r"https?://player\.vimeo\.com/video/(?P<id>\d{5,})(?:\?(?:[^#]*&)?h=(?P<key>[0-9a-f]{6,}))?(?![\w-])",
    ],
    "page": "https://vimeo.com/{id}",
    "page_key": "/{key}",
    "player": "https://player.vimeo.com/video/{id}?dnt=1&autoplay=1",
    "player_key": "&h={key}",
    "starts_at": "#t={seconds}s",
    "oembed": "https://vimeo.com/api/oembed.json",
    "still_hosts": ["i.vimeocdn.com"],
}


def peertube(host: str) -> dict[str, Any]:
    """Return the provider for a PeerTube host, such as `video.example.org`."""
    return {
        "name": host,
        "links": [rf"https://{host.replace('.', r'[.]')}/(?:w|videos/watch|videos/embed)/(?P<id>[\w-]{{10,}})"],
        "page": f"https://{host}/w/{{id}}",
        "player": f"https://{host}/videos/embed/{{id}}?autoplay=1&p2p=0&peertubeLink=0",
        "starts_at": "&start={seconds}s",
        "oembed": f"https://{host}/services/oembed",
    }


FILM_PROVIDERS: list[dict[str, Any]] = [
    YOUTUBE,
    VIMEO,
    *(peertube(host.strip().lower()) for host in optional("PEERTUBE_HOSTS").split(",") if host.strip()),
]
