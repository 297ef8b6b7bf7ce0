"""Security headers: what a browser may do with a page. They depend on nothing but the page itself."""

import re
from base64 import b64encode
from collections.abc import Iterator
from functools import lru_cache
from hashlib import sha256
from urllib.parse import urlsplit

from csp.constants import NONE, SELF
from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse

from shared.media.films.providers import player_origins

NOT_USED = ("accelerometer", "browsing-topics", "camera", "geolocation", "gyroscope", "microphone", "payment", "usb")
PERMISSIONS = ", ".join(f"{feature}=()" for feature in NOT_USED)

# Wagtail's admin has scripts and styles in its pages and shows previews in frames, so it is asked less.
ADMIN_DIRECTIVES = {"object-src": (NONE,), "base-uri": (SELF,), "frame-ancestors": (SELF,), "form-action": (SELF,)}

STYLE_IN_HEAD = re.compile(rb"<style>(.*?)</style>", re.DOTALL)


class SecurityHeaders(CSPMiddleware):
    """
    Middleware: add `Content-Security-Policy` to each HTML response, and `Permissions-Policy` to every response.

    A page may load what the site itself serves and, after a click, the players of the film websites in the settings;
    no script stands in a page. The small styles that the head holds (typefaces, accent colour) are allowed by their
    hash: a nonce would be another one for every visitor, and the page could not be kept. A `<style>` in the body, where
    visitors' and editors' texts are, is not.
    """

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        if not response.headers.get("Content-Type", "").startswith("text/html"):
            return response
        return super().process_response(request, response)

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if parts.config is None and not report_only:
            is_admin = request.path.startswith(reverse("wagtailadmin_home"))
            parts.config = ADMIN_DIRECTIVES if is_admin else directives_for(response)
        return parts


def directives_for(response: HttpResponseBase) -> dict[str, tuple[str, ...]]:
    """Return the directives for a public page, as django-csp takes them, with the hashes of the styles in its head."""
    head = response.content.partition(b"</head>")[0] if isinstance(response, HttpResponse) else b""
    own = (SELF, *_other_origins())
    return {
        "default-src": (NONE,),
        "script-src": own,
        "style-src": (*own, *(_hash(style) for style in STYLE_IN_HEAD.findall(head))),
        "img-src": (*own, "data:"),
        "font-src": own,
        "media-src": own,
        "frame-src": tuple(player_origins()) or (NONE,),
        "connect-src": (SELF,),
        "manifest-src": (SELF,),
        "form-action": (SELF,),
        "base-uri": (NONE,),
        "frame-ancestors": (NONE,),
    }


@lru_cache(maxsize=64)
def _hash(style: bytes) -> str:
    return f"'sha256-{b64encode(sha256(style).digest()).decode()}'"


def _other_origins() -> Iterator[str]:
    """Yield where uploads and static files are served from, when that is another host."""
    for url in (settings.STATIC_URL, settings.MEDIA_URL):
        parts = urlsplit(url)
        if parts.netloc:
            yield f"{parts.scheme or 'https'}://{parts.netloc}"
