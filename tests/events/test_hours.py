"""What lies outside an event is told beside the field where it was typed."""

from datetime import time
from types import SimpleNamespace

import pytest
from wagtail.test.utils.form_data import inline_formset, streamfield

from events.hours import is_within, said_of_session
from tests import factories as make
from tests.desk_forms import chief_editor, send_as
from tests.factories import local

AFTERNOON = (local("2026-10-29 12:30"), local("2026-10-29 17:00"))
NIGHT = (local("2026-10-29 20:00"), local("2026-10-30 01:30"))
TO_MIDNIGHT = (local("2026-10-29 20:00"), local("2026-10-30 00:00"))


@pytest.mark.parametrize(
    ("clock", "hours", "expected"),
    [
        (time(12, 29), AFTERNOON, False),
        (time(12, 30), AFTERNOON, True),
        (time(17, 0), AFTERNOON, True),
        (time(17, 1), AFTERNOON, False),
        (time(19, 59), NIGHT, False),
        (time(23, 59), NIGHT, True),
        (time(0, 0), NIGHT, True),
        (time(1, 31), NIGHT, False),
        (time(0, 0), TO_MIDNIGHT, True),
        (time(0, 1), TO_MIDNIGHT, False),
        (time(12, 0), (AFTERNOON[0], None), False),
        (time(23, 0), (AFTERNOON[0], None), True),
    ],
)
def test_within_the_hours_of_a_day(clock, hours, expected):
    assert is_within(clock, *hours) == expected


def gathering(*occurrences, all_day=False):
    return SimpleNamespace(occurrences=list(occurrences), all_day=all_day)


DAY = gathering((local("2026-10-29 00:00"), None), all_day=True)


@pytest.mark.parametrize(
    ("session", "event", "is_outside"),
    [
        (gathering((local("2026-10-29 14:00"), None)), gathering(AFTERNOON), False),
        (gathering((local("2026-10-29 12:29"), None)), gathering(AFTERNOON), True),
        (gathering((local("2026-10-29 17:00"), None)), gathering(AFTERNOON), True),
        (gathering((local("2026-10-30 14:00"), None)), gathering(AFTERNOON), True),
        (gathering((local("2026-10-29 23:59"), None)), DAY, False),
        (gathering((local("2026-10-30 00:00"), None)), DAY, True),
        (DAY, gathering(AFTERNOON), False),
        (gathering((local("2026-11-05 14:00"), None)), gathering(AFTERNOON, (local("2026-11-05 12:30"), None)), False),
        (gathering(), gathering(AFTERNOON), False),
        (gathering(AFTERNOON), gathering(), False),
    ],
)
def test_a_session_within_its_event(session, event, is_outside):
    said = said_of_session(session, event)
    assert said.startswith("Dit valt buiten de bijeenkomst waar het bij hoort:") == is_outside


def send(page, starts, ends="", kind="plenary", button="publish", **fields):
    moment = {"starts": starts, "ends": ends, "title": "Iets", "kind": kind, "room": "", "places": ""}
    moment |= {"description": "null", "people": streamfield([]), "lessons": streamfield([])}
    moment |= dict.fromkeys(("page", "slides", "slides_url", "film"), "")
    fields = {"starts_at": "2026-10-29 12:30", "ends_at": "2026-10-29 17:00"} | fields
    return send_as(chief_editor(), page, button, programme=streamfield([("moment", moment)]), **fields)


@pytest.mark.parametrize(
    ("starts", "ends", "kind", "field"),
    [
        ("12:00", "13:00", "plenary", "starts"),
        ("13:00", "17:30", "plenary", "ends"),
        ("12:00", "12:30", "break", None),
        ("13:00", "14:00", "plenary", None),
        ("14:00", "13:00", "plenary", "ends"),
    ],
)
@pytest.mark.django_db
def test_a_moment_outside_the_event_is_told_beside_its_time(starts, ends, kind, field):
    form = send(make.event(), starts, ends, kind)
    assert form.is_valid() == (field is None)
    if field:
        [error] = form.errors.as_data()["programme"]
        assert list(error.block_errors[0].block_errors) == [field]


@pytest.mark.django_db
def test_the_sentence_is_dutch_and_says_the_hours():
    form = send(make.event(), "12:00")
    [error] = form.errors.as_data()["programme"]
    [sentence] = error.block_errors[0].block_errors["starts"].messages
    assert sentence == "Dit valt buiten de bijeenkomst: 12.30–17.00 uur. Dat mag alleen bij pauze, inloop of borrel."


@pytest.mark.django_db
def test_a_draft_may_wait_and_several_dates_have_hours_of_their_own():
    assert send(make.event(), "12:00", button="save").is_valid()
    rows = inline_formset([{"starts_at": "2026-11-05 09:00", "ends_at": "", "id": ""}])
    assert send_twice(make.event(), rows)


def send_twice(page, rows):
    from shared.accounts.models import User

    User.objects.all().delete()
    return send(page, "09:30", event_dates=rows).is_valid()


@pytest.mark.django_db
def test_a_session_outside_its_event_is_told_beside_its_start():
    day = make.event(starts_at=AFTERNOON[0], ends_at=AFTERNOON[1])
    session = make.event(story=day, parent=day, starts_at=local("2026-10-29 14:00"))
    form = send_as(chief_editor(), session, "publish", starts_at="2026-10-30 14:00", story=str(day.pk))
    assert form.errors["starts_at"] == [
        "Dit valt buiten de bijeenkomst waar het bij hoort: donderdag 29 oktober 2026, 12.30–17.00 uur."
    ]
