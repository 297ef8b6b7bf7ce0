"""Drawing the picture that stands beside a shared link: title, kind and day, with the photo or a pattern."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from math import cos, sin, tau
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageOps

from shared.pages.kinds import Family
from shared.sharing.lettering import drawable, fit
from shared.typography.faces import SANS_REGULAR, SANS_SEMIBOLD
from shared.typography.pairings import pairing_for

if TYPE_CHECKING:
    from shared.sharing.lettering import Lines


# What the sites that show such pictures ask for: https://ogp.me and 1.91 to 1.
WIDTH, HEIGHT = 1200, 630
HEAVIEST = 300_000
MARGIN = 64
PHOTO_WIDTH = 520
ART_WIDTH = 400

INK = "#1c1a18"
INK_SOFT = "#4f4a45"
# To write in, to fill with, in between: the colours of `css/tokens.css`; a test holds the two together.
COLOURS = {
    Family.HAPPENING: ("#8c2a10", "#fbe7dd", "#f0b195"),
    Family.TELLING: ("#1b4676", "#e4edf7", "#a8c6e8"),
    Family.SHOWING: ("#1f5036", "#e3f0e3", "#a2cda9"),
}


@dataclass(frozen=True)
class Words:
    """
    What stands in the picture. label: the kind of page. line: the day and place. sender: whose site it is.

    family: a `Family`. pairing: the code of the site's typefaces.
    """

    title: str
    label: str
    line: str
    sender: str
    family: str
    pairing: str


def draw(words: Words, photo: Image.Image | None = None) -> bytes:
    """Return the bytes of a JPEG of 1200 by 630 pixels and at most 300 KB. photo: a PIL image, or None."""
    ink, tint, mid = COLOURS[Family(words.family)]
    canvas = Image.new("RGB", (WIDTH, HEIGHT), tint)
    if photo is None:
        room = ART_WIDTH
        canvas.paste(_pattern(words.family, room, mid, tint, ink), (WIDTH - room, 0))
    else:
        room = PHOTO_WIDTH
        canvas.paste(ImageOps.fit(photo.convert("RGB"), (room, HEIGHT), Image.Resampling.LANCZOS), (WIDTH - room, 0))
    _write(ImageDraw.Draw(canvas), words, WIDTH - room - MARGIN - 48, ink, mid)
    return _as_jpeg(canvas)


def _write(pen: ImageDraw.ImageDraw, words: Words, width: int, ink: str, mid: str) -> None:
    label = fit(drawable(words.label), SANS_SEMIBOLD, (28,), width, 40)
    sender = fit(drawable(words.sender), SANS_SEMIBOLD, (26,), width, 36)
    line = fit(drawable(words.line), SANS_REGULAR, (34, 30), width, 88)
    top, bottom = MARGIN + 58, HEIGHT - MARGIN - 62
    title_face = pairing_for(words.pairing).faces[0]
    room = bottom - top - line.height - 28
    title = fit(drawable(words.title), title_face, (96, 84, 76, 68, 60, 54, 48, 42, 36), width, room)
    _put(pen, label, MARGIN - 4, ink)
    _put(pen, title, top, INK)
    _put(pen, line, top + title.height + 28, ink)
    if words.sender:
        pen.line((MARGIN, HEIGHT - MARGIN - 48, MARGIN + width, HEIGHT - MARGIN - 48), fill=mid, width=3)
        _put(pen, sender, HEIGHT - MARGIN - 28, INK_SOFT)


def _put(pen: ImageDraw.ImageDraw, text: Lines, top: int, colour: str) -> None:
    for number, line in enumerate(text.lines):
        pen.text((MARGIN, top + number * text.leading), line, font=text.font, fill=colour)


def _pattern(family: str, width: int, ground: str, strokes: str, one: str) -> Image.Image:
    """Draw the pattern of `components/pattern.html` at twice the size, for smooth edges."""
    image = Image.new("RGB", (2 * width, 2 * HEIGHT), ground)
    pen = ImageDraw.Draw(image)
    middle = (width, HEIGHT)
    unit = 2 * HEIGHT / 300

    def ring(centre: tuple[float, float], radius: float, thick: float, colour: str = strokes) -> None:
        x, y = centre
        reach = (radius + thick / 2) * unit
        pen.ellipse((x - reach, y - reach, x + reach, y + reach), outline=colour, width=round(thick * unit))

    if family == Family.TELLING:
        for radius in range(52, 257, 34):
            ring(middle, radius, 9)
        ring(middle, 5, 22, one)
    elif family == Family.SHOWING:
        for step in (-2, -1, 0, 1, 2):
            ring((middle[0], middle[1] + step * 95 * unit), 66, 20)
        ring(middle, 6, 24, one)
    else:
        _people_in_rings(pen, middle, unit, strokes, one)
    return image.resize((width, HEIGHT), Image.Resampling.LANCZOS)


def _people_in_rings(
    pen: ImageDraw.ImageDraw, middle: tuple[float, float], unit: float, strokes: str, one: str
) -> None:
    for ring, count in enumerate((8, 15, 22, 29, 36, 43), start=1):
        for index in range(count):
            angle = tau * index / count
            x = middle[0] + 34 * ring * unit * cos(angle)
            y = middle[1] + 34 * ring * unit * sin(angle)
            reach = 8.5 * unit
            colour = one if (ring, index) == (2, 10) else strokes
            pen.ellipse((x - reach, y - reach, x + reach, y + reach), fill=colour)


def _as_jpeg(image: Image.Image) -> bytes:
    for quality in (88, 80, 70, 60, 45):
        file = BytesIO()
        image.save(file, "JPEG", quality=quality, optimize=True, progressive=True)
        if file.tell() <= HEAVIEST:
            break
    return file.getvalue()
