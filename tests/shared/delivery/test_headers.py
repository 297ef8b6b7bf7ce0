"""What browsers are told about a page: the same for everybody, and strict."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest
from django.http import HttpResponse
from django.urls import reverse

from shared.delivery.headers import directives_for
from tests import factories as make

pytestmark = pytest.mark.django_db


def directives(answer):
    return dict(part.split(" ", 1) for part in answer["Content-Security-Policy"].split("; "))


def test_a_page_may_load_what_the_site_serves_and_nothing_else(client):
    rules = directives(client.get("/"))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == "'self'"
    assert rules["img-src"] == "'self' data:"
    assert rules["frame-ancestors"] == "'none'"
    assert "unsafe" not in " ".join(rules.values())


def test_a_page_may_show_the_players_of_the_settings_and_no_other_frame(client):
    here, elsewhere = (directives(client.get(path))["frame-src"] for path in ("/", "/bestaat-niet/"))
    assert here == elsewhere == "https://www.youtube-nocookie.com https://player.vimeo.com"


def test_each_style_in_the_head_is_allowed_and_no_page_has_others(client):
    html = client.get("/").content.decode()
    allowed = directives(client.get("/"))["style-src"]
    styles = re.findall("<style>(.*?)</style>", html, re.DOTALL)
    assert styles
    for style in styles:
        assert f"'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'" in allowed
    assert html.count("<style") == len(styles)
    assert not re.search(r"<[^>]+ style=|<[^>]+ on[a-z]+=", html)
    assert not re.search(r"<script(?![^>]*(?: src=|application/ld\+json))", html)


def test_a_style_in_the_body_is_not_allowed():
    answer = HttpResponse("<html><head></head><body><style>p { color: red }</style></body></html>")
    assert directives_for(answer)["style-src"] == ("'self'",)


def test_uploads_on_another_host_are_allowed(settings):
    settings.MEDIA_URL = "https://beeld.example.org/media/"
    assert directives_for(HttpResponse(""))["img-src"] == ("'self'", "https://beeld.example.org", "data:")


def test_without_film_websites_no_page_shows_a_frame(settings):
    settings.FILM_PROVIDERS = []
    assert directives_for(HttpResponse(""))["frame-src"] == ("'none'",)


def test_no_answer_has_a_nonce(client, admin_client):
    for answer in (client.get("/"), admin_client.get(reverse("wagtailadmin_home"))):
        assert "nonce" not in answer["Content-Security-Policy"]


def test_the_admin_keeps_what_it_needs(admin_client):
    answer = admin_client.get(reverse("wagtailadmin_home"))
    assert "script-src" not in answer["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in answer["Content-Security-Policy"]


def test_what_is_nobodys_business_is_switched_off(client):
    answer = client.get("/")
    assert "camera=()" in answer["Permissions-Policy"]
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize("path", ["/bestaat-niet/", "/zoeken/?page=abc", "/%00/"])
def test_error_pages_have_them_too(client, path):
    answer = client.get(path)
    assert answer.status_code == 404
    assert "default-src 'none'" in answer["Content-Security-Policy"]


def test_a_page_about_our_own_fault_needs_nothing(client, monkeypatch):
    """No database, no settings of the site, no other file; its style is allowed."""
    from shared.search import views

    def fail(request):
        raise RuntimeError("something broke")

    monkeypatch.setattr(views, "SearchResults", fail)
    client.raise_request_exception = False
    make.warm()
    answer = client.get("/zoeken/")
    html = answer.content.decode()
    assert answer.status_code == 500
    assert "<h1" in html
    assert html.count("href=") == html.count('<a href="/">') == 1
    assert "src=" not in html
    assert "sha256" in directives(answer)["style-src"]
