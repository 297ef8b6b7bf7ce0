"""Organisations of an event: pasted in the admin as a list for each role, and shown to visitors in that order."""

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, streamfield

from events.choices import PartnerRole
from events.models import EventOrganisation, EventPage
from events.organisations.groups import role_groups
from shared.pages.admin.groups import WRITERS
from shared.people.models import Organisation
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

THIRTEEN = """\
ggd
Stichting Kap; Buurtbond, Werkhaven en Kerk aan de Dijk
- ROS-netwerk (initiatief ZONH)
- Wonen en Werken
Moskee, Bibliotheek, Theater, Sportkring, Jongerenraad en Ouderenraad
"""
AS_SHOWN = [
    "GGD", "Stichting Kap", "Buurtbond", "Werkhaven", "Kerk aan de Dijk", "ROS-netwerk", "Wonen en Werken",
    "Moskee", "Bibliotheek", "Theater", "Sportkring", "Jongerenraad", "Ouderenraad",
]  # fmt: skip


@pytest.fixture
def send(chief_editor):
    """Send the form of an event as a chief editor does, who is no superuser: `send(event, organisers="…")`."""

    def send(event, publish=True, **lists):
        fields = {
            "title": event.title,
            "slug": event.slug,
            "published_on": "2026-03-01",
            "starts_at": "29-10-2026 12:30",
            "has_detail_page": "on",
            "invitation": streamfield([]),
            "programme": streamfield([]),
            "looking_back": "null",
            **lists,
        }
        form = EventPage.get_edit_handler().get_form_class()(instance=event, for_user=None)
        for formset in form.formsets.values():
            fields |= {f"{formset.prefix}-{name}": 0 for name in ("TOTAL_FORMS", "INITIAL_FORMS")}
        if publish:
            fields["action-publish"] = "1"
        return chief_editor.post(reverse("wagtailadmin_pages:edit", args=[event.pk]), nested_form_data(fields))

    return send


def rows_of(event):
    return EventPage.objects.get(pk=event.pk).organisations


def form_of(chief_editor, event):
    return chief_editor.get(reverse("wagtailadmin_pages:edit", args=[event.pk])).context["form"]


def test_thirteen_partners_are_pasted_in_one_go(send, chief_editor, client):
    record = make.organisation(name="GGD", website="https://ggd.example/")
    event = make.event()
    assert send(event, organisers="Dijkgenoten", in_cooperation=THIRTEEN).status_code == 302
    rows = rows_of(event)
    assert [row.called for row in rows] == ["Dijkgenoten", *AS_SHOWN]
    assert [row.organisation for row in rows if row.organisation] == [record]
    assert rows[6].note == "initiatief ZONH"
    html = " ".join(client.get(event.url).content.decode().replace("\xad", "").split())
    places = [html.index(f">{name}<", html.index("partners__role")) for name in ("Dijkgenoten", *AS_SHOWN)]
    assert places == sorted(places)
    assert '<a class="partner__name" href="https://ggd.example/">GGD</a>' in html
    assert "initiatief ZONH" in html
    # The form reads them back, one a line, and saves the same again.
    lists = {name: form_of(chief_editor, event)[name].value() for name in ("organisers", "in_cooperation")}
    assert lists["in_cooperation"].splitlines()[:6] == [*AS_SHOWN[:5], "ROS-netwerk (initiatief ZONH)"]
    assert lists["in_cooperation"].splitlines()[6] == "Wonen en Werken"
    send(event, **lists)
    assert [str(row) for row in rows_of(event)] == [str(row) for row in rows]


def test_a_draft_keeps_its_list_and_leaves_the_page_alone(send, chief_editor):
    event = make.event()
    send(event, organisers="Kap")
    send(event, publish=False, organisers="Buurtbond, Kap")
    assert [row.called for row in rows_of(event)] == ["Kap"]
    assert form_of(chief_editor, event)["organisers"].value() == "Buurtbond\nKap"


def test_every_role_has_its_list_and_an_empty_one_takes_them_off(send):
    event = make.event()
    send(event, organisers="Een", in_cooperation="Twee", hosts="Drie", sponsors="Vier")
    assert [(row.called, row.role) for row in rows_of(event)] == [
        ("Een", "organiser"),
        ("Twee", "cooperation"),
        ("Drie", "host"),
        ("Vier", "sponsor"),
    ]
    send(event)
    assert rows_of(event) == []


@pytest.mark.parametrize(
    ("pasted", "sentence"),
    [
        ("x" * 256, "is langer dan 255 tekens"),
        (f"Kap ({'x' * 256})", "is langer dan 255 tekens"),
        ("\n".join(f"Nummer {number}" for number in range(201)), "Dit zijn 201 namen. Meer dan 200 kan niet."),
        ("Kap\x00", "Null"),
    ],
)
def test_a_mistake_is_said_beside_the_list_and_nothing_is_saved(pasted, sentence, send):
    event = make.event()
    send(event, organisers="Kap")
    answer = send(event, organisers="Buurtbond", hosts=pasted)
    assert sentence in str(answer.context["form"].errors["hosts"])
    assert [row.called for row in rows_of(event)] == ["Kap"]


def test_the_form_says_how_the_lists_are_read(send, chief_editor):
    make.organisation(name="GGD")
    event = make.event()
    send(event, organisers="GGD, Kap")
    html = " ".join(chief_editor.get(reverse("wagtailadmin_pages:edit", args=[event.pk])).content.decode().split())
    assert "Organisatie (2)" in html
    assert 'GGD <span class="read-as__note">in het adresboek</span>' in html
    assert '<li class="read-as__name"> Kap </li>' in html
    assert reverse("typed_organisations") in html


