"""What may belong to what: hubs only, never in a circle, three deep at most."""

import pytest
from django.core.exceptions import ValidationError

from shared.pages.hierarchy import hubs_above, levels_below
from shared.pages.kinds import hub_classes, page_classes
from shared.pages.models import AlsoIn, BasePage
from tests import factories as make

pytestmark = pytest.mark.django_db


def refused(page, story):
    """Return the sentence beside the field when `page` is told to belong to `story`, or None when it may."""
    page.hub = BasePage.objects.get(pk=story.pk)
    try:
        page.full_clean()
    except ValidationError as error:
        assert list(error.message_dict) == ["hub"]
        return error.message_dict["hub"][0]
    return None


def chain(*makers):
    """Make hubs that belong to one another, the highest first."""
    hubs = []
    for maker in makers:
        hubs.append(maker(hub=hubs[-1] if hubs else None))
    return hubs


def test_every_kind_may_belong_to_an_event_and_to_a_series():
    for hub in (make.event(), make.series()):
        for name, maker in make.KINDS.items():
            assert maker(hub=hub).hub_id == hub.pk, name


def test_itself_is_refused():
    event = make.event()
    assert refused(event, event) == "Een pagina kan niet bij zichzelf horen. Kies een andere bijeenkomst of reeks."


@pytest.mark.parametrize("name", [name for name in make.KINDS if name not in ("event", "series")] + list(make.PLAIN))
def test_what_is_no_hub_is_refused(name):
    target = (make.KINDS | make.PLAIN)[name]()
    assert "alleen bij een bijeenkomst of een reeks" in refused(make.blog_post(), target)


def test_an_index_is_no_hub():
    post = make.blog_post()
    assert refused(post, post.get_parent())
    assert refused(post, make.front_page())


@pytest.mark.parametrize("levels", [2, 3])
def test_a_circle_is_refused(levels):
    hubs = chain(*[make.series] * levels)
    assert refused(hubs[0], hubs[-1])
    assert refused(hubs[0], hubs[1])


def test_three_deep_and_a_part_below_it():
    season, day, session = chain(make.series, make.event, make.event)
    post = make.blog_post(hub=session)
    assert [hub.pk for hub in hubs_above(post)] == [session.pk, day.pk, season.pk]
    assert [levels_below(hub) for hub in (season, day, session)] == [3, 2, 1]


def test_four_deep_is_refused():
    *_, session = chain(make.series, make.event, make.event)
    assert "hooguit drie" in refused(make.event(), session)


@pytest.mark.parametrize(
    ("above", "below", "is_refused"),
    [(1, 1, False), (1, 2, False), (2, 1, False), (2, 2, True), (1, 3, True), (3, 1, True)],
)
def test_moving_a_hub_with_hubs_below_it(above, below, is_refused):
    upper, lower = chain(*[make.series] * above), chain(*[make.event] * below)
    assert bool(refused(lower[0], upper[-1])) == is_refused


def test_a_hub_that_is_being_made_can_belong():
    event = make.event(live=False)
    assert refused(make.event(), event) is None


def test_a_circle_that_stands_in_the_database_all_the_same_ends():
    one, two = chain(make.event, make.event)
    BasePage.objects.filter(pk=one.pk).update(hub=two)
    post = make.blog_post()
    assert refused(post, two) is None
    assert len(hubs_above(post)) == 3


def test_asks_the_database_little(django_assert_max_num_queries):
    hubs = chain(make.series, make.event, make.event)
    post = BasePage.objects.get(pk=make.blog_post(hub=hubs[-1]).pk)
    with django_assert_max_num_queries(3):
        hubs_above(post)
    with django_assert_max_num_queries(3):
        levels_below(hubs[0])


def test_also_in_takes_hubs_only():
    post = make.blog_post()
    for hub in (make.event(), make.series()):
        AlsoIn(page=post, hub=hub).full_clean()
    with pytest.raises(ValidationError, match="alleen bij een bijeenkomst of een reeks"):
        AlsoIn(page=post, hub=make.blog_post()).full_clean()


def test_hubs_are_the_classes_that_say_so():
    assert {model.__name__ for model in hub_classes()} == {"EventPage", "EventSeriesPage"}
    assert set(hub_classes()) == {model for model in page_classes() if model.is_hub}
