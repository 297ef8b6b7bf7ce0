"""The screens of the admin that editors of gatherings use most, without faults that axe finds, in both schemes."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

SCREENS = ("/admin/agenda/", "/admin/snippets/media/film/", "/admin/images/")
TABS = ("Onderwerpen en verbanden", "Na afloop", "Verplaatst of afgelast", "Vinden en delen", "Inhoud")
# Wagtail's own: its editor of rich text has no name that is read aloud.
OPTIONS = {"resultTypes": ["violations"], "preload": False, "rules": {"aria-input-field-name": {"enabled": False}}}


@pytest.mark.parametrize("width", [1280, 768])
def test_the_desk_has_no_faults(admin, width):
    admin.set_viewport_size({"width": width, "height": 1000})
    found = []
    admin.get_by_role("link", name="Bijeenkomst", exact=True).click()
    admin.locator("#id_organisers").fill("Georganiseerd door Kap en Bond")
    expect(admin.locator(".read-as__name")).to_have_text(["Kap", "Bond"])
    for tab in TABS:
        admin.get_by_role("tab", name=tab).click()
        found += faults(admin, f"event, {tab}")
    admin.on("dialog", lambda dialog: dialog.accept())  # the form was not saved
    for address in SCREENS:
        admin.goto(address)
        found += faults(admin, address)
    assert found == [], found


def faults(admin, name):
    """Return what axe finds wrong on a screen, light and dark, one text for each rule."""
    found = []
    for scheme in ("light", "dark"):
        admin.emulate_media(color_scheme=scheme)
        admin.wait_for_timeout(700)  # colours change slowly
        for rule in Axe().run(admin, options=OPTIONS).response["violations"]:
            found.append(f"{name}, {scheme}: {rule['id']} at {[node['target'] for node in rule['nodes']][:3]}")
    return found
