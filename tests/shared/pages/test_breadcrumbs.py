"""The way from the front page to a page."""

import pytest

from shared.pages.models import BasePage
from tests import factories as make

pytestmark = pytest.mark.django_db


def trail(page, root=None):
    page = BasePage.objects.get(pk=page.pk).specific
    return [row.title for row in page.ancestry.breadcrumbs(root or make.front_page())]


def test_from_the_front_page_to_the_parent():
    series = make.series(title="Reeks")
    session = make.event(parent=make.event(parent=series, title="Dag"))
    assert trail(session) == ["Welkom", "Agenda", "Reeks", "Dag"]
    assert trail(make.front_page()) == []
    assert trail(make.blog_post()) == ["Welkom", "Blog"]


def test_begins_at_the_root_of_the_site_that_is_visited():
    series = make.series(title="Reeks")
    event = make.event(parent=series)
    assert trail(event, root=series) == ["Reeks"]


def test_what_has_no_page_to_go_to_is_passed_over():
    hidden = make.event(has_detail_page=False, title="Van anderen")
    draft = make.event(parent=hidden, live=False, title="Concept")
    assert trail(make.event(parent=draft)) == ["Welkom", "Agenda"]


def test_one_query_for_all(django_assert_num_queries):
    make.warm()
    hub = make.event(hub=make.series())
    page = type(hub).objects.to_serve().get(pk=make.event(parent=hub, hub=hub).pk)
    root = make.front_page()
    with django_assert_num_queries(1):
        page.ancestry.breadcrumbs(root)
        page.get_view_restrictions()
        assert [row.pk for row in page.ancestry.open_hubs][0] == hub.pk


def test_the_addresses_cost_nothing_more(django_assert_num_queries, rf):
    page = make.event(parent=make.series())
    request = rf.get("/")
    crumbs = page.ancestry.breadcrumbs(make.front_page())
    page.get_url(request)
    with django_assert_num_queries(0):
        assert [row.get_url(request) for row in crumbs][:2] == ["/", "/agenda/"]


def test_a_page_that_is_not_saved_yet_has_none():
    assert make.EventPage(title="Nieuw").ancestry.breadcrumbs(make.front_page()) == []
