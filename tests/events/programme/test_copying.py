"""An event that is copied with its sessions: the copies belong to the copy."""

import pytest

from events.models import EventPage
from shared.accounts.models import User
from shared.pages.models import BasePage
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def day():
    """A day in a series, with two sessions below it that belong to it, and a post elsewhere that tells of it."""
    day = make.event(title="Dag", slug="dag", hub=make.series(title="Reeks"))
    one = make.event(parent=day, title="Een", slug="een", hub=day)
    two = make.event(parent=day, title="Twee", slug="twee", hub=day, pinned=[one], also_in=[day.hub])
    make.relate(two, pinned=[one], also_in=[day, day.hub])
    make.blog_post(title="Verslag", hub=day)
    day = EventPage.objects.get(pk=day.pk)
    day.programme = [
        ("round", {"title": "Ronde", "sessions": [{"title": page.title, "page": page} for page in (one, two)]})
    ]
    day.save_revision().publish()
    for page in (one, two):
        EventPage.objects.get(pk=page.pk).save_revision().publish()
    return EventPage.objects.get(pk=day.pk)


def names(pages):
    return [BasePage.objects.get(pk=pk).url_path.removeprefix("/home/agenda/") for pk in pages]


def pointers(page):
    """Return where a page points: its hub, further hubs, pinned pages and the pages of its programme."""
    sessions = [session for row in page.programme for session in row.value["sessions"]]
    return {
        "hub": names([page.hub_id] if page.hub_id else []),
        "also_in": names(row.hub_id for row in page.also_in.all()),
        "pinned": names(row.related_id for row in page.pinned.all()),
        "programme": names(session["page"].pk for session in sessions),
    }


def check(copied):
    series = copied.hub.slug
    nothing = {"also_in": [], "pinned": [], "programme": []}
    expected = {
        "kopie": nothing | {"hub": [f"{series}/"], "programme": ["kopie/een/", "kopie/twee/"]},
        "een": nothing | {"hub": ["kopie/"]},
        "twee": {"hub": ["kopie/"], "also_in": ["kopie/", f"{series}/"], "pinned": ["kopie/een/"], "programme": []},
    }
    pages = EventPage.objects.filter(path__startswith=copied.path)
    assert {page.slug: pointers(page) for page in pages} == expected
    assert {page.slug: pointers(page.get_latest_revision().as_object()) for page in pages} == expected


def test_copied_in_code(day):
    check(day.copy(recursive=True, update_attrs={"slug": "kopie"}))


def test_copied_in_the_admin(day, client):
    client.force_login(User.objects.create_superuser("beheer", password="kersenboom"))
    fields = {"new_title": "Kopie", "new_slug": "kopie", "new_parent_page": day.get_parent().pk}
    response = client.post(f"/admin/pages/{day.pk}/copy/", fields | {"copy_subpages": "on", "publish_copies": "on"})
    assert response.status_code == 302
    check(EventPage.objects.get(slug="kopie"))


def test_the_original_stays_as_it_was(day):
    before = [pointers(page) for page in EventPage.objects.filter(path__startswith=day.path).order_by("path")]
    day.copy(recursive=True, update_attrs={"slug": "kopie"})
    after = [pointers(page) for page in EventPage.objects.filter(path__startswith=day.path).order_by("path")]
    assert after == before
    assert BasePage.objects.get(title="Verslag").hub_id == day.pk


def test_one_page_that_is_copied_stays_where_it_belongs(day):
    session = EventPage.objects.get(slug="twee")
    copied = session.copy(update_attrs={"slug": "kopie"})
    assert pointers(EventPage.objects.get(pk=copied.pk)) == pointers(session)


def test_drafts_are_copied_as_well(day):
    EventPage.objects.get(slug="een").unpublish()
    copied = day.copy(recursive=True, keep_live=False, update_attrs={"slug": "kopie"})
    check(copied)
    assert not BasePage.objects.filter(path__startswith=copied.path, live=True).exists()


def test_an_alias_is_no_copy(day):
    day.create_alias(recursive=True, update_slug="ook-hier")
    aliases = EventPage.objects.filter(alias_of__isnull=False).order_by("path")
    assert [alias.hub_id for alias in aliases] == [day.hub_id, day.pk, day.pk]
