"""The fields of a form know what a browser can fill in, and how much fits."""

import pytest

from home.contact.form_builder import autocomplete_for
from tests import factories as make
from tests.home.contact_visitor import with_form


@pytest.mark.parametrize(
    ("label", "field_type", "autocomplete"),
    [
        ("Naam", "singleline", "name"),
        ("Uw naam *", "singleline", "name"),
        ("Naam van de groep", "singleline", ""),
        ("E-mail", "email", "email"),
        ("Mail van een collega", "email", "email"),
        ("Telefoonnummer", "singleline", "tel"),
        ("Telefoon", "multiline", ""),
        ("Organisatie", "singleline", "organization"),
        ("Onderwerp", "singleline", ""),
    ],
)
def test_autocomplete(label, field_type, autocomplete):
    assert autocomplete_for(label, field_type) == autocomplete


@pytest.mark.django_db
def test_every_sort_of_field_is_drawn_with_a_label(client):
    sorts = [
        "singleline", "multiline", "email", "number", "url", "checkbox", "checkboxes", "dropdown", "multiselect",
        "radio", "date", "datetime", "hidden",
    ]  # fmt: skip
    page = with_form(make.contact_page(), [(f"Vraag {sort}", sort, False) for sort in sorts])
    page.form_fields.update(choices="Eén\nTwee, of drie", help_text="Een toelichting.")
    html = client.get(page.url).content.decode()
    for sort in sorts[:-1]:
        assert f"Vraag {sort}" in html
    assert html.count("<fieldset") == 2, "what is chosen from several belongs together"
    assert 'type="date"' in html
    assert 'type="datetime-local"' in html
    assert 'maxlength="10000"' in html
    assert "Twee, of drie" in html
    posted = {"vraag_date": "2026-10-29", "vraag_datetime": "2026-10-29T12:30", "vraag_number": "1E+5"}
    form = page.get_form(posted, page=page)
    assert form.is_valid(), form.errors


@pytest.mark.django_db
@pytest.mark.parametrize("number", ["9" * 21, "1e999999999", "NaN", "Infinity", "abc"])
def test_a_number_stays_a_number(number):
    page = with_form(make.contact_page(), [("Aantal", "number", True)])
    assert not page.get_form({"aantal": number}, page=page).is_valid()


@pytest.mark.django_db
def test_a_telephone_gets_the_keyboard_for_it(client):
    page = with_form(make.contact_page(), [("Telefoon", "singleline", True)])
    html = client.get(page.url).content.decode()
    assert 'type="tel"' in html
    assert 'autocomplete="tel"' in html
