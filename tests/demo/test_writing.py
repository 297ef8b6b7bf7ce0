"""The small tools of the demo: days, signs of the texts, PDF files, pictures."""

from datetime import date

import pypdfium2
import pytest

from demo.days import TUESDAY, as_date, as_moment, from_today, next_spring
from demo.markup import to_html
from demo.pdf import make_pdf
from demo.pictures.gallery import SCENES, scene
from demo.pictures.logos import EMBLEMS, logo

pytestmark = pytest.mark.slow

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (None, None),
        ("2026-06-11", date(2026, 6, 11)),
        ("2026-06-11 12:30", date(2026, 6, 11)),
        (from_today(24), date(2026, 12, 17)),
        (from_today(23, weekday=TUESDAY, then=2), date(2026, 12, 24)),
        (from_today(-1), date(2026, 11, 20)),
        (from_today(4), date(2026, 11, 27)),
        (from_today(5), date(2026, 11, 30)),
        (from_today(6), date(2026, 11, 30)),
        (from_today(-9), date(2026, 11, 13)),
    ],
)
def test_days(day, expected):
    assert as_date(day, MONDAY) == expected


@pytest.mark.parametrize("today", [date(2026, 11, number) for number in range(16, 24)])
@pytest.mark.parametrize("days", [-9, -1, 11, 24])
def test_a_weekend_never_turns_past_into_future(today, days):
    found = as_date(from_today(days), today)
    assert found.weekday() < 5
    assert (found < today) == (days < 0)


def test_moments_are_in_local_time():
    assert as_moment("2026-06-11 12:30", MONDAY).isoformat() == "2026-06-11T12:30:00+02:00"
    assert as_moment(from_today(1), MONDAY).isoformat() == "2026-11-24T00:00:00+01:00"


@pytest.mark.parametrize(("month", "year"), [(2, 2026), (3, 2027), (11, 2027)])
def test_next_spring(month, year):
    assert next_spring(date(2026, month, 1)) == year


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Een zin\nop twee regels.\n\nNog een.", "<p>Een zin op twee regels.</p><p>Nog een.</p>"),
        ("## Kop\n\n### Onder", "<h2>Kop</h2><h3>Onder</h3>"),
        ("- een\n- twee,\nverder", "<ul><li>een</li><li>twee, verder</li></ul>"),
        ("1. een\n2. twee", "<ol><li>een</li><li>twee</li></ol>"),
        ("> Zei ze.", "<blockquote>Zei ze.</blockquote>"),
        ("**vet** en *schuin* & meer", "<p><b>vet</b> en <i>schuin</i> &amp; meer</p>"),
        ("[daar](https://a.example/)", '<p><a href="https://a.example/">daar</a></p>'),
        ("[hier](page:over-ons)", '<p><a linktype="page" id="7">hier</a></p>'),
    ],
)
def test_signs(text, expected):
    assert to_html(text, page_id={"over-ons": 7}.get) == expected


def test_a_pdf_has_a_cover_and_text():
    file = pypdfium2.PdfDocument(make_pdf("Café", "## Kop\n\n" + "Een regel (met haakjes). " * 400, cover=logo_sheet()))
    assert len(file) >= 4
    text = file[1].get_textpage().get_text_range()
    assert "Café" in text
    assert "(met haakjes)" in text


def logo_sheet():
    return scene("linked_rings", "morning", 1).finish()


def test_a_scene_is_the_same_every_time():
    assert scene("talk", "noon", 3).jpeg() == scene("talk", "noon", 3).jpeg()
    assert scene("talk", "noon", 3).jpeg() != scene("talk", "noon", 4).jpeg()


def test_the_gallery_has_enough_to_choose_from():
    assert len(SCENES) >= 20


@pytest.mark.parametrize("emblem", EMBLEMS)
def test_a_logo_is_a_png_of_its_own(emblem):
    assert logo("Twee\nregels", emblem, "#24585f", "#e0a13a").startswith(b"\x89PNG")
