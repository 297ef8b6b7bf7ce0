"""Scenes with one building: flats, the old pumping station, the bridge. Canvas and palette in."""

import math

from demo.pictures.canvas import Canvas, Point, mix, oval, turned
from demo.pictures.figures import seated, somebody, standing
from demo.pictures.outdoors import cloud, hills, poplar, round_tree, sky
from demo.pictures.palettes import Palette
from demo.pictures.rooms import arched_window


def flats(canvas: Canvas, palette: Palette) -> None:
    """Draw a block of flats in the evening: behind every window something else happens."""
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, palette.wall, mix(palette.wall, palette.ink, 0.6), "bottom", 0.55)
    across, down = 6, 4
    pane_w, pane_h = 188, 176
    for row in range(down):
        y = 40 + row * 258
        canvas.box(0, y + pane_h + 16, w, 20, mix(palette.wall, palette.paper, 0.22), palette.ink, "bottom", 0.5)
        for column in range(across):
            _flat(
                canvas,
                palette,
                56 + column * 258,
                y,
                pane_w,
                pane_h,
                (column * 5 + row * 3 + canvas.rng.randrange(3)) % 8,
            )


def _flat(canvas: Canvas, palette: Palette, x: float, y: float, wide: float, tall: float, what: int) -> None:
    lit = what != 7
    inside = mix(palette.sun, palette.paper, canvas.rng.uniform(0.1, 0.7)) if lit else palette.water
    canvas.box(x - 9, y - 9, wide + 18, tall + 18, palette.paper)
    canvas.box(x, y, wide, tall, inside, mix(inside, palette.accents[0], 0.5), "bottom", 0.4)
    foot = y + tall
    canvas.line([(x, y + tall * 0.26), (x + wide, y + tall * 0.26)], palette.paper, 5)
    if what in (0, 4):
        seated(canvas, x + wide * 0.5, foot - 8, 92, somebody(canvas, palette))
        canvas.box(x, foot - 12, wide, 12, mix(palette.floor, palette.ink, 0.3))
    elif what == 1:
        seated(canvas, x + wide * 0.28, foot - 8, 82, somebody(canvas, palette, 1))
        seated(canvas, x + wide * 0.73, foot - 8, 82, somebody(canvas, palette, -1))
        canvas.box(x, foot - 14, wide, 14, palette.accents[2])
    elif what == 2:
        _plant(canvas, palette, x + wide * 0.5, foot, 120)
    elif what == 3:
        canvas.shape(
            [(x, y), (x + wide * 0.36, y), (x + wide * 0.12, foot), (x, foot)],
            palette.accents[0],
            palette.ink,
            "left",
        )
        canvas.shape([(x + wide, y), (x + wide * 0.64, y), (x + wide * 0.88, foot), (x + wide, foot)],
                     palette.accents[0],
                     palette.ink, "right")  # fmt: skip
        _cat(canvas, palette, x + wide * 0.52, foot)
    elif what == 5:
        canvas.line([(x + wide * 0.5, y), (x + wide * 0.5, y + 40)], palette.ink, 4)
        canvas.shape(oval(x + wide * 0.5, y + 66, 44, 32, 180, 360), palette.accents[2], palette.ink, "right", 0.4)
        canvas.oval(x + wide * 0.5, y + 66, 17, 6, palette.paper)
        _plant(canvas, palette, x + wide * 0.18, foot, 74)


def _plant(canvas: Canvas, palette: Palette, x: float, y: float, tall: float) -> None:
    for lean in (-46, -24, 0, 24, 46):
        leaf = [(x, y - 36), (x + lean * 0.9 - 14, y - tall * 0.7), (x + lean * 1.3, y - tall + abs(lean) * 0.5),
                (x + lean * 0.9 + 14, y - tall * 0.66)]  # fmt: skip
        canvas.shape(leaf, palette.leaf, palette.ink, "right", 0.5)
    canvas.shape(
        [(x - 32, y - 46), (x + 32, y - 46), (x + 24, y), (x - 24, y)],
        palette.accents[0],
        palette.ink,
        "right",
        0.4,
    )


