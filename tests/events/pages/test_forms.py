"""The form of an event, for an editor who is no superuser: what stands open, what can be made on the spot."""

import re

import pytest
from django.urls import reverse

from events.models import EventFilm, EventPage, EventType
from shared.pages.admin.groups import CHIEF_EDITORS, WRITERS
from tests import factories as make
from tests.admin_forms import send_as

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def form_of(client, event):
    return client.get(reverse("wagtailadmin_pages:edit", args=[event.pk])).content.decode()


def folded(html):
    """The headings of the panels that are closed when the form opens."""
    return re.findall(r'class="[^"]*\bcollapsed\b[^"]*" id="[^"]*" aria-labelledby="([^"]*)"', html)


def test_what_holds_something_stands_open(client):
    client.force_login(make.editor_user())
    alone, inside = make.event(), make.event(hub=make.series())
    assert len(folded(form_of(client, alone))) == 1
    assert folded(form_of(client, inside)) == []


def test_a_mistake_opens_its_panel_and_what_was_typed_too():
    form = send_as(
        make.editor_user(), EventPage(title="Avond"), "publish", when_in_words="ooit", edition_label="deel 2"
    )
    panel = EventPage.get_edit_handler().get_bound_panel(instance=form.instance, form=form, request=None)
    assert not any("collapsed" in child.classes() for tab in panel.children for child in tab.children)


@pytest.mark.parametrize(("group", "may"), [(CHIEF_EDITORS, True), (WRITERS, False)])
def test_types_are_made_on_the_spot_by_who_keeps_the_list(client, group, may):
    client.force_login(make.editor_user(group))
    window = client.get(reverse("wagtailsnippetchoosers_events_eventtype:choose")).json()["html"]
    assert ("Soort bijeenkomst toevoegen" in window) is may
    name = re.search(r'name="([\w-]*name)"', window)
    client.post(reverse("wagtailsnippetchoosers_events_eventtype:create"), {name[1] if name else "name": "Fietstocht"})
    assert EventType.objects.filter(name="Fietstocht").exists() is may


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({}, "starts_at"),
        ({"when_in_words": "voorjaar 2014"}, None),
        ({"starts_at": "29-10-2026 12:30"}, None),
    ],
)
def test_an_event_of_others_needs_a_date_or_words(fields, complaint):
    page = EventPage(title="Van een ander", has_detail_page=False)
    form = send_as(make.editor_user(), page, "publish", **fields)
    assert list(form.errors) == ([complaint] if complaint else [])
    if not complaint:
        assert not EventPage.objects.get().has_detail_page


def test_nothing_is_said_of_a_film_until_somebody_says_it(client):
    event = make.event()
    row = EventFilm.objects.create(event=event, film=make.film(title="Plein"))
    assert (row.relation, row.label) == ("", "")
    assert "Plein" in client.get(event.url).content.decode()
    page = client.get(row.film.get_absolute_url()).content.decode()
    assert event.title in page
    assert "Een film van" not in page
