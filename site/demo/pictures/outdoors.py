"""Scenes outside: the river, the streets, the market. Each takes a canvas and a palette."""

import math

from demo.pictures.canvas import Canvas, Point, Points, mix, oval, smooth
from demo.pictures.figures import somebody, standing
from demo.pictures.palettes import Palette


def sky(canvas: Canvas, palette: Palette, sun_at: Point = (0.72, 0.3), size: float = 0.13) -> None:
    """Draw the air with a low sun and a few long clouds."""
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, palette.sky, mix(palette.sky, palette.accents[3], 0.8), "bottom", 0.8)
    x, y = w * sun_at[0], h * sun_at[1]
    canvas.glow(oval(x, y, h * size * 1.7), palette.sun, 0.18)
    canvas.oval(x, y, h * size, fill=palette.sun, shade=palette.accents[0], side="bottom", depth=0.5)
    for _ in range(3):
        cloud(canvas, canvas.rng.uniform(0.05, 0.9) * w, canvas.rng.uniform(0.08, 0.3) * h, palette)


def cloud(canvas: Canvas, x: float, y: float, palette: Palette, size: float = 1.0) -> None:
    """Draw a cloud."""
    tone = mix(palette.paper, palette.sky, 0.25)
    for dx, dy, rx in ((0, 0, 120), (86, 16, 90), (-92, 18, 84), (10, 22, 190)):
        canvas.shape(oval(x + dx * size, y + dy * size, rx * size, rx * 0.2 * size), tone)


def hills(canvas: Canvas, palette: Palette, y: float, layers: int = 3) -> None:
    """Low ridges, paler the farther they lie."""
    w, h = canvas.width, canvas.height
    for layer in range(layers):
        tone = mix(palette.leaf, palette.sky, 0.68 - layer * 0.24)
        base = y + layer * h * 0.06
        points: list[Point] = [(-50, h)]
        for i in range(8):
            points.append((-50 + i * (w + 100) / 7, base + canvas.rng.uniform(-0.035, 0.035) * h))
        points.append((w + 50, h))
        canvas.shape(
            points[:1] + smooth_ridge(points[1:-1]) + points[-1:],
            tone,
            mix(tone, palette.ink, 0.4),
            "bottom",
            0.3,
        )


def smooth_ridge(points: Points) -> list[Point]:
    """Return a soft line through points from left to right (not closed)."""
    line = []
    for (x1, y1), (x2, y2) in zip(points, points[1:], strict=False):
        for i in range(12):
            t = i / 12
            ease = (1 - math.cos(math.pi * t)) / 2
            line.append((x1 + (x2 - x1) * t, y1 + (y2 - y1) * ease))
    return [*line, points[-1]]


def poplar(canvas: Canvas, x: float, y: float, height: float, palette: Palette) -> None:
    """Draw a poplar with its foot at (x, y)."""
    tone = mix(palette.leaf, palette.ink, canvas.rng.uniform(0.05, 0.3))
    canvas.line([(x, y), (x, y - height * 0.4)], palette.ink, max(3, height * 0.03))
    canvas.shape(smooth([(x, y - height), (x + height * 0.1, y - height * 0.55), (x + height * 0.07, y - height * 0.14),
                         (x, y - height * 0.08), (x - height * 0.07, y - height * 0.14),
                         (x - height * 0.1, y - height * 0.55)]),
                 tone, palette.ink, "right", 0.5)  # fmt: skip


def round_tree(canvas: Canvas, x: float, y: float, height: float, palette: Palette, tone: str | None = None) -> None:
    """Draw a round tree with its foot at (x, y)."""
    tone = tone or mix(palette.leaf, palette.sun, canvas.rng.uniform(0, 0.45))
    canvas.line([(x, y), (x, y - height * 0.6)], palette.ink, height * 0.045)
    canvas.oval(x, y - height * 0.66, height * 0.3, height * 0.34, tone, mix(tone, palette.ink, 0.6), "right", 0.6)
    for dx in (-0.1, 0.1):
        canvas.line([(x, y - height * 0.45), (x + dx * height, y - height * 0.6)], palette.ink, height * 0.022)


def bunting(canvas: Canvas, palette: Palette, y: float, sag: float = 70, flags: int = 15) -> None:
    """Draw a string of flags from edge to edge."""
    w = canvas.width
    cord = [(w * i / 40, y + math.sin(math.pi * (i % 20) / 20) * sag) for i in range(41)]
    canvas.line(cord, palette.ink, 3)
    for i in range(flags * 2):
        x = w * (i + 0.5) / (flags * 2)
        at = y + math.sin(math.pi * ((x / w * 40) % 20) / 20) * sag
        tone = palette.accents[i % len(palette.accents)]
        canvas.shape([(x - 19, at), (x + 19, at), (x, at + 46)], tone, mix(tone, palette.ink, 0.4), "bottom", 0.4)


