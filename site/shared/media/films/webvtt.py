"""
A strict reader of WebVTT, which names the line of a mistake (https://www.w3.org/TR/webvtt1/#syntax).

Browsers skip what they cannot read, so without this a mistake would show as a missing subtitle.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

MOST_BYTES = 1_000_000

TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
TIMES = re.compile(rf"^{TIME}[ \t]+-->[ \t]+{TIME}(?:[ \t]+\S.*)?$")
NOT_SPOKEN = ("NOTE", "STYLE", "REGION")


@dataclass(frozen=True)
class Cue:
    """A subtitle. starts, ends: in seconds. line: the number of the line with its times, from 1."""

    starts: float
    ends: float
    text: str
    line: int


def read_bytes(data: bytes) -> list[Cue]:
    """Return the cues of a WebVTT file. Raises a `ValidationError` that names the first line with a mistake."""
    if len(data) > MOST_BYTES:
        raise ValidationError(_("This file is larger than 1 MB. Subtitles never are: choose the .vtt file."))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise _wrong(line, _("a sign here is not UTF-8. Save the file as UTF-8.")) from error
    return read(text)


def read(text: str) -> list[Cue]:
    """Return the cues in a text, in order. Raises a `ValidationError` that names the first line with a mistake."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not re.match(r"^WEBVTT(?:[ \t].*)?$", lines[0]):
        raise _wrong(1, _("a file with subtitles begins with the word WEBVTT."))
    cues: list[Cue] = []
    for number, block in _blocks(lines):
        if block[0].split(" ")[0] in NOT_SPOKEN:
            continue
        cue = _cue(number, block)
        if cues and cue.starts < cues[-1].starts:
            raise _wrong(cue.line, _("this begins before the one above it."))
        cues.append(cue)
    if not cues:
        raise ValidationError(_("There is not a single subtitle in this file."))
    return cues


def _blocks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Return the blocks between empty lines after the header, as (number of the first line, lines)."""
    start = 0
    block: list[str] = []
    past_the_head = False
    for number, line in enumerate([*lines, ""], 1):
        if line.strip():
            start = start or number
            block.append(line)
        else:
            if block and past_the_head:
                yield start, block
            past_the_head = past_the_head or bool(block)
            start, block = 0, []


def _cue(number: int, block: list[str]) -> Cue:
    # A name for the cue may stand above its times.
    at = 0 if "-->" in block[0] or len(block) == 1 else 1
    found = TIMES.match(block[at].strip())
    line = number + at
    if not found:
        if "-->" not in block[at]:
            raise _wrong(line, _("here should be the times, such as 00:01.000 --> 00:04.000."))
        raise _wrong(line, _("these times cannot be read. Write them as 00:01.000 --> 00:04.000."))
    starts, ends = _seconds(found.groups()[:4]), _seconds(found.groups()[4:])
    if ends <= starts:
        raise _wrong(line, _("this ends before it begins."))
    text = block[at + 1 :]
    for further, content in enumerate(text, 1):
        if "-->" in content:
            raise _wrong(line + further, _("an empty line is missing above these times."))
    if not text:
        raise _wrong(line, _("there is no text under these times."))
    return Cue(starts, ends, "\n".join(text), line)


def _seconds(parts: Iterable[str | None]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000


def _wrong(line: int, why: str | Promise) -> ValidationError:
    return ValidationError(_("Line %(line)s: %(why)s"), params={"line": line, "why": why}, code="line")
