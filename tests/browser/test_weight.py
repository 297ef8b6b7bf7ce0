"""How much a visitor fetches for a page without photos, with nothing kept from before."""

import gzip

import pytest
from django.conf import settings

from shared.delivery.static_files import IMPORT, STYLE

TEXT = 40 * 1024  # HTML, style sheets and scripts, compressed
FONTS = 80 * 1024  # as they are: a WOFF2 file is compressed by itself
REQUESTS = 7

PLAIN_PAGES = ("/privacy/", "/contact/", "/onderwerpen/", "/zoeken/")


@pytest.mark.parametrize("address", PLAIN_PAGES)
def test_a_page_without_photos_is_light(address, page):
    fetched = []
    page.on("requestfinished", lambda request: request.url.startswith("http") and fetched.append(request))
    page.goto(address, wait_until="networkidle")
    by_type = {}
    for request in fetched:
        body = request.response().body()
        by_type.setdefault(request.resource_type, []).append(body)
    assert "image" not in by_type, "This page has photos: the test needs another."
    text = {name: compressed(by_type[name]) for name in ("document", "stylesheet", "script")}
    fonts = sum(map(len, by_type["font"]))
    assert sum(text.values()) < TEXT, text
    assert fonts <= FONTS
    assert len(fetched) - len(joined_for_production(fetched)) <= REQUESTS, [request.url for request in fetched]
    assert set(by_type) == {"document", "stylesheet", "script", "font"}


def joined_for_production(fetched):
    """Return the requests for the style sheets that `collectstatic` puts into one."""
    names = IMPORT.findall((settings.ROOT / "site" / "static" / STYLE).read_text())
    return [request for request in fetched if request.url.rpartition("/")[2] in names]


def compressed(bodies):
    """Return the number of bytes that travel when a server compresses as most do, with gzip at its usual level."""
    return sum(len(gzip.compress(body, 6)) for body in bodies)
