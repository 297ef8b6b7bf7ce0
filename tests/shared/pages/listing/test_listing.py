"""Lists: in pages of twelve, filtered, with addresses to share; a strange address is a clear answer."""

from datetime import date

import pytest
from django.http import Http404
from django.test import RequestFactory

from blog.kinds import BLOG_POST, READING_TIP
from blog.models import BlogIndexPage, BlogPostPage
from events.kinds import EVENT
from shared.pages.listing.listing import Listing
from shared.pages.models import BasePage, PageTheme
from tests import factories as make
from tests.many_pages import add_many, shared_by_a_module

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

KINDS = (BLOG_POST, READING_TIP)


@pytest.fixture(scope="module")
def blog(django_db_setup, django_db_blocker):
    """Twenty-eight posts, of which every third is about living, and two reading tips, of which one about care."""
    with shared_by_a_module(django_db_blocker):
        living, care = make.theme(name="Wonen", slug="wonen"), make.theme(name="Zorg", slug="zorg")
        make.theme(name="Ongebruikt", slug="ongebruikt")
        rows = add_many(make.index_page(BlogIndexPage), BlogPostPage, 28, day_of_january)
        PageTheme.objects.bulk_create(PageTheme(tag=living, content_object=row) for row in rows[2::3])
        make.reading_tip(title="Tip een", published_on=date(2025, 1, 1), themes=[care])
        make.reading_tip(title="Tip twee", published_on=date(2025, 1, 2))
        yield


def day_of_january(place):
    return {"title": f"Dag {place + 1}", "published_on": date(2026, 1, place + 1), "body": []}


def listing(query="", kinds=KINDS):
    pages = BasePage.objects.in_listings().filter(url_path__startswith="/home/blog/", depth=4).newest_first()
    return Listing(RequestFactory().get(f"/blog/{query}"), pages, kinds=kinds)


def titles(found):
    return [page.title for page in found.page]


def choices(found):
    return [(choice.label, choice.url, choice.is_on) for choice in found]


def test_the_newest_twelve(blog):
    found = listing()
    assert titles(found) == [f"Dag {day}" for day in range(28, 16, -1)]
    assert (found.previous_url, found.next_url, found.is_filtered) == ("", "/blog/?page=2", False)


def test_leafing(blog):
    assert titles(listing("?page=3")) == ["Dag 4", "Dag 3", "Dag 2", "Dag 1", "Tip twee", "Tip een"]
    assert (listing("?page=2").previous_url, listing("?page=2").next_url) == ("/blog/", "/blog/?page=3")
    assert listing("?page=3").next_url == ""


def test_filtering(blog):
    assert titles(listing("?soort=reading-tip")) == ["Tip twee", "Tip een"]
    assert titles(listing("?onderwerp=wonen")) == [f"Dag {day}" for day in range(27, 2, -3)]
    assert titles(listing("?soort=reading-tip&onderwerp=zorg")) == ["Tip een"]
    assert titles(listing("?soort=reading-tip&onderwerp=wonen")) == []
    assert listing("?onderwerp=wonen").is_filtered


def test_choices_keep_one_another_and_begin_at_the_first_page(blog):
    found = listing("?soort=reading-tip&onderwerp=zorg")
    assert choices(found.kind_choices) == [
        ("Alles", "/blog/?onderwerp=zorg", False),
        ("Blogs", "/blog/?soort=blog&onderwerp=zorg", False),
        ("Leestips", "/blog/?soort=reading-tip&onderwerp=zorg", True),
    ]
    assert choices(found.theme_choices) == [
        ("Alle onderwerpen", "/blog/?soort=reading-tip", False),
        ("Wonen", "/blog/?soort=reading-tip&onderwerp=wonen", False),
        ("Zorg", "/blog/?soort=reading-tip&onderwerp=zorg", True),
    ]
    assert "page" not in listing("?page=2").kind_choices[1].url


def test_nothing_to_choose():
    BasePage.objects.update(live=False)
    found = listing(kinds=(BLOG_POST,))
    assert (titles(found), found.kind_choices, found.theme_choices) == ([], [], [])


@pytest.mark.parametrize(
    "query",
    ["page=abc", "page=999", "page=-1", "page=0", "page=501", "page=1.5", f"page={'9' * 5000}", "page=%00", "page=²"]
    + ["onderwerp=nergens", "onderwerp=ongebruikt", "onderwerp=%00", "soort=nergens", "soort=event", "soort=%00"],
)
def test_what_is_not_there(blog, query):
    with pytest.raises(Http404):
        listing(f"?{query}")


def test_what_is_asked_for_otherwise_is_passed_over(blog):
    assert titles(listing("?kleur=blauw&page=")) == titles(listing())


def test_a_draft_a_private_and_an_unlisted_page_do_not_count(blog):
    make.blog_post(title="Concept", live=False, themes=[make.theme(name="Alleen hier")])
    make.private(make.blog_post(title="Besloten"))
    found = listing()
    assert found.page.paginator.count == 30
    assert "Alleen hier" not in [choice.label for choice in found.theme_choices]


@pytest.mark.parametrize("query", ["", "?page=2", "?soort=blog", "?onderwerp=wonen", "?soort=blog&onderwerp=wonen"])
def test_three_queries(blog, query, django_assert_num_queries):
    make.warm()
    with django_assert_num_queries(3):
        found = listing(query)
        assert [card.photo for card in found.page] == [None] * len(found.page.object_list)
        assert found.theme_choices
        assert found.kind_choices


def test_an_empty_list_has_one_page():
    BasePage.objects.update(live=False)
    found = listing(kinds=(EVENT,))
    assert (titles(found), found.next_url, found.previous_url) == ([], "", "")


@pytest.mark.parametrize("name", make.INDEXES)
@pytest.mark.parametrize("query", ["page=abc", "page=999", "page=-1", "onderwerp=nergens", "soort=nergens"])
def test_every_index_answers_not_found(name, query, client):
    address = make.index_page(make.INDEXES[name]).url
    assert client.get(f"{address}?{query}").status_code == 404
    assert client.get(address).status_code == 200
