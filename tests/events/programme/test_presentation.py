"""The programme: what is shown of each item, where a session stands in it, and what was told of it."""

import re
from datetime import time
from importlib import import_module

import pytest
from django.test import Client

from events.models import EventDate, EventPage
from events.programme.blocks import CommonItemBlock, RoundBlock
from tests import factories as make
from tests.factories import local

pytestmark = pytest.mark.django_db


def day_with(*sessions, **fields):
    """An event with a plenary part and a round of sessions, given as dicts."""
    page = make.event(starts_at=local("2026-10-29 12:30"), ends_at=local("2026-10-29 17:00"), **fields)
    return with_programme(page, *sessions)


def with_programme(page, *sessions):
    page.programme = [
        ("moment", {"starts": time(13), "ends": time(13, 45), "title": "De opening", "kind": "plenary"}),
        ("round", {"starts": time(14, 15), "ends": time(15, 30), "title": "Werkplaatsen", "sessions": list(sessions)}),
    ]
    page.save()
    return EventPage.objects.get(pk=page.pk)


def html_of(page):
    """Return the HTML of a page, without the white space that is not seen in it and around its headings."""
    html = Client().get(page.url).content.decode().replace("&shy;", "").replace("\xad", "")
    return re.sub(r" ?(</?h\d[^>]*>) ?", r"\1", " ".join(html.split()))


def item(html, title):
    """Return the part of a programme from the title of a session on to the next session."""
    after = html.partition('<div class="programme">')[2].partition(title)[2]
    return after.partition('class="session"')[0].partition("</section>")[0]


def test_what_is_told_about_a_session_stands_in_its_row_afterwards():
    page = day_with()
    session = make.event(title="De sleutel", hub=page, parent=page, starts_at=local("2026-10-29 14:15"))
    page = with_programme(page, {"title": "De sleutel", "page": session}, {"title": "De brief"})
    make.blog_post(title="Zeven deuren", hub=session)
    make.portfolio_item(title="Wij leidden het gesprek", hub=session)
    make.blog_post(title="Over de hele dag", hub=page)
    html = html_of(page)
    assert all(title in item(html, "De sleutel</a>") for title in ("Zeven deuren", "Wij leidden het gesprek"))
    assert "Over de hele dag" not in item(html, "De sleutel</a>")
    assert "Zeven deuren" not in item(html, "De brief")


def test_slides_film_and_lessons_of_a_session():
    lessons = {"title": "Wat werkt", "lessons": ["Bel aan."], "name": "Greet", "role": "", "introduction": ""}
    page = day_with(
        {
            "title": "De sleutel",
            "slides": make.document(title="De dia's"),
            "slides_url": "https://dias.example/lang/adres",
            "film": make.film(title="De opname", length="4:35"),
            "lessons": [lessons | {"person": None, "manner": ""}],
            "capacity": 20,
        }
    )
    html = item(html_of(page), "De sleutel")
    for label in ("De dia&#x27;s (TXT", "dias.example", "De opname (4:35)", "Wat werkt", "Bel aan.", "20 plaatsen"):
        assert label in html


def test_a_session_leads_to_its_row_and_back():
    page = day_with(title="De dag")
    session = make.event(title="De sleutel", hub=page, parent=page, starts_at=local("2026-10-29 14:15"))
    page = with_programme(page, {"title": "De sleutel", "page": session}, {"title": "De brief"})
    anchor = f"programma-{page.programme[1].value['sessions'].bound_blocks[0].id}"
    assert f'<li class="session" id="{anchor}">' in html_of(page)
    assert f'href="{session.url}"' in html_of(page)
    found = html_of(EventPage.objects.get(pk=session.pk))
    assert f'href="{page.url}#{anchor}"' in found
    assert "14.15–15.30 uur, Werkplaatsen" in found


def test_a_session_says_its_times_only_where_they_are_others_than_of_the_round():
    page = day_with({"title": "Kort", "ends": time(14, 35)}, {"title": "Heel", "starts": time(14, 15)})
    html = html_of(page)
    assert html.count("session__time") == 1
    assert '<p class="session__time">14.15–14.35 uur</p>' in html
    assert "2 sessies naast elkaar, niet allemaal op dezelfde tijd" in html


@pytest.mark.parametrize(
    ("rows", "headings"),
    [
        ("m", []),
        ("dm", ["donderdag 29 oktober 2026"]),
        ("dmdm", ["donderdag 29 oktober 2026", "vrijdag 30 oktober 2026"]),
        ("mmd", ["donderdag 29 oktober 2026", "vrijdag 30 oktober 2026"]),
        ("d3m", ["zaterdag 31 oktober 2026"]),
        ("dmd3md", ["donderdag 29 oktober 2026", "zaterdag 31 oktober 2026", "donderdag 5 november 2026"]),
        ("dd5", ["donderdag 29 oktober 2026", "Dag 5"]),
    ],
)
def test_the_days_of_a_programme(rows, headings):
    page = make.event(starts_at=local("2026-10-29 10:00"))
    page.first_ends_at = local("2026-10-31 17:00")
    page.event_dates = [EventDate(starts_at=local("2026-11-05 19:30"))]
    page.programme = [
        ("moment", {"title": "Iets"}) if sign == "m" else ("day", {"title": "", "number": int(number or 0) or None})
        for sign, number in re.findall(r"([md])(\d?)", rows)
    ]
    page.save()
    html = html_of(EventPage.objects.get(pk=page.pk))
    found = re.findall(r'<h3 class="programme-day__title"><(?:time|span)[^>]*>([^<]+)<', html)
    assert found == headings
    level = 4 if headings else 3
    assert html.count(f'<h{level} class="programme__title">Iets</h{level}>') == rows.count("m")