def _cat(canvas: Canvas, palette: Palette, x: float, y: float) -> None:
    canvas.oval(x, y - 30, 34, 34, palette.ink)
    canvas.oval(x - 2, y - 74, 23, fill=palette.ink)
    for side in (-1, 1):
        canvas.shape(
            [(x - 2 + side * 6, y - 92), (x - 2 + side * 22, y - 106), (x - 2 + side * 21, y - 78)],
            palette.ink,
        )
    canvas.line([(x + 28, y - 8), (x + 52, y - 22), (x + 48, y - 52)], palette.ink, 9)


def pumping_station(canvas: Canvas, palette: Palette, visitors: bool = True) -> None:
    """Draw the old pumping station on the water, with arched windows and a tall chimney."""
    w, h = canvas.width, canvas.height
    sky(canvas, palette, (0.2, 0.32), 0.14)
    hills(canvas, palette, h * 0.56, 2)
    ground = h * 0.8
    brick, dark = palette.accents[0], mix(palette.accents[0], palette.ink, 0.45)
    canvas.box(w * 0.8, h * 0.12, w * 0.055, h * 0.7, brick, dark, "right", 0.6)
    canvas.box(w * 0.79, h * 0.1, w * 0.075, h * 0.035, palette.paper)
    cloud(canvas, w * 0.9, h * 0.06, palette, 0.6)
    canvas.box(w * 0.3, h * 0.36, w * 0.46, ground - h * 0.36, brick, dark, "right", 0.5)
    canvas.shape([(w * 0.28, h * 0.37), (w * 0.53, h * 0.19), (w * 0.78, h * 0.37)],
                 mix(palette.ink, palette.accents[2], 0.5),
                 palette.ink, "right", 0.5)  # fmt: skip
    canvas.oval(w * 0.53, h * 0.3, 38, fill=palette.paper)
    canvas.oval(w * 0.53, h * 0.3, 28, fill=palette.ink)
    canvas.box(w * 0.3, h * 0.365, w * 0.46, 12, palette.paper)
    for x in (0.325, 0.42, 0.6, 0.695):
        arched_window(canvas, w * x, ground - h * 0.07, w * 0.062, h * 0.3, palette)
    door_x, door_w = w * 0.505, w * 0.06
    door = [(door_x, ground), *oval(door_x + door_w / 2, ground - h * 0.2, door_w / 2, door_w / 2, 180, 360),
            (door_x + door_w, ground)]  # fmt: skip
    canvas.shape(door, palette.sun, palette.accents[0], "bottom", 0.5)
    canvas.box(0, ground, w, h - ground, palette.floor, palette.ink, "bottom", 0.4)
    canvas.shape([(0, h * 0.9), (w, h * 0.93), (w, h), (0, h)], palette.water, palette.ink, "bottom", 0.4)
    for x in (0.05, 0.1, 0.92, 0.97):
        poplar(canvas, w * x, ground + 10, h * canvas.rng.uniform(0.36, 0.46), palette)
    round_tree(canvas, w * 0.2, ground + 12, h * 0.34, palette)
    _bicycles(canvas, palette, w * 0.16, ground + h * 0.075)
    if visitors:
        for x, y, facing in (
            (0.4, 0.86, 1),
            (0.45, 0.845, 1),
            (0.485, 0.87, 1),
            (0.6, 0.86, -1),
            (0.66, 0.85, -1),
            (0.73, 0.875, -1),
        ):
            standing(canvas, w * x, h * y, h * 0.2, somebody(canvas, palette, facing))


def _bicycles(canvas: Canvas, palette: Palette, x: float, y: float) -> None:
    for i in range(3):
        at = x - i * 74
        frame = palette.accents[(1, 2, 4)[i]]
        for dx in (0, 92):
            canvas.ring(at + dx, y, 34, palette.ink, 5)
        canvas.line([(at, y), (at + 30, y - 46), (at + 74, y - 46), (at + 92, y)], frame, 6)
        canvas.line([(at + 30, y - 46), (at + 46, y), (at + 74, y - 46)], frame, 6)
        canvas.line([(at + 72, y - 46), (at + 66, y - 68), (at + 82, y - 70)], palette.ink, 5)
        canvas.line([(at + 20, y - 62), (at + 42, y - 62)], palette.ink, 8)


