"""The pictures of the demo are kept: what is taken from there is what would be made."""

from dataclasses import replace

import pytest

from demo.builders import library
from demo.drawings import Drawing
from shared.media.models import photo as photo_model
from shared.sharing import storage as sharing_storage
from shared.sharing.drawing import Words
from tests import demo_pictures
from tests import factories as make
from tests.demo_pictures import kept_pictures

SPECS = ("format-jpeg|fill-48x32", "format-avif|width-60")


def refuse(*args):
    raise AssertionError("This was to be kept.")


@pytest.fixture(autouse=True)
def kept(monkeypatch, tmp_path):
    monkeypatch.setattr(demo_pictures, "KEPT", tmp_path)


def facts(photo, specs=SPECS):
    """Return what visitors get of a photo: the bytes of its sizes with their width and height."""
    renditions = photo.get_renditions(*specs)
    return [(renditions[spec].file.read(), renditions[spec].width, renditions[spec].height) for spec in specs]


@pytest.mark.django_db
def test_a_size_of_a_photo(monkeypatch):
    photo, same, another = make.photo((120, 80)), make.photo((120, 80)), make.photo((120, 90))
    with kept_pictures():
        made = facts(photo, SPECS[:1])
        made += facts(photo, SPECS[1:])
    assert [(width, height) for _bytes, width, height in made] == [(48, 32), (60, 40)]
    monkeypatch.setattr(photo_model, "make_renditions", refuse)
    with kept_pictures():
        assert facts(same) == made
        with pytest.raises(AssertionError, match="to be kept"):
            facts(another)
    assert same.renditions.count() == 2


def test_a_drawing(monkeypatch):
    hall = Drawing("zaal", "Zaal", lambda: b"a drawing", {"credit": "Noor"})
    monkeypatch.setattr(library, "drawings", lambda: [hall])
    with kept_pictures():
        assert [drawing.draw() for drawing in library.drawings()] == [b"a drawing"]
    monkeypatch.setattr(library, "drawings", lambda: [replace(hall, draw=refuse)])
    with kept_pictures():
        [found] = library.drawings()
        assert (found.key, found.title, found.details, found.draw()) == ("zaal", "Zaal", hall.details, b"a drawing")


def test_a_picture_for_sharing(monkeypatch):
    words = Words("Aan tafel", "Agenda", "11 juni", "Dijkgenoten", "happening", "serif")
    monkeypatch.setattr(sharing_storage, "draw", lambda words, photo=None: words.title.encode())
    with kept_pictures():
        assert sharing_storage.draw(words) == b"Aan tafel"
    monkeypatch.setattr(sharing_storage, "draw", refuse)
    with kept_pictures():
        assert sharing_storage.draw(words, None) == b"Aan tafel"
        with pytest.raises(AssertionError, match="to be kept"):
            sharing_storage.draw(Words("Anders", "Agenda", "11 juni", "Dijkgenoten", "happening", "serif"))


def test_other_code_makes_other_pictures(monkeypatch, tmp_path):
    code = tmp_path / "code.py"
    code.write_text("RADIUS = 3")
    monkeypatch.setattr(demo_pictures, "MADE_BY", (code,))
    monkeypatch.setattr(demo_pictures.settings, "ROOT", tmp_path)
    before = demo_pictures.state_of_the_code()
    assert demo_pictures.state_of_the_code() == before
    code.write_text("RADIUS = 4")
    assert demo_pictures.state_of_the_code() != before
