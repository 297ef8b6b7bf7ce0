"""Editors make a next edition, a series and a repeat; who may not is refused, and nothing is made."""

import pytest
from django.contrib.auth import get_user
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from django.utils.timezone import localtime
from wagtail.models import PageLogEntry

from events.editions.forms import taken_by
from events.models import EventOrganisation, EventPage, EventPhoto, EventSeriesPage
from shared.pages.models import BasePage
from tests import factories as make
from tests.admin_forms import send_as
from tests.factories import local

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def edition():
    """The third of a series, filled in with what stays and what does not."""
    series = make.series(title="De Tafel")
    page = make.event(
        title="De Tafel 3",
        hub=series,
        parent=series,
        edition_label="deel 3",
        event_type=make.event_type(),
        venue=make.venue(),
        audience="buren",
        contact=make.person(),
        turnout="87",
        looking_back="<p>Mooi</p>",
        summary="Zo was het.",
        signup_url="https://aanmelden.example/",
        themes=[make.theme()],
    )
    page.event_organisations = [EventOrganisation(organisation=make.organisation(), role="organiser")]
    page.event_photos = [EventPhoto(photo=make.photo())]
    page.save()
    return page


def ask(client, name, page, **data):
    address = reverse(name, args=[page.pk])
    return client.post(address, data) if data else client.get(address)


def test_a_next_edition_takes_over_what_stays_and_counts_on(chief_editor, edition):
    form = ask(chief_editor, "next_edition", edition).context["form"]
    assert form.initial == {"title": "De Tafel 4", "edition_label": "deel 4"}
    answer = ask(chief_editor, "next_edition", edition, **form.initial)
    made = EventPage.objects.get(edition_label="deel 4")
    assert answer.url == reverse("wagtailadmin_pages:edit", args=[made.pk])
    assert not made.live
    assert made.hub_id == edition.hub_id
    assert made.get_parent() == edition.get_parent()
    for name in ("event_type", "venue", "audience", "contact"):
        assert getattr(made, name) == getattr(edition, name), name
    assert [row.organisation for row in made.event_organisations.all()] == [
        row.organisation for row in edition.event_organisations.all()
    ]
    assert list(made.themes.all()) == list(edition.themes.all())
    assert (made.starts_at, made.turnout, made.looking_back, made.summary, made.signup_url) == (None, "", "", "", "")
    assert not made.event_photos.exists()
    assert PageLogEntry.objects.filter(page=made.pk, action="wagtail.create", user=get_user(chief_editor)).exists()
    assert chief_editor.get(answer.url).status_code == 200
    assert chief_editor.get(reverse("wagtailadmin_pages:view_draft", args=[made.pk])).status_code == 200


def test_a_years_programme_has_a_next_edition_too(chief_editor):
    community = make.series(title="Kring")
    year = make.series(
        title="Ronde 10", hub=community, edition_label="10.0", series_name="ronde", period="seizoen 2026-2027"
    )
    ask(chief_editor, "next_edition", year, title="Ronde 11", edition_label="11.0")
    made = EventSeriesPage.objects.get(title="Ronde 11")
    assert (made.live, made.hub.pk, made.period, made.series_name) == (
        False,
        community.pk,
        "seizoen 2027-2028",
        "ronde",
    )


def test_a_label_that_is_taken_is_a_sentence_beside_the_field(chief_editor, edition):
    answer = ask(chief_editor, "next_edition", edition, title="Nog een", edition_label=" DEEL  3 ")
    assert answer.context["form"].errors == {"edition_label": ["“De Tafel 3” is al “deel 3”. Kies een andere editie."]}
    assert EventPage.objects.count() == 1


def test_the_form_of_the_page_says_so_too(edition):
    hedde = make.editor_user()
    form = send_as(hedde, EventPage(title="Nieuw"), "save", hub=edition.hub_id, edition_label="Deel 3")
    assert form.errors == {"edition_label": ["“De Tafel 3” is al “deel 3”. Kies een andere editie."]}
    form = send_as(hedde, EventPage(title="Nieuw"), "save", hub=edition.hub_id, edition_label="deel 5")
    assert not form.errors


@pytest.mark.parametrize(("label", "is_taken"), [("deel 3", True), (" Deel  3", True), ("deel 4", False), ("", False)])
def test_a_label_is_taken_however_it_is_written(edition, label, is_taken):
    assert bool(taken_by(label, edition.hub_id)) == is_taken
    assert taken_by(label, edition.hub_id, without=edition.pk) == ""


def test_a_single_event_becomes_a_series_with_a_next_edition(chief_editor):
    event = make.event(title="Buurtavond", venue=make.venue())
    post = make.blog_post(hub=event)
    address = event.url
    form = ask(chief_editor, "continue_event", event).context["form"]
    assert form.initial["first_label"] == "deel 1"
    assert form.initial["edition_label"] == "deel 2"
    fields = form.initial | {"series_title": "Buurtavonden", "series_name": "", "title": "Buurtavond in het voorjaar"}
    ask(chief_editor, "continue_event", event, **fields)
    series = EventSeriesPage.objects.get(title="Buurtavonden")
    event.refresh_from_db()
    made = EventPage.objects.get(title="Buurtavond in het voorjaar")
    assert (series.live, event.live, made.live) == (True, True, False)
    assert (event.hub.pk, event.edition_label, event.url) == (series.pk, "deel 1", address)
    assert (made.hub.pk, made.edition_label, made.venue) == (series.pk, "deel 2", event.venue)
    post.refresh_from_db()
    assert post.hub.pk == event.pk
    visitor = Client()
    assert visitor.get(series.url).context["editions"].newest.title == "Buurtavond"
    assert visitor.get(address).status_code == 200
    assert PageLogEntry.objects.filter(page=event.pk, action="wagtail.publish").exists()


