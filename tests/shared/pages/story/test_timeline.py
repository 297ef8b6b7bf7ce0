"""The story line: what exists, in time, with at most one promise and never an empty step."""

from datetime import date
from types import SimpleNamespace

import pytest

from shared.pages.story.story import story_of
from shared.pages.story.timeline import story_line
from tests import factories as make
from tests.factories import local

pytestmark = pytest.mark.django_db

BEFORE, AFTER = local("2026-10-01 12:00"), local("2027-10-01 12:00")


def line(page, moment=AFTER):
    """Return the stops as `day label`, with a star where the visitor is and a question mark after a promise."""
    page = type(page).objects.to_serve().get(pk=page.pk)
    stops = story_line(story_of(page), page, moment)
    assert sum(stop.is_promise for stop in stops) <= 1
    assert sum(stop.is_here for stop in stops) <= 1
    assert all(stop.label and stop.count and stop.icon for stop in stops)
    return [label(stop) for stop in stops]


def label(stop):
    number = f"{stop.count} " if stop.count > 1 else ""
    marks = ("*" if stop.is_here else "") + ("?" if stop.is_promise else "")
    return f"{stop.day or '-'} {number}{stop.label}{marks}"


def event(**fields):
    """An event on 29 October 2026 that was published on the day itself."""
    return make.event(**{"published_on": date(2026, 10, 29)} | fields)


def post(day, **fields):
    return make.blog_post(published_on=date.fromisoformat(day), **fields)


def test_an_event_alone_has_no_line():
    assert line(event()) == []
    assert line(event(), BEFORE) == []


def test_an_announced_event_promises_its_day():
    page = event(published_on=date(2026, 9, 1))
    assert line(page, BEFORE) == ["2026-09-01 Aangekondigd", "2026-10-29 bijeenkomst*?"]
    assert line(page, AFTER) == ["2026-09-01 Aangekondigd", "2026-10-29 bijeenkomst*"]


@pytest.mark.parametrize("published", [date(2026, 10, 29), date(2026, 11, 5)])
def test_what_was_published_afterwards_was_not_announced(published):
    page = event(published_on=published)
    post("2026-11-02", hub=page)
    assert line(page) == ["2026-10-29 bijeenkomst*", "2026-11-02 blog"]


def test_in_the_order_of_time_the_day_before_what_was_told_on_it():
    page = event()
    post("2026-10-01", hub=page, story_role="preview")
    post("2026-10-29", hub=page)
    make.publication(hub=page, published_on=date(2027, 1, 1), story_role="report")
    make.reading_tip(hub=page, published_on=date(2026, 12, 1))
    expected = [
        "2026-10-01 Vooruitblik",
        "2026-10-29 bijeenkomst*",
        "2026-10-29 blog",
        "2026-12-01 leestip",
        "2027-01-01 Verslag",
    ]
    assert line(page) == expected


def test_one_kind_stands_once_with_its_number_at_its_first_day():
    page = event()
    first = post("2026-11-01", hub=page)
    for day in ("2026-12-01", "2027-01-01"):
        post(day, hub=page)
    assert line(page) == ["2026-10-29 bijeenkomst*", "2026-11-01 3 Blogs"]
    assert line(first) == ["2026-10-29 bijeenkomst", "2026-11-01 3 Blogs*"]


def test_two_reports_are_reports():
    page = event()
    for day in ("2026-11-01", "2026-12-01"):
        post(day, hub=page, story_role="report")
    assert line(page) == ["2026-10-29 bijeenkomst*", "2026-11-01 2 Verslagen"]