def test_the_days_of_a_programme_move_along_with_the_event():
    page = make.event(starts_at=local("2026-10-29 10:00"), ends_at=local("2026-10-30 17:00"))
    page.programme = [("moment", {"title": "Een"}), ("day", {"title": "Erop uit"}), ("moment", {"title": "Twee"})]
    page.save()
    page.starts_at, page.ends_at = local("2027-02-02 10:00"), local("2027-02-03 17:00")
    page.save()
    html = html_of(EventPage.objects.get(pk=page.pk))
    assert 'datetime="2027-02-03">woensdag 3 februari 2027</time>' in html
    assert "Erop uit" in html.partition('datetime="2027-02-03"')[2]


def test_the_row_of_a_session_keeps_its_anchor_when_the_programme_is_edited():
    page = day_with({"title": "De sleutel"})
    before = page.programme[1].value["sessions"].bound_blocks[0].id
    page.programme[1].value["sessions"][0]["title"] = "De sleutel onder de mat"
    page.save()
    assert EventPage.objects.get(pk=page.pk).programme[1].value["sessions"].bound_blocks[0].id == before


def test_a_part_for_everybody_may_have_a_page_too():
    page = day_with()
    opening = make.event(title="De opening", hub=page, parent=page, starts_at=local("2026-10-29 13:00"))
    page.programme = [("moment", {"title": "De opening", "kind": "plenary", "page": opening})]
    page.save()
    assert f'href="{opening.url}"' in html_of(page)
    assert "#programma-" in html_of(EventPage.objects.get(pk=opening.pk))


@pytest.mark.parametrize("hidden", [{"live": False}, {"hub": None}])
def test_a_session_that_nobody_may_read_leads_nowhere(hidden):
    page = day_with()
    fields = {"title": "De sleutel", "parent": page, "starts_at": local("2026-10-29 14:15"), "hub": page}
    session = make.event(**fields | hidden)
    page = with_programme(page, {"title": "De sleutel", "page": session})
    if "live" in hidden:
        assert session.slug not in html_of(page)
    else:
        assert "#programma-" not in html_of(EventPage.objects.get(pk=session.pk))


@pytest.mark.parametrize(
    ("kind", "label"), [("plenary", None), ("pitch", "Pitch"), ("session", "Sessie"), ("break", None)]
)
def test_only_an_unusual_kind_is_named(kind, label):
    page = day_with()
    page.programme = [("moment", {"title": "Iets", "kind": kind})]
    page.save()
    html = html_of(page)
    assert ("programme__row--break" in html) == (kind == "break")
    assert ("programme__kind" in html) == bool(label)
    assert label is None or f'<p class="programme__kind">{label}</p>' in html


@pytest.mark.parametrize(
    ("block", "starts", "ends", "field"),
    [
        (CommonItemBlock, time(14), time(13), "ends"),
        (RoundBlock, time(14), time(13, 59), "ends"),
        (CommonItemBlock, None, time(13), "starts"),
        (CommonItemBlock, time(22), time(1), None),
        (CommonItemBlock, time(13), time(13), None),
        (CommonItemBlock, time(13), None, None),
        (CommonItemBlock, None, None, None),
    ],
)
def test_the_end_of_a_piece_lies_after_its_start(block, starts, ends, field):
    made = block()
    sessions = {"sessions": [{"title": "Een"}]} if block is RoundBlock else {}
    value = made.normalize({"starts": starts, "ends": ends, "title": "Iets"} | sessions)
    errors = {}
    try:
        made.clean(value)
    except Exception as error:  # Wagtail's own kind holds the errors of its fields
        errors = error.block_errors
    assert list(errors) == ([field] if field else [])


@pytest.mark.parametrize(
    ("stored", "expected"),
    [
        ({"title": "Inloop", "is_break": True}, {"title": "Inloop", "kind": "break"}),
        ({"title": "Opening", "is_break": False}, {"title": "Opening", "kind": "plenary"}),
        ({"title": "Opening"}, {"title": "Opening", "kind": "plenary"}),
        ({"title": "Pitch", "kind": "pitch"}, {"title": "Pitch", "kind": "pitch"}),
    ],
)
def test_a_programme_from_before_there_were_kinds(stored, expected):
    migration = import_module("events.migrations.0010_session_kinds")
    assert migration.BreakIsAKind().apply(stored) == expected
