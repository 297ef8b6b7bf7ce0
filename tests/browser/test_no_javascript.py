"""With JavaScript off everything can still be reached, read and sent."""

import re
import time

import pytest
from playwright.sync_api import expect

from tests.demo_addresses import NOTHING_HERE

TOLD_COMPLETELY = "/agenda/de-grote-lommertafel/lommertafel-3-aan-tafel-met-de-hele-streek/"
TELEPHONE = {"width": 360, "height": 740}


@pytest.fixture
def plain(new_context):
    """Return a function that opens an address in a browser without JavaScript."""

    def open_at(address, **options):
        page = new_context(java_script_enabled=False, **options).new_page()
        page.goto(address)
        return page

    return open_at


@pytest.mark.parametrize("viewport", [TELEPHONE, {"width": 1280, "height": 900}], ids=["telephone", "desktop"])
@pytest.mark.parametrize("address", ["/", NOTHING_HERE])
def test_the_menu_leads_to_a_page_below_another(plain, viewport, address):
    page = plain(address, viewport=viewport)
    if viewport == TELEPHONE:
        page.get_by_role("button", name="Menu", exact=True).click()
    item = page.locator(".menu details").last
    below = item.locator(".menu__sub a").nth(1)
    expect(below).to_be_hidden()
    item.locator("summary").click()
    leads_to = below.get_attribute("href")
    below.click()
    page.wait_for_url(f"**{leads_to}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_the_programme_of_an_event_can_be_read(plain):
    page = plain(TOLD_COMPLETELY)
    programme = page.locator(".programme")
    for part in (".programme__time", ".programme__title", ".session__title"):
        assert programme.locator(part).count() >= 3
        assert all(one.is_visible() for one in programme.locator(part).all())


def test_each_photo_has_a_page_that_leads_through_the_album(plain):
    page = plain(TOLD_COMPLETELY)
    photos = page.locator(".album__photos a")
    assert photos.count() == 12
    photos.first.scroll_into_view_if_needed()
    expect(photos.first.locator("img")).to_be_visible()
    photos.first.click()
    page.wait_for_url("**/fotos/**")
    first = page.get_by_role("heading", level=1).inner_text()
    expect(page.locator(".photo-page picture img")).to_be_visible()
    page.get_by_role("link", name="Volgende foto").click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text(first)
    page.get_by_role("link", name="Terug naar").click()
    page.wait_for_url(f"**{TOLD_COMPLETELY}")


def test_a_list_can_be_filtered_and_leafed_through(plain):
    page = plain("/blog/")
    page.locator("a[rel=next]").click()
    assert page.locator(".list__grid article").count()
    page.get_by_role("link", name="Leestips").click()
    page.wait_for_url("**soort=reading-tip")
    kinds = page.locator(".list__grid .kind").all_inner_texts()
    assert kinds
    assert {kind.strip() for kind in kinds} == {"Leestip"}
    page.locator(".filters__themes summary").click()
    page.locator(".filters__themes a").last.click()
    page.wait_for_url(re.compile("soort=reading-tip&onderwerp="))


def test_search_finds(plain):
    page = plain("/")
    page.locator("a[href='/zoeken/']").first.click()
    page.get_by_role("searchbox").fill("tafel")
    page.keyboard.press("Enter")
    page.wait_for_url("**?q=tafel")
    first = page.locator("main article h2 a").first
    leads_to = first.get_attribute("href")
    first.click()
    page.wait_for_url(f"**{leads_to}")


def test_the_contact_form_is_sent(plain):
    """The script would have fetched what goes with the form; without it the site asks to press once more."""
    page = plain("/contact/")
    form = page.locator("form.form")
    for field in form.locator("input:visible, textarea:visible").all():
        if field.get_attribute("aria-hidden") or field.get_attribute("tabindex") == "-1":
            continue
        kind = field.get_attribute("type")
        if kind in ("checkbox", "radio"):
            field.check()
        else:
            field.fill({"email": "noor@example.org", "tel": "0612345678"}.get(kind, "Mag ik een keer mee-eten?"))
    for choice in form.locator("select").all():
        choice.select_option(index=1)
    form.get_by_role("button").click()
    expect(page.locator(".form [role=alert]")).to_be_visible()
    time.sleep(2.1)  # quicker than this the site takes it for a robot
    page.locator("form.form").get_by_role("button").click()
    page.wait_for_url("**/verstuurd/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
