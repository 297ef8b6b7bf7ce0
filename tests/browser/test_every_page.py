"""
Every page of the demo in a browser: readable for everybody, light and dark, on a telephone and on a desk.

That the pages are there, valid and cheap is asked in `demo/test_every_page.py`, without a browser. Each page is loaded
once; its width and its colours change while it stands.
"""

import urllib.request
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.demo_addresses import every_address, expected_status

WIDTHS = (1280, 360)
SCHEMES = ("light", "dark")
NARROWEST = 320  # WCAG 2.2 SC 1.4.10 Reflow
SECTIONS = ("agenda", "blog", "portfolio", "publicaties", "zoeken", "the rest")

# Only what is found wrong comes back, which is quicker. No style sheet is fetched a second time: axe would look for
# those that `site.css` imports beside the page, where there are none, and no rule about violations needs them.
VIOLATIONS = {"resultTypes": ["violations"], "preload": False}
# Where only the colours are others, only what axe finds in colours can be otherwise.
OF_COLOURS = VIOLATIONS | {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


@pytest.fixture(scope="session")
def addresses(demo_site):
    """Return every address of the demo by section: the first part of its path."""

    def fetch(path):
        with urllib.request.urlopen(demo_site + path) as answer:
            return answer.read().decode()

    found = {section: [] for section in SECTIONS}
    for address in every_address(fetch):
        section = urlsplit(address).path.strip("/").partition("/")[0]
        found[section if section in found else "the rest"].append(address)
    return found


@pytest.fixture
def still_page(new_context):
    """A page on which nothing moves: a colour on its way to another is neither of the two."""
    return new_context(reduced_motion="reduce", viewport={"width": WIDTHS[0], "height": 900}).new_page()


@pytest.mark.parametrize("section", SECTIONS)
def test_every_page(section, addresses, still_page, demo_site):
    page, problems = still_page, Problems(still_page)
    for address in addresses[section]:
        problems.are_at(address)
        page.set_viewport_size({"width": WIDTHS[0], "height": 900})
        answer = page.goto(demo_site + address)
        if answer.status != expected_status(address):
            problems.add(f"status {answer.status}")
        page.evaluate("for (const closed of document.querySelectorAll('main details')) closed.open = true")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            for scheme, options in zip(SCHEMES, (VIOLATIONS, OF_COLOURS), strict=True):
                page.emulate_media(color_scheme=scheme)
                for message in violations(page, options):
                    problems.add(f"{width} px, {scheme}: {message}")
        page.set_viewport_size({"width": NARROWEST, "height": 900})
        if too_wide := page.evaluate(WIDER_THAN_THE_WINDOW):
            problems.add(f"scrolls sideways at {NARROWEST} px: {too_wide}")
        if cookies := page.context.cookies():
            problems.add(f"cookies: {[cookie['name'] for cookie in cookies]}")
    assert addresses[section]
    assert not problems.found, "\n".join(problems.found)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_open_menu(width, scheme, still_page, demo_site):
    still_page.set_viewport_size({"width": width, "height": 900})
    still_page.emulate_media(color_scheme=scheme)
    still_page.goto(demo_site)
    if width == min(WIDTHS):
        still_page.get_by_role("button", name="Menu", exact=True).click()
    still_page.locator(".menu summary").first.click()
    expect(still_page.locator(".menu__sub a").first).to_be_visible()
    assert violations(still_page) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_form_that_was_not_filled_in_well(scheme, still_page, demo_site):
    still_page.emulate_media(color_scheme=scheme)
    still_page.goto(f"{demo_site}/contact/")
    still_page.locator("form.form button[type=submit]").click()
    expect(still_page.locator(".form [role=alert]")).to_be_visible()
    assert violations(still_page) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_photo_that_stands_large(scheme, still_page, demo_site, addresses):
    """The lightbox, which a script makes, on the first page that has an album."""
    still_page.emulate_media(color_scheme=scheme)
    for address in addresses["agenda"]:
        still_page.goto(demo_site + address)
        if still_page.locator("[data-gallery] a").count():
            break
    still_page.locator("[data-gallery] a").first.click()
    expect(still_page.get_by_role("dialog")).to_be_visible()
    assert violations(still_page) == []
    still_page.keyboard.press("Escape")
    expect(still_page.get_by_role("dialog")).to_be_hidden()


# The elements that stick out, the innermost ones, or nothing when the page fits.
WIDER_THAN_THE_WINDOW = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return "";
  const out = [...document.body.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > width + 1);
  return out.filter((one) => !out.some((other) => other !== one && one.contains(other)))
    .slice(0, 5).map((one) => `${one.tagName} ${one.className} ${one.textContent.slice(0, 40)}`).join("; ")
    || "something outside the body";
}"""


def violations(page, options=VIOLATIONS):
    """Return what axe finds wrong on a page as it stands now, one text for each rule."""
    page.wait_for_load_state("load")  # without its style sheet, what is hidden on a screen would be judged too
    found = Axe().run(page, options=options).response["violations"]
    return [f"{rule['id']}: {rule['help']}: {'; '.join(map(where, rule['nodes'][:3]))}" for rule in found]


def where(node):
    reasons = [check["message"] for check in (*node["any"], *node["all"], *node["none"])]
    return f"{' '.join(map(str, node['target']))} ({', '.join(reasons)[:300]})"


class Problems:
    """What is wrong, with the address it was found at; listens for what the browser itself complains about."""

    def __init__(self, page):
        self.found, self.address = [], ""
        page.on("response", self._heard)
        page.on("console", lambda message: message.type == "error" and self._said(message.text))
        page.on("pageerror", lambda error: self.add(f"script: {error}"))

    def are_at(self, address):
        self.address = address

    def add(self, message):
        self.found.append(f"{self.address} {message}")

    def _heard(self, answer):
        path = answer.url.partition("://")[2].partition("/")[2]
        if answer.status >= 400 and f"/{path}" != self.address:
            self.add(f"needs {answer.url}, which answers {answer.status}")
        if "set-cookie" in answer.headers:
            self.add(f"{answer.url} sets a cookie")

    def _said(self, text):
        # A page that answers 404, as it should, is an error to the console as well.
        if expected_status(self.address) == 200:
            self.add(f"console: {text}")
