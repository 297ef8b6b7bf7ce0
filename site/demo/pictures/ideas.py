"""Pictures of what cannot be photographed: talk, agreement, meeting on a screen. Canvas and palette in."""

import math

from demo.pictures.canvas import Canvas, box, mix, smooth, turned
from demo.pictures.figures import seated, somebody, standing
from demo.pictures.palettes import SKINS, Palette


def balloon(
    canvas: Canvas, x: float, y: float, wide: float, tall: float, fill: str, shade: str, tail: float = 1
) -> None:
    """Draw a speech balloon with its middle at (x, y); the tail points down, left (-1) or right (1)."""
    foot = [(x + tail * wide * 0.1, y + tall * 0.42), (x + tail * wide * 0.34, y + tall * 0.78),
            (x + tail * wide * 0.34, y + tall * 0.3)]  # fmt: skip
    canvas.shape(foot, fill)
    canvas.shape(smooth([(x - wide * 0.5, y), (x - wide * 0.36, y - tall * 0.42), (x, y - tall * 0.5),
                         (x + wide * 0.36, y - tall * 0.42), (x + wide * 0.5, y), (x + wide * 0.36, y + tall * 0.42),
                         (x, y + tall * 0.5), (x - wide * 0.36, y + tall * 0.42)]), fill, shade, "bottom",
                         0.55)  # fmt: skip


def talk(canvas: Canvas, palette: Palette) -> None:
    """Speech balloons that overlap, each with a print of its own; two people under them."""
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, palette.sky, mix(palette.sky, palette.accents[3], 0.9), "bottom", 0.6)
    spots = ((0.24, 0.28, 0.36, 0.36, 0, 1), (0.55, 0.22, 0.3, 0.3, 2, -1), (0.8, 0.36, 0.32, 0.38, 1, -1),
             (0.44, 0.45, 0.26, 0.26, 4, 1),
             (0.64, 0.5, 0.2, 0.2, 5, -1))  # fmt: skip
    for x, y, wide, tall, tone, tail in spots:
        fill = palette.accents[tone]
        balloon(canvas, w * x, h * y, w * wide, h * tall, fill, mix(fill, palette.ink, 0.45), tail)
    _dots(canvas, w * 0.24, h * 0.28, palette.paper, 3)
    for i in range(4):
        y = h * (0.16 + i * 0.042)
        canvas.line(
            [(w * 0.46, y), (w * (0.63 - (i == 3) * 0.07), y)],
            mix(palette.accents[2], palette.paper, 0.75),
            9,
        )
    for i, r in enumerate((0.11, 0.075, 0.04)):
        canvas.oval(w * 0.8, h * 0.36, h * r, fill=(palette.accents[0], palette.paper, palette.ink)[i])
    canvas.line([(w * 0.385, h * 0.45), (w * 0.425, h * 0.5), (w * 0.505, h * 0.4)], palette.leaf, 18)
    canvas.box(0, h * 0.9, w, h, palette.floor, palette.ink, "bottom", 0.5)
    for x, facing, pose in ((0.1, 1, "wave"), (0.3, 1, "bent"), (0.7, -1, "point"), (0.9, -1, "bent")):
        standing(canvas, w * x, h * 0.96, h * 0.42, somebody(canvas, palette, facing), pose)


def _dots(canvas: Canvas, x: float, y: float, fill: str, count: int) -> None:
    for i in range(count):
        canvas.oval(x + (i - (count - 1) / 2) * 84, y, 23, fill=fill)


def hands(canvas: Canvas, palette: Palette) -> None:
    """Raised hands in many sleeves."""
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, palette.sky, mix(palette.sky, palette.sun, 0.7), "bottom", 0.7)
    canvas.oval(w * 0.5, h * 0.52, h * 0.4, fill=palette.sun, shade=palette.accents[0], side="bottom", depth=0.6)
    count = 9
    order = sorted(range(count), key=lambda i: (i % 2, i))
    for i in order:
        x = w * (0.06 + 0.88 * i / (count - 1))
        top = h * (0.34 + 0.12 * ((i * 7) % 4) / 3 + (0.1 if i % 2 else 0))
        tone = palette.accents[i % len(palette.accents)]
        _raised(canvas, palette, x, top, tone, SKINS[(i * 3 + 1) % len(SKINS)], canvas.rng.uniform(-7, 7))


