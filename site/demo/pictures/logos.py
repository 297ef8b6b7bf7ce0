"""Emblems with a name beside them, for organisations that do not exist."""

import io
import math

from PIL import Image

from demo.pictures.canvas import Canvas, fitted, oval, smooth, turned

WIDTH, HEIGHT = 600, 300


def _wave(c: Canvas, x: float, y: float, r: float, one: str, two: str) -> None:
    c.oval(x, y, r, fill=one)
    for i in range(3):
        top = y - r * 0.1 + i * r * 0.3
        crest = [
            (x - r * 0.62 + step * r * 0.062, top + math.sin(step / 20 * math.tau * 1.5) * r * 0.11)
            for step in range(21)
        ]
        c.line(crest, two, r * 0.11)


def _roofs(c: Canvas, x: float, y: float, r: float, one: str, two: str) -> None:
    for dx, high, tone in ((-0.56, 0.9, two), (0.5, 1.1, two), (0, 1.5, one)):
        left, right, eaves = x + (dx - 0.31) * r, x + (dx + 0.31) * r, y + r * (0.75 - high * 0.7)
        c.shape([(left, y + r * 0.75), (left, eaves), (x + dx * r, y + r * (0.45 - high * 0.85)), (right, eaves),
                 (right, y + r * 0.75)], tone)  # fmt: skip
    c.box(x - r * 0.12, y + r * 0.32, r * 0.24, r * 0.43, "#ffffff")


def _leaf(c: Canvas, x: float, y: float, r: float, one: str, two: str) -> None:
    for side, tone in ((-1, one), (1, two)):
        c.shape(
            smooth(
                [
                    (x, y + r * 0.85),
                    (x + side * r * 0.7, y + r * 0.15),
                    (x + side * r * 0.62, y - r * 0.75),
                    (x + side * r * 0.06, y - r * 0.2),
                ]
            ),
            tone,
        )


def _rings(c: Canvas, x: float, y: float, r: float, one: str, two: str) -> None:
    for dx, tone in ((-0.36, one), (0.36, two)):
        c.ring(x + dx * r, y, r * 0.62, tone, r * 0.2)


def _petals(c: Canvas, x: float, y: float, r: float, one: str, two: str) -> None:
    for i in range(6):
        petal = turned(oval(x, y - r * 0.52, r * 0.25, r * 0.46), (x, y), i * 60)
        c.shape(petal, one if i % 2 else two)
    c.oval(x, y, r * 0.2, fill="#ffffff")


def _table(c: Canvas, x: float, y: float, r: float, one: str, two: str) -> None:
    c.oval(x, y, r * 0.5, fill=one)
    for i in range(8):
        angle = i * math.pi / 4
        c.oval(x + math.cos(angle) * r * 0.82, y + math.sin(angle) * r * 0.82, r * 0.17, fill=two)


def _talk(c: Canvas, x: float, y: float, r: float, one: str, two: str) -> None:
    c.box(x - r * 0.9, y - r * 0.75, r * 1.25, r * 0.95, one, radius=r * 0.3)
    c.shape([(x - r * 0.6, y + r * 0.1), (x - r * 0.65, y + r * 0.52), (x - r * 0.2, y + r * 0.15)], one)
    c.box(x - r * 0.2, y - r * 0.25, r * 1.1, r * 0.85, two, radius=r * 0.28)
    c.shape([(x + r * 0.6, y + r * 0.5), (x + r * 0.66, y + r * 0.88), (x + r * 0.2, y + r * 0.55)], two)


def _steps(c: Canvas, x: float, y: float, r: float, one: str, two: str) -> None:
    for i in range(4):
        c.box(
            x - r * 0.86 + i * r * 0.44, y + r * (0.5 - i * 0.42), r * 0.36, r * (0.3 + i * 0.42), one if i < 3 else two
        )


def _sun(c: Canvas, x: float, y: float, r: float, one: str, two: str) -> None:
    c.shape(oval(x, y + r * 0.2, r * 0.5, r * 0.5, 180, 360), two)
    for i in range(7):
        angle = math.radians(180 + i * 30)
        c.line([(x + math.cos(angle) * r * 0.66, y + r * 0.2 + math.sin(angle) * r * 0.66),
                (x + math.cos(angle) * r * 0.95, y + r * 0.2 + math.sin(angle) * r * 0.95)], two, r * 0.12)  # fmt: skip
    c.box(x - r * 0.95, y + r * 0.32, r * 1.9, r * 0.18, one)
    c.box(x - r * 0.6, y + r * 0.6, r * 1.2, r * 0.16, one)


def _book(c: Canvas, x: float, y: float, r: float, one: str, two: str) -> None:
    c.shape([(x, y - r * 0.5), (x - r * 0.92, y - r * 0.7), (x - r * 0.92, y + r * 0.5), (x, y + r * 0.72)], one)
    c.shape([(x, y - r * 0.5), (x + r * 0.92, y - r * 0.7), (x + r * 0.92, y + r * 0.5), (x, y + r * 0.72)], two)


def _key(c: Canvas, x: float, y: float, r: float, one: str, two: str) -> None:
    c.ring(x - r * 0.35, y, r * 0.52, one, r * 0.22)
    c.box(x + r * 0.1, y - r * 0.12, r * 0.86, r * 0.24, two)
    c.box(x + r * 0.5, y, r * 0.17, r * 0.4, two)
    c.box(x + r * 0.79, y, r * 0.17, r * 0.32, two)


def _bridge(c: Canvas, x: float, y: float, r: float, one: str, two: str) -> None:
    c.shape(
        [
            *oval(x, y + r * 0.5, r * 0.96, r * 0.96, 180, 360),
            *reversed(oval(x, y + r * 0.5, r * 0.6, r * 0.6, 180, 360)),
        ],
        one,
    )
    c.box(x - r * 0.96, y + r * 0.6, r * 1.92, r * 0.18, two)


def _blocks(c: Canvas, x: float, y: float, r: float, one: str, two: str) -> None:
    for row in range(3):
        for column in range(3):
            if (row, column) != (0, 2):
                c.box(
                    x - r * 0.85 + column * r * 0.6,
                    y - r * 0.85 + row * r * 0.6,
                    r * 0.5,
                    r * 0.5,
                    two if (row + column) % 2 else one,
                )
    c.oval(x + r * 0.6, y - r * 0.6, r * 0.25, fill=two)


EMBLEMS = {
    "wave": _wave, "roofs": _roofs, "leaf": _leaf, "rings": _rings, "petals": _petals, "table": _table, "talk": _talk,
    "steps": _steps, "sun": _sun, "book": _book, "key": _key, "bridge": _bridge, "blocks": _blocks,
}  # fmt: skip


def logo(name: str, emblem: str, one: str, two: str, face: str = "sans-bold") -> bytes:
    """PNG bytes, 600 by 300 on white: an emblem (a key of EMBLEMS) and the name, on one or two lines."""
    canvas = Canvas(WIDTH, HEIGHT, "#ffffff", name)
    EMBLEMS[emblem](canvas, 132, HEIGHT / 2, 78, one, two)
    lines = name.split("\n")
    size = fitted(canvas, name, face, 58, WIDTH - 250 - 28)
    top = HEIGHT / 2 - size * 1.12 * len(lines) / 2
    for index, line in enumerate(lines):
        canvas.text((250, top + (index + 0.52) * size * 1.12), line, one, size, face, "lm")
    stream = io.BytesIO()
    canvas.finish(grain=0).quantize(64, method=Image.Quantize.MEDIANCUT).save(stream, "PNG")
    return stream.getvalue()