def bridge(canvas: Canvas, palette: Palette) -> None:
    """Draw an arched bridge; people come from both sides and meet in the middle."""
    w, h = canvas.width, canvas.height
    sky(canvas, palette, (0.5, 0.36), 0.2)
    hills(canvas, palette, h * 0.6)
    canvas.box(0, h * 0.74, w, h, palette.water, palette.ink, "bottom", 0.5)
    canvas.glow(oval(w * 0.5, h * 0.86, w * 0.16, h * 0.05), palette.sun, 0.5)
    deck = lambda x: h * (0.66 - 0.16 * math.sin(math.pi * x / w))  # noqa: E731
    edge = [(x, deck(x)) for x in range(0, w + 1, 20)]
    arches: list[Point] = [(w, h * 0.86)]
    for cx in (0.8, 0.5, 0.2):
        arches += [
            (w * (cx + 0.12), h * 0.86),
            *reversed(oval(w * cx, h * 0.86, w * 0.12, h * 0.2, 180, 360)),
            (w * (cx - 0.12), h * 0.86),
        ]
    arches.append((0, h * 0.86))
    canvas.shape(edge + arches, palette.accents[0], mix(palette.accents[0], palette.ink, 0.6), "bottom", 0.7)
    walkers = (
        (0.06, 1),
        (0.13, 1),
        (0.2, 1),
        (0.28, 1),
        (0.36, 1),
        (0.465, 1),
        (0.535, -1),
        (0.63, -1),
        (0.71, -1),
        (0.79, -1),
        (0.87, -1),
        (0.95, -1),
    )
    for x, facing in walkers:
        pose = "wave" if x in (0.465, 0.535) else "down"
        standing(canvas, w * x, deck(w * x) + 8, h * 0.24, somebody(canvas, palette, facing), pose)
    rail = [(x, deck(x) - 40) for x in range(0, w + 1, 20)]
    canvas.line(rail, palette.ink, 7)
    for x in range(0, w + 1, 40):
        canvas.line([(x, deck(x) - 40), (x, deck(x) + 4)], palette.ink, 4)
    canvas.line(edge, palette.paper, 12)
    for _wave in range(20):
        y, x = h * canvas.rng.uniform(0.89, 0.985), canvas.rng.uniform(0, w)
        canvas.line([(x, y), (x + canvas.rng.uniform(50, 150), y)], mix(palette.water, palette.paper, 0.5), 5)


