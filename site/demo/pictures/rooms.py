"""Scenes inside: halls, tables, walls and small groups. Each takes a canvas and a palette."""

from typing import Any

from demo.pictures.canvas import Canvas, box, mix, oval, turned
from demo.pictures.figures import Look, from_behind, seated, somebody, standing
from demo.pictures.palettes import Palette


def arched_window(
    canvas: Canvas, x: float, y: float, width: float, height: float, palette: Palette, bars: bool = True
) -> None:
    """Draw a tall window with a round top; (x, y) is its lower left corner."""
    top = y - height + width / 2
    frame = [(x, y), (x, top)] + oval(x + width / 2, top, width / 2, width / 2, 180, 360) + [(x + width, y)]
    glass = mix(palette.sky, "#ffffff", 0.45)
    canvas.shape(frame, glass, palette.water, "bottom", 0.55)
    hills = [(x, y), (x, y - height * 0.2), (x + width * 0.4, y - height * 0.28), (x + width, y - height * 0.17),
             (x + width, y)]  # fmt: skip
    canvas.shape(hills, mix(palette.leaf, glass, 0.35))
    if bars:
        post = mix(palette.wall, palette.ink, 0.55)
        for share in (1 / 3, 2 / 3):
            canvas.line([(x + width * share, y), (x + width * share, y - height + width * 0.07)], post, width * 0.03)
        for share in (0.3, 0.6):
            canvas.line([(x, y - height * share), (x + width, y - height * share)], post, width * 0.03)
        canvas.line([frame[0], *frame[1:], frame[0]], post, width * 0.05)


def hall(canvas: Canvas, palette: Palette, windows: int = 3, horizon: float = 0.62, lamps: bool = True) -> None:
    """Draw an empty hall: wall, floor, arched windows with light falling through, lamps."""
    w, h = canvas.width, canvas.height
    line = h * horizon
    canvas.box(0, 0, w, line, palette.wall, mix(palette.wall, palette.accents[0], 0.4), "bottom", 0.35)
    canvas.box(0, line, w, h - line, palette.floor, mix(palette.floor, palette.ink, 0.55), "bottom", 0.5)
    canvas.box(0, line - h * 0.02, w, h * 0.02, mix(palette.wall, palette.ink, 0.45))
    step = w / windows
    for i in range(windows):
        width = step * 0.46
        x = step * (i + 0.5) - width / 2
        arched_window(canvas, x, line - h * 0.09, width, h * 0.42, palette)
        slant = w * 0.06
        canvas.glow([(x, line), (x + width, line), (x + width + slant, h), (x + slant * 0.6, h)], palette.paper, 0.16)
    if lamps:
        for i in range(windows - 1):
            lamp(canvas, step * (i + 1), 0, h * 0.15, palette)


def lamp(canvas: Canvas, x: float, y: float, drop: float, palette: Palette) -> None:
    """Draw a hanging lamp at the end of a cord of `drop` pixels."""
    canvas.line([(x, y), (x, y + drop)], palette.ink, 3)
    wide = 54
    canvas.shape(oval(x, y + drop + 34, wide, 40, 180, 360), palette.accents[2], palette.ink, "right", 0.5)
    canvas.oval(x, y + drop + 36, wide * 0.42, 13, palette.sun)
    canvas.glow([(x - wide, y + drop + 36), (x + wide, y + drop + 36), (x + 190, y + drop + 420),
                 (x - 190, y + drop + 420)], palette.sun, 0.1)  # fmt: skip


def audience(canvas: Canvas, palette: Palette, top: float, rows: int = 4, size: float = 92) -> None:
    """Draw rows of people from behind, from y = `top` down to the edge, larger towards us."""
    w = canvas.width
    y, s = top, size
    for row in range(rows):
        gap = s * 1.28
        x = -gap * (0.5 if row % 2 else 0.1)
        while x < w + gap:
            if canvas.rng.random() < 0.92:
                from_behind(canvas, x + canvas.rng.uniform(-6, 6), y + canvas.rng.uniform(-5, 5), s,
                            somebody(canvas, palette))  # fmt: skip
            x += gap
        y += s * 1.08
        s *= 1.26


def lecture(canvas: Canvas, palette: Palette, screen: Any = None) -> None:
    """Draw a full hall listens to somebody beside a screen."""
    w, h = canvas.width, canvas.height
    hall(canvas, palette, 4, 0.56, lamps=False)
    sx, sy, sw, sh = w * 0.3, h * 0.1, w * 0.4, h * 0.34
    canvas.box(sx - 14, sy - 14, sw + 28, sh + 28, palette.ink)
    canvas.box(sx, sy, sw, sh, palette.paper)
    (screen or _rising_circles)(canvas, palette, sx, sy, sw, sh)
    canvas.box(w * 0.12, h * 0.56, w * 0.76, h * 0.07, mix(palette.floor, palette.paper, 0.3),
               palette.ink, "bottom", 0.4)  # fmt: skip
    standing(canvas, w * 0.22, h * 0.6, h * 0.33, somebody(canvas, palette, 1), "point")
    audience(canvas, palette, h * 0.73)