def test_what_is_typed_is_read_without_saving(chief_editor):
    make.organisation(name="GGD")
    sentence = "Deze dag wordt georganiseerd door Kap en ggd, in samenwerking met Buurtbond."
    answer = chief_editor.post(reverse("organisations_read"), {"sponsors": sentence})
    assert [(group.label, [str(named) for named in group.names]) for group in answer.context["groups"]] == [
        ("Organisatie", ["Kap", "GGD"]),
        ("In samenwerking met", ["Buurtbond"]),
    ]
    assert Organisation.objects.count() == 1
    assert chief_editor.post(reverse("organisations_read"), {"hosts": "x" * 50_000}).status_code == 400
    assert chief_editor.get(reverse("organisations_read")).status_code == 405


def test_strangers_do_not_learn_who_is_in_the_address_book(client):
    assert client.post(reverse("organisations_read"), {"hosts": "GGD"}).status_code == 302


def test_a_sentence_puts_names_under_their_own_role(send):
    event = make.event()
    send(event, organisers="Georganiseerd door Kap, mede mogelijk gemaakt door Fonds Oost", sponsors="Fonds West")
    assert [(row.called, row.role) for row in rows_of(event)] == [
        ("Kap", "organiser"),
        ("Fonds Oost", "sponsor"),
        ("Fonds West", "sponsor"),
    ]


def test_names_become_records_at_all_their_events_at_once(send, chief_editor):
    one, other = make.event(title="De ene"), make.event(title="De andere")
    send(one, organisers="Stichting Kap, Buurtbond")
    send(other, in_cooperation="stichting  KAP (gast)")
    listed = chief_editor.get(reverse("typed_organisations")).content.decode()
    assert listed.count('type="checkbox"') == 2
    assert "De andere" in listed
    answer = chief_editor.post(reverse("typed_organisations"), {"name": ["Stichting Kap", "Zomaar iets"]}, follow=True)
    assert "Stichting Kap staat nu in het adresboek." in answer.content.decode()
    record = Organisation.objects.get()
    assert [row.organisation for row in (*rows_of(one), *rows_of(other))] == [record, None, record]
    assert str(rows_of(other)[0]) == "Stichting Kap (gast)"


def test_nothing_ticked_is_said(chief_editor):
    assert (
        "Vink ten minste één naam aan."
        in chief_editor.post(reverse("typed_organisations"), follow=True).content.decode()
    )


def test_a_record_made_in_the_address_book_is_found_too(send):
    event = make.event()
    send(event, organisers="Gemeentelijke Gezondheidsdienst, Kap")
    record = make.organisation(name="GGD", full_name="Gemeentelijke Gezondheidsdienst")
    assert [row.called for row in rows_of(event)] == ["GGD", "Kap"]
    assert rows_of(event)[0].organisation == record


def test_a_draft_from_before_the_record_is_published_with_it(send):
    event = make.event()
    send(event, publish=False, organisers="Kap")
    record = make.organisation(name="Kap")
    EventPage.objects.get(pk=event.pk).get_latest_revision().publish()
    assert [row.organisation for row in rows_of(event)] == [record]


def test_writers_make_records_and_others_do_not(client):
    client.force_login(make.editor_user(WRITERS))
    assert client.get(reverse("typed_organisations")).status_code == 200
    stranger = make.editor_user(WRITERS)
    stranger.groups.get().permissions.filter(codename="add_organisation").delete()
    client.force_login(stranger)
    assert client.get(reverse("typed_organisations")).status_code == 302


def test_versions_are_compared_row_by_row(send, chief_editor):
    event = make.event()
    send(event, organisers="Kap")
    send(event, organisers="Buurtbond")
    one, other = event.revisions.order_by("pk")
    answer = chief_editor.get(reverse("wagtailadmin_pages:revisions_compare", args=[event.pk, one.pk, other.pk]))
    html = answer.content.decode()
    assert "Kap" in html
    assert "Buurtbond" in html


@pytest.mark.parametrize("both", [True, False])
def test_a_row_is_a_record_or_a_name(both):
    event = make.event()
    fields = {"organisation": make.organisation(), "name": "Kap"} if both else {}
    with pytest.raises(IntegrityError), transaction.atomic():
        EventOrganisation.objects.create(event=event, **fields)


@pytest.mark.parametrize(
    ("roles", "groups"),
    [
        ([], []),
        (["organiser"], [(1, True)]),
        (["organiser"] * 3 + ["cooperation"] * 13, [(3, True), (13, False)]),
        (["organiser"] * 13, [(13, False)]),
        (["cooperation", "host", "sponsor"], [(1, False), (1, False), (1, False)]),
    ],
)
def test_organisers_stand_in_front_as_long_as_they_are_few(roles, groups):
    rows = [EventOrganisation(name=f"Naam {place}", role=PartnerRole(role)) for place, role in enumerate(roles)]
    assert [(len(group.rows), group.in_front) for group in role_groups(rows)] == groups


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Stichting Kap", "SK"), ("ggd", "G"), ("ROS-netwerk Noord", "RN"), ("'t Huis", "H"), ("& Co", "C"), ("…", "")],
)
def test_initials_where_others_have_a_logo(name, initials):
    assert EventOrganisation(name=name).initials == initials
