"""The event on paper, printed by a browser, and the ways to pass its page on."""

import pypdfium2
import pytest
import zxingcpp
from playwright.sync_api import expect

A4 = (595, 842)  # points
ANNOUNCED = "/agenda/wie-helpt-de-helpers/"
OVER = "/agenda/de-grote-lommertafel/lommertafel-3-aan-tafel-met-de-hele-streek/"


@pytest.fixture
def printed(new_context):
    """Print an address in the dark theme, where colours go wrong first; gives its sheets as a `PdfDocument`."""

    def printed(address):
        page = new_context(color_scheme="dark").new_page()
        page.goto(address, wait_until="networkidle")
        return pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True, print_background=True))

    return printed


def words_of(sheet):
    return sheet.get_textpage().get_text_range()


def test_an_announcement_prints_on_one_sheet_with_a_code_that_can_be_read(printed):
    sheets = printed(ANNOUNCED)
    assert len(sheets) == 1
    assert tuple(map(round, sheets[0].get_size())) == A4
    words = words_of(sheets[0])
    for text in ("helpers?", "Gemaal De Goede Buur", "13.00–17.00 uur", "Mantelzorg Lommerstreek"):
        assert text in words
    assert "Lees ook" not in words
    picture = sheets[0].render(scale=2).to_pil()
    [code] = zxingcpp.read_barcodes(picture)
    assert code.text.endswith(ANNOUNCED)
    # The sheet is filled to its lower edge, and bright whatever the theme.
    assert max(picture.getpixel((20, picture.height - 4))[:3]) < 200
    assert min(picture.getpixel((20, picture.height // 2))[:3]) > 200


def test_what_is_over_prints_as_a_text(printed):
    sheets = printed(OVER)
    assert len(sheets) > 1
    assert not zxingcpp.read_barcodes(sheets[0].render(scale=2).to_pil())
    assert "Programma" in "".join(words_of(sheet) for sheet in sheets)


def test_the_poster_is_not_on_the_screen(page):
    page.goto(ANNOUNCED)
    expect(page.locator(".poster")).to_be_hidden()
    assert page.locator(".poster .qr").count() == 1


def test_the_link_is_copied(new_context):
    context = new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(ANNOUNCED)
    page.get_by_role("button", name="Kopieer de link").click()
    page.get_by_role("button", name="Gekopieerd").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").endswith(ANNOUNCED)


def test_a_phone_offers_its_own_sheet(new_context):
    context = new_context(viewport={"width": 360, "height": 740})
    context.add_init_script("navigator.share = async (what) => { window.passedOn = what; };")
    page = context.new_page()
    page.goto(ANNOUNCED)
    page.get_by_role("button", name="Delen", exact=True).click()
    assert page.evaluate("window.passedOn")["title"] == "Wie helpt de helpers?"
