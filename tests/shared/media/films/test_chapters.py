"""Chapters as an editor types them, and as a player reads them."""

import pytest
from django.core.exceptions import ValidationError

from shared.media.films.chapters import Chapter, as_webvtt, read_chapters
from shared.media.films.webvtt import read

CHAPTERS = [Chapter(0, "Begin"), Chapter(90, "De eerste vraag"), Chapter(3723, "Naar huis")]


@pytest.mark.parametrize(
    "text",
    [
        "0:00 Begin\n1:30 De eerste vraag\n1:02:03 Naar huis",
        "\n00:00  Begin\n\n  01:30 - De eerste vraag\r\n01:02:03\tNaar huis\n",
        "WEBVTT\n\n00:00.000 --> 01:30.000\nBegin\n\n01:30.000 --> 01:02:03.000\nDe eerste vraag\n\n"
        "01:02:03.000 --> 01:10:00.000\nNaar huis\n",
    ],
)
def test_read(text):
    assert read_chapters(text) == CHAPTERS


def test_none():
    assert read_chapters(" \n") == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Begin", "Regel 1: schrijf een tijd en een titel"),
        ("0:00 Begin\n\n1:30", "Regel 3: schrijf een tijd en een titel"),
        ("0:00 Begin\n1:75 Verder", "Regel 2: schrijf een tijd en een titel"),
        ("1:00 Begin\n1:00 Verder", "Regel 2: dit begint niet later"),
        ("WEBVTT\n\n00:01 --> 00:02\nBegin", "Regel 3: deze tijden zijn niet te lezen"),
    ],
)
def test_the_line_that_is_wrong_is_named(text, message):
    with pytest.raises(ValidationError) as refusal:
        read_chapters(text)
    assert refusal.value.messages[0].startswith(message)


@pytest.mark.parametrize(("length", "ends"), [(4000, 4000), (None, 3724), (10, 3724)])
def test_a_player_reads_them(length, ends):
    cues = read(as_webvtt(CHAPTERS, length))
    assert [(cue.starts, cue.ends, cue.text) for cue in cues] == [
        (0, 90, "Begin"),
        (90, 3723, "De eerste vraag"),
        (3723, ends, "Naar huis"),
    ]


def test_a_title_cannot_end_its_cue():
    assert "a → b &amp; &lt;b&gt;" in as_webvtt([Chapter(0, "a --> b & <b>")])
