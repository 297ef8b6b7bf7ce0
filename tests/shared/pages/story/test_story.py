"""The story: found from the hub and from each part, whatever became of the hub."""

from datetime import date

import pytest

from shared.pages.models import BasePage
from shared.pages.story.story import parts_of, story_of
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def loaded(page):
    """A page as it is when it is served."""
    return type(page).objects.to_serve().get(pk=page.pk)


def story(page):
    return story_of(loaded(page))


def titles(pages):
    return [page.title for page in pages]


@pytest.fixture
def gathering():
    """An event in a series, told in every form, one a month after it."""
    series = make.series(title="Reeks")
    event = make.event(title="Dag", hub=series)
    tellers = (make.blog_post, make.publication, make.portfolio_item, make.testimonial, make.reading_tip)
    for month, teller in enumerate(tellers, start=1):
        teller(title=teller.__name__, hub=event, published_on=date(2027, month, 1))
    return event


FORMS = ["blog_post", "publication", "portfolio_item", "testimonial", "reading_tip"]


def test_found_from_the_hub(gathering):
    found = story(gathering)
    assert titles(found.parts) == FORMS
    assert (found.hub, titles(found.above)) == (gathering, ["Reeks"])


@pytest.mark.parametrize("title", FORMS)
def test_found_from_each_part(gathering, title):
    found = story(BasePage.objects.get(title=title).specific)
    assert titles(found.parts) == FORMS
    assert found.hub == gathering
    assert type(found.hub) is type(gathering)
    assert titles(found.above) == ["Reeks"]


def test_a_page_without_a_hub_has_no_story():
    assert story(make.blog_post()) is None


def test_a_hub_shows_what_belongs_to_the_hubs_below_it(gathering):
    session = make.event(title="Ronde", hub=gathering, starts_at=make.local("2026-10-29 14:00"))
    make.blog_post(title="Over de ronde", hub=session, published_on=date(2027, 6, 1))
    assert titles(story(session).parts) == ["Over de ronde"]
    assert titles(story(gathering).parts) == ["Ronde", *FORMS, "Over de ronde"]
    assert titles(parts_of(gathering.hub_id)) == ["Dag", "Ronde", *FORMS, "Over de ronde"]


def test_shown_at_further_hubs(gathering):
    other = make.event(title="Andere dag")
    post = make.relate(make.blog_post(title="Over twee dagen", hub=other), also_in=[gathering])
    assert "Over twee dagen" in titles(story(gathering).parts)
    assert "Over twee dagen" in titles(parts_of(gathering.hub_id))
    assert story(post).hub_id == other.pk


def test_at_two_hubs_of_one_story_it_stands_once(gathering):
    make.relate(make.blog_post(title="Dubbel", hub=gathering), also_in=[gathering, gathering.hub])
    assert titles(parts_of(gathering.hub_id)).count("Dubbel") == 1


def test_of_a_draft_hub_the_parts_find_each_other(gathering):
    gathering.unpublish()
    found = story(BasePage.objects.get(title="blog_post").specific)
    assert (found.hub, found.hub_id, titles(found.parts)) == (None, gathering.pk, FORMS)
    assert titles(found.above) == ["Reeks"]
    assert titles(parts_of(gathering.hub_id)) == FORMS


def test_of_a_private_hub_the_parts_find_each_other(gathering):
    make.private(gathering)
    found = story(BasePage.objects.get(title="blog_post").specific)
    assert (found.hub, titles(found.parts)) == (None, FORMS)


def test_a_deleted_hub_leaves_its_parts_without_a_story(gathering):
    series, texts = (
        gathering.hub,
        list(BasePage.objects.filter(title__in=FORMS).values_list("pk", "title", "listing_date")),
    )
    type(gathering).objects.get(pk=gathering.pk).delete()
    left = BasePage.objects.filter(title__in=FORMS)
    assert list(left.values_list("pk", "title", "listing_date")) == texts
    assert not left.exclude(hub=None).exists()
    assert story(left.get(title="blog_post").specific) is None
    assert parts_of(series.pk) == []


def test_a_draft_made_before_its_hub_was_deleted_can_still_be_published(gathering):
    post = BasePage.objects.get(title="blog_post").specific
    revision = post.save_revision()
    type(gathering).objects.get(pk=gathering.pk).delete()
    revision.publish()
    assert BasePage.objects.get(pk=post.pk).hub_id is None


