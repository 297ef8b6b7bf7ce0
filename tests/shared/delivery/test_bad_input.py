"""Whatever is asked, the answer is clear: a page, or a 404 that says so. Never a 500."""

from urllib.parse import quote

import pytest

from blog.models import BlogIndexPage
from events.models import EventIndexPage
from portfolio.models import PortfolioIndexPage
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

NASTY = [
    "\x00",
    "'",
    '"',
    "\\",
    "%",
    "<script>",
    "a\x00b",
    "é",
    "😀",
    "\u202e",
    "x" * 10_000,
    "1" * 5000,
    "-1",
    "0",
    "1.5",
]


@pytest.fixture
def lists():
    make.blog_post(themes=[make.theme()])
    return [make.index_page(model).url for model in (BlogIndexPage, EventIndexPage, PortfolioIndexPage)]


@pytest.mark.parametrize("number", ["abc", "999", "-1", "0", "1.5", "9" * 5000, "\x00", "'", "1 OR 1=1", "inf"])
def test_pages_of_a_list(client, lists, number):
    for address in lists:
        answer = client.get(address, {"page": number})
        assert answer.status_code == 404, address
        assert "<h1" in answer.content.decode()


def test_no_number_is_the_first_page(client, lists):
    for address in [*lists, "/zoeken/"]:
        assert client.get(address, {"page": ""}).status_code == 200, address


@pytest.mark.parametrize("name", ["soort", "onderwerp", "wanneer", "jaar"])
@pytest.mark.parametrize("value", NASTY)
def test_filters_of_a_list(client, lists, name, value):
    for address in lists:
        assert client.get(address, {name: value}).status_code in (200, 404), address


@pytest.mark.parametrize("value", NASTY)
def test_paths(client, value):
    for begin in (
        "/",
        "/blog/",
        "/onderwerpen/",
        "/personen/",
        "/formulier/",
        "/documents/1/",
        "/documents/",
        "/media/",
        "/static/",
    ):
        answer = client.get(f"{begin}{quote(value)}/")
        assert answer.status_code == 404, begin
    assert client.get("/", {"x": value}).status_code == 200
    assert client.get("/bestaat-niet/", {value: value}).status_code == 404


def test_a_document_with_a_number_that_no_database_holds(client):
    assert client.get(f"/documents/{10**30}/x.pdf").status_code == 404


def test_a_404_says_what_to_do(client):
    html = client.get("/bestaat-niet/").content.decode()
    assert '<html lang="nl">' in html
    assert 'action="/zoeken/"' in html


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch", "trace"])
def test_other_methods(client, method):
    for address in ("/", "/zoeken/", "/onderwerpen/", "/sitemap.xml", "/robots.txt", "/health/", "/formulier/1/"):
        assert getattr(client, method)(address).status_code in (200, 403, 404, 405), address
