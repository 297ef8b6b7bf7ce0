"""The window in which an event or series is chosen, for an editor: opened where they are, the newest on top."""

import re

import pytest
from django.urls import reverse

from blog.models import BlogPostPage
from events.models import EventIndexPage
from tests import factories as make
from tests.factories import local

pytestmark = pytest.mark.django_db


def window(client, place="", **asked):
    address = reverse("wagtailadmin_choose_page_child", args=[place]) if place else reverse("wagtailadmin_choose_page")
    asked = {"page_type": "events.eventpage,events.eventseriespage"} | asked
    return client.get(address, asked).json()["html"]


def test_it_opens_at_the_agenda_even_before_there_is_any_event(chief_editor):
    agenda = make.index_page(EventIndexPage)
    post = make.blog_post()
    html = chief_editor.get(reverse("wagtailadmin_pages:edit", args=[post.pk])).content.decode()
    assert re.search(rf'new PageChooser\("id_hub", [^)]*"parentId": {agenda.pk}\b', html)
    assert re.search(rf'PageChooser\("id_also_in-__prefix__-hub", [^)]*"parentId": {agenda.pk}\b', html)


def test_what_is_chosen_shows_its_own_surroundings(chief_editor):
    series = make.series()
    event = make.event(hub=series, parent=series)
    post = make.blog_post(hub=event)
    html = chief_editor.get(reverse("wagtailadmin_pages:edit", args=[post.pk])).content.decode()
    assert re.search(rf'new PageChooser\("id_hub", [^)]*"parentId": {series.pk}\b', html)


def test_the_newest_gathering_is_on_top_and_search_finds_what_is_inside_a_series(chief_editor):
    old = make.event(title="Oude avond", starts_at=local("2014-03-01 19:30"))
    new = make.event(title="Nieuwe avond", starts_at=local("2026-03-01 19:30"))
    html = window(chief_editor, new.get_parent().pk)
    assert html.index(new.title) < html.index(old.title)
    found = chief_editor.get(
        reverse("wagtailadmin_choose_page_search"), {"page_type": "events.eventpage", "q": "oude"}
    ).content.decode()
    assert old.title in found
    assert new.title not in found


def test_other_choosers_keep_their_order(chief_editor):
    older = make.blog_post(title="Eerste")
    newer = make.blog_post(title="Tweede")
    html = window(chief_editor, newer.get_parent().pk, page_type=BlogPostPage._meta.label_lower)
    assert html.index(older.title) < html.index(newer.title)
