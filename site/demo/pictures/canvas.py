"""A sheet to draw on: flat shapes with a printed, grainy shade, drawn twice as large and reduced.

All measures are in pixels of the finished picture, (0, 0) at the top left.
"""

from __future__ import annotations

import functools
import io
import math
import random
from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw

from demo.pictures.typefaces import typeface

# In pixels of the finished picture.
Point = tuple[float, float]
Points = Sequence[Point]


SCALE = 2
GRAIN_SIZE = (1024, 768)


@functools.cache
def _grain() -> Image.Image:
    """Return a sheet of even noise, the same in every process, made once."""
    noise = random.Random(1953)
    return Image.frombytes("L", GRAIN_SIZE, noise.randbytes(GRAIN_SIZE[0] * GRAIN_SIZE[1]))


@functools.cache
def _grain_of(width: int, height: int) -> Image.Image:
    """Return noise of this size, cut from the sheet or tiled from it."""
    sheet = _grain()
    tiled = Image.new("L", (width, height))
    for x in range(0, width, sheet.width):
        for y in range(0, height, sheet.height):
            tiled.paste(sheet, (x, y))
    return tiled


def mix(one: str, other: str, share: float) -> str:
    """Return the colour between two colours ("#rrggbb"); share 0 is the first, 1 the second."""
    pairs = [(int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def smooth(points: Points, steps: int = 10) -> list[Point]:
    """Return a closed line without corners through the points (Catmull-Rom)."""
    line = []
    count = len(points)
    for index in range(count):
        before, start, end, after = (points[(index + shift) % count] for shift in (-1, 0, 1, 2))
        for step in range(steps):
            t = step / steps
            x, y = (_between(before[a], start[a], end[a], after[a], t) for a in (0, 1))
            line.append((x, y))
    return line


def _between(before: float, start: float, end: float, after: float, t: float) -> float:
    return 0.5 * (
        2 * start
        + (end - before) * t
        + (2 * before - 5 * start + 4 * end - after) * t * t
        + (3 * start - before - 3 * end + after) * t**3
    )


def turned(points: Points, centre: Point, degrees: float) -> list[Point]:
    """Return the points turned clockwise round a centre."""
    angle = math.radians(degrees)
    cos, sin = math.cos(angle), math.sin(angle)
    cx, cy = centre
    return [(cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos) for x, y in points]


def oval(cx: float, cy: float, rx: float, ry: float | None = None, start: float = 0, end: float = 360) -> list[Point]:
    """Return points along an ellipse, or a part of one in degrees (0 is right, 90 is down)."""
    ry = rx if ry is None else ry
    count = max(12, int((end - start) / 6))
    angles = [math.radians(start + (end - start) * i / count) for i in range(count + 1)]
    return [(cx + rx * math.cos(a), cy + ry * math.sin(a)) for a in angles]


def box(x: float, y: float, width: float, height: float) -> list[Point]:
    """Return the corners of a rectangle."""
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> list[Point]:
    right, bottom = x + width - radius, y + height - radius
    return [
        *oval(right, bottom, radius, radius, 0, 90),
        *oval(x + radius, bottom, radius, radius, 90, 180),
        *oval(x + radius, y + radius, radius, radius, 180, 270),
        *oval(right, y + radius, radius, radius, 270, 360),
    ]


class Canvas:
    """One picture in the making. `seed` decides everything that varies."""

    def __init__(self, width: int, height: int, background: str, seed: int | str = 0) -> None:
        self.width, self.height = width, height
        self.rng = random.Random(f"{seed}-{width}x{height}")
        self.image = Image.new("RGB", (width * SCALE, height * SCALE), background)
        self.draw = ImageDraw.Draw(self.image)
        self.last_top = None

    def shape(
        self, points: Points, fill: str, shade: str | None = None, side: str = "bottom", depth: float = 0.7
    ) -> None:
        """Draw a filled shape; with `shade` (a colour) a grainy shadow that grows towards `side`.

        `depth` (0 to 1) is how far the shade reaches and how dense it is.
        """
        scaled = [(x * SCALE, y * SCALE) for x, y in points]
        self.draw.polygon(scaled, fill=fill)
        if shade:
            self._shade(scaled, shade, side, depth)

    def oval(
        self,
        cx: float,
        cy: float,
        rx: float,
        ry: float | None = None,
        fill: str = "#000000",
        shade: str | None = None,
        side: str = "bottom",
        depth: float = 0.7,
    ) -> None:
        self.shape(oval(cx, cy, rx, ry), fill, shade, side, depth)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str,
        shade: str | None = None,
        side: str = "bottom",
        depth: float = 0.7,
        radius: float = 0,
    ) -> None:
        if radius:
            corners = (x * SCALE, y * SCALE, (x + width) * SCALE, (y + height) * SCALE)
            self.draw.rounded_rectangle(corners, radius * SCALE, fill=fill)
            if shade:
                outline = _rounded(x, y, width, height, min(radius, width / 2, height / 2))
                self._shade([(a * SCALE, b * SCALE) for a, b in outline], shade, side, depth)
            return
        self.shape(box(x, y, width, height), fill, shade, side, depth)

    def line(self, points: Points, fill: str, width: float = 4) -> None:
        """Draw a line with round ends and joints."""
        scaled = [(x * SCALE, y * SCALE) for x, y in points]
        self.draw.line(scaled, fill=fill, width=round(width * SCALE), joint="curve")
        r = width * SCALE / 2
        for x, y in (scaled[0], scaled[-1]):
            self.draw.ellipse((x - r, y - r, x + r, y + r), fill=fill)

    def ring(self, cx: float, cy: float, radius: float, fill: str, width: float = 6) -> None:
        corners = [(cx - radius) * SCALE, (cy - radius) * SCALE, (cx + radius) * SCALE, (cy + radius) * SCALE]
        self.draw.ellipse(corners, outline=fill, width=round(width * SCALE))

    def text(
        self,
        xy: Point,
        words: str,
        fill: str,
        size: float,
        face: str = "serif",
        anchor: str = "la",
        spacing: float = 1.1,
    ) -> None:
        """Draw words in one of the site's own typefaces; several lines are split by a newline."""
        font = typeface(face, round(size * SCALE))
        x, y = xy
        for index, line in enumerate(words.split("\n")):
            at = (x * SCALE, (y + index * size * spacing) * SCALE)
            self.draw.text(at, line, fill=fill, font=font, anchor=anchor)

    def text_width(self, words: str, size: float, face: str = "serif") -> float:
        """Return how wide one line comes out, in pixels of the finished picture."""
        return typeface(face, round(size * SCALE)).getlength(words) / SCALE

    def glow(self, points: Points, colour: str, strength: float = 0.35) -> None:
        """Draw a see-through shape, for light and shadows on the floor."""
        scaled = [(x * SCALE, y * SCALE) for x, y in points]
        corner, mask = self._mask(scaled)
        if mask:
            self.image.paste(colour, corner, mask.point(lambda value: int(value * strength)))

    def _mask(self, scaled: Points) -> tuple[tuple[int, int], Image.Image] | tuple[None, None]:
        """(top left corner, mask) of the part of a shape that lies on the sheet, or (None, None)."""
        xs, ys = [x for x, _ in scaled], [y for _, y in scaled]
        left, top = max(0, math.floor(min(xs))), max(0, math.floor(min(ys)))
        right = min(self.image.width, math.ceil(max(xs)) + 1)
        bottom = min(self.image.height, math.ceil(max(ys)) + 1)
        if right <= left or bottom <= top:
            return None, None
        mask = Image.new("L", (right - left, bottom - top), 0)
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in scaled], fill=255)
        return (left, top), mask

    def _shade(self, scaled: Points, colour: str, side: str, depth: float) -> None:
        corner, mask = self._mask(scaled)
        if not mask:
            return
        ramp = Image.linear_gradient("L")
        turn = {"bottom": None, "top": 2, "right": 1, "left": 3}[side]
        if turn:
            ramp = ramp.rotate(turn * 90)
        floor = 255 * (1 - depth)
        table = [max(0, min(255, int((value - floor) * 0.95))) for value in range(256)]
        # A grain is one pixel of the finished picture, so the dots are worked out at that size.
        width, height = (math.ceil(side / SCALE) for side in mask.size)
        ramp = ramp.point(table).resize((width, height), Image.Resampling.BILINEAR)
        dots = ImageChops.subtract(ramp, _grain_of(width, height)).point([0] + [255] * 255)
        dots = dots.resize((width * SCALE, height * SCALE), Image.Resampling.NEAREST).crop((0, 0, *mask.size))
        self.image.paste(colour, corner, ImageChops.darker(dots, mask))

    def finish(self, grain: float = 0.045) -> Image.Image:
        """Return the finished picture as a PIL image, with a breath of paper grain."""
        picture = self.image.reduce(SCALE)
        if grain:
            paper = _grain_of(*picture.size)
            tone = paper.point([int(128 + (value - 128) * grain * 2) for value in range(256)])
            picture = ImageChops.overlay(picture, Image.merge("RGB", (tone, tone, tone)))
        return picture

    def jpeg(self, quality: int = 88) -> bytes:
        """Return the finished picture as bytes of a JPEG file."""
        stream = io.BytesIO()
        self.finish().save(stream, "JPEG", quality=quality, optimize=False)
        return stream.getvalue()


def fitted(canvas: Canvas, words: str, face: str, largest: float, room: float) -> float:
    """Return the largest size (not above `largest`) at which every line fits in `room` pixels."""
    widest = max(canvas.text_width(line, 100, face) for line in words.split("\n"))
    return min(largest, room / widest * 100)
