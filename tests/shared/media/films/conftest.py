"""The website with films, and a site that knows it."""

import pytest

from shared.media.films import oembed, safe_http
from tests.film_website import PROVIDER, FilmWebsite, PretendInternet


@pytest.fixture
def website():
    website = FilmWebsite()
    yield website
    website.stop()


@pytest.fixture
def internet(website, settings, monkeypatch):
    """Where the names of this test lead: `internet.names`, `internet.opened`."""
    settings.FILM_PROVIDERS = [PROVIDER]
    internet = PretendInternet(website.port)
    monkeypatch.setattr(safe_http, "connector", internet)
    monkeypatch.setattr(oembed, "SECONDS", 3)
    return internet
