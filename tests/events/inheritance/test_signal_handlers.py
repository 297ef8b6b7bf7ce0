"""What a session takes over from its event: nothing from a draft, nothing that is not for everybody, and no more."""

import pytest
from django.db.models.signals import post_save
from wagtail.models import PageViewRestriction

from events.models import EventPage
from tests import factories as make
from tests.admin_forms import filled_in, send_as
from tests.events.programme.sessions_of_a_day import (
    DAY,
    again,
    draft_of,
    session_of,
    the_day,
    times,
)
from tests.factories import local


@pytest.fixture
def event(db):
    return the_day()


def with_round(event, session, room="zaal 2"):
    sessions = [{"title": "De sleutel", "page": session, "room": room}]
    event.programme = [("round", {"starts": "13:00", "ends": "14:00", "sessions": sessions})]
    return event


ROUND = (local("2026-10-29 13:00"), local("2026-10-29 14:00"))


def test_a_draft_of_the_programme_changes_no_page_that_visitors_read(event):
    session = session_of(event)
    with_round(again(event), session).save_revision()
    event = again(event)
    event.save()
    session = again(session)
    session.save()
    form = send_as(make.editor_user(), session, "publish", hub=str(event.pk))
    assert form.is_valid(), form.errors
    session = again(session)
    assert (times(session), session.room, session.changes.count()) == (DAY, "", 1)
    event.get_latest_revision().publish()
    session = again(session)
    assert (times(session), session.room, session.changes.count()) == (ROUND, "zaal 2", 2)


def test_a_draft_of_a_session_follows_the_draft_of_the_programme(event):
    session = draft_of("De sleutel", hub=event, parent=event)
    with_round(again(event), session).save_revision()
    session = again(session)
    session.save()
    assert (times(session), session.room) == (ROUND, "zaal 2")


def test_a_page_that_is_live_does_not_follow_an_event_that_is_not(event):
    session = session_of(event)
    event = again(event)
    event.live, event.starts_at, event.venue = False, local("2026-10-29 09:00"), None
    event.save()
    session = again(session)
    session.save()
    assert (times(session), session.venue.name) == (DAY, "De Hoek")


def test_a_draft_of_the_event_writes_no_session_and_a_publication_only_what_is_taken_over(event):
    session = session_of(event)
    own = again(session)
    own.title = "Anders"
    draft = own.save_revision()
    written = []

    def note(instance, update_fields, **kwargs):
        if instance.pk == session.pk:
            written.append(update_fields)

    post_save.connect(note, sender=EventPage)
    try:
        event = again(event)
        event.starts_at = local("2026-10-29 09:00")
        revision = event.save_revision()
        assert written == []
        revision.publish()
        again(event).save()
    finally:
        post_save.disconnect(note, sender=EventPage)
    assert written == [{"starts_at", "card_line"}]
    session = again(session)
    assert (session.starts_at, session.latest_revision_id) == (local("2026-10-29 09:00"), draft.pk)


@pytest.mark.parametrize("closed", ["restricted", "not live"])
def test_an_event_that_is_not_for_everybody_gives_nothing_to_a_page_elsewhere(closed, event):
    below, elsewhere = draft_of("Onder", hub=event, parent=event), draft_of("Elders", hub=event)
    event = again(event)
    event.live = closed != "not live"
    event.online_url = "https://example.org/besloten"
    if closed == "restricted":
        PageViewRestriction.objects.create(page=event.basepage_ptr, restriction_type="login")
    event.save()
    below, elsewhere = again(below), again(elsewhere)
    assert (times(below), below.online_url) == (DAY, "https://example.org/besloten")
    assert (times(elsewhere), elsewhere.online_url, elsewhere.venue) == ((None, None), "", None)
    form = send_as(make.editor_user(), elsewhere, "publish", starts_at="", hub=str(event.pk))
    assert "starts_at" in form.errors


@pytest.mark.parametrize("becomes", ["gone", "a series", "no hub"])
def test_what_was_taken_over_stays_when_it_belongs_to_no_event_any_more(becomes, event):
    session = session_of(event)
    editor, fields = make.editor_user(), {"hub": ""}
    if becomes == "gone":
        session.move(event.get_parent(), "last-child")
        again(event).delete()
    if becomes == "a series":
        fields["hub"] = str(make.series().pk)
    session = again(session).get_latest_revision_as_object()
    form = send_as(editor, session, "publish", **fields)
    assert form.is_valid(), form.errors
    session = again(session)
    assert (times(session), session.venue.name, session.inherited_facts) == (DAY, "De Hoek", [])


def test_a_new_page_in_a_private_event_takes_over_at_once(event):
    PageViewRestriction.objects.create(page=event.basepage_ptr, restriction_type="login")
    form_class, page = EventPage.get_edit_handler().get_form_class(), EventPage(title="Nieuw")
    empty = form_class(instance=page, parent_page=event, for_user=make.editor_user())
    sent = filled_in(empty, {"title": "Nieuw", "hub": str(event.pk)})
    form = form_class(sent, instance=page, parent_page=event, for_user=make.editor_user())
    assert form.is_valid(), form.errors
    assert times(form.instance) == DAY
