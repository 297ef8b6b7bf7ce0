"""A real Chromium against a real server on the demo. Every test in this folder is marked `browser`."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

from demo.accounts import DEMO_LOGINS

HERE = Path(__file__).parent
expect.set_options(timeout=20_000)  # milliseconds: patience for a busy machine; what is there is seen at once

# What a browser in a test has no business doing: asking its maker for updates, ads or settings.
QUIET = [
    "--no-sandbox",  # root has no sandbox, and the pages are our own
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """Debian's own Chromium: nothing is downloaded."""
    chromium = shutil.which("chromium")
    if not chromium:
        pytest.fail("Chromium is not installed; on Debian: sudo apt-get install -y chromium", pytrace=False)
    return browser_type_launch_args | {"executable_path": chromium, "args": QUIET}


@pytest.fixture(scope="session")
def base_url(demo_site):
    """`page.goto("/agenda/")` is about this run's own server."""
    return demo_site


@pytest.fixture
def new_context(new_context, demo_site):
    """Browser contexts that refuse every other host; a page that asked for one fails its test."""
    elsewhere = []

    def refuse(route):
        elsewhere.append(route.request.url)
        route.abort()

    def make(**options):
        context = new_context(**options)
        context.route(lambda url: not url.startswith((f"{demo_site}/", "data:", "blob:")), refuse)
        return context

    yield make
    assert not elsewhere, f"A page asked for something from another host: {elsewhere}"


@pytest.fixture
def admin(new_context):
    """The home of the admin, for a chief editor, who is no superuser."""
    name, password, _purpose = next(login for login in DEMO_LOGINS if login[0] == "hoofdredactie")
    page = new_context(viewport={"width": 1280, "height": 1000}).new_page()
    page.goto("/admin/")
    page.locator("input[name=username]").fill(name)
    page.locator("input[name=password]").fill(password)
    page.get_by_role("button", name="Inloggen").click()
    expect(page.get_by_role("heading", name="Iets nieuws maken")).to_be_visible()
    return page
