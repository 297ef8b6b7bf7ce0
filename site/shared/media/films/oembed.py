"""Looks up the title, maker, length and a still of a film at its website (https://oembed.com)."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from shared.media.films.duration import length_of, seconds_of_iso
from shared.media.films.safe_http import NotFetched, fetch
from shared.media.films.stills import MOST_BYTES, NoStill, clean_still

if TYPE_CHECKING:
    from shared.media.films.providers import FilmAtProvider

SECONDS = 8  # for all requests together: an editor is waiting
MOST_JSON = 100_000  # bytes
MOST_PAGE = 1_500_000

LENGTH_ON_PAGE = (
    re.compile(rb'<meta itemprop="duration" content="(PT[0-9HMS.]{1,20})"'),
    re.compile(rb'"lengthSeconds":"(\d{1,6})"'),
)


@dataclass
class Known:
    """What was found; an empty text or None for anything that was not."""

    title: str = ""
    maker: str = ""
    length: str = ""
    still: bytes | None = None


def look_up(film: FilmAtProvider) -> Known:
    """
    Return what the provider of a film says about it.

    Takes at most `SECONDS` seconds. Raises `NotFetched` when there is no usable answer. A still or a length that cannot
    be fetched is left out.
    """
    deadline = monotonic() + SECONDS
    question = urlencode({"url": film.page, "format": "json", "maxwidth": 1280, "maxheight": 720})
    told = _read(fetch(f"{film.provider['oembed']}?{question}", film.hosts, MOST_JSON, deadline))
    duration = told.get("duration")
    known = Known(
        title=_text(told.get("title")),
        maker=_text(told.get("author_name")),
        length=length_of(duration) if type(duration) in (int, float) else "",
    )
    known.still = _still(film, told.get("thumbnail_url"), deadline)
    if not known.length and film.provider.get("length_on_page"):
        known.length = _length_on_page(film, deadline)
    return known


def _read(body: bytes) -> dict[str, Any]:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise NotFetched("the answer is no JSON") from error
    if not isinstance(told, dict):
        raise NotFetched("the answer is no oEmbed")
    return told


def _text(value: object) -> str:
    """Return a value as one line of at most 255 characters; empty for anything but a string."""
    if not isinstance(value, str):
        return ""
    return " ".join("".join(char if char.isprintable() else " " for char in value).split())[:255]


def _still(film: FilmAtProvider, told: object, deadline: float) -> bytes | None:
    for address in [*film.covers, told]:
        if isinstance(address, str) and address:
            with suppress(NotFetched, NoStill):
                return clean_still(fetch(address, film.hosts, MOST_BYTES, deadline))
    return None


def _length_on_page(film: FilmAtProvider, deadline: float) -> str:
    with suppress(NotFetched):
        page = fetch(film.page, film.hosts, MOST_PAGE, deadline, may_be_cut=True)
        for pattern in LENGTH_ON_PAGE:
            if found := pattern.search(page):
                text = found[1].decode()
                return length_of(int(text) if text.isdecimal() else seconds_of_iso(text))
    return ""
