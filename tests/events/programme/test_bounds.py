"""What lies outside an event is told beside the field where it was typed."""

from datetime import time
from types import SimpleNamespace

import pytest
from wagtail.test.utils.form_data import inline_formset, streamfield

from events.programme.blocks import wrong_times
from events.programme.bounds import items_outside, session_message
from events.programme.timetable import days_of
from tests import factories as make
from tests.admin_forms import send_as
from tests.factories import local

AFTERNOON = (local("2026-10-29 12:30"), local("2026-10-29 17:00"))
NIGHT = (local("2026-10-29 20:00"), local("2026-10-30 01:30"))
TO_MIDNIGHT = (local("2026-10-29 20:00"), local("2026-10-30 00:00"))


EVENING = (AFTERNOON[0], None)
TWO_DAYS = (local("2026-10-29 10:00"), local("2026-10-30 16:00"))
COURSE = [AFTERNOON, (local("2026-11-05 19:30"), local("2026-11-05 21:30"))]


def moment(starts=None, ends=None, kind="plenary"):
    return {"type": "moment", "value": {"starts": starts, "ends": ends, "kind": kind}}


def round_of(*sessions, starts=None, ends=None):
    items = [{"type": "item", "value": dict(zip(("starts", "ends"), times, strict=True))} for times in sessions]
    return {"type": "round", "value": {"starts": starts, "ends": ends, "sessions": items}}


def day(number=None):
    return {"type": "day", "value": {"title": "", "number": number}}


@pytest.mark.parametrize(
    ("rows", "dates", "expected"),
    [
        ([moment("12:29")], [AFTERNOON], [(0, None, "starts")]),
        ([moment("12:30")], [AFTERNOON], []),
        ([moment("16:00", "17:00")], [AFTERNOON], []),
        ([moment("16:00", "17:01")], [AFTERNOON], [(0, None, "ends")]),
        ([moment("12:00", kind="break")], [AFTERNOON], []),
        ([moment("19:59")], [NIGHT], [(0, None, "starts")]),
        ([moment("23:59", "00:30"), moment("01:30")], [NIGHT], []),
        ([moment("00:30", "01:31")], [NIGHT], [(0, None, "ends")]),
        ([moment("23:00", "00:00")], [TO_MIDNIGHT], []),
        ([moment("23:00", "00:01")], [TO_MIDNIGHT], [(0, None, "ends")]),
        ([moment("12:00")], [EVENING], [(0, None, "starts")]),
        ([moment("23:00", "01:00")], [EVENING], []),
        ([moment("12:00")], [], []),
        # a round is held against the event, and a session only where the round has no times
        ([round_of(("13:00", None), starts="12:00")], [AFTERNOON], [(0, None, "starts")]),
        ([round_of((None, None), ("17:30", None))], [AFTERNOON], [(0, 1, "starts")]),
        # without rows that begin a day nothing is known of more days than one
        ([moment("09:00")], [TWO_DAYS], []),
        ([moment("09:00")], COURSE, []),
        # the first day has its beginning, the last its end, and what lies between neither
        ([day(), moment("09:00")], [TWO_DAYS], [(1, None, "starts")]),
        ([day(), moment("10:00", "23:30"), day(), moment("09:00", "16:00")], [TWO_DAYS], []),
        ([moment("10:00"), day(), moment("09:00", "16:30")], [TWO_DAYS], [(2, None, "ends")]),
        ([day(), moment("13:00"), day(), moment("13:00")], COURSE, [(3, None, "starts")]),
        ([day(), day(), moment("20:00", "21:30")], COURSE, []),
        # days that the event has not, and days that are over
        ([day(), day()], [AFTERNOON], [(1, None, "number")]),
        ([moment("13:00"), day()], [AFTERNOON], [(1, None, "number")]),
        ([day(3)], [TWO_DAYS], [(0, None, "number")]),
        ([day(2), day(1)], COURSE, [(1, None, "number")]),
        ([day(2), day(2)], COURSE, [(1, None, "number")]),
    ],
)
def test_what_lies_outside_its_event(rows, dates, expected):
    found = items_outside(rows, days_of(dates))
    assert [(outside.row_index, outside.session_index, outside.field) for outside in found] == expected


