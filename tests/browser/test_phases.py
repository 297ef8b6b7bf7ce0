"""An event's page in every phase, with the clock standing still: what is told, and whether one can sign up."""

import re
import sys
from datetime import date, timedelta

import pytest
from django.conf import settings
from playwright.sync_api import expect

from tests import databases
from tests.factories import local
from tests.servers import free_port, running

# In the demo from half past twelve until half past five on 11 June 2026.
GATHERING = "/agenda/de-grote-lommertafel/lommertafel-3-aan-tafel-met-de-hele-streek/"
COURSE = "/agenda/cursus-luisteren-in-drie-avonden/"
SIGN_UP = re.compile("^Aanmelden")


@pytest.fixture(scope="module")
def frozen_site(demo_database, demo_folder):
    """A server on the demo of which the clock stands where the test puts it; gives its address and the file."""
    port, moment_file = free_port(), settings.FILES / "moment.txt"
    moment_file.write_text(local("2026-06-01 12:00").isoformat())
    environment = databases.environment(demo_database, demo_folder) | {"PYTHONPATH": "site"}
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "tests.browser.frozen_server", str(port), str(moment_file)]
    with running(command, environment, f"{address}/health/", settings.FILES / "frozen.log"):
        yield address, moment_file


@pytest.fixture
def open_at(frozen_site, browser):
    """Return a function that opens an address at a moment, on a telephone."""
    address, moment_file = frozen_site
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="nl-NL")

    def open_at(path, moment):
        moment_file.write_text(local(moment).isoformat())
        page = context.new_page()
        page.goto(address + path)
        return page

    yield open_at
    context.close()


def notice(page):
    """Return what stands in the notice under the title, or an empty text."""
    found = page.get_by_role("note").all_inner_texts()
    return found[0] if found else ""


def can_sign_up(page):
    return page.get_by_role("main").get_by_role("link", name=SIGN_UP).count() > 0


@pytest.mark.parametrize(
    ("moment", "text", "signs_up", "first_stop"),
    [
        ("2026-04-10 12:00", "", True, "Vooruitblik"),
        ("2026-06-10 23:59", "", True, "Vooruitblik"),
        ("2026-06-11 00:00", "Vandaag, 12.30–17.30 uur", True, "Vooruitblik"),
        ("2026-06-11 12:29", "Vandaag, 12.30–17.30 uur", True, "Vooruitblik"),
        ("2026-06-11 12:30", "Nu bezig, tot 17.30 uur", False, "Vooruitblik"),
        ("2026-06-11 12:31", "Nu bezig, tot 17.30 uur", False, "Vooruitblik"),
        ("2026-06-11 17:29", "Nu bezig, tot 17.30 uur", False, "Vooruitblik"),
        ("2026-06-11 17:30", "", False, "Terugblik"),
        ("2026-06-11 17:31", "", False, "Terugblik"),
        ("2027-01-15 12:00", "", False, "Terugblik"),
    ],
)
def test_one_day(open_at, moment, text, signs_up, first_stop):
    page = open_at(GATHERING, moment)
    assert (notice(page), can_sign_up(page)) == (text, signs_up)
    expect(page.locator(".spine h2").first).to_have_text(first_stop)
    # The invitation stays readable whatever the phase.
    expect(page.get_by_text("Aan elke tafel blijft daarom één stoel leeg.")).to_be_visible()


def test_after_the_day_the_report_comes_before_everything_else(open_at):
    page = open_at(GATHERING, "2026-06-12 09:00")
    told = page.locator(".spine__stop").first
    expect(told.get_by_role("link", name="Lees het verslag")).to_be_visible()
    assert told.locator(".film").count() >= 2
    headings = page.locator(".spine h2").all_inner_texts()
    assert headings.index("Programma") < headings.index("Zo was het aangekondigd")
    expect(page.locator(".outcome").first).to_be_visible()


def test_several_dates_until_nothing_has_been_told(open_at):
    """Before, between two of its dates, and long after."""
    page = open_at(COURSE, "2026-06-01 12:00")
    dates = page.locator(".facts__item--when dd").inner_text().split("\n")
    assert len(dates) == 3
    assert re.search(r"vanaf 19\.30 uur", dates[2])
    assert (notice(page), can_sign_up(page)) == ("", True)
    first_day = date.fromisoformat(page.locator(".spine time").first.get_attribute("datetime"))
    between = open_at(COURSE, f"{first_day + timedelta(days=1)} 12:00")
    assert (notice(between), can_sign_up(between)) == (f"Volgende keer: {dates[1]}", False)
    afterwards = {
        f"{first_day + timedelta(days=60)} 12:00": "Het verslag en de foto's staan er nog niet",
        "2099-01-01 12:00": "Meer is er hier niet over verteld",
    }
    for moment, text in afterwards.items():
        over = open_at(COURSE, moment)
        expect(over.get_by_text(re.compile(rf"^\s*Deze bijeenkomst was van [\s\S]*{text}"))).to_be_visible()
        assert not can_sign_up(over)


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("/agenda/op-bezoek-bij-tuinderij-hoge-wal/", "Deze bijeenkomst is verplaatst."),
        ("/agenda/raadsgesprek-over-rondkomen/", "Deze bijeenkomst is uitgesteld."),
        ("/agenda/buurtfeest-op-het-wilgenplein/", "Deze bijeenkomst gaat niet door."),
    ],
)
def test_not_as_planned_and_why(open_at, address, text):
    page = open_at(address, "2026-01-01 12:00")
    first, *reason = notice(page).split("\n")
    assert first.startswith(text)
    assert any(reason)