def garden(canvas: Canvas, palette: Palette) -> None:
    """Draw neighbours at work in raised vegetable beds, flats behind."""
    w, h = canvas.width, canvas.height
    sky(canvas, palette, (0.8, 0.24), 0.11)
    for i in range(5):
        x, tall = w * (0.02 + i * 0.2), h * (0.34 + 0.06 * (i % 3))
        tone = mix(palette.accents[(i + 3) % 6], palette.sky, 0.5)
        canvas.box(x, h * 0.6 - tall, w * 0.16, tall, tone, mix(tone, palette.ink, 0.25), "right", 0.4)
        for row in range(int(tall / 74)):
            for column in range(4):
                canvas.box(
                    x + 22 + column * 58,
                    h * 0.6 - tall + 22 + row * 72,
                    34,
                    40,
                    mix(tone, palette.paper, 0.6),
                )
    for x in (0.2, 0.42, 0.6, 0.83):
        round_tree(canvas, w * x, h * 0.62, h * 0.28, palette)
    canvas.box(0, h * 0.6, w, h, mix(palette.leaf, palette.sun, 0.25), palette.leaf, "bottom", 0.7)
    for x, y, facing, pose in (
        (0.14, 0.86, 1, "bent"),
        (0.33, 0.84, -1, "down"),
        (0.52, 0.86, 1, "wave"),
        (0.71, 0.85, 1, "bent"),
        (0.87, 0.86, -1, "point"),
    ):
        standing(canvas, w * x, h * y, h * 0.42, somebody(canvas, palette, facing), pose)
    for bed in range(3):
        left = w * (0.03 + bed * 0.335)
        top = h * 0.82
        for i in range(9):
            _crop(canvas, palette, left + 30 + i * 48, top, (bed + i // 3) % 3)
        canvas.box(left, top, w * 0.28, h * 0.12, "#9a6440", palette.ink, "bottom", 0.5)
        canvas.box(left, top + h * 0.055, w * 0.28, 5, "#6d4329")


def _crop(canvas: Canvas, palette: Palette, x: float, y: float, what: int) -> None:
    if what == 0:
        canvas.oval(x, y - 10, 27, 25, mix(palette.leaf, palette.sun, 0.35), palette.leaf, "bottom", 0.5)
    elif what == 1:
        for lean in (-14, 0, 14):
            canvas.line([(x, y), (x + lean, y - 58 + abs(lean))], palette.leaf, 6)
    else:
        canvas.line([(x, y), (x, y - 96)], palette.leaf, 5)
        for degrees in range(0, 360, 45):
            petal = turned(oval(x, y - 116, 7, 13), (x, y - 98), degrees)
            canvas.shape(petal, palette.sun)
        canvas.oval(x, y - 98, 12, fill="#5b3424")


def reading_corner(canvas: Canvas, palette: Palette) -> None:
    """Draw somebody reads in a chair before a wall of books."""
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, palette.wall, mix(palette.wall, palette.ink, 0.5), "bottom", 0.4)
    for shelf in range(4):
        y = h * (0.2 + shelf * 0.185)
        x = 30.0
        while x < w - 60:
            wide, tall = canvas.rng.uniform(22, 50), canvas.rng.uniform(0.1, 0.155) * h
            if canvas.rng.random() < 0.1:
                x += 60
                continue
            tone = canvas.rng.choice((*palette.accents, palette.water, palette.leaf))
            canvas.box(x, y - tall, wide, tall, tone, mix(tone, palette.ink, 0.5), "right", 0.5)
            canvas.box(x + wide * 0.2, y - tall * 0.8, wide * 0.6, 7, mix(tone, palette.paper, 0.5))
            x += wide + 3
        canvas.box(0, y, w, 16, mix(palette.floor, palette.ink, 0.5))
    canvas.box(0, h * 0.88, w, h, palette.floor, palette.ink, "bottom", 0.5)
    canvas.oval(w * 0.52, h * 0.945, w * 0.32, h * 0.045, mix(palette.accents[0], palette.paper, 0.1))
    x, y, s = w * 0.5, h * 0.73, 390
    chair = palette.accents[2]
    canvas.box(x - s * 0.5, y - s * 0.85, s, s * 1.25, chair, palette.ink, "bottom", 0.6, radius=70)
    look = somebody(canvas, palette, 0)
    seated(canvas, x, y + 20, s * 0.68, look)
    canvas.shape(
        [(x, y - 70), (x - 150, y - 104), (x - 150, y + 42), (x, y + 76)],
        palette.paper,
        palette.floor,
        "right",
        0.5,
    )
    canvas.shape(
        [(x, y - 70), (x + 150, y - 104), (x + 150, y + 42), (x, y + 76)],
        palette.sun,
        palette.accents[0],
        "right",
        0.6,
    )
    for side in (-1, 1):
        canvas.oval(x + side * 152, y - 10, 24, 30, look.skin)
        canvas.box(x + side * s * 0.56 - 46, y - 30, 92, 190, chair, palette.ink, "bottom", 0.7, radius=40)
    canvas.line([(w * 0.8, h * 0.92), (w * 0.8, h * 0.3)], palette.ink, 9)
    canvas.shape([(w * 0.74, h * 0.36), (w * 0.86, h * 0.36), (w * 0.83, h * 0.24), (w * 0.77, h * 0.24)], palette.sun,
                 palette.accents[0], "bottom", 0.6)  # fmt: skip
    canvas.glow(
        [(w * 0.74, h * 0.36), (w * 0.86, h * 0.36), (w * 1.0, h * 0.9), (w * 0.56, h * 0.9)],
        palette.sun,
        0.2,
    )