def river(canvas: Canvas, palette: Palette) -> None:
    """Draw the river winds between dikes under a low sun; a small ferry crosses."""
    w, h = canvas.width, canvas.height
    sky(canvas, palette, (canvas.rng.uniform(0.3, 0.75), 0.34), 0.16)
    hills(canvas, palette, h * 0.46)
    canvas.shape(
        smooth_ridge([(-10, h * 0.64), (w * 0.4, h * 0.6), (w + 10, h * 0.63)]) + [(w, h), (0, h)],
        palette.leaf,
    )
    bed, back = [], []
    for step in range(60):
        t = step / 59
        middle = w * (0.6 + (0.05 + 0.13 * t) * math.sin(math.pi * 2.1 * t**0.6 + 0.6) - 0.1 * t)
        half = w * (0.012 + 0.24 * t**1.6)
        bed.append((middle - half, h * (0.605 + 0.42 * t**1.2)))
        back.append((middle + half, h * (0.605 + 0.42 * t**1.2)))
    canvas.shape(bed + back[::-1], palette.water, palette.paper, "right", 0.5)
    for i in range(9):
        y = h * (0.7 + i * 0.033)
        x = w * canvas.rng.uniform(0.4, 0.58)
        canvas.line([(x, y), (x + 46 + i * 8, y)], mix(palette.water, palette.paper, 0.6), 3 + i * 0.4)
    for x in (0.06, 0.105, 0.15, 0.2):
        poplar(canvas, w * x, h * 0.66, h * canvas.rng.uniform(0.24, 0.31), palette)
    for x in (0.88, 0.93, 0.97):
        poplar(canvas, w * x, h * 0.68, h * canvas.rng.uniform(0.2, 0.3), palette)
    village(canvas, palette, w * 0.28, h * 0.615, 7)
    ferry(canvas, palette, w * 0.47, h * 0.86)


def village(canvas: Canvas, palette: Palette, x: float, y: float, houses: int) -> None:
    """Draw a row of small houses and a church tower on the dike."""
    for i in range(houses):
        wide = canvas.rng.uniform(44, 66)
        tall = canvas.rng.uniform(34, 54)
        wall = canvas.rng.choice((palette.paper, palette.accents[3], palette.accents[0]))
        canvas.box(x, y - tall, wide, tall, wall, mix(wall, palette.ink, 0.3), "right", 0.4)
        canvas.shape([(x - 5, y - tall), (x + wide / 2, y - tall - 34), (x + wide + 5, y - tall)],
                     mix(palette.accents[0], palette.ink, 0.35))  # fmt: skip
        canvas.box(x + wide * 0.4, y - tall * 0.6, wide * 0.2, tall * 0.28, palette.sun)
        x += wide + 4
        if i == houses // 2:
            canvas.box(x, y - 130, 34, 130, palette.paper, palette.ink, "right", 0.35)
            canvas.shape(
                [(x - 5, y - 130), (x + 17, y - 215), (x + 39, y - 130)],
                mix(palette.accents[2], palette.ink, 0.3),
            )
            x += 38


def ferry(canvas: Canvas, palette: Palette, x: float, y: float) -> None:
    """Draw a flat boat with people and a bicycle."""
    canvas.glow(oval(x, y + 44, 260, 20), palette.ink, 0.25)
    for i, dx in enumerate((-150, -80, -12, 62, 128)):
        standing(canvas, x + dx, y + 8, 150 + (i % 3) * 8, somebody(canvas, palette, 1 if i < 3 else -1))
    canvas.shape([(x - 250, y - 6), (x + 250, y - 6), (x + 205, y + 46), (x - 205, y + 46)],
                 palette.accents[0], palette.ink, "bottom", 0.6)  # fmt: skip
    canvas.box(x - 225, y + 6, 450, 9, palette.paper)
    canvas.line([(x + 205, y - 6), (x + 205, y - 170)], palette.ink, 6)
    canvas.shape([(x + 208, y - 168), (x + 286, y - 146), (x + 208, y - 122)], palette.sun, palette.accents[0], "right")


def gables(canvas: Canvas, palette: Palette) -> None:
    """Draw a street of stepped, bell and plain gables above the water."""
    w, h = canvas.width, canvas.height
    sky(canvas, palette, (0.2, 0.26), 0.11)
    quay = h * 0.79
    x, which = -30.0, 0
    while x < w + 20:
        wide = canvas.rng.uniform(165, 235)
        tall = canvas.rng.uniform(0.36, 0.55) * h
        _gable(canvas, palette, x, quay, wide, tall, which)
        x += wide + 5
        which += 1
    canvas.box(0, quay, w, h * 0.045, palette.floor, palette.ink, "bottom", 0.5)
    canvas.box(0, quay + h * 0.045, w, h, palette.water, palette.ink, "bottom", 0.45)
    for i in range(24):
        y = quay + h * (0.065 + 0.006 * i)
        at = canvas.rng.uniform(0, w)
        canvas.line([(at, y), (at + canvas.rng.uniform(40, 150), y)], mix(palette.water, palette.paper, 0.45), 4)
    for at in (0.09, 0.36, 0.66, 0.93):
        round_tree(canvas, w * at, quay + 14, h * 0.3, palette)
    for at, facing in ((0.2, 1), (0.25, -1), (0.49, 1), (0.79, -1), (0.84, 1)):
        standing(canvas, w * at, quay + 26, h * 0.165, somebody(canvas, palette, facing))