@pytest.mark.parametrize(
    ("rows", "dates", "sentence"),
    [
        ([moment("12:00")], [AFTERNOON], "Dit valt buiten de bijeenkomst: 12.30–17.00 uur. "),
        (
            [day(), moment("09:00")],
            [TWO_DAYS],
            "Dit valt buiten de bijeenkomst: 29 oktober 2026, vanaf 10.00 uur. ",
        ),
        ([day(2), moment("17:00")], [TWO_DAYS], "Dit valt buiten de bijeenkomst: 30 oktober 2026, tot 16.00 uur. "),
        ([day(2)], [AFTERNOON], "De bijeenkomst heeft één dag: donderdag 29 oktober 2026. Dit zou dag 2 zijn."),
        ([day(3)], [TWO_DAYS], "De bijeenkomst heeft 2 dagen: 29 tot en met 30 oktober 2026. Dit zou dag 3 zijn."),
    ],
)
def test_the_sentence_says_when_the_event_is(rows, dates, sentence):
    assert items_outside(rows, days_of(dates))[0].sentence.startswith(sentence)


@pytest.mark.parametrize(
    ("session", "of_round", "field"),
    [
        ((None, None), (None, None), None),
        ((None, None), ("14:00", "15:00"), None),
        (("14:10", "14:30"), ("14:00", "15:00"), None),
        (("13:59", None), ("14:00", "15:00"), "starts"),
        ((None, "15:01"), ("14:00", "15:00"), "ends"),
        (("14:30", "14:20"), ("14:00", "15:00"), "ends"),
        ((None, "13:00"), ("14:00", "15:00"), "ends"),
        ((None, "13:00"), (None, None), "starts"),
        (("13:00", "14:00"), (None, None), None),
        (("14:30", "18:00"), ("14:00", None), None),
        (("23:30", "00:30"), ("23:00", "01:00"), None),
        (("00:30", "01:30"), ("23:00", "01:00"), "ends"),
    ],
)
def test_a_session_within_its_round(session, of_round, field):
    session, of_round = (
        {name: text and time.fromisoformat(text) for name, text in zip(("starts", "ends"), pair, strict=True)}
        for pair in (session, of_round)
    )
    found = wrong_times(session, of_round)
    assert (found and found[0]) == field


def test_a_draft_may_lie_outside_its_round_but_never_end_before_it_begins():
    of_round = {"starts": time(14), "ends": time(15)}
    assert wrong_times({"starts": time(13), "ends": None}, of_round, is_draft=True) is None
    assert wrong_times({"starts": time(13), "ends": time(12)}, of_round, is_draft=True)[0] == "ends"


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
    message = session_message(session, event)
    assert message.startswith("Dit valt buiten de bijeenkomst waar het bij hoort:") == is_outside


def send(page, starts, ends="", kind="plenary", button="publish", **fields):
    item = {"starts": starts, "ends": ends, "title": "Iets", "kind": kind, "room": "", "capacity": ""}
    item |= {"description": "null", "people": streamfield([]), "lessons": streamfield([])}
    item |= dict.fromkeys(("page", "slides", "slides_url", "film"), "")
    fields = {"starts_at": "2026-10-29 12:30", "ends_at": "2026-10-29 17:00"} | fields
    return send_as(make.editor_user(), page, button, programme=streamfield([("moment", item)]), **fields)


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
    session = make.event(hub=day, parent=day, starts_at=local("2026-10-29 14:00"))
    form = send_as(make.editor_user(), session, "publish", starts_at="2026-10-30 14:00", hub=str(day.pk))
    assert form.errors["starts_at"] == [
        "Dit valt buiten de bijeenkomst waar het bij hoort: donderdag 29 oktober 2026, 12.30–17.00 uur."
    ]
