"""The contact form as people meet it: one press with a script, two without."""

import pytest

from home.contact.tokens import TOO_SOON

A_MOMENT = TOO_SOON.total_seconds() * 1000 + 300


def fill_in(page, address="noor@example.org"):
    page.goto("/contact/")
    page.get_by_label("Naam").fill("Noor")
    page.get_by_label("Mailadres").fill(address)
    page.get_by_label("Bericht").fill("Is er nog plaats aan tafel?")


def send(page):
    page.wait_for_timeout(A_MOMENT)
    page.get_by_role("button", name="Versturen").click()


def is_sent(page):
    return page.url.endswith("/verstuurd/")


def test_with_a_script_it_is_sent_at_once(page):
    fill_in(page)
    send(page)
    assert is_sent(page)
    assert not page.context.cookies()


def test_without_a_script_it_takes_one_more_press(new_context):
    page = new_context(java_script_enabled=False).new_page()
    fill_in(page)
    send(page)
    assert "Bijna klaar" in page.get_by_role("alert").inner_text()
    assert page.get_by_label("Bericht").input_value() == "Is er nog plaats aan tafel?"
    send(page)
    assert is_sent(page)


@pytest.mark.parametrize("script", [True, False])
def test_a_mistake_is_told_and_put_right(new_context, script):
    page = new_context(java_script_enabled=script).new_page()
    fill_in(page, address="noor")
    send(page)
    page.get_by_role("alert").get_by_role("link", name="Mailadres").click()
    assert page.get_by_label("Mailadres").evaluate("field => field.matches(':invalid') || field.ariaInvalid == 'true'")
    page.get_by_label("Mailadres").fill("noor@example.org")
    send(page)
    assert is_sent(page)
