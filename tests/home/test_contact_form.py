"""The contact form: people get through, with and without a script; what posts blindly does not."""

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.test import Client
from django.urls import reverse
from wagtail.contrib.forms.models import FormSubmission

from tests import factories as make
from tests.home.contact_visitor import ANSWERS, HERE, with_form

pytestmark = pytest.mark.slow


def is_sent(answer, page):
    return answer.status_code == 303 and answer["Location"] == reverse("form-sent", args=[page.pk])


def test_the_page_is_the_same_for_everybody(client, contact):
    first, second = client.get(contact.url), client.get(contact.url)
    assert first.content == second.content
    assert not first.cookies
    assert "csrfmiddlewaretoken" not in first.content.decode()
    assert "Cookie" not in first.get("Vary", "")
    assert "Dit wissen we na 90 dagen." in first.content.decode()


def test_with_a_script_one_press_is_enough(visitor, contact):
    token = visitor.fetch_token()
    visitor.wait(seconds=30)
    answer = visitor.post(token=token)
    assert is_sent(answer, contact)
    assert visitor.stored == [ANSWERS]
    assert len(mail.outbox) == 1
    thanks = visitor.client.get(answer["Location"])
    assert "Binnen een week volgt antwoord." in thanks.content.decode()
    assert thanks["X-Robots-Tag"] == "noindex"
    assert not thanks.cookies


def test_without_a_script_one_more_press_is_enough(visitor, contact):
    answer = visitor.post()
    assert answer.status_code == 200
    assert not visitor.stored
    assert "Komt er weer een middag?" in answer.content.decode(), "what was filled in is still there"
    assert "Bijna klaar" in answer.content.decode()
    assert answer["Cache-Control"].count("no-store") == 1
    visitor.wait(seconds=3)
    assert is_sent(visitor.post(token=answer.context["token"]), contact)
    assert visitor.stored == [ANSWERS]


def test_a_robot_that_posts_blindly_fails(visitor, contact):
    for token in ("", "x", "a:b:c", "\x00", "x" * 10_000, '{"page":1}:nonsens'):
        assert visitor.post(token=token).status_code == 200
    assert not visitor.stored
    assert not mail.outbox


def test_a_robot_that_is_too_quick_fails_and_a_person_needs_one_more_press(visitor, contact):
    token = visitor.fetch_token()
    answer = visitor.post(token=token)
    assert answer.status_code == 200
    assert answer.context["token"] == token, "the same one, which only has to grow older"
    assert not visitor.stored
    visitor.wait(seconds=2)
    assert is_sent(visitor.post(token=token), contact)


def test_a_robot_that_fills_in_everything_fails(visitor, contact):
    token = visitor.fetch_token()
    visitor.wait(seconds=30)
    answer = visitor.post(token=token, webpagina="https://spam.example/")
    assert answer.status_code == 200
    assert "verborgen veld" in answer.content.decode()
    assert "spam.example" not in answer.content.decode()
    assert not visitor.stored
    visitor.wait(seconds=3)
    assert is_sent(visitor.post(token=answer.context["token"]), contact), "whose browser did it can still send it"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "https://elders.example"},
        {"Origin": "null"},
        {"Origin": "https://elders.example", "Referer": "http://testserver/contact/"},
        {"Referer": "https://testserver.elders.example/"},
        {"Referer": "http://["},
    ],
)
def test_a_post_from_another_site_is_refused(visitor, contact, headers):
    token = visitor.fetch_token()
    visitor.wait(seconds=30)
    answer = visitor.post(headers=headers, token=token)
    assert answer.status_code == 403
    assert "niet vanaf deze website" in answer.content.decode()
    assert not visitor.stored


def test_a_browser_that_only_tells_the_referer_gets_through(visitor, contact):
    token = visitor.fetch_token()
    visitor.wait(seconds=30)
    assert is_sent(visitor.post(headers={"Referer": "http://testserver/contact/"}, token=token), contact)


def test_a_token_is_for_one_form_and_one_day(visitor, contact):
    other = with_form(make.contact_page(title="Andere vraag"))
    token = visitor.client.get(other.token_url).json()["token"]
    visitor.wait(seconds=30)
    assert visitor.post(token=token).status_code == 200
    token = visitor.fetch_token()
    visitor.wait(hours=25)
    answer = visitor.post(token=token)
    assert answer.status_code == 200
    assert answer.context["token"] != token
    assert not visitor.stored


def test_sent_in_twice_it_counts_once(visitor, contact):
    token = visitor.fetch_token()
    visitor.wait(seconds=30)
    for _press in range(2):
        assert is_sent(visitor.post(token=token), contact)
    assert visitor.stored == [ANSWERS]
    assert len(mail.outbox) == 1


