"""A page behind a log-in, a password or a group: protected itself, with all below it, and found in no list."""

import pytest
from django.contrib.auth.models import Group
from django.db.models import Q
from wagtail.models import PageViewRestriction

from events.models import EventPhoto
from shared.accounts.models import User
from shared.pages.models import BasePage
from shared.pages.story.related import read_also
from shared.pages.story.story import parts_of, story_of
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

WAYS = {
    "log-in": {"kind": PageViewRestriction.LOGIN},
    "password": {"kind": PageViewRestriction.PASSWORD, "password": "kersenboom"},
    "groups": {"kind": PageViewRestriction.GROUPS},
}


@pytest.fixture(params=WAYS)
def closed(request):
    """A private event with a session below it, in a story with an open post and an open series above it."""
    way = dict(WAYS[request.param])
    if request.param == "groups":
        way["groups"] = [Group.objects.create(name="Leden")]
    event = make.event(title="Besloten avond", hub=make.series())
    make.make(type(event), parent=event, title="Besloten ronde", when_in_words="'s avonds")
    make.blog_post(title="Open verslag", hub=event)
    return make.private(type(event).objects.get(pk=event.pk), **way)


def is_refused(response):
    if response.status_code == 302:
        return response.url.startswith("/_util/login/")
    return 'type="password"' in response.content.decode() and "Besloten" not in response.content.decode()


def test_it_and_all_below_it_are_protected(closed, client):
    session = BasePage.objects.get(title="Besloten ronde")
    assert is_refused(client.get(closed.url))
    assert is_refused(client.get(session.url))


def test_it_stands_in_no_list(closed):
    names = ("Besloten avond", "Besloten ronde")
    for rows in (BasePage.objects.visible(), BasePage.objects.in_listings(), BasePage.objects.with_detail_page()):
        assert not rows.filter(title__in=names).exists()
        assert rows.filter(title="Open verslag").exists()
    marked = BasePage.objects.marked_public()
    assert {page.title for page in marked if not page.is_public} == set(names)


def test_an_alias_of_it_is_as_private(closed, client):
    alias = closed.create_alias(parent=closed.get_parent(), update_slug="elders", recursive=True)
    below = BasePage.objects.get(title="Besloten ronde", alias_of__isnull=False)
    assert is_refused(client.get(alias.url))
    assert is_refused(client.get(below.url))
    assert not BasePage.objects.visible().filter(Q(pk=alias.pk) | Q(pk=below.pk)).exists()


def test_what_stands_below_an_alias_of_it_is_as_private(closed, client):
    alias = closed.create_alias(parent=closed.get_parent(), update_slug="elders")
    below = make.event(parent=alias)
    assert is_refused(client.get(below.url))
    assert not BasePage.objects.visible().filter(pk=below.pk).exists()


def test_its_story_does_not_name_it(closed):
    post = BasePage.objects.get(title="Open verslag").specific
    story = story_of(post)
    assert story.hub is None
    assert [part.title for part in story.parts] == ["Open verslag"]
    assert "Besloten" not in "".join(page.title for page in parts_of(closed.hub_id))
    assert "Besloten" not in "".join(page.title for page in read_also(post, story, []))


def test_a_private_hub_above_a_hub_is_passed_over():
    series = make.private(make.series())
    event = make.event(hub=series)
    post = make.blog_post(hub=event)
    for page in (event, post):
        story = story_of(BasePage.objects.get(pk=page.pk).specific)
        assert story.hub.pk == event.pk
        assert story.above == []


def test_pinned_it_is_not_shown(closed):
    post = make.relate(make.blog_post(), pinned=[closed])
    assert closed.pk not in {page.pk for page in read_also(post, None, [])}


def test_who_logged_in_reads_it(client):
    page = make.private(make.event(title="Voor collega's"))
    client.force_login(User.objects.create_user("noor", password="kersenboom"))
    response = client.get(page.url)
    assert response.status_code == 200
    assert "private" in response["Cache-Control"]


def test_who_logged_in_sees_its_photos_and_sends_its_form(client):
    photo = make.photo(size=(60, 40), rendered=True)
    event = make.event(event_photos=[EventPhoto(photo=photo)])
    contact = make.contact_page()
    addresses = [f"/fotos/{event.pk}/{photo.pk}/", f"/formulier/{contact.pk}/sleutel/", f"/formulier/{contact.pk}/"]
    open_to_all = [client.get(address).status_code for address in addresses]
    make.private(event)
    make.private(contact)
    assert (open_to_all, [client.get(address).status_code for address in addresses]) == ([200, 200, 302], [404] * 3)
    client.force_login(User.objects.create_user("noor", password="kersenboom"))
    answers = [client.get(address) for address in addresses]
    assert [answer.status_code for answer in answers] == open_to_all
    assert "private" in answers[0]["Cache-Control"]


def test_a_private_event_offers_no_calendar_that_would_be_empty(client):
    page = make.event(starts_at=make.local("2090-10-29 12:30"))
    assert "/kalender/bijeenkomst-" in client.get(page.url).content.decode()
    make.private(page)
    client.force_login(User.objects.create_user("noor", password="kersenboom"))
    assert "/kalender/bijeenkomst-" not in client.get(page.url).content.decode()


def test_who_knows_the_password_reads_it(client):
    page = make.private(make.event(), PageViewRestriction.PASSWORD, password="kersenboom")
    restriction = page.view_restrictions.get()
    address = f"/_util/authenticate_with_password/{restriction.pk}/{page.pk}/"
    assert client.post(address, {"password": "appelboom", "return_url": page.url}).status_code == 200
    assert client.post(address, {"password": "kersenboom", "return_url": page.url}).url == page.url
    assert client.get(page.url).status_code == 200


def test_an_open_page_asks_for_nothing(client, django_assert_num_queries):
    page = BasePage.objects.get(pk=make.event().pk).specific
    with django_assert_num_queries(1):
        assert not page.get_view_restrictions()
        assert not page.get_view_restrictions()