def _rising_circles(canvas: Canvas, palette: Palette, x: float, y: float, w: float, h: float) -> None:
    for i, share in enumerate((0.22, 0.42, 0.66)):
        r = h * (0.12 + 0.085 * i)
        canvas.oval(x + w * share, y + h * 0.72 - r, r, fill=palette.accents[i], shade=palette.ink, depth=0.35)
    canvas.line([(x + w * 0.08, y + h * 0.76), (x + w * 0.92, y + h * 0.76)], palette.ink, 4)


def long_table(canvas: Canvas, palette: Palette, outside: bool = False) -> None:
    """Draw people side by side behind one long table, cups and bread before them."""
    w, h = canvas.width, canvas.height
    if outside:
        from demo.pictures.outdoors import bunting, hills, sky

        sky(canvas, palette)
        hills(canvas, palette, h * 0.5)
        bunting(canvas, palette, h * 0.1)
    else:
        hall(canvas, palette, 4, 0.66)
    edge = h * 0.68
    places = 6
    for i in range(places):
        x = w * (i + 0.5) / places + canvas.rng.uniform(-12, 12)
        facing = (1, -1, 0, 1, -1, -1)[i]
        seated(canvas, x, edge, 176, somebody(canvas, palette, facing), mix(palette.floor, palette.ink, 0.5))
    canvas.shape([(-20, edge), (w + 20, edge), (w + 90, edge + h * 0.12), (-90, edge + h * 0.12)],
                 palette.paper, mix(palette.paper, palette.floor, 0.7), "bottom", 0.5)  # fmt: skip
    canvas.box(0, edge + h * 0.12, w, h, palette.accents[0], mix(palette.accents[0], palette.ink, 0.6), "bottom", 0.7)
    stripe = mix(palette.accents[0], palette.paper, 0.18)
    for x in range(40, w, 160):
        canvas.shape(box(x, edge + h * 0.12, 50, h * 0.3), stripe, palette.accents[0], "bottom", 0.9)
    for i in range(11):
        _on_table(canvas, palette, w * (i + 0.5) / 11, edge + h * 0.065, i)


def _on_table(canvas: Canvas, palette: Palette, x: float, y: float, which: int) -> None:
    kind = which % 4
    if kind == 0:
        canvas.oval(x, y, 40, 11, mix(palette.paper, palette.ink, 0.16))
        canvas.box(x - 21, y - 40, 42, 42, palette.accents[2], palette.ink, "right", 0.4, radius=8)
        canvas.ring(x + 25, y - 21, 13, palette.accents[2], 6)
    elif kind == 1:
        canvas.oval(x, y - 2, 62, 16, mix(palette.paper, palette.ink, 0.14))
        canvas.shape(oval(x, y - 4, 46, 36, 180, 360), "#b9773a", "#7b4423", "right", 0.6)
        for shift in (-18, 0, 18):
            canvas.line([(x + shift - 6, y - 28), (x + shift + 6, y - 14)], "#e5b877", 4)
    elif kind == 2:
        canvas.shape([(x - 18, y), (x + 18, y), (x + 26, y - 62), (x - 26, y - 62)], palette.water, palette.ink, "left")
        for shift, tall in ((-30, 120), (0, 150), (32, 116)):
            canvas.line([(x, y - 50), (x + shift, y - tall)], palette.leaf, 5)
            canvas.oval(x + shift, y - tall, 19, fill=palette.sun if shift else palette.accents[0])
            canvas.oval(x + shift, y - tall, 7, fill=palette.ink)
    else:
        canvas.shape([(x - 50, y - 12), (x + 34, y - 16), (x + 52, y + 8), (x - 36, y + 12)],
                     mix(palette.paper, "#ffffff", 0.75), palette.sky, "right", 0.4)  # fmt: skip


def notes_on_the_wall(canvas: Canvas, palette: Palette) -> None:
    """Draw two people order coloured notes on a wall."""
    w, h = canvas.width, canvas.height
    line = h * 0.86
    canvas.box(0, 0, w, line, palette.wall, mix(palette.wall, palette.accents[1], 0.5), "left", 0.4)
    canvas.box(0, line, w, h - line, palette.floor, mix(palette.floor, palette.ink, 0.5), "bottom", 0.6)
    canvas.box(
        w * 0.17,
        h * 0.09,
        w * 0.66,
        h * 0.56,
        palette.paper,
        mix(palette.paper, palette.wall, 0.9),
        "right",
        0.5,
    )
    for column in range(7):
        canvas.line(
            [(w * (0.21 + column * 0.083), h * 0.135), (w * (0.265 + column * 0.083), h * 0.135)],
            palette.ink,
            6,
        )
        for row in range(canvas.rng.choice((3, 4, 4, 5))):
            size = 74
            x = w * (0.205 + column * 0.083) + canvas.rng.uniform(-7, 7)
            y = h * 0.17 + row * 92 + canvas.rng.uniform(-8, 8)
            tone = canvas.rng.choice(palette.accents)
            tilt = canvas.rng.uniform(-7, 7)
            canvas.glow(turned(box(x + 6, y + 9, size, size), (x, y), tilt), palette.ink, 0.18)
            canvas.shape(turned(box(x, y, size, size), (x, y), tilt), tone, mix(tone, palette.ink, 0.3), "bottom", 0.35)
            for at in (0.35, 0.58):
                stroke = [(x + 14, y + size * at), (x + size - 16, y + size * at)]
                canvas.line(turned(stroke, (x, y), tilt), mix(tone, palette.ink, 0.6), 4)
    standing(canvas, w * 0.2, h * 0.97, h * 0.76, somebody(canvas, palette, 1), "wave")
    standing(canvas, w * 0.71, h * 0.98, h * 0.72, somebody(canvas, palette, -1), "bent", palette.sun)
    standing(canvas, w * 0.88, h * 0.96, h * 0.78, somebody(canvas, palette, -1), "bent", palette.paper)


