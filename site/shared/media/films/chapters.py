"""Chapters of a film: typed as `1:30 The first question`, or pasted as WebVTT."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from shared.media.films import webvtt
from shared.media.films.duration import length_of, seconds_of

LINE = re.compile(r"^(\S+)[ \t]+(?:[-–—][ \t]+)?(\S.*)$")


@dataclass(frozen=True)
class Chapter:
    """A chapter of a film. starts: in whole seconds."""

    starts: int
    title: str

    @property
    def time(self) -> str:
        """Return the start as people write it, such as `1:30`."""
        return length_of(self.starts) or "0:00"


def read_chapters(text: str) -> list[Chapter]:
    """
    Return the chapters in a text, in order; an empty list for an empty text.

    Raises a `ValidationError` that names the first line with a mistake.
    """
    if text.lstrip("\ufeff").startswith("WEBVTT"):
        cues = webvtt.read(text.lstrip("\ufeff"))
        return [Chapter(int(cue.starts), " ".join(cue.text.split())) for cue in cues]
    chapters: list[Chapter] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        found = LINE.match(line.strip())
        starts = seconds_of(found[1]) if found else None
        if found is None or starts is None:
            raise _wrong(number, _("write a time and a title, such as 1:30 The first question."))
        if chapters and starts <= chapters[-1].starts:
            raise _wrong(number, _("this does not begin after the one above it."))
        chapters.append(Chapter(starts, found[2]))
    return chapters


def as_webvtt(chapters: list[Chapter], length: int | None = None) -> str:
    """Return chapters as the text of a WebVTT file. length: of the whole film in seconds, where the last one ends."""
    ends = [chapter.starts for chapter in chapters[1:]] + [max(length or 0, chapters[-1].starts + 1)]
    cues = [
        f"{_time(chapter.starts)} --> {_time(end)}\n{_escaped(chapter.title)}"
        for chapter, end in zip(chapters, ends, strict=True)
    ]
    return "\n\n".join(["WEBVTT", *cues]) + "\n"


def _time(seconds: int) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.000"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("-->", "→").replace(">", "&gt;")


def _wrong(line: int, why: str | Promise) -> ValidationError:
    return ValidationError(_("Line %(line)s: %(why)s"), params={"line": line, "why": why}, code="line")
