"""What pages rely on in Wagtail beyond its documentation: each fails when a new version does otherwise."""

from pathlib import Path

import pytest
import wagtail.admin
from django.test import RequestFactory
from wagtail.models import AbstractPage, Site

from shared.pages.models import BasePage

pytestmark = pytest.mark.django_db


def test_the_link_button_asks_for_a_model_that_is_not_installed():
    """Until it does not: then `shared/pages/admin/link_chooser.py` can go."""
    script = Path(wagtail.admin.__file__).parent / "static/wagtailadmin/js/draftail.js"
    assert 'page_type:"wagtailcore.page"' in script.read_text()


def test_the_address_of_a_page_is_made_from_the_root_paths(monkeypatch):
    """`BasePage._get_site_root_paths` keeps these for a request; it is private, and asked for each address."""
    page = Site.objects.get().root_page.specific
    asked = []
    monkeypatch.setattr(AbstractPage, "_get_site_root_paths", lambda *args, **kwargs: asked.append(args) or [])
    monkeypatch.delattr(BasePage, "_get_site_root_paths")
    assert page.url is None
    assert asked


def test_wagtail_serves_the_page_that_our_route_finds(client, monkeypatch):
    """`route_for_request` is a static method of the page model in the settings."""
    monkeypatch.setattr(BasePage, "route_for_request", staticmethod(lambda request, path: None))
    assert client.get("/").status_code == 404


def test_wagtail_finds_the_site_where_we_keep_it(django_assert_num_queries):
    request = RequestFactory().get("/")
    request._wagtail_site = site = Site(hostname="elders.example")
    with django_assert_num_queries(0):
        assert Site.find_for_request(request) is site
