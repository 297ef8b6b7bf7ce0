"""WebVTT is read strictly, and the line that is wrong is named."""

import pytest
from django.core.exceptions import ValidationError

from shared.media.films.webvtt import MOST_BYTES, read, read_bytes

WHOLE = """WEBVTT - Lommertafel

STYLE
::cue { color: white }

NOTE Nagekeken door Noor

1
00:00.000 --> 00:02.500 line:90%
Goedemiddag.
Welkom allemaal.

00:00:02.500 --> 01:00:04.000
<v Noor>Ga zitten.
"""


def message_of(text):
    with pytest.raises(ValidationError) as refusal:
        read(text)
    return refusal.value.messages[0]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_whole_file(ends):
    first, second = read(WHOLE.replace("\n", ends))
    assert (first.starts, first.ends, first.text, first.line) == (0, 2.5, "Goedemiddag.\nWelkom allemaal.", 9)
    assert (second.starts, second.ends) == (2.5, 3604)


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("", 1, "begint met het woord WEBVTT"),
        ("WEBVTTX\n", 1, "begint met het woord WEBVTT"),
        ("1\n00:00:01,000 --> 00:00:02,000\nUit een SRT-bestand\n", 1, "begint met het woord WEBVTT"),
        ("WEBVTT\n\n00:01.000 -> 00:02.000\nA\n", 4, "horen de tijden"),
        ("WEBVTT\n\n00:01,000 --> 00:02,000\nA\n", 3, "niet te lezen"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nA\n\n1:99.000 --> 00:04.000\nB\n", 6, "niet te lezen"),
        ("WEBVTT\n\n00:01.000 --> 00:61.000\nA\n", 3, "niet te lezen"),
        ("WEBVTT\n\n00:02.000 --> 00:02.000\nA\n", 3, "eindigt voordat het begint"),
        ("WEBVTT\n\n00:05.000 --> 00:06.000\nA\n\nnaam\n00:01.000 --> 00:02.000\nB\n", 7, "begint eerder"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n\n", 3, "staat geen tekst"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nA\n00:03.000 --> 00:04.000\nB\n", 5, "hoort een lege regel"),
        ("WEBVTT\n\nlosse tekst\n", 3, "horen de tijden"),
    ],
)
def test_the_line_that_is_wrong_is_named(text, line, why):
    assert message_of(text).startswith(f"Regel {line}: ")
    assert why in message_of(text)


def test_a_file_without_a_subtitle():
    assert message_of("WEBVTT\n\nNOTE nog niets\n") == "In dit bestand staat geen enkele ondertitel."


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\ncaf\xe9\n", "Regel 4: hier staat een teken dat geen UTF-8 is"),
        (b"WEBVTT\n" + b"\n" * MOST_BYTES, "groter dan 1 MB"),
    ],
)
def test_bytes_that_are_no_text(data, why):
    with pytest.raises(ValidationError) as refusal:
        read_bytes(data)
    assert why in refusal.value.messages[0]


def test_a_byte_order_mark_is_no_mistake():
    assert len(read_bytes("\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\nA\n".encode())) == 1