def test_another_message_with_the_same_token_is_not_lost(visitor, contact):
    """Who goes back in the browser and writes something else means a second message."""
    token = visitor.fetch_token()
    visitor.wait(seconds=30)
    visitor.post(token=token)
    answer = visitor.post(token=token, bericht="En nog iets.")
    assert answer.status_code == 200
    assert "En nog iets." in answer.content.decode()
    assert len(visitor.stored) == 1
    visitor.wait(seconds=3)
    assert is_sent(visitor.post(token=answer.context["token"], bericht="En nog iets."), contact)
    assert [one["bericht"] for one in visitor.stored] == ["Komt er weer een middag?", "En nog iets."]


def test_mistakes_are_told_beside_their_fields(visitor, contact):
    answer = visitor.post(naam="", e_mail="geen adres")
    html = answer.content.decode()
    assert answer.status_code == 200
    assert 'id="id_naam_error"' in html
    assert 'aria-describedby="id_naam_error"' in html
    assert 'href="#id_naam"' in html, "the summary leads to the field"
    assert 'value="geen adres"' in html
    assert "2 dingen kloppen nog niet" in html
    visitor.wait(seconds=10)
    assert is_sent(visitor.post(token=answer.context["token"]), contact), "put right, it goes at once"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("naam", "x" * 256),
        ("bericht", "x" * 10_001),
        ("bericht", "a\x00b"),
        ("e_mail", "jan@example.org\nBcc: iedereen@example.org"),
        ("e_mail", "x" * 300 + "@example.org"),
    ],
)
def test_what_does_not_fit_is_told(visitor, contact, name, value):
    token = visitor.fetch_token()
    visitor.wait(seconds=30)
    answer = visitor.post(token=token, **{name: value})
    assert answer.status_code == 200
    assert name in answer.context["form"].errors
    assert answer.context["token"] == token
    assert not visitor.stored


def test_more_than_django_takes_in_is_told(visitor, contact, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    body = "bericht=" + "x" * 2000
    answer = visitor.client.post(contact.form_url, body, content_type="application/x-www-form-urlencoded", headers=HERE)
    assert answer.status_code == 413
    assert "kortere tekst" in answer.content.decode()


def test_more_fields_than_django_takes_in_is_told(visitor, contact, settings):
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = 5
    assert visitor.post(**{f"veld{number}": "x" for number in range(10)}).status_code == 413


def test_what_is_no_form_at_all_is_answered(visitor, contact):
    for body, content_type in [
        (b"\x00\xff", "multipart/form-data; boundary=x"),
        (b"{}", "application/json"),
        (b"\xff\xfe", "application/x-www-form-urlencoded; charset=nonsens"),
        (b"x", "multipart/form-data"),
    ]:
        answer = visitor.client.generic("POST", contact.form_url, body, content_type=content_type, headers=HERE)
        assert answer.status_code in (200, 400, 413), content_type


def test_a_mail_server_that_fails_loses_nothing(visitor, contact, monkeypatch, caplog):
    def fail(self, messages):
        raise ConnectionRefusedError("no mail server")

    monkeypatch.setattr(EmailBackend, "send_messages", fail)
    token = visitor.fetch_token()
    visitor.wait(seconds=30)
    assert is_sent(visitor.post(token=token), contact)
    assert visitor.stored == [ANSWERS]
    assert "was not mailed" in caplog.text
    assert "Jan Smit" not in caplog.text, "what visitors write does not belong in a log"


def test_who_only_looks_is_led_to_the_page(client, contact):
    answer = client.get(contact.form_url)
    assert answer.status_code == 302
    assert answer["Location"] == contact.url


@pytest.mark.parametrize("name", ["form", "form-token", "form-sent"])
def test_there_is_no_form_of_a_draft_a_private_page_or_another_page(client, db, name):
    draft = make.contact_page(live=False)
    private = make.private(make.contact_page())
    post = make.blog_post()
    for pk in (draft.pk, private.pk, post.pk, 0, 10**9):
        assert client.get(reverse(name, args=[pk])).status_code == 404
    assert client.post(reverse("form", args=[draft.pk]), ANSWERS, headers=HERE).status_code == 404


def test_a_number_that_no_database_holds_is_a_404(client, db):
    assert client.get(f"/formulier/{10**30}/").status_code == 404


def test_a_post_to_the_page_itself_stores_nothing(contact):
    answer = Client(enforce_csrf_checks=True).post(contact.url, ANSWERS)
    assert answer.status_code == 403
    assert not FormSubmission.objects.exists()


def test_a_page_without_fields_shows_no_form(client, db):
    page = make.contact_page(title="Contact")
    answer = client.get(page.url)
    assert answer.status_code == 200
    assert '<form class="form"' not in answer.content.decode()


@pytest.mark.parametrize("mode", ["form", "landing"])
def test_an_editor_sees_both_beforehand(admin_client, contact, mode):
    contact.save_revision()
    answer = admin_client.get(reverse("wagtailadmin_pages:view_draft", args=[contact.pk]), {"mode": mode})
    assert answer.status_code == 200
