"""In the admin: what is wrong with a programme is shown beside the field, however deeply that is nested."""

import pytest
from wagtail.test.utils.form_data import streamfield

from events.models import EventPage
from tests import factories as make
from tests.admin_forms import send_as

pytestmark = pytest.mark.django_db


def item(**fields):
    empty = dict.fromkeys(("starts", "ends", "room", "capacity", "page", "slides", "slides_url", "film"), "")
    rows = {"description": "null", "people": streamfield([]), "lessons": streamfield([])}
    return empty | rows | {"title": "Iets", "kind": "session"} | fields


def round_of(*sessions, starts="", ends=""):
    items = {
        str(place): {"deleted": "", "order": str(place), "type": "item", "value": one, "id": ""}
        for place, one in enumerate(sessions)
    }
    return {"title": "", "starts": starts, "ends": ends, "sessions": {"count": str(len(sessions))} | items}


def send(*rows, button="publish"):
    times = {"starts_at": "2026-10-29 12:30", "ends_at": "2026-10-29 17:00"}
    page = make.event()
    form = send_as(make.editor_user(), page, button, programme=streamfield(rows), **times)
    return form, EventPage.objects.get(pk=page.pk)


def test_a_day_that_the_event_has_not():
    day = ("day", {"title": "", "number": ""})
    form, _page = send(day, day)
    [error] = form.errors.as_data()["programme"]
    [sentence] = error.block_errors[1].block_errors["number"].messages
    assert sentence == "De bijeenkomst heeft één dag: donderdag 29 oktober 2026. Dit zou dag 2 zijn."
    assert send_draft(day, day).is_valid()


def send_draft(*rows):
    from shared.accounts.models import User

    User.objects.all().delete()
    return send(*rows, button="save")[0]


@pytest.mark.parametrize(
    ("times", "own", "field", "sentence"),
    [
        (("14:00", "15:00"), {"starts": "13:00"}, "starts", "Dit valt buiten de ronde."),
        (("14:00", "15:00"), {"ends": "13:00"}, "ends", "Het einde ligt voor het begin."),
        (("", ""), {"starts": "17:30"}, "starts", "Dit valt buiten de bijeenkomst: 12.30–17.00 uur."),
    ],
)
def test_a_session_of_a_round(times, own, field, sentence):
    starts, ends = times
    form, _page = send(("round", round_of(item(), item(**own), starts=starts, ends=ends)))
    [error] = form.errors.as_data()["programme"]
    in_list = error.block_errors[0].block_errors["sessions"]
    in_list = in_list.as_data()[0] if hasattr(in_list, "as_data") else in_list
    [message] = in_list.block_errors[1].block_errors[field].messages
    assert message.startswith(sentence)


def test_a_session_with_times_of_its_own_is_published():
    form, page = send(("round", round_of(item(starts="14:10", ends="14:30"), starts="14:00", ends="15:00")))
    assert form.is_valid(), form.errors
    assert f"{page.programme[0].value['sessions'][0]['ends']:%H.%M}" == "14.30"


def test_slides_at_an_address_that_was_cut_off():
    form, _page = send(("moment", item(kind="plenary", slides_url="https://dias.example/lang/adr...")))
    [error] = form.errors.as_data()["programme"]
    assert "niet het hele adres" in str(error.block_errors[0].block_errors["slides_url"])