def test_drafts_private_and_unlisted_pages_are_no_parts(gathering):
    make.blog_post(title="Concept", hub=gathering, live=False)
    make.private(make.blog_post(title="Besloten", hub=gathering))
    make.event(title="Van anderen", hub=gathering, has_detail_page=False)
    assert titles(story(gathering).parts) == FORMS


def test_what_belongs_to_an_unlisted_event_is_shown_at_the_hub_above_it(gathering):
    unlisted = make.event(hub=gathering, has_detail_page=False)
    make.blog_post(title="Bij een ander", hub=unlisted, published_on=date(2027, 7, 1))
    assert titles(story(gathering).parts) == [*FORMS, "Bij een ander"]


def test_an_unlisted_event_leads_to_its_first_part(client):
    event = make.event(has_detail_page=False)
    make.testimonial(hub=event, published_on=date(2026, 11, 1))
    later = make.blog_post(hub=event, published_on=date(2026, 11, 3))
    first = make.blog_post(hub=event, published_on=date(2026, 11, 2))
    response = client.get(event.url)
    assert (response.status_code, response.url) == (302, first.url)
    BasePage.objects.filter(pk__in=[first.pk, later.pk]).update(live=False)
    assert client.get(event.url).status_code == 404


def test_an_unlisted_event_stands_in_no_list():
    event = make.event(has_detail_page=False)
    moment = make.local("2026-01-01 12:00")
    assert not BasePage.objects.in_listings().upcoming(moment).filter(pk=event.pk).exists()
    assert BasePage.objects.upcoming(moment).filter(pk=event.pk).exists()


def test_a_quote_leads_to_its_event(client):
    event = make.event()
    quote = make.testimonial(hub=event)
    response = client.get(quote.url)
    assert (response.status_code, response.url) == (302, event.url)
    event.unpublish()
    assert client.get(quote.url).url == quote.get_parent().url


def test_a_quote_does_not_lead_to_a_private_event(client):
    quote = make.testimonial(hub=make.private(make.event()))
    assert client.get(quote.url).url == quote.get_parent().url


def test_groups_stand_in_the_order_of_the_kinds_and_bear_their_names(gathering):
    make.blog_post(title="Nog een", hub=gathering, published_on=date(2027, 8, 1))
    make.blog_post(title="Verslag", hub=gathering, story_role="report")
    make.publication(title="Eerste", hub=gathering, story_role="background")
    make.publication(title="Tweede", hub=gathering, story_role="background")
    groups = story(gathering).groups()
    assert [(str(group.label), titles(group.pages)) for group in groups] == [
        ("Verslag", ["Verslag"]),
        ("Blogs", ["Nog een", "blog_post"]),
        ("publicatie", ["publication"]),
        ("Achtergronden", ["Tweede", "Eerste"]),
        ("portfolio", ["portfolio_item"]),
        ("ervaring", ["testimonial"]),
        ("leestip", ["reading_tip"]),
    ]


def test_groups_without_the_page_that_is_read(gathering):
    found = story(gathering)
    post = BasePage.objects.get(title="blog_post")
    assert "blog_post" not in [title for group in found.groups(without=post) for title in titles(group.pages)]
    assert len(found.parts) == len(FORMS)


@pytest.mark.parametrize(("which", "queries"), [("hub", 2), ("part", 3), ("alone", 0)])
def test_queries(gathering, which, queries, django_assert_num_queries):
    make.warm()
    page = {"hub": gathering, "part": BasePage.objects.get(title="blog_post").specific}.get(which) or make.blog_post()
    page = loaded(page)
    with django_assert_num_queries(queries):
        found = story_of(page)
        if found:
            assert len(found.groups()) == len(FORMS)
            assert [part.photo for part in found.parts] == [None] * len(FORMS)


@pytest.mark.parametrize("teller", FORMS)
def test_what_tells_of_a_session_names_the_event_that_it_is_part_of(teller, client):
    day = make.event(title="De grote dag", hub=make.series(title="De reeks"))
    session = make.event(title="De sessie", hub=day)
    html = client.get(getattr(make, teller)(hub=session, body=make.text_body("Lang.")).url).content.decode()
    html = " ".join(html.split())
    assert html.lower().count(f'onderdeel van <a href="{day.url}">de grote dag</a>') == 2
    told_of_day = client.get(getattr(make, teller)(hub=day).url).content.decode()
    assert "onderdeel van" not in told_of_day.lower()


def test_an_event_that_nobody_may_read_is_not_named_at_its_session(client):
    day = make.event(title="Nog geheim", live=False)
    session = make.event(title="De sessie", hub=day)
    assert "Nog geheim" not in client.get(make.portfolio_item(hub=session).url).content.decode()
