"""The agenda by keyboard, and as a screen reader names it; filters and months work without a script too."""

import re

import pytest
from playwright.sync_api import expect

MAY = "/agenda/?maand=2025-05"
TELEPHONE, DESKTOP = {"width": 360, "height": 740}, {"width": 1280, "height": 900}
DAY = "22 mei, 1 bijeenkomst"
EVENT = "Wie heeft er iets over?"


@pytest.fixture
def open_at(new_context):
    """Return a function that opens an address, by default in a browser without JavaScript."""

    def opened(address, viewport=DESKTOP, javascript=False):
        page = new_context(java_script_enabled=javascript, viewport=viewport).new_page()
        page.goto(address)
        return page

    return opened


@pytest.mark.parametrize("viewport", [TELEPHONE, DESKTOP], ids=["telephone", "desktop"])
def test_a_month_is_a_table_with_a_name_and_named_days(open_at, viewport):
    page = open_at(MAY, viewport)
    table = page.get_by_role("table", name="Bijeenkomsten in mei 2025, dag voor dag")
    assert [head.strip() for head in table.get_by_role("columnheader").all_text_contents()][:2] == [
        "mamaandag",
        "didinsdag",
    ]
    assert table.locator("th:not([scope=col])").count() == 0
    expect(table.get_by_role("columnheader", name="maandag")).to_be_visible()
    expect(table.get_by_role("link", name=DAY)).to_be_visible()
    assert table.get_by_role("cell").count() == 35


@pytest.mark.parametrize("viewport", [TELEPHONE, DESKTOP], ids=["telephone", "desktop"])
def test_a_day_leads_by_keyboard_to_its_event(open_at, viewport):
    page = open_at(MAY, viewport)
    tab_to(page, page.get_by_role("link", name=DAY))
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("#bijeenkomst-"))
    page.keyboard.press("Tab")
    expect(page.get_by_role("list").get_by_role("link", name=EVENT).last).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(EVENT)


def test_only_wide_windows_show_titles_in_the_grid(open_at):
    expect(open_at(MAY, DESKTOP).get_by_role("table").get_by_role("link", name=EVENT)).to_be_visible()
    expect(open_at(MAY, TELEPHONE).get_by_role("table").get_by_role("link", name=EVENT)).to_be_hidden()


def test_months_are_turned_by_keyboard(open_at):
    page = open_at(MAY)
    tab_to(page, page.get_by_role("navigation", name="Een andere maand").get_by_role("link", name="juni 2025"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/agenda/?maand=2025-06")
    expect(page.get_by_role("table", name="Bijeenkomsten in juni 2025, dag voor dag")).to_be_visible()


@pytest.mark.parametrize("viewport", [TELEPHONE, DESKTOP], ids=["telephone", "desktop"])
def test_filters_are_chosen_and_taken_away_by_keyboard(open_at, viewport):
    page = open_at("/agenda/?jaar=2026", viewport)
    filters = page.get_by_role("group", name="Agenda filteren")
    tab_to(page, filters.locator("summary", has_text="Soort"))
    page.keyboard.press("Enter")
    tab_to(page, filters.get_by_role("link", name="Leerkring", exact=True))
    page.keyboard.press("Enter")
    page.wait_for_url("**/agenda/?jaar=2026&soort=leerkring")
    chosen = page.get_by_role("list", name="Gekozen filters")
    tab_to(page, chosen.get_by_role("link", name="Filter weghalen: Soort Leerkring"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/agenda/?jaar=2026")
    expect(page.get_by_role("list", name="Gekozen filters")).to_have_count(0)


def tab_to(page, wanted, most=60):
    """Press Tab until something has the focus, as somebody without a mouse does."""
    for _press in range(most):
        page.keyboard.press("Tab")
        if wanted.evaluate("one => one === document.activeElement"):
            return
    pytest.fail(f"Tab does not come to {wanted}")
