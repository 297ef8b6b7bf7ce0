"""Security headers: what a browser may do with a page. They depend on nothing but the page itself."""

import re
from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import reverse

from shared.media.films.providers import player_origins

NOT_USED = ("accelerometer", "browsing-topics", "camera", "geolocation", "gyroscope", "microphone", "payment", "usb")
PERMISSIONS = ", ".join(f"{feature}=()" for feature in NOT_USED)

# Wagtail's desk has scripts and styles in its pages and shows previews in frames, so it is asked less.
DESK = "object-src 'none'; base-uri 'self'; frame-ancestors 'self'; form-action 'self'"

STYLE_IN_HEAD = re.compile(rb"<style>(.*?)</style>", re.DOTALL)


class SecurityHeaders:
    """
    Middleware: adds `Content-Security-Policy` and `Permissions-Policy` to what leaves the site.

    A page may load what the site itself serves and, after a click, the players of the film websites in the settings;
    no script stands in a page. The small styles that the head holds (typefaces, accent colour) are allowed by their
    hash: a nonce would be another one for every visitor, and the page could not be kept. A `<style>` in the body, where
    visitors' and editors' texts are, is not.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        if response.headers.get("Content-Type", "").startswith("text/html"):
            policy = DESK if request.path.startswith(reverse("wagtailadmin_home")) else policy_for(response)
            response.headers.setdefault("Content-Security-Policy", policy)
        return response


def policy_for(response):
    """Give the policy for a public page, with the hashes of the styles in its head."""
    head = b"" if response.streaming else response.content.partition(b"</head>")[0]
    return _policy(tuple(_hash(style) for style in STYLE_IN_HEAD.findall(head)))


@lru_cache(maxsize=64)
def _hash(style):
    return f"'sha256-{b64encode(sha256(style).digest()).decode()}'"


@lru_cache(maxsize=64)
def _policy(styles):
    own = " ".join(["'self'", *_other_origins()])
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {own}",
            " ".join(["style-src", own, *styles]),
            f"img-src {own} data:",
            f"font-src {own}",
            f"media-src {own}",
            " ".join(["frame-src", *player_origins()]) if settings.FILM_PROVIDERS else "frame-src 'none'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ]
    )


def _other_origins():
    """Where uploads and static files are served from, when that is another host."""
    for url in (settings.STATIC_URL, settings.MEDIA_URL):
        parts = urlsplit(url)
        if parts.netloc:
            yield f"{parts.scheme or 'https'}://{parts.netloc}"
