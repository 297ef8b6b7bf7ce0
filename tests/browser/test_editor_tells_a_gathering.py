"""A chief editor, who is no administrator, announces a gathering and tells of it; visitors find both."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from playwright.sync_api import expect

SAID = "Honderd deuren gingen open."


@pytest.fixture
def titles():
    """The titles of a gathering and of what is told of it; another pair for each run on the same demo."""
    run = uuid4().hex[:6]
    return f"Avond aan de voordeur {run}", f"Wat er aan de deur werd gezegd {run}"


def test_a_gathering_is_announced_and_told(admin, new_context, titles):
    announced, told = titles
    announce(admin, announced)
    tell(admin, announced, told)
    log_out(admin)
    visit(new_context().new_page(), announced, told)


def announce(admin, title):
    admin.get_by_role("link", name="Bijeenkomst", exact=True).click()
    admin.locator("#id_title").fill(title)
    day = date.today() + timedelta(days=20)
    admin.locator("#id_starts_at").fill(f"{day:%d-%m-%Y} 19:30")
    admin.keyboard.press("Tab")
    publish(admin)


def tell(admin, announced, title):
    """From the form of the gathering to a post that tells of it, with two photos of the library."""
    admin.get_by_role("link", name=announced).first.click()
    admin.get_by_role("link", name="Nieuw: blog").click()
    admin.locator("#id_title").fill(title)
    expect(admin.locator("[data-contentpath=hub]").get_by_text(announced)).to_be_visible()
    add_block(admin, "Tekst")
    admin.locator(".Draftail-Editor [role=textbox]").last.click()
    admin.keyboard.type(SAID)
    add_block(admin, "Foto's")
    admin.get_by_role("button", name="Kies meerdere foto's").click()
    library = admin.locator(".modal-dialog")
    library.get_by_role("checkbox").first.wait_for()
    for photo in range(2):
        library.get_by_role("checkbox").nth(photo).check()
    library.get_by_role("button", name="Bevestig").click()
    expect(admin.locator("[data-contentpath=body] .chooser__image")).to_have_count(2)
    publish(admin)


def add_block(admin, name):
    admin.get_by_role("button", name="Blok invoegen").last.click()
    admin.get_by_role("option", name=name, exact=True).click()


def publish(admin):
    admin.get_by_role("button", name="Publiceren").click()
    expect(admin.locator(".messages")).to_contain_text("gepubliceerd")


def log_out(admin):
    admin.locator(".sidebar-footer button").first.click()
    admin.get_by_role("button", name="Uitloggen").click()
    expect(admin.get_by_role("button", name="Inloggen")).to_be_visible()


def visit(page, announced, told):
    """From the agenda to the gathering, to the post and back, and on from there."""
    page.goto("/agenda/")
    page.get_by_role("link", name=announced).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(announced)
    read_also(page)
    page.locator("main").get_by_role("link", name=told).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(told)
    expect(page.locator("main")).to_contain_text(SAID)
    expect(page.locator(".body picture")).to_have_count(2)
    read_also(page)
    page.locator("main").get_by_role("link", name=announced).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(announced)
    page.goto("/blog/")
    expect(page.locator("main").get_by_role("link", name=told).first).to_be_visible()
    assert page.context.cookies() == []


def read_also(page):
    cards = page.get_by_role("region", name="Lees ook").get_by_role("article")
    expect(cards.first).to_be_visible()
    assert 1 <= cards.count() <= 4
