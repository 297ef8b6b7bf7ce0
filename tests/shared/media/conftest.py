"""The website with films, and a site that knows it."""

import socket

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
    """Where every name leads in this test: `internet.asked`."""
    settings.FILM_PROVIDERS = [PROVIDER]
    internet = PretendInternet(website.port)
    monkeypatch.setattr(socket, "getaddrinfo", internet.getaddrinfo)
    monkeypatch.setattr(safe_http, "client", internet.client)
    monkeypatch.setattr(oembed, "SECONDS", 3)
    return internet
