"""What a film website tells: all of it, a part, nothing, nonsense."""

import io

import pytest
from PIL import Image

from shared.media.films.oembed import look_up
from shared.media.films.providers import recognise
from shared.media.films.safe_http import NotFetched
from shared.media.films.stills import NoStill, clean_still
from tests.film_website import PROVIDER, TOLD, drips, leads_to, still, without_end

pytestmark = pytest.mark.slow

LINK = "http://filmhuis.example/kijk/plein"


def test_everything_is_told(website, internet):
    known = look_up(recognise(LINK))
    assert (known.title, known.maker, known.length) == ("Een dag op het plein", "Buurt-TV", "4:35")
    with Image.open(io.BytesIO(known.still)) as picture:
        assert (picture.format, picture.size, dict(picture.getexif())) == ("JPEG", (320, 180), {})
    assert "url=https%3A%2F%2Ffilmhuis.example%2Fkijk%2Fplein" in website.asked[0]


@pytest.mark.parametrize(
    "answer",
    [
        None,
        drips,
        without_end,
        b"{",
        b"<html>",
        b"\xff\xfe",
        b"[1, 2]",
        b"[" * 50_000,
        leads_to("https://10.0.0.1/oembed"),
        leads_to("http://169.254.169.254/latest/meta-data/"),
    ],
)
def test_no_usable_answer(answer, website, internet):
    website.answers["/oembed"] = answer
    with pytest.raises(NotFetched):
        look_up(recognise(LINK))
    assert set(internet.asked) == {("filmhuis.example", 443)}


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ({}, ("", "", "")),
        ({"title": 5, "author_name": ["x"], "duration": "lang"}, ("", "", "")),
        ({"title": "x" * 300, "author_name": "a\x00b\u202ec"}, ("x" * 255, "a b c", "")),
        ({"duration": True}, ("", "", "")),
        ({"duration": -5}, ("", "", "")),
        ({"duration": 1e12}, ("", "", "")),
        ({"duration": 61.4}, ("", "", "1:01")),
    ],
)
def test_part_of_it_or_nonsense(told, found, website, internet):
    website.answers["/oembed"] = told
    known = look_up(recognise(LINK))
    assert (known.title, known.maker, known.length) == found
    assert known.still is None


@pytest.mark.parametrize(
    "address",
    [
        "https://binnen.example/still.jpg",
        "https://127.0.0.1/still.jpg",
        "file:///etc/passwd",
        "https://beelden.filmhuis.example/weg.jpg",
        "https://beelden.filmhuis.example/geen-beeld.jpg",
        7,
    ],
)
def test_a_still_that_cannot_be_had(address, website, internet):
    website.answers |= {"/oembed": TOLD | {"thumbnail_url": address}, "/geen-beeld.jpg": b"<svg/>"}
    known = look_up(recognise(LINK))
    assert (known.title, known.still) == ("Een dag op het plein", None)
    assert {host for host, _port in internet.asked} <= {"filmhuis.example", "beelden.filmhuis.example"}


def test_a_better_still_is_tried_first(website, internet, settings):
    settings.FILM_PROVIDERS = [PROVIDER | {"covers": ["https://beelden.filmhuis.example/groot-{id}.jpg"]}]
    website.answers["/groot-plein.jpg"] = still((1280, 720))
    with Image.open(io.BytesIO(look_up(recognise(LINK)).still)) as picture:
        assert picture.size == (1280, 720)


@pytest.mark.parametrize(
    "page",
    [b'<meta itemprop="duration" content="PT4M12S">', b'{"lengthSeconds":"252","x":1}'],
)
def test_a_length_that_stands_on_the_page_only(page, website, internet, settings):
    settings.FILM_PROVIDERS = [PROVIDER | {"length_on_page": True}]
    website.answers |= {"/oembed": {"title": "Plein"}, "/kijk/plein": b"x" * 1000 + page + b"y" * 2_000_000}
    assert look_up(recognise(LINK)).length == "4:12"


@pytest.mark.parametrize("data", [b"", b"MZ\x90", still()[:200], b"<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_a_still_that_is_none(data):
    with pytest.raises(NoStill):
        clean_still(data)


def test_a_still_of_too_many_pixels():
    file = io.BytesIO()
    Image.new("1", (30_000, 30_000)).save(file, "PNG")
    with pytest.raises(NoStill):
        clean_still(file.getvalue())
