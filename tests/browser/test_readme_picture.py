"""
The picture of the site in README.md: the top of the demo's front page, as it is now.

Each run draws it; it is written into `docs/` only when asked for, by `make picture`, because a demo that is a day
older would change it in every commit.
"""

import os
from collections.abc import Callable

from django.conf import settings
from playwright.sync_api import BrowserContext, expect

PICTURE = settings.ROOT / "docs" / "front-page.jpg"
HEAVIEST = 200_000  # bytes: README is read on a telephone too
WIDTH, HEIGHT = 1280, 860


def test_the_front_page_makes_a_small_picture(new_context: Callable[..., BrowserContext]) -> None:
    context = new_context(
        viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light", reduced_motion="reduce", locale="nl-NL"
    )
    page = context.new_page()
    page.goto("/", wait_until="networkidle")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.evaluate("document.fonts.ready")
    drawn = page.screenshot(type="jpeg", quality=78)
    assert len(drawn) < HEAVIEST
    if os.environ.get("WRITE_PICTURE"):
        PICTURE.parent.mkdir(exist_ok=True)
        PICTURE.write_bytes(drawn)
