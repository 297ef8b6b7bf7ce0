"""
The sizes of the demo's photos: first those that its first pages show, then all others.

So the site can be looked at after the first; a photo elsewhere keeps its place on the page until it is made.
"""

import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from django.conf import settings
from django.db import connection, connections
from django.test import Client
from wagtail.models import Site

from demo.content.site import MENU, TOLD
from shared.media.models import Photo
from shared.media.pictures.picture import drawn_incomplete
from shared.media.pictures.tasks import make_all_sizes, make_renditions, sizes_later
from shared.pages.models import BasePage
from shared.sharing.storage import make_for


def make_first_sizes() -> None:
    """Make what the front page and the pages of the main menu show of photos, and nothing else."""
    _make_sizes_shown_on(["home", *(slug for _label, slug, _below in MENU)])


def make_other_sizes(at_once: int = 0) -> None:
    """
    Make all that is missing: every size of every photo, and the picture of every page for sharing.

    at_once: how many are made at the same time; as many as there are cores when 0.
    """
    # Where the front page leads a visitor of the demo.
    _make_sizes_shown_on([TOLD], at_once)
    # The oldest first, for what a page asks for meanwhile is made with the newest first.
    _each(make_all_sizes, Photo.objects.order_by("pk"), at_once)
    # Where the sizes are left to the first visitor, as in tests, these are too.
    if settings.MAKE_RENDITIONS_SOON:
        _each(make_for, BasePage.objects.filter(depth__gt=1).live().specific(), at_once)


def _make_sizes_shown_on(slugs: Collection[str], at_once: int = 0) -> None:
    """Make the sizes that pages show of each photo and that are not there yet. "home" is the front page."""
    site = Site.objects.get(is_default_site=True)
    pages = BasePage.objects.descendant_of(site.root_page).filter(slug__in=slugs).live()
    addresses = [page.get_url() for page in ([site.root_page] if "home" in slugs else []) + list(pages)]
    sizes = _sizes_shown_at(addresses, site.hostname)
    _each(lambda photo: make_renditions(photo, sorted(sizes[photo])), list(sizes), at_once)


def _sizes_shown_at(addresses: Iterable[str], host: str) -> dict[Photo, set[str]]:
    """Return the sizes that are missing at some addresses of the site, found by asking for them."""
    sizes: dict[Photo, set[str]] = defaultdict(set)

    def remember(photo: Photo, size: str, **kwargs: object) -> None:
        sizes[photo].add(size)

    drawn_incomplete.connect(remember, sender=Photo)
    try:
        with sizes_later():
            for address in addresses:
                Client(SERVER_NAME=host).get(address)
    finally:
        drawn_incomplete.disconnect(remember, sender=Photo)
    return sizes


def _each(make: Callable[[Any], object], things: Iterable[Any], at_once: int = 0) -> None:
    """Call a function with each thing, some at the same time, where other connections see what this one made."""
    at_once = at_once or os.cpu_count() or 1
    if at_once == 1 or connection.in_atomic_block:
        for thing in things:
            make(thing)
        return

    def in_a_thread(thing: Any) -> None:
        try:
            make(thing)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(at_once) as pool:
        for _done in pool.map(in_a_thread, things):
            pass