def _raised(canvas: Canvas, palette: Palette, x: float, top: float, sleeve: str, skin: str, lean: float) -> None:
    base = canvas.height + 60
    pivot = (x, base)
    dark = mix(skin, "#7a2f1c", 0.3)
    fingers = ((-44, 58, 26, -11), (-16, 8, 27, -3), (14, 0, 27, 3), (43, 26, 25, 10))
    for dx, dy, wide, tilt in fingers:
        finger = smooth([(x + dx - wide / 2, top + 150), (x + dx - wide / 2, top + dy + 12), (x + dx, top + dy - 4),
                         (x + dx + wide / 2, top + dy + 12), (x + dx + wide / 2, top + 150)], 5)  # fmt: skip
        canvas.shape(turned(turned(finger, (x + dx, top + 160), tilt), pivot, lean), skin)
    thumb = smooth(
        [
            (x + 40, top + 190),
            (x + 78, top + 130),
            (x + 98, top + 112),
            (x + 104, top + 132),
            (x + 72, top + 214),
        ],
        5,
    )
    canvas.shape(turned(thumb, pivot, lean), skin)
    palm = smooth([(x - 60, top + 120), (x + 56, top + 120), (x + 60, top + 210), (x + 34, top + 290),
                   (x - 34, top + 290),
                   (x - 60, top + 200)], 6)  # fmt: skip
    canvas.shape(turned(palm, pivot, lean), skin, dark, "bottom", 0.5)
    arm = [(x - 36, top + 250), (x + 36, top + 250), (x + 60, base), (x - 60, base)]
    canvas.shape(turned(arm, pivot, lean), skin, dark, "left", 0.4)
    cuff = [(x - 62, top + 380), (x + 62, top + 380), (x + 100, base), (x - 100, base)]
    canvas.shape(turned(cuff, pivot, lean), sleeve, mix(sleeve, palette.ink, 0.5), "left", 0.55)
    canvas.shape(turned(box(x - 66, top + 364, 132, 34), pivot, lean), mix(sleeve, palette.paper, 0.35))


def on_screen(canvas: Canvas, palette: Palette) -> None:
    """Draw a laptop on a kitchen table, nine people on it."""
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h * 0.7, palette.wall, mix(palette.wall, palette.accents[0], 0.4), "right", 0.4)
    canvas.box(0, h * 0.7, w, h, palette.floor, palette.ink, "bottom", 0.4)
    left, top, wide, tall = w * 0.2, h * 0.1, w * 0.6, h * 0.68
    canvas.box(left - 22, top - 22, wide + 44, tall + 44, palette.ink, radius=26)
    canvas.box(left, top, wide, tall, palette.paper)
    for row in range(3):
        for column in range(3):
            cell_w, cell_h = wide / 3 - 14, tall / 3 - 14
            x, y = left + 10 + column * (wide / 3 - 2), top + 10 + row * (tall / 3 - 2)
            tone = mix(palette.accents[(row * 2 + column) % 6], palette.paper, 0.35)
            canvas.box(x, y, cell_w, cell_h, tone, mix(tone, palette.ink, 0.3), "bottom", 0.5)
            seated(canvas, x + cell_w / 2, y + cell_h - 22, 122, somebody(canvas, palette, 0))
            canvas.box(x, y + cell_h, cell_w, 14, palette.paper)
    canvas.box(left - 30, top + tall - 2, wide + 60, 24, palette.ink)
    canvas.shape([(left - 30, top + tall + 22), (left + wide + 30, top + tall + 22), (left + wide + 100, h * 0.87),
                  (left - 100, h * 0.87)],
                 mix(palette.ink, palette.paper, 0.3), palette.ink, "bottom", 0.4)  # fmt: skip
    for i in range(3):
        y = top + tall + 36 + i * 17
        canvas.line([(left - 26 - i * 20, y), (left + wide + 26 + i * 20, y)], mix(palette.ink, palette.paper, 0.5), 6)
    canvas.box(w * 0.87, h * 0.72, 110, 130, palette.accents[0], palette.ink, "right", 0.5, radius=16)
    canvas.oval(w * 0.87 + 55, h * 0.72 + 4, 55, 15, "#5b3424")
    canvas.ring(w * 0.87 + 118, h * 0.72 + 62, 30, palette.accents[0], 14)
    for lean, size in ((-60, 250), (-20, 320), (30, 280), (64, 220)):
        canvas.line([(w * 0.09, h * 0.72), (w * 0.09 + lean, h * 0.76 - size)], palette.leaf, 8)
        canvas.oval(w * 0.09 + lean, h * 0.76 - size, 30, 46, palette.leaf, palette.ink, "right", 0.5)
    canvas.shape([(w * 0.05, h * 0.66), (w * 0.13, h * 0.66), (w * 0.12, h * 0.84), (w * 0.06, h * 0.84)], palette.sun,
                 palette.accents[0], "right", 0.6)  # fmt: skip


def linked_rings(canvas: Canvas, palette: Palette) -> None:
    """Rings of colour that hold each other: a sign for working together."""
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, palette.accents[2], palette.ink, "bottom", 0.6)
    tones = (palette.accents[0], palette.sun, palette.accents[3], palette.accents[4], palette.water)
    for i in range(15):
        column, row = i % 5, i // 5
        x = w * (0.14 + column * 0.18) + (w * 0.05 if row % 2 else 0)
        y = h * (0.2 + row * 0.3)
        tone = tones[(i * 3 + row) % 5]
        r = h * 0.17
        for turn in range(0, 360, 6):
            a, b = math.radians(turn), math.radians(turn + 6)
            quad = [(x + math.cos(a) * r, y + math.sin(a) * r), (x + math.cos(b) * r, y + math.sin(b) * r),
                    (x + math.cos(b) * r * 0.68, y + math.sin(b) * r * 0.68),
                    (x + math.cos(a) * r * 0.68, y + math.sin(a) * r * 0.68)]  # fmt: skip
            canvas.shape(quad, mix(tone, palette.ink, 0.16 if 20 < turn < 150 else 0))
        canvas.oval(x, y, r * 0.3, fill=tone, shade=palette.ink, side="right", depth=0.3)