def _gable(canvas: Canvas, palette: Palette, x: float, base: float, wide: float, tall: float, which: int) -> None:
    wall = palette.accents[(which * 2 + which // 3) % len(palette.accents)]
    dark = mix(wall, palette.ink, 0.4)
    top = base - tall
    mid = x + wide / 2
    if which % 3 == 0:
        roof = [(x, top)]
        for i in range(3):
            roof += [
                (x + wide * 0.14 * (i + 1), top - i * 44 - 0),
                (x + wide * 0.14 * (i + 1), top - (i + 1) * 44),
            ]
        outline = roof + [(2 * mid - a, b) for a, b in roof[::-1]]
    elif which % 3 == 1:
        outline = [(x, top), (mid - wide * 0.06, top - 126), (mid + wide * 0.06, top - 126), (x + wide, top)]
    else:
        outline = [(x, top), *oval(mid, top, wide / 2, 118, 180, 360), (x + wide, top)]
    canvas.shape([(x, base), *outline, (x + wide, base)], wall, dark, "right", 0.45)
    pane = mix(palette.sky, "#ffffff", 0.4)
    if wall in (palette.paper, palette.accents[4]):
        pane = palette.water
    rows = max(2, int(tall / 125))
    for row in range(rows):
        for column in (0.2, 0.56):
            wx, wy = x + wide * column, top + 14 + row * 112
            if wy + 70 > base - 105:
                continue
            lit = canvas.rng.random() < 0.3
            canvas.box(wx, wy, wide * 0.24, 70, palette.sun if lit else pane)
            canvas.line([(wx + wide * 0.12, wy), (wx + wide * 0.12, wy + 70)], dark, 4)
            canvas.line([(wx, wy + 28), (wx + wide * 0.24, wy + 28)], dark, 4)
    canvas.oval(mid, top - 46, 17, fill=pane)
    canvas.box(mid - wide * 0.14, base - 96, wide * 0.28, 96, palette.ink, dark, "bottom", 0.4)
    canvas.oval(mid + wide * 0.09, base - 46, 4, fill=palette.sun)


def market(canvas: Canvas, palette: Palette) -> None:
    """Striped stalls on a square, people between them."""
    w, h = canvas.width, canvas.height
    sky(canvas, palette, (0.5, 0.2), 0.1)
    hills(canvas, palette, h * 0.42, 2)
    village(canvas, palette, w * 0.02, h * 0.56, 9)
    village(canvas, palette, w * 0.55, h * 0.56, 9)
    canvas.box(0, h * 0.555, w, h, palette.floor, mix(palette.floor, palette.ink, 0.4), "bottom", 0.5)
    bunting(canvas, palette, h * 0.05)
    for i, x in enumerate((0.03, 0.36, 0.69)):
        _stall(canvas, palette, w * x, h * 0.83, w * 0.28, i)
    for x, y, tall, facing in ((0.1, 0.93, 0.44, 1), (0.2, 0.94, 0.41, -1), (0.335, 0.97, 0.46, -1),
                               (0.47, 0.94, 0.43, 1),
                               (0.585, 0.95, 0.4, -1), (0.665, 0.985, 0.48, 1), (0.8, 0.94, 0.42, 1),
                               (0.89, 0.95, 0.44, -1)):  # fmt: skip
        standing(canvas, w * x, h * y, h * tall, somebody(canvas, palette, facing), canvas.rng.choice(("down", "bent")),
                 canvas.rng.choice((None, palette.sun)))  # fmt: skip


def _stall(canvas: Canvas, palette: Palette, x: float, base: float, wide: float, which: int) -> None:
    roof = base - 430
    tone = palette.accents[which % 3]
    for side in (0.03, 0.97):
        canvas.line([(x + wide * side, base), (x + wide * side, roof + 40)], palette.ink, 9)
    standing(canvas, x + wide * 0.55, base + 30, 350, somebody(canvas, palette, 0))
    canvas.box(x, base - 130, wide, 130, palette.paper, mix(palette.paper, tone, 0.8), "bottom", 0.5)
    for i in range(12):
        fruit = palette.accents[(which + i % 3) % 4] if i % 2 else palette.leaf
        canvas.oval(x + wide * (i + 0.5) / 12, base - 140 - (i % 2) * 12, 24, fill=fruit, shade=palette.ink,
                    side="right",
                    depth=0.3)  # fmt: skip
    strips = 8
    for i in range(strips):
        left = x - 20 + (wide + 40) * i / strips
        width = (wide + 40) / strips
        colour = tone if i % 2 else palette.paper
        canvas.shape([(left, roof + 96), (left + width, roof + 96), (x + wide * (0.1 + 0.8 * (i + 1) / strips), roof),
                      (x + wide * (0.1 + 0.8 * i / strips), roof)], colour, mix(colour, palette.ink, 0.4), "bottom",
                      0.4)  # fmt: skip
        canvas.shape(oval(left + width / 2, roof + 94, width / 2, 26, 0, 180), colour)
