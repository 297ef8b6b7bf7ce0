"""Covers: of our own publications (with a scene) and of the books we recommend (shapes and letters)."""

import math
from collections.abc import Callable, Sequence

from demo.pictures.canvas import Canvas, fitted, mix, oval
from demo.pictures.palettes import Palette

BOOK = (800, 1200)
REPORT = (900, 1273)


def report_cover(
    title: str, label: str, scene: Callable[[Canvas, Palette], None], palette: Palette, seed: int = 0, name: str = ""
) -> Canvas:
    """Return a cover in the proportions of A4: a scene (a function of canvas and palette) under a large title."""
    canvas = Canvas(*REPORT, palette.paper, seed)
    picture = Canvas(1600, 1067, palette.sky, seed)
    scene(picture, palette)
    width, height = canvas.image.size
    whole = picture.image
    part = whole.crop(((whole.width - 2700) // 2, 0, (whole.width + 2700) // 2, whole.height))
    share = width / part.width
    canvas.image.paste(part.resize((width, round(part.height * share))), (0, height - round(part.height * share)))
    canvas.box(0, 0, 900, 1273 - part.height * share / 2, palette.paper)
    canvas.box(0, 0, 26, 1273, palette.accents[0])
    canvas.text((86, 84), label.upper(), palette.accents[0], 25, "sans-bold")
    size = fitted(canvas, title, "serif-black", 96, 740)
    canvas.text((84, 138), title, palette.ink, size, "serif-black", spacing=1.02)
    if name:
        canvas.text((86, 138 + size * 1.02 * len(title.split("\n")) + 34), name, palette.ink, 27, "sans-light")
    return canvas


def book_cover(
    title: str, author: str, motif: str, background: str, tones: Sequence[str], seed: int = 0, ink: str = "#1f2a36"
) -> Canvas:
    """Return an upright book cover; `motif` is a key of MOTIFS, `tones` three colours."""
    canvas = Canvas(*BOOK, background, seed)
    canvas.box(0, 0, 800, 1200, background, mix(background, tones[0], 0.5), "bottom", 0.35)
    MOTIFS[motif](canvas, tones)
    size = fitted(canvas, title, "serif-black", 104, 660)
    canvas.text((70, 72), title, ink, size, "serif-black", spacing=1.0)
    canvas.text((72, 1126), author, ink, 34, "sans", "ls")
    return canvas


def _doors(canvas: Canvas, tones: Sequence[str]) -> None:
    for i in range(3):
        x = 90 + i * 220
        tall = 420 + (i % 2) * 90
        door = [(x, 1040), *oval(x + 90, 1040 - tall + 90, 90, 90, 180, 360), (x + 180, 1040)]
        canvas.shape(door, tones[i], mix(tones[i], "#1c1420", 0.5), "right", 0.5)
        canvas.oval(x + 146, 850, 10, fill="#fbf4e6")


def _stack(canvas: Canvas, tones: Sequence[str]) -> None:
    for i in range(7):
        wide = 620 - i * 62
        tone = tones[i % 3]
        canvas.box(
            90 + canvas.rng.uniform(-14, 30),
            980 - i * 84,
            wide,
            70,
            tone,
            mix(tone, "#1c1420", 0.45),
            "right",
            0.5,
            radius=35,
        )


def _two_halves(canvas: Canvas, tones: Sequence[str]) -> None:
    canvas.shape(oval(400, 800, 290, 290, 90, 270), tones[0], mix(tones[0], "#1c1420", 0.5), "left", 0.5)
    canvas.shape(oval(412, 740, 290, 290, -90, 90), tones[1], mix(tones[1], "#1c1420", 0.5), "right", 0.5)
    canvas.oval(406, 770, 84, fill=tones[2])


def _paths(canvas: Canvas, tones: Sequence[str]) -> None:
    for i in range(9):
        line = [(60 + step * 34, 1010 - i * 62 + math.sin(step / 3 + i * 0.7) * (20 + i * 4)) for step in range(21)]
        canvas.line(line, tones[i % 3], 17)
    canvas.oval(610, 560, 54, fill=tones[0])


def _tableware(canvas: Canvas, tones: Sequence[str]) -> None:
    canvas.oval(400, 780, 300, fill=tones[0], shade=mix(tones[0], "#1c1420", 0.5), side="right")
    canvas.oval(400, 780, 210, fill="#fbf4e6", shade=tones[2], side="bottom", depth=0.5)
    for i in range(8):
        angle = math.radians(i * 45)
        canvas.oval(400 + math.cos(angle) * 120, 780 + math.sin(angle) * 120, 36, fill=tones[1 + i % 2])


def _windows(canvas: Canvas, tones: Sequence[str]) -> None:
    for row in range(5):
        for column in range(5):
            tone = tones[(row * 2 + column * 3) % 3]
            x, y = 84 + column * 130, 480 + row * 118
            canvas.box(x, y, 112, 100, tone, mix(tone, "#1c1420", 0.4), "bottom", 0.5)
            if (row + column) % 4 == 0:
                canvas.oval(x + 56, y + 54, 24, fill="#fbf4e6")
                canvas.shape(oval(x + 56, y + 102, 40, 34, 180, 360), "#fbf4e6")


MOTIFS = {
    "doors": _doors, "stack": _stack, "two halves": _two_halves, "paths": _paths, "tableware": _tableware,
    "windows": _windows,
}  # fmt: skip
