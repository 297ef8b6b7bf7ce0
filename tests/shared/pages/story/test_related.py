"""“Read also”: what comes first, what never comes, and what it costs."""

from datetime import date

import pytest

from shared.pages.story.related import read_also
from shared.pages.story.story import story_of
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def further(page, limit=4):
    page = type(page).objects.to_serve().get(pk=page.pk)
    found = read_also(page, story_of(page), [theme.pk for theme in page.themes.all()], limit)
    return [row.title for row in found]


def post(title, day=1, month=1, **fields):
    return make.blog_post(title=title, published_on=date(2026, month, day), **fields)


def test_the_most_recent_where_there_is_nothing_nearer():
    page = post("Zelf", 30)
    for day in range(1, 7):
        post(f"Dag {day}", day)
    assert further(page) == ["Dag 6", "Dag 5", "Dag 4", "Dag 3"]


def test_most_themes_in_common_before_what_is_recent():
    themes = [make.theme() for _ in range(3)]
    page = post("Zelf", themes=themes)
    post("Een", 2, themes=themes[:1])
    post("Drie", 1, themes=themes)
    post("Ander", 28, themes=[make.theme()])
    post("Een, later", 3, themes=themes[2:])
    post("Recent", 29)
    assert further(page) == ["Drie", "Een, later", "Een", "Recent"]


def test_the_order_of_everything():
    theme, series = make.theme(), make.series()
    event = make.event(hub=series)
    page = post("Zelf", hub=event, themes=[theme])
    pinned = [post("Als tweede vastgezet", 1), post("Als eerste vastgezet", 2)]
    make.relate(page, pinned=reversed(pinned), themes=[theme])
    post("In het verhaal", 3, hub=event)
    post("In de reeks", 4, hub=series)
    post("Zelfde onderwerp", 5, themes=[theme])
    post("Recent", 28)
    order = ["Als eerste vastgezet", "Als tweede vastgezet", "In het verhaal"]
    assert further(page, limit=6)[:3] == order
    assert set(further(page, limit=6)[3:5]) == {"In de reeks", event.title}
    assert further(page, limit=6)[5] == "Zelfde onderwerp"
    assert set(further(page, limit=8)[6:]) == {series.title, "Recent"}


def test_the_rest_of_the_story_the_latest_first():
    event = make.event()
    page = post("Zelf", hub=event)
    for day in range(2, 8):
        post(f"Deel {day}", day, hub=event)
    assert further(page) == ["Deel 7", "Deel 6", "Deel 5", "Deel 4"]
    assert further(event) == ["Deel 7", "Deel 6", "Deel 5", "Deel 4"]


def test_pinned_pages_come_first_however_much_is_near():
    series = make.series()
    page = make.event(title="Zelf", hub=series)
    pinned = post("Oud en vastgezet", 1)
    for day in range(1, 15):
        post(f"Reeks {day}", day, 2, hub=series)
    make.relate(page, pinned=[pinned])
    assert further(page)[0] == "Oud en vastgezet"


def test_a_page_of_another_edition_of_the_series():
    series = make.series()
    page = make.event(title="Zelf", hub=series)
    make.event(title="Andere editie", hub=series, starts_at=make.local("2013-03-04 10:00"))
    make.relate(post("Getoond bij de reeks", 1), also_in=[series])
    for day in range(1, 6):
        post(f"Recent {day}", day, 6)
    assert further(page)[:2] == ["Getoond bij de reeks", "Andere editie"]


@pytest.mark.parametrize("near", ["pinned", "hub", "series", "themes", "recent"])
def test_never_itself_a_draft_a_private_page_or_one_without_a_page_of_its_own(near):
    theme, series = make.theme(), make.series(title="Reeks")
    event = make.event(title="Dag", hub=series)
    fields = {"hub": {"hub": event}, "series": {"hub": series}, "themes": {"themes": [theme]}}.get(near, {})
    page = make.blog_post(title="Zelf", hub=event)
    unwanted = [
        make.blog_post(title="Concept", live=False, **fields),
        make.private(make.blog_post(title="Besloten", **fields)),
        make.event(title="Van anderen", has_detail_page=False, **fields),
        make.testimonial(title="Alleen een citaat", **fields),
    ]
    make.relate(page, pinned=[*unwanted, page] if near == "pinned" else [], themes=[theme])
    assert set(further(page)) <= {"Dag", "Reeks"}


def test_indexes_and_plain_pages_are_not_offered_by_themselves():
    page = make.blog_post()
    make.standard_page()
    assert further(page) == []


def test_a_plain_page_that_is_pinned_is_offered():
    page = make.relate(make.blog_post(), pinned=[make.standard_page(title="Over ons")])
    assert further(page) == ["Over ons"]


def test_nothing_twice():
    theme, event = make.theme(), make.event()
    page = post("Zelf", hub=event, themes=[theme])
    both = post("Overal", hub=event, themes=[theme])
    make.relate(page, pinned=[both], themes=[theme])
    assert further(page).count("Overal") == 1


@pytest.mark.parametrize("others", [0, 3, 30])
def test_two_queries_however_much_there_is(others, django_assert_max_num_queries):
    theme, series = make.theme(), make.series()
    event = make.event(hub=series)
    page = post("Zelf", hub=event, themes=[theme])
    for day in range(others):
        post(f"Ander {day}", day % 28 + 1, 2, themes=[theme], hub=series if day % 2 else None)
    make.warm()
    page = type(page).objects.to_serve().get(pk=page.pk)
    story = story_of(page)
    with django_assert_max_num_queries(2):
        assert [row.photo for row in read_also(page, story, [theme.pk])] == [None] * min(others + 2, 4)


def test_no_more_queries_than_it_needs(django_assert_num_queries):
    event = make.event()
    page = post("Zelf", hub=event)
    for day in range(2, 8):
        post(f"Deel {day}", day, hub=event)
    story = story_of(event)
    make.warm()
    with django_assert_num_queries(1):
        assert len(read_also(page, story, [])) == 4
