"""Editors make pages of sessions: a draft in the event, and a link in the programme that publishes nothing else."""

from datetime import time

import pytest
from django.test import Client
from django.urls import reverse

from events.models import EventPage
from events.session_pages.buttons import buttons_for
from shared.pages.admin.groups import WRITERS
from tests import factories as make
from tests.factories import local

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def hedde():
    return make.editor_user()


@pytest.fixture
def event():
    """A published event of two days with a session on the second, and a break."""
    page = make.event(
        title="De week",
        starts_at=local("2026-10-29 10:00"),
        ends_at=local("2026-10-30 17:00"),
        venue=make.venue(),
        room="aula",
        our_role="organiser",
    )
    session = {
        "title": "De sleutel",
        "starts": time(11),
        "room": "zaal 2",
        "description": "<p>Over <b>sleutels</b>.</p>",
        "people": [
            {"person": make.person(name="Ada"), "name": "", "role": "spreker"},
            {"person": None, "name": "Bo <script>", "role": "gast"},
        ],
    }
    page.programme = [
        ("moment", {"title": "Inloop", "kind": "break", "starts": time(10)}),
        ("day", {"title": ""}),
        ("round", {"starts": time(10), "ends": time(12), "sessions": [session, {"title": "De brief"}]}),
    ]
    page.save()
    page = EventPage.objects.get(pk=page.pk)
    page.save_revision().publish()
    return EventPage.objects.get(pk=page.pk)


def client_of(user):
    client = Client()
    client.force_login(user)
    return client


def key_of(page, place=0):
    return page.programme[2].value["sessions"].bound_blocks[place].id


def page_in(page, place=0):
    return page.programme[2].value["sessions"][place]["page"]


def press(user, event, key):
    return client_of(user).post(reverse("session_pages", args=[event.pk]), {"session": key})


def test_the_draft_takes_over_what_is_known_of_the_session(hedde, event):
    answer = press(hedde, event, key_of(event))
    made = EventPage.objects.child_of(event).get()
    assert answer.url == reverse("wagtailadmin_pages:edit", args=[made.pk])
    assert (made.title, made.live, made.hub_id, made.owner) == ("De sleutel", False, event.pk, hedde)
    assert (made.starts_at, made.ends_at) == (local("2026-10-30 11:00"), local("2026-10-30 12:00"))
    assert (made.venue, made.room, made.our_role) == (event.venue, "zaal 2", "organiser")
    [text, person] = made.invitation
    assert text.value.source == "<p>Over <b>sleutels</b>.</p><ul><li>Bo &lt;script&gt;, gast</li></ul>"
    assert (person.value["person"].name, person.value["role"]) == ("Ada", "spreker")
    form = client_of(hedde).get(answer.url)
    assert form.status_code == 200
    assert "De sleutel" in form.content.decode()


def test_the_session_leads_to_it_also_for_visitors_once_it_is_published(hedde, event):
    press(hedde, event, key_of(event))
    made = EventPage.objects.child_of(event).get()
    event = EventPage.objects.get(pk=event.pk)
    assert page_in(event).pk == made.pk
    assert not event.has_unpublished_changes
    assert made.slug not in Client().get(event.url).content.decode()
    made.save_revision().publish()
    assert f'href="{made.url}"' in Client().get(event.url).content.decode()


def test_somebody_elses_draft_stays_a_draft(hedde, event):
    draft = event.get_latest_revision_as_object()
    draft.title = "Nog niet zeggen"
    draft.save_revision()
    press(hedde, event, key_of(event))
    event = EventPage.objects.get(pk=event.pk)
    draft = event.get_latest_revision_as_object()
    assert (event.title, draft.title, event.has_unpublished_changes) == ("De week", "Nog niet zeggen", True)
    assert page_in(event).pk == page_in(draft).pk == EventPage.objects.child_of(event).get().pk


def test_a_session_that_only_the_draft_has_is_linked_there(hedde, event):
    draft = event.get_latest_revision_as_object()
    draft.programme.append(("moment", {"title": "Nieuw", "kind": "plenary"}))
    draft.save_revision()
    key = EventPage.objects.get(pk=event.pk).get_latest_revision_as_object().programme[3].id
    press(hedde, event, key)
    event = EventPage.objects.get(pk=event.pk)
    assert len(event.programme) == 3
    assert event.get_latest_revision_as_object().programme[3].value["page"].title == "Nieuw"


@pytest.mark.parametrize("is_published", [True, False])
def test_an_event_whose_draft_has_no_date_yet_has_pages_of_sessions(is_published, hedde, event):
    event.starts_at = event.ends_at = None
    if is_published:
        event.is_draft = True
        event.save_revision()
    else:
        event.live = False
        event.save()
        event.save_revision(clean=False)
    press(hedde, event, key_of(event))
    made = EventPage.objects.child_of(event).get()
    event = EventPage.objects.get(pk=event.pk)
    assert page_in(event.get_latest_revision_as_object()).pk == made.pk
    assert (event.live, event.has_unpublished_changes) == (is_published, True)


def test_pressing_twice_makes_one_page(hedde, event):
    first, second = (press(hedde, event, key_of(event)) for _time in range(2))
    assert first.url == second.url
    assert EventPage.objects.child_of(event).count() == 1
    answer = client_of(hedde).get(reverse("session_pages", args=[event.pk])).content.decode()
    assert first.url in answer
    assert "Maak een pagina van “De brief”" in answer
    assert "Maak een pagina van “De sleutel”" not in answer
    assert "Inloop" not in answer


@pytest.mark.parametrize("key", ["", "weg", "'\"\x00"])
def test_a_session_that_is_gone_is_a_sentence_and_makes_nothing(key, hedde, event):
    client, address = client_of(hedde), reverse("session_pages", args=[event.pk])
    answer = client.post(address, {"session": key}, follow=True).content.decode()
    assert "Dit programmaonderdeel staat niet meer in het programma." in answer
    assert not EventPage.objects.child_of(event).exists()


def test_who_may_not_change_the_event_is_refused(event):
    nobody = make.editor_user(WRITERS)
    event.locked = True
    event.save()
    assert press(nobody, event, key_of(event)).status_code == 302
    assert not EventPage.objects.child_of(event).exists()
    assert list(buttons_for(event, nobody)) == []


def test_the_way_there_stands_at_an_event_with_sessions(hedde, event):
    assert [button.url for button in buttons_for(event, hedde)] == [reverse("session_pages", args=[event.pk])]
    assert list(buttons_for(make.event(), hedde)) == []
    shown = client_of(hedde).get(reverse("wagtailadmin_pages:edit", args=[event.pk])).content.decode()
    assert "Maak een pagina van een programmaonderdeel" in shown
