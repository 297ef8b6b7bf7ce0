"""The form of an event in the hands of a chief editor: one page of one gathering, and nothing over the button."""

import re
from uuid import uuid4

import pytest
from playwright.sync_api import expect

# Wagtail looks at a form for the first time when it has stood for three seconds; what is typed later is autosaved.
UNTIL_WATCHED = 3500
SLOW_ANSWER = """
    const ask = window.fetch;
    window.fetch = async (...asked) => {
        const answer = await ask(...asked);
        if (String(asked[0]).includes("/pages/add/")) await new Promise((done) => setTimeout(done, 2500));
        return answer;
    };
"""


@pytest.fixture
def title():
    return f"Avond van de haast {uuid4().hex[:6]}"


def open_new_event(admin):
    admin.get_by_role("link", name="Bijeenkomst", exact=True).click()
    admin.wait_for_timeout(UNTIL_WATCHED)


def publish(admin):
    admin.get_by_role("button", name="Publiceren").click()
    expect(admin.locator(".messages")).to_contain_text("gepubliceerd", timeout=15_000)


def test_publishing_while_the_first_autosave_is_under_way_makes_one_page(admin, title):
    admin.add_init_script(SLOW_ANSWER)
    open_new_event(admin)
    with admin.expect_request(lambda asked: asked.method == "POST" and "/pages/add/" in asked.url):
        admin.locator("#id_title").fill(title)
        admin.locator("#id_when_in_words").fill("datum volgt")
        admin.keyboard.press("Tab")
    publish(admin)
    admin.goto("/admin/agenda/")
    expect(admin.locator("main td.title", has_text=title)).to_have_count(1)
    expect(admin.locator("main tr", has_text=title)).to_contain_text("live")


def test_a_calendar_follows_its_field_and_leaves_the_button_free(admin, title):
    admin.set_viewport_size({"width": 1280, "height": 720})
    open_new_event(admin)
    admin.locator("#id_title").fill(title)
    admin.locator("#id_starts_at").click()
    calendar = admin.locator(".xdsoft_datetimepicker:visible")
    calendar.locator("td.xdsoft_date:not(.xdsoft_disabled)").nth(20).click()
    expect(admin.locator("#id_starts_at")).to_have_value(re.compile(r"^\d\d-\d\d-\d{4} 10:00$"))
    admin.mouse.move(700, 400)
    admin.mouse.wheel(0, 60)
    admin.wait_for_timeout(500)  # the form scrolls smoothly
    field = admin.locator("#id_starts_at").bounding_box()
    place = calendar.bounding_box()
    below, above = place["y"] - (field["y"] + field["height"]), field["y"] - (place["y"] + place["height"])
    assert min(abs(below), abs(above)) < 3
    publish(admin)


def is_autosave(answer):
    """The answer to an autosave is JSON; that to a press on a button is a page."""
    is_form = answer.request.method == "POST" and re.search(r"/pages/(add/|\d+/edit/)", answer.url)
    return is_form and "json" in answer.headers.get("content-type", "")


def test_what_is_typed_at_once_is_saved(admin, title):
    admin.get_by_role("link", name="Bijeenkomst", exact=True).click()
    admin.wait_for_url("**/pages/add/**")
    admin.wait_for_load_state("load")
    with admin.expect_response(is_autosave, timeout=20_000):
        admin.locator("#id_title").press_sequentially(title)
    admin.goto("/admin/agenda/")
    expect(admin.locator("main td.title", has_text=title)).to_have_count(1)


def test_what_is_typed_after_a_refusal_is_saved(admin, title):
    open_new_event(admin)
    with admin.expect_response(is_autosave, timeout=20_000):
        admin.locator("#id_title").fill(title)
    with admin.expect_response(is_autosave, timeout=20_000):  # of the form that came back
        admin.get_by_role("button", name="Publiceren").click()
        expect(admin.locator(".messages")).to_contain_text("validatiefouten", timeout=20_000)
    admin.wait_for_timeout(UNTIL_WATCHED)
    with admin.expect_response(is_autosave, timeout=20_000):
        admin.locator("#id_when_in_words").press_sequentially("datum volgt")
    admin.goto(admin.url)  # a reload would send the form once more
    expect(admin.locator("#id_when_in_words")).to_have_value("datum volgt")


def test_what_the_calendar_does_not_understand_is_kept_and_asked_about(admin, title):
    open_new_event(admin)
    admin.locator("#id_title").fill(title)
    admin.locator("#id_starts_at").fill("Donderdagmiddag 16 mei na de lunch")
    admin.keyboard.press("Tab")
    expect(admin.locator("#id_starts_at")).to_have_value("Donderdagmiddag 16 mei na de lunch")
    admin.get_by_role("button", name="Publiceren").click()
    expect(admin.locator(".messages")).to_contain_text("validatiefouten", timeout=20_000)
    expect(admin.locator("#id_starts_at")).to_have_value("Donderdagmiddag 16 mei na de lunch")


def test_a_word_is_linked_to_a_page(admin, title):
    admin.get_by_role("link", name="Blog", exact=True).click()
    admin.locator("#id_title").fill(title)
    admin.get_by_role("button", name="Blok invoegen").last.click()
    admin.get_by_role("option", name="Tekst", exact=True).click()
    text = admin.locator(".public-DraftEditor-content").last
    text.click()
    admin.keyboard.type("Lees verder")
    admin.keyboard.press("Control+a")
    admin.keyboard.press("Control+k")
    admin.locator(".modal-body input[name=q]").fill("tafel")
    admin.locator(".modal-body a.choose-page, .modal-body [data-chooser-modal-choice]").first.click()
    expect(text.locator("a")).to_have_text("Lees verder")


PASTE = """
    (field, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        field.focus();
        field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }
"""


def test_pasted_lines_become_points_and_terms(admin, title):
    admin.get_by_role("link", name="Blog", exact=True).click()
    admin.wait_for_timeout(500)
    admin.locator("#id_title").press_sequentially(title)
    body = admin.locator("[data-contentpath=body]")
    add_block(admin, "Lessen")
    body.locator("input[name$=-title]").first.fill("Wat wij leerden")
    body.locator("textarea[name*=lessons]").first.evaluate(
        PASTE, "# Begin klein.\n\n• Vraag door.\r\n- Tel de gesprekken."
    )
    expect(body.locator("textarea[name*=lessons]:visible")).to_have_count(3)
    add_block(admin, "Begrippen")
    body.locator("input[name$=-term]").first.evaluate(PASTE, "• Straat: wie er wint\n• Team – onze roosters")
    expect(body.locator("input[name$=-term]:visible")).to_have_count(2)
    publish(admin)
    admin.locator(".messages").get_by_role("link", name="Bekijk live").click()
    points = admin.locator("main .lessons li")
    expect(points).to_have_text(["Begin klein.", "Vraag door.", "Tel de gesprekken."])
    expect(admin.locator("main dt")).to_contain_text(["Straat", "Team"])
    expect(admin.locator("main dd")).to_contain_text(["wie er wint", "onze roosters"])


def add_block(admin, name):
    admin.locator("[data-contentpath=body]").get_by_role("button", name="Blok invoegen").last.click()
    admin.get_by_role("option", name=name, exact=True).click()
    admin.wait_for_timeout(300)
