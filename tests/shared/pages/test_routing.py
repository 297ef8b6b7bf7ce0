"""From an address to a page: in two queries, and only to what is published."""

import pytest
from django.http import Http404
from django.test import RequestFactory
from wagtail.models import Site

from shared.pages.models import BasePage
from shared.pages.routing import find_route
from shared.sites.lookup import all_sites, site_for
from tests import factories as make

pytestmark = pytest.mark.django_db


def request(host="testserver"):
    name, _, port = host.partition(":")
    return RequestFactory().get("/", SERVER_NAME=name, SERVER_PORT=port or "80")


def found(path, host="testserver"):
    """Return the page at an address, or None."""
    result = find_route(request(host), path)
    return result.page if result else None


@pytest.mark.parametrize("name", make.KINDS)
def test_every_kind_is_found_as_itself(name):
    page = make.KINDS[name]()
    at = found(page.url)
    assert at == page
    assert type(at) is type(page)


def test_two_queries(django_assert_num_queries):
    make.warm()
    event = make.event(title="Diep", parent=make.series(parent=make.series()))
    address = event.url
    found("/")
    with django_assert_num_queries(2):
        assert found(address) == event


def test_the_front_page():
    assert found("") == found("/") == make.front_page()


def test_asked_for_twice_it_is_looked_up_once(django_assert_num_queries):
    page = make.blog_post()
    asked = request()
    first = find_route(asked, page.url)
    with django_assert_num_queries(0):
        assert find_route(asked, page.url) is first


@pytest.mark.parametrize(
    "slug",
    ["dialoog-over-het-café", "überraschung", "gespräch", "ο-διάλογος", "会議", "ijsfeest-24-uur", "a" * 255],
)
def test_any_letters(slug, client):
    page = make.blog_post(slug=slug)
    assert found(f"/blog/{slug}/") == page


@pytest.mark.parametrize(
    "path", ["nergens", "blog/nergens", "bl", "blog/\x00", "\x00", "blog/een/twee/drie", "..", "%", "_", "Welkom"]
)
def test_what_is_not_there(path):
    make.blog_post(slug="een")
    assert found(path) is None


def test_a_draft_and_what_was_unpublished_are_not_found():
    draft, page = make.blog_post(live=False), make.blog_post()
    address = page.url
    page.unpublish()
    assert found(address) is None
    assert found(f"/blog/{draft.slug}/") is None


def test_what_stands_below_a_draft_is_found():
    series = make.series(live=False)
    event = make.event(parent=series)
    assert found(f"/agenda/{series.slug}/{event.slug}/") == event


def test_an_alias_is_found_at_its_own_address():
    post = make.blog_post()
    alias = post.create_alias(update_slug="ook-hier")
    assert found(alias.url) == alias
    assert found(alias.url).body[0].value == post.body[0].value


def test_a_page_that_moved_is_found_at_its_new_address():
    series, event = make.series(), make.event()
    make.event(parent=event, title="Onderdeel")
    old = event.url
    BasePage.objects.get(pk=event.pk).specific.move(series, pos="last-child")
    assert found(old) is None
    assert found(f"{series.url}{event.slug}/") == event
    assert found(f"{series.url}{event.slug}/onderdeel/").title == "Onderdeel"


def test_a_page_with_another_slug_is_found_with_all_below_it():
    event = make.event()
    below = make.event(parent=event, title="Onderdeel")
    event = type(event).objects.get(pk=event.pk)
    event.slug = "nieuwe-naam"
    event.save()
    assert found("/agenda/nieuwe-naam/onderdeel/") == below


@pytest.fixture
def second_site():
    """A site of its own beside the first, with a plain page that has the address of the first one's blog."""
    root = BasePage.objects.get(depth=1)
    front = make.below(root, type(make.front_page())(title="Tweede huis", slug="tweede"))
    plain = make.standard_page(parent=front, title="Over het tweede", slug="blog")
    site = Site.objects.create(hostname="tweede.example", port=80, root_page=front, site_name="Tweede")
    return site, plain


def test_each_host_has_its_own_pages(second_site, settings):
    settings.ALLOWED_HOSTS = ["*"]
    post = make.blog_post()
    assert found("blog").pk == post.get_parent().pk
    assert found("blog", host="tweede.example") == second_site[1]
    assert found(post.url, host="tweede.example") is None
    assert found("", host="tweede.example") == second_site[0].root_page.specific


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("tweede.example", "Tweede"),
        ("TWEEDE.example", "Tweede"),
        ("tweede.example:8443", "Poort"),
        ("tweede.example:9999", ""),
        ("testserver", ""),
        ("192.0.2.1", ""),
    ],
)
def test_the_site_that_a_host_belongs_to(second_site, settings, host, name):
    settings.ALLOWED_HOSTS = ["*"]
    assert site_for(request("tweede.example:9999")).site_name == "Tweede"
    Site.objects.create(hostname="tweede.example", port=8443, root_page=second_site[1], site_name="Poort")
    assert site_for(request(host)).site_name == name


def test_sites_are_kept_until_one_changes(second_site, django_assert_num_queries):
    all_sites()
    with django_assert_num_queries(0):
        assert len(all_sites()) == 2
    second_site[0].delete()
    assert len(all_sites()) == 1


def test_a_database_without_a_site_is_no_error():
    Site.objects.all().delete()
    assert site_for(request()) is None
    assert found("blog") is None
    with pytest.raises(Http404):
        from wagtail.views import serve

        serve(request(), "blog")


@pytest.mark.parametrize("path", ["/blog/%00/", "/%00", "/blog/\x00", "/" + "a/" * 400, "/%F0%28%8C%28/", "/a b/"])
def test_a_strange_address_is_not_found(client, path):
    assert client.get(path).status_code in (301, 404)
