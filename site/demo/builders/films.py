"""The films: links with their covers, and a short one made here from photos of the library."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from django.core.files.base import ContentFile
from PIL import Image

from demo.builders.seeding import Seeding, save_checked
from demo.content.films import FILMS, SECONDS_A_PICTURE, SHORT_FILM
from demo.webm import webm
from shared.media.models import Film, FilmSubtitles

SIZE = (640, 360)
FRAMES_A_SECOND = 6


def build_films(seeding: Seeding) -> None:
    """Make the films."""
    for key, content in FILMS.items():
        seeding.films[key] = seeding.get_or_make(
            "films", Film.objects.filter(title=content["title"]), partial(_make, seeding, content)
        )


def _make(seeding: Seeding, content: dict[str, Any]) -> Film:
    """Return a film, made of the content alone: no website is asked."""
    fields = content | {"cover": seeding.photos[content["cover"]], "made_on": seeding.date(content["made_on"])}
    if not fields.pop("short_film", False):
        return save_checked(Film(**fields))
    fields |= {
        "file": ContentFile(webm(_frames(seeding), FRAMES_A_SECOND), name="lommertafel.webm"),
        "chapters": "\n".join(f"0:{start:02} {title}" for start, (_key, title, *_said) in _with_start()),
        "transcript": "\n\n".join(f"{title}. {said}" for _key, title, said, _english in SHORT_FILM),
    }
    film = save_checked(Film(**fields))
    for language, place in (("nl", 2), ("en", 3)):
        file = ContentFile(_subtitles(place).encode(), name=f"lommertafel-{language}.vtt")
        save_checked(FilmSubtitles(film=film, language=language, file=file))
    return Film.objects.get(pk=film.pk)


def _with_start() -> list[tuple[int, Any]]:
    return [(number * SECONDS_A_PICTURE, row) for number, row in enumerate(SHORT_FILM)]


def _subtitles(place: int) -> str:
    cues = [
        f"00:{start:02}.500 --> 00:{start + SECONDS_A_PICTURE - 1:02}.500\n{row[place]}" for start, row in _with_start()
    ]
    return "\n\n".join(["WEBVTT", *cues]) + "\n"


def _frames(seeding: Seeding) -> Iterator[Image.Image]:
    """Return the frames: each picture is panned and zoomed slowly."""
    steps = SECONDS_A_PICTURE * FRAMES_A_SECOND
    for number, (key, *_words) in enumerate(SHORT_FILM):
        with seeding.photos[key].open_file() as file:
            picture = Image.open(file).convert("RGB")
        for step in range(steps):
            way = step / steps if number % 2 == 0 else 1 - step / steps
            yield _part_of(picture, way)


def _part_of(picture: Image.Image, way: float) -> Image.Image:
    """Return a cut-out of a picture. way: 0 is the whole width, 1 is three quarters of it, to the right."""
    width = picture.width * (1 - 0.25 * way)
    height = width * SIZE[1] / SIZE[0]
    left, top = (picture.width - width) * way, (picture.height - height) / 2
    return picture.resize(SIZE, Image.Resampling.BILINEAR, box=(left, top, left + width, top + height))