@pytest.mark.parametrize(
    ("fields", "before", "after"),
    [
        ({}, "2026-10-29 bijeenkomst*?", "2026-10-29 bijeenkomst*"),
        ({"event_status": "rescheduled"}, "2026-10-29 bijeenkomst*?", "2026-10-29 bijeenkomst*"),
        ({"event_status": "cancelled"}, "2026-10-29 Gaat niet door*", "2026-10-29 Gaat niet door*"),
        ({"event_status": "postponed"}, "2026-10-29 Uitgesteld*", "2026-10-29 Uitgesteld*"),
    ],
)
def test_what_became_of_it(fields, before, after):
    page = event(published_on=date(2026, 9, 1), **fields)
    assert line(page, BEFORE)[-1] == before
    assert line(page, AFTER)[-1] == after


def test_an_event_in_words_comes_last_while_it_is_to_come_and_first_once_it_was():
    to_come = make.event(when_in_words="Volgend voorjaar", date_to_be_announced=True)
    post("2026-11-01", hub=to_come)
    assert line(to_come) == ["2026-11-01 blog", "- bijeenkomst*?"]
    been = make.event(when_in_words="Voorjaar 2014")
    post("2014-11-01", hub=been)
    assert line(been) == ["- bijeenkomst*", "2014-11-01 blog"]


def test_a_series_comes_before_its_editions():
    series = make.series()
    event(hub=series)
    event(hub=series, starts_at=local("2027-03-04 10:00"))
    assert line(series) == ["- reeks*", "2026-10-29 2 Bijeenkomsten"]


def test_without_a_hub_to_show_only_what_can_be_read():
    page = event()
    first = post("2026-11-01", hub=page)
    make.publication(hub=page, published_on=date(2026, 12, 1))
    page.unpublish()
    assert line(first) == ["2026-11-01 blog*", "2026-12-01 publicatie"]


def test_an_event_without_a_page_of_its_own_is_no_link():
    page = event(has_detail_page=False)
    first = post("2026-11-01", hub=page)
    first = type(first).objects.to_serve().get(pk=first.pk)
    day, told = story_line(story_of(first), first, AFTER)
    assert (day.url, told.url) == ("", first.url)


def test_links_lead_to_what_can_be_read():
    page = event()
    make.testimonial(hub=page, published_on=date(2026, 11, 1))
    with_text = make.testimonial(hub=page, published_on=date(2026, 11, 2), body=make.text_body("Meer."))
    make.portfolio_item(hub=page, published_on=date(2026, 11, 3))
    hub = type(page).objects.to_serve().get(pk=page.pk)
    day, quotes, item = story_line(story_of(hub), hub, AFTER)
    assert (day.url, quotes.url) == (page.url, with_text.url)
    assert item.url
    type(with_text).objects.get(pk=with_text.pk).delete()
    assert story_line(story_of(hub), hub, AFTER)[1].url == ""


def test_no_query(django_assert_num_queries, rf):
    make.warm()
    page = event()
    post("2026-11-01", hub=page)
    hub = type(page).objects.to_serve().get(pk=page.pk)
    story, request = story_of(hub), rf.get("/")
    hub.get_url(request)
    with django_assert_num_queries(0):
        assert len(story_line(story, hub, AFTER, request)) == 2


def test_an_empty_story_has_no_line():
    nobody = SimpleNamespace(pk=0)
    assert story_line(SimpleNamespace(groups=list, hub=None), nobody, AFTER) == []


def test_a_hub_without_a_date_says_its_words():
    page = make.event(when_in_words="voorjaar 2014", date_to_be_announced=False)
    post("2026-11-02", hub=page)
    hub, told = story_line(story_of(page), page, AFTER)
    assert (hub.words, hub.day, told.words) == ("voorjaar 2014", None, "")


@pytest.mark.parametrize("to_come", [False, True])
def test_an_edition_without_a_date_is_not_dated_by_its_publication(to_come):
    series = make.series(published_on=date(2026, 11, 2))
    make.event(hub=series, when_in_words="datum volgt", date_to_be_announced=to_come, published_on=date(2026, 11, 1))
    post("2026-11-02", hub=series)
    undated = [stop.startswith("-") for stop in line(series)]
    assert [place for place, found in enumerate(undated) if found][-1 if to_come else 0] == (len(undated) - 1) * to_come