def test_what_waited_in_a_draft_of_it_keeps_waiting(chief_editor):
    event = make.event(title="Buurtavond")
    draft = event.get_latest_revision_as_object()
    draft.title = "Nog niet bekend"
    draft.save_revision()
    fields = {"series_title": "Avonden", "first_label": "1", "title": "Twee", "edition_label": "2"}
    ask(chief_editor, "continue_event", event, **fields)
    event = EventPage.objects.get(pk=event.pk)
    assert (event.title, event.edition_label, event.hub.title) == ("Buurtavond", "1", "Avonden")
    waiting = event.get_latest_revision_as_object()
    assert (waiting.title, waiting.edition_label, waiting.hub_id) == ("Nog niet bekend", "1", event.hub_id)


def test_a_repeat_shows_the_dates_before_anything_is_made(chief_editor):
    event = make.event(
        title="Inloop", starts_at=local("2026-10-15 19:30"), ends_at=local("2026-10-15 21:00"), summary="Kom langs."
    )
    rhythm = {"rhythm": "weekly", "until": "05-11-2026"}
    shown = ask(chief_editor, "repeat_event", event, **rhythm)
    html = shown.content.decode()
    assert "donderdag 22 oktober 2026" in html
    assert "donderdag 29 oktober 2026" in html
    assert EventPage.objects.count() == 1
    dates = [value for value, _words in shown.context["form"].fields["dates"].choices]
    answer = ask(chief_editor, "repeat_event", event, **rhythm, confirmed="1", dates=[dates[0], dates[2]])
    assert answer.status_code == 302
    made = EventPage.objects.exclude(pk=event.pk).order_by("starts_at")
    assert [f"{localtime(one.starts_at):%d-%m %H:%M} {localtime(one.ends_at):%H:%M}" for one in made] == [
        "22-10 19:30 21:00",
        "05-11 19:30 21:00",
    ]
    assert [one.slug for one in made] == ["inloop-2026-10-22", "inloop-2026-11-05"]
    assert not any(one.live for one in made)
    assert {one.summary for one in made} == {"Kom langs."}
    nothing = ask(chief_editor, "repeat_event", event, **rhythm, confirmed="1")
    assert "dates" in nothing.context["form"].errors


@pytest.mark.parametrize("name", ["next_edition", "continue_event", "repeat_event"])
@pytest.mark.parametrize("group", [None, "Andere"])
def test_who_may_not_is_refused(name, group, edition, log_in):
    if group:
        Group.objects.create(name=group)
    client = log_in(group)
    single = make.event()
    number = BasePage.objects.count()
    page = single if name == "continue_event" else edition
    data = {"title": "X", "edition_label": "9", "series_title": "X", "first_label": "8", "rhythm": "weekly"}
    for answer in (ask(client, name, page), ask(client, name, page, **data)):
        assert answer.status_code in (302, 403)
    assert BasePage.objects.count() == number


def test_a_writer_makes_drafts_only(writer):
    event = make.event(title="Buurtavond")
    fields = {"series_title": "Avonden", "first_label": "1", "title": "Twee", "edition_label": "2"}
    ask(writer, "continue_event", event, **fields)
    assert not EventSeriesPage.objects.get().live
    event.refresh_from_db()
    assert event.hub_id is None
    assert event.get_latest_revision_as_object().edition_label == "1"


def test_what_cannot_be_is_refused(chief_editor, edition):
    assert ask(chief_editor, "next_edition", make.event()).status_code in (302, 403)
    assert ask(chief_editor, "continue_event", edition).status_code in (302, 403)
    assert ask(chief_editor, "repeat_event", make.event(when_in_words="Ooit")).status_code in (302, 403)
    assert ask(chief_editor, "next_edition", make.blog_post()).status_code in (302, 403)
    assert chief_editor.get(reverse("next_edition", args=[999999])).status_code == 404


def test_the_ways_stand_in_the_menu_of_the_page(chief_editor, edition):
    single = make.event()
    html = chief_editor.get(reverse("wagtailadmin_pages:edit", args=[edition.pk])).content.decode()
    assert reverse("next_edition", args=[edition.pk]) in html
    assert "Nieuwe editie van “De Tafel”" in html
    assert reverse("continue_event", args=[edition.pk]) not in html
    html = chief_editor.get(reverse("wagtailadmin_pages:edit", args=[single.pk])).content.decode()
    assert reverse("continue_event", args=[single.pk]) in html
    assert reverse("repeat_event", args=[single.pk]) in html
    html = chief_editor.get(reverse("wagtailadmin_pages:edit", args=[edition.hub_id])).content.decode()
    assert reverse("next_edition", args=[edition.pk]) in html
