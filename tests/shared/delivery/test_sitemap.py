"""The sitemap and what else machines ask."""

import xml.etree.ElementTree as ET

import pytest
from django.db import OperationalError
from django.urls import reverse
from wagtail.models import Site

from shared.delivery import sitemaps
from shared.sites import lookup as sites
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


@pytest.fixture
def secure():
    """The site as editors set it up: on its own name, over https."""
    site = Site.objects.get()
    site.hostname, site.port = "www.example.org", 443
    site.save()
    sites.forget_sites()


def addresses(client, path="/sitemap.xml"):
    answer = client.get(path)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/xml"
    return [found.text for found in ET.fromstring(answer.content).iterfind(".//s:loc", NAMES)]


def test_the_sitemap_names_what_visitors_may_read(client, secure):
    theme = make.theme(name="Wonen")
    author = make.person(name="Maria Jansen", has_page=True, consent_note="per mail")
    make.blog_post(slug="buren", themes=[theme], authors=[author])
    make.blog_post(slug="concept", live=False, themes=[make.theme(name="Concept")])
    make.private(make.blog_post(slug="besloten", themes=[make.theme(name="Besloten")]))
    make.event(slug="bij-anderen", has_detail_page=False, in_listings=False)
    make.testimonial(slug="alleen-een-quote", has_detail_page=False)
    make.person(name="Zonder Pagina")
    found = addresses(client)
    assert all(address.startswith("https://www.example.org/") for address in found)
    last = {address.rstrip("/").rpartition("/")[2] for address in found}
    assert last >= {"www.example.org", "buren", "wonen", "maria-jansen"}
    assert not last & {"concept", "besloten", "bij-anderen", "alleen-een-quote", "zonder-pagina"}
    assert len(found) == len(set(found))


def test_every_address_of_the_sitemap_answers(client):
    make.blog_post(themes=[make.theme()], authors=[make.person(has_page=True, consent_note="per mail")])
    make.event()
    make.testimonial(body=make.text_body("Het werd een mooie dag."))
    found = addresses(client)
    assert len(found) > 6
    for address in found:
        assert client.get(address.removeprefix("http://localhost")).status_code == 200, address


def test_it_tells_when_a_page_was_last_published(client):
    post = make.blog_post()
    post.save_revision().publish()
    assert b"<lastmod>" in client.get("/sitemap.xml").content


def test_more_than_one_file_holds_is_spread_over_several(client, secure, monkeypatch):
    for model in (sitemaps.PageMap, sitemaps.ThemeMap, sitemaps.PersonMap):
        monkeypatch.setattr(model, "limit", 3)
    for _ in range(4):
        make.blog_post()
    files = addresses(client)
    assert files[:2] == [
        "https://www.example.org/sitemap-pages-1.xml",
        "https://www.example.org/sitemap-pages-2.xml",
    ]
    found = [page for file in files for page in addresses(client, file.removeprefix("https://www.example.org"))]
    assert len(found) == len(set(found)) == 6
    for path in (
        "/sitemap-pages-3.xml",
        "/sitemap-pages-0.xml",
        "/sitemap-nonsens-1.xml",
        f"/sitemap-pages-{10**30}.xml",
    ):
        assert client.get(path).status_code == 404


def test_the_same_number_of_queries_for_two_and_for_twenty_pages(client, django_assert_num_queries):
    make.warm()
    for number in range(20):
        make.blog_post(themes=[make.theme()])
        if number in (1, 19):
            client.get("/sitemap.xml")
            with django_assert_num_queries(6):
                client.get("/sitemap.xml")


def test_robots_are_shown_the_way(client, secure):
    text = client.get("/robots.txt").content.decode()
    assert text == (
        "User-agent: *\nDisallow: /admin/\nDisallow: /zoeken/\n\nSitemap: https://www.example.org/sitemap.xml\n"
    )


def test_without_a_site_there_is_an_answer_too(client):
    Site.objects.all().delete()
    assert client.get("/robots.txt").status_code == 200
    assert addresses(client) == []


def test_health(client, monkeypatch):
    answer = client.get(reverse("health"))
    assert answer.content == b"ok\n"
    assert "no-store" in answer["Cache-Control"]

    def fail():
        raise OperationalError("gone")

    monkeypatch.setattr("shared.delivery.views.connection.cursor", fail)
    assert client.get(reverse("health")).status_code == 503
