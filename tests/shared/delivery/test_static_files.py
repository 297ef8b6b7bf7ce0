"""The style sheet is written in many files and fetched as one."""

import re

import pytest
from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.files.base import ContentFile
from django.core.files.storage import InMemoryStorage

from shared.delivery.static_files import IMPORT, STYLE, StaticFiles, joined

CSS = settings.ROOT / "site" / "static" / "css"
NOT_OF_THE_SITE = {"admin.css", "admin_photos.css"}
LINKED = re.compile(r'{% static "css/(\w+\.css)" %}')


def stored(**files):
    storage = InMemoryStorage()
    for name, text in files.items():
        storage.save(f"css/{name}.css", ContentFile(text.encode()))
    return {f"css/{name}.css": (storage, f"css/{name}.css") for name in files}


def test_what_is_imported_stands_in_its_place():
    paths = stored(site='@layer a, b;\n@import "one.css";\n@import "two.css";\n', one="1 {}\n", two="2 {}\n")
    assert joined("css/site.css", paths) == "@layer a, b;\n1 {}\n\n2 {}\n\n"


def test_an_import_of_nothing_is_said():
    with pytest.raises(ValueError, match="css/gone.css, which is not there"):
        joined("css/site.css", stored(site='@import "gone.css";'))


def test_every_style_sheet_of_the_site_is_named_once():
    named = IMPORT.findall((CSS / "site.css").read_text())
    linked = {
        name for path in (settings.ROOT / "templates").rglob("*.html") for name in LINKED.findall(path.read_text())
    }
    there = {path.name for path in CSS.glob("*.css")} - NOT_OF_THE_SITE - linked
    assert len(named) == len(set(named))
    assert set(named) == there
    assert "site.css" in linked


def test_production_collects_one_style_sheet(tmp_path):
    """Our own files only: those of Wagtail would take half a minute."""
    paths = {
        name: (storage, name)
        for finder in get_finders()
        for name, storage in finder.list([])
        if name.startswith("css/") and (CSS / name.removeprefix("css/")).exists()
    }
    storage = StaticFiles(location=tmp_path)
    for name, (source, path) in paths.items():
        with source.open(path) as file:
            storage.save(name, file)
    assert not [result for _, _, result in storage.post_process(paths) if isinstance(result, Exception)]
    sheet = (tmp_path / storage.stored_name(STYLE)).read_text()
    assert re.fullmatch(r"css/site\.[0-9a-f]{12}\.css", storage.stored_name(STYLE))
    assert "@import" not in sheet
    assert sheet.index(".masthead {") < sheet.index(".lightbox {")
    assert sheet.count("{") == sheet.count("}")
