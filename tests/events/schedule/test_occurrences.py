"""An event on several dates: what is kept of it, and what editors and visitors see."""

import re

import pytest
import time_machine
from django.test import Client
from wagtail.test.utils.form_data import inline_formset

from events.models import EventDate, EventPage
from events.schedule.phases import Phase, phase_at
from shared.pages.models import BasePage
from tests import factories as make
from tests.admin_forms import send_as
from tests.factories import local

pytestmark = pytest.mark.django_db


def course(**fields):
    """Three evenings, the last with an open end."""
    page = make.event(starts_at=local("2026-10-13 19:30"), ends_at=local("2026-10-13 21:30"), **fields)
    page.first_ends_at = page.ends_at
    page.event_dates = [
        EventDate(starts_at=local("2026-10-20 19:30"), ends_at=local("2026-10-20 21:30"), sort_order=0),
        EventDate(starts_at=local("2026-11-03 19:30"), sort_order=1),
    ]
    page.save()
    return EventPage.objects.get(pk=page.pk)


def test_its_dates_in_time_order():
    page = course()
    page.event_dates = list(reversed(page.event_dates.all()))
    page.save()
    assert EventPage.objects.get(pk=page.pk).occurrences == [
        (local("2026-10-13 19:30"), local("2026-10-13 21:30")),
        (local("2026-10-20 19:30"), local("2026-10-20 21:30")),
        (local("2026-11-03 19:30"), None),
    ]


def test_saying_when_it_is_costs_no_query(django_assert_num_queries):
    page, single = course(), make.event(starts_at=local("2026-10-13 19:30"))
    with django_assert_num_queries(0):
        assert len(page.occurrences) == 3
        assert single.occurrences == [(local("2026-10-13 19:30"), None)]
        assert EventPage(when_in_words="In het voorjaar").occurrences == []


@pytest.mark.parametrize(
    ("moment", "phase", "is_coming"),
    [
        ("2026-10-13 21:29", Phase.UNDER_WAY, True),
        ("2026-10-13 21:30", Phase.ANNOUNCED, True),
        ("2026-11-03 23:59", Phase.UNDER_WAY, True),
        ("2026-11-04 00:00", Phase.OVER, False),
    ],
)
def test_lists_keep_it_until_its_last_date_is_over(moment, phase, is_coming):
    page = course()
    assert phase_at(page, local(moment)) == phase
    assert BasePage.objects.upcoming(local(moment)).filter(pk=page.pk).exists() == is_coming
    assert BasePage.objects.past(local(moment)).filter(pk=page.pk).exists() != is_coming


def test_without_further_dates_it_is_one_day_again():
    page = course()
    page.event_dates, page.ends_at = [], page.first_ends_at
    page.save()
    page = EventPage.objects.get(pk=page.pk)
    assert (page.ends_at, page.first_ends_at, page.date_count) == (local("2026-10-13 21:30"), None, 1)


def test_days_without_times_last_from_midnight_to_midnight():
    page = course(all_day=True)
    assert page.occurrences[1] == (local("2026-10-20 00:00"), local("2026-10-20 23:59:59.999999"))


def test_visitors_read_a_list_of_dates():
    page = course(title="Leren luisteren")
    assert page.card_line == "3 keer vanaf 13 okt 2026"
    with time_machine.travel(local("2026-10-01 12:00"), tick=False):
        html = " ".join(Client().get(page.url).content.decode().split())
    first, *further = re.findall(r"<dd>(.+?)</dd>", html)[0].replace("</span>", "").split('<span class="facts__more">')
    assert [line.strip() for line in (first, *further)] == [
        "dinsdag 13 oktober 2026, 19.30–21.30 uur",
        "dinsdag 20 oktober 2026, 19.30–21.30 uur",
        "dinsdag 3 november 2026, vanaf 19.30 uur",
    ]


def test_a_copy_has_the_dates_too():
    copied = EventPage.objects.get(pk=course().copy(update_attrs={"slug": "nog-eens"}).pk)
    assert len(copied.occurrences) == 3


def send(page, rows, button="publish"):
    return send_as(
        make.editor_user(),
        page,
        button,
        starts_at="2026-10-13 19:30",
        ends_at="2026-10-13 21:30",
        event_dates=inline_formset(rows),
    )


def row(starts_at, ends_at=""):
    return {"starts_at": starts_at, "ends_at": ends_at, "id": ""}


def test_an_editor_adds_dates():
    page = make.event()
    assert send(page, [row("2026-10-20 19:30", "2026-10-20 21:30")]).is_valid()
    page = EventPage.objects.get(pk=page.pk)
    assert page.occurrences[0] == (local("2026-10-13 19:30"), local("2026-10-13 21:30"))
    assert page.ends_at == local("2026-10-20 21:30")
    assert page.card_line == "13 en 20 okt 2026, 19.30–21.30 uur"
    form = page.get_edit_handler().get_form_class()(instance=page)
    assert form.initial["ends_at"] == local("2026-10-13 21:30")


def test_a_draft_keeps_them_for_later():
    page = make.event()
    assert send(page, [row("2026-10-20 19:30")], "save").is_valid()
    assert EventPage.objects.get(pk=page.pk).date_count == 1
    page.get_latest_revision().publish()
    assert EventPage.objects.get(pk=page.pk).occurrences[1] == (local("2026-10-20 19:30"), None)


@pytest.mark.parametrize(
    ("dates", "field", "words"),
    [
        (("2026-10-06 19:30",), "starts_at", "Deze datum ligt voor de eerste."),
        (("2026-10-20 19:30", "2026-10-20 18:30"), "ends_at", "Het einde ligt voor het begin."),
        (("",), "starts_at", "verplicht"),
    ],
)
def test_a_mistake_is_told_beside_the_field(dates, field, words):
    page = make.event()
    form = send(page, [row(*dates)])
    assert words in form.formsets["event_dates"].forms[0].errors[field][0]
    assert EventPage.objects.get(pk=page.pk).date_count == 1