def coffee(canvas: Canvas, palette: Palette) -> None:
    """Standing in small groups with a cup in the hand."""
    w, h = canvas.width, canvas.height
    hall(canvas, palette, 3, 0.68)
    spots = ((0.1, 1, 0.84, 0.5), (0.2, -1, 0.84, 0.52), (0.44, 1, 0.86, 0.54), (0.55, -1, 0.86, 0.5),
             (0.8, 1, 0.85, 0.52), (0.9, -1, 0.85, 0.5))  # fmt: skip
    for x, facing, y, tall in spots:
        standing(canvas, w * x, h * y, h * tall, somebody(canvas, palette, facing), "bent", palette.paper)
    standing(canvas, w * 0.31, h * 1.0, h * 0.68, somebody(canvas, palette, 1), "bent", palette.sun)
    standing(canvas, w * 0.68, h * 1.01, h * 0.68, somebody(canvas, palette, -1), "bent", palette.accents[0])
    canvas.oval(w * 0.495, h * 0.86, 116, 26, palette.paper, palette.floor, "right", 0.6)
    canvas.line([(w * 0.495, h * 0.88), (w * 0.495, h * 1.02)], palette.ink, 13)


def conversation(canvas: Canvas, palette: Palette) -> None:
    """Draw three people in chairs on a small stage, under a lamp."""
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, palette.wall, mix(palette.wall, palette.ink, 0.6), "right", 0.45)
    canvas.oval(w * 0.5, h * 0.46, h * 0.42, fill=palette.sun, shade=palette.accents[0], side="bottom", depth=0.8)
    canvas.box(0, h * 0.8, w, h * 0.2, palette.floor, palette.ink, "bottom", 0.6)
    for x, facing, arm in ((0.22, 1, -1), (0.5, 0, 1), (0.78, -1, 1)):
        _in_chair(canvas, palette, w * x, h * 0.72, 330, somebody(canvas, palette, facing), arm)
    for x in (0.36, 0.64):
        canvas.oval(w * x, h * 0.76, 54, 13, palette.paper, palette.ink, "right", 0.4)
        canvas.line([(w * x, h * 0.77), (w * x, h * 0.9)], palette.ink, 8)
        canvas.box(w * x - 10, h * 0.76 - 36, 22, 34, palette.water, radius=4)


def _in_chair(canvas: Canvas, palette: Palette, x: float, y: float, size: float, look: Look, lean: float) -> None:
    s = size
    chair = mix(palette.accents[2], palette.ink, 0.2)
    canvas.glow(oval(x, y + s * 0.52, s * 0.62, s * 0.07), palette.ink, 0.35)
    for side in (-1, 1):
        canvas.line([(x + side * s * 0.4, y + s * 0.2), (x + side * s * 0.46, y + s * 0.5)], palette.sun, s * 0.04)
    canvas.box(x - s * 0.44, y - s * 0.72, s * 0.88, s * 1.0, chair, palette.ink, "bottom", 0.6, radius=s * 0.16)
    seated(canvas, x, y - s * 0.12, s * 0.72, look)
    for side in (-1, 1):
        knee = x + side * s * 0.17
        canvas.line([(x + side * s * 0.13, y + s * 0.02), (knee, y + s * 0.12), (knee + lean * s * 0.03, y + s * 0.48)],
                    look.bottom, s * 0.15)  # fmt: skip
        canvas.shape(oval(knee + lean * s * 0.07, y + s * 0.55, s * 0.13, s * 0.07, 180, 360), "#1d1a24")
        canvas.line([(x + side * s * 0.29, y - s * 0.44), (x + side * s * 0.35, y - s * 0.16),
                     (x + side * s * 0.1, y - s * 0.04)],
                    mix(look.top, palette.ink, 0.15), s * 0.1)  # fmt: skip
        canvas.oval(x + side * s * 0.08, y - s * 0.04, s * 0.052, fill=look.skin)
        canvas.box(x + side * s * 0.48 - s * 0.08, y - s * 0.2, s * 0.16, s * 0.48, chair, palette.ink, "bottom", 0.7,
                   radius=s * 0.06)  # fmt: skip
