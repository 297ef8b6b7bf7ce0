"""The mail to the organisation."""

import pytest

from home.contact.mail import message_for
from home.contact.submissions import store_once
from tests import factories as make
from tests.home.contact_visitor import ANSWERS, with_form

pytestmark = pytest.mark.django_db


def mailed(page, answers):
    return message_for(page, store_once(page, answers, "a-key"))


def test_the_mail_tells_it_all_and_is_answered_to_the_visitor(contact):
    message = mailed(contact, ANSWERS)
    assert message.to == ["bureau@example.org", "post@example.org"]
    assert message.reply_to == ["jan@example.org"]
    assert message.subject == "Bericht van de site"
    assert message.body.startswith("Naam:\nJan Smit\n\nE-mail:\njan@example.org\n\nBericht:\nKomt er weer een middag?")
    assert contact.full_url in message.body
    assert message.message()["Auto-Submitted"] == "auto-generated"


def test_without_a_mail_address_there_is_nobody_to_answer(contact):
    assert mailed(contact, ANSWERS | {"e_mail": ""}).reply_to == []


def test_no_text_begins_a_header(contact):
    contact.subject = "Bericht\nBcc: iedereen@example.org"
    message = mailed(contact, ANSWERS | {"naam": "Jan\r\nBcc: iedereen@example.org"}).message()
    assert message["Bcc"] is None
    assert message["Subject"] == "Bericht Bcc: iedereen@example.org"


def test_the_title_stands_in_for_a_subject(contact):
    contact.subject = ""
    assert mailed(contact, ANSWERS).subject == "Contact"


def test_every_sort_of_field_reads_as_people_write():
    page = with_form(
        make.contact_page(to_address="bureau@example.org"),
        [
            ("Akkoord", "checkbox", False),
            ("Dagen", "checkboxes", False),
            ("Datum", "date", False),
            ("Moment", "datetime", False),
            ("Aantal", "number", False),
            ("Anders", "singleline", False),
        ],
    )
    page.form_fields.filter(label="Dagen").update(choices="ma, di, wo")
    form = page.get_form(
        {
            "akkoord": "on",
            "dagen": ["ma", "wo"],
            "datum": "2026-10-29",
            "moment": "2026-10-29T12:30",
            "aantal": "12",
            "anders": "",
        },
        page=page,
    )
    assert form.is_valid(), form.errors
    body = mailed(page, form.cleaned_data).body
    for line in ("Akkoord:\nJa", "Dagen:\nma, wo", "Datum:\n29 oktober 2026", "Aantal:\n12", "Anders:\n–"):
        assert line in body
    assert "Moment:\n29 oktober 2026 12:30" in body
