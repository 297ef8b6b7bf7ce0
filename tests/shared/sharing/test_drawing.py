"""The picture beside a shared link: its size, its words in lines, and the colours of the site."""

import re
from io import BytesIO

import pytest
from django.conf import settings
from PIL import Image

from shared.sharing.drawing import COLOURS, HEAVIEST, Words, draw
from shared.sharing.lettering import drawable, fit, font_of, wrap
from shared.typography.faces import SERIF_SEMIBOLD
from shared.typography.pairings import PAIRINGS

pytestmark = pytest.mark.slow

LONG_WORD = "Arbeidsparticipatievoorzieningenoverzicht"


def words(**fields):
    standard = {"title": "Samen aan tafel", "label": "Verslag", "line": "3 maart 2026", "sender": "Dijkgenoten"}
    return Words(**standard | {"family": "telling", "pairing": "magazine"} | fields)


def noise(size=(1600, 900)):
    """The heaviest photo there can be: no two pixels alike."""
    return Image.effect_noise(size, 200).convert("RGB")


@pytest.mark.parametrize(
    ("fields", "photo"),
    [
        ({}, None),
        ({}, noise()),
        ({}, Image.new("L", (40, 30))),
        ({}, Image.new("RGB", (300, 1800), "#000")),
        ({"title": "x" * 255}, None),
        ({"title": f"{LONG_WORD} {LONG_WORD} {LONG_WORD}"}, noise()),
        ({"title": "🎉" * 40}, None),
        ({"title": "", "label": "", "line": "", "sender": ""}, None),
        ({"line": "y " * 127, "sender": "z " * 127, "label": "w" * 100}, None),
        *[({"family": family, "pairing": pairing.code}, None) for family in COLOURS for pairing in PAIRINGS],
    ],
)
def test_every_picture_has_the_size_and_weight_that_is_asked_for(fields, photo):
    drawn = draw(words(**fields), photo)
    image = Image.open(BytesIO(drawn))
    assert (image.format, image.size) == ("JPEG", (1200, 630))
    assert len(drawn) <= HEAVIEST


def test_the_words_are_as_readable_on_a_dark_photo_as_without():
    dark = Image.open(BytesIO(draw(words(), Image.new("RGB", (1600, 900), "#000"))))
    left = dark.crop((0, 0, 600, 630)).convert("L")
    assert left.getextrema()[1] > 220
    assert left.resize((1, 1)).getpixel((0, 0)) > 180


def test_the_colours_are_those_of_the_style_sheet():
    sheet = (settings.ROOT / "site" / "static" / "css" / "tokens.css").read_text()
    light = sheet.partition("prefers-color-scheme: dark")[0]
    for family, colours in COLOURS.items():
        found = tuple(re.search(rf"--{family}-{part}: (#\w+)", light)[1] for part in ("ink", "tint", "mid"))
        assert found == colours


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 300, []),
        ("Een twee drie", 2000, ["Een twee drie"]),
        ("Een twee drie", 190, ["Een", "twee", "drie"]),
        ("Jeugdgezondheidszorg", 420, ["Jeugdgezond-", "heidszorg"]),
        ("De jeugdgezondheidszorg", 420, ["De", "jeugdgezond-", "heidszorg"]),
    ],
)
def test_lines_break_between_words_and_long_words_where_dutch_breaks_them(text, width, lines):
    assert wrap(text, font_of(SERIF_SEMIBOLD, 64), width) == lines


@pytest.mark.parametrize("text", ["x" * 400, f"a {'b' * 300} c", "één " * 50, LONG_WORD, "W"])
@pytest.mark.parametrize("width", [60, 300, 700])
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(text, width):
    font = font_of(SERIF_SEMIBOLD, 48)
    lines = wrap(text, font, width)
    assert all(font.getlength(line) <= width for line in lines)
    assert "".join(lines).replace("-", "").replace(" ", "") == text.replace(" ", "")


def test_what_does_not_fit_ends_with_an_ellipsis():
    set_text = fit("woord " * 200, SERIF_SEMIBOLD, (60, 40), 400, 200)
    assert set_text.height <= 200
    assert set_text.lines[-1].endswith("…")
    assert set_text.font.size == 40


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("  Eén\n twee ", "Eén twee"),
        ("Feest 🎉 in de buurt", "Feest in de buurt"),
        ("Hartjes ❤️ en © 2026, 20 °C", "Hartjes en © 2026, 20 °C"),
        ("Cafe\u0301\u200b", "Café"),
        ("\x07", ""),
    ],
)
def test_what_has_no_letter_is_left_out(text, drawn):
    assert drawable(text) == drawn
