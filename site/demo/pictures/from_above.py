"""Scenes seen from the ceiling: tables, a circle of chairs, work in progress. Each takes a canvas and a palette."""

import math

from demo.pictures.canvas import Canvas, box, mix, oval, turned
from demo.pictures.figures import from_above, somebody
from demo.pictures.palettes import Palette


def tables_from_above(canvas: Canvas, palette: Palette, across: int = 3, down: int = 2) -> None:
    """Round tables on a patterned floor, seen from the ceiling."""
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, palette.floor, mix(palette.floor, palette.ink, 0.5), "right", 0.35)
    pale = mix(palette.floor, palette.paper, 0.22)
    for i in range(34):
        canvas.line([(i * 110 - h * 0.7, h), (i * 110, 0)], pale, 3)
    step_x, step_y = w / across, h / down
    r = min(step_x, step_y) * 0.26
    for row in range(down):
        for column in range(across):
            cx = step_x * (column + 0.5) + (step_x * 0.16 if row % 2 else -step_x * 0.16)
            cy = step_y * (row + 0.5)
            _round_table(canvas, palette, cx, cy, r, canvas.rng.choice((6, 7, 8)))


def _round_table(canvas: Canvas, palette: Palette, cx: float, cy: float, r: float, people: int) -> None:
    rng = canvas.rng
    canvas.glow(oval(cx + r * 0.16, cy + r * 0.2, r * 1.25), palette.ink, 0.22)
    turn = rng.uniform(0, 360)
    for i in range(people):
        angle = turn + i * 360 / people + rng.uniform(-5, 5)
        x = cx + math.sin(math.radians(angle)) * r * 1.32
        y = cy - math.cos(math.radians(angle)) * r * 1.32
        from_above(canvas, x, y, r * 0.62, angle + 180, somebody(canvas, palette))
    canvas.oval(cx, cy, r, fill=palette.paper, shade=mix(palette.paper, palette.floor, 0.8), side="right", depth=0.55)
    table_things(canvas, palette, cx, cy, r, people, turn)


def table_things(canvas: Canvas, palette: Palette, cx: float, cy: float, r: float, people: int, turn: float) -> None:
    """Sheets, cups and a vase on a round table."""
    rng = canvas.rng
    for i in range(people):
        angle = math.radians(turn + i * 360 / people)
        px, py = cx + math.sin(angle) * r * 0.62, cy - math.cos(angle) * r * 0.62
        if i % 2:
            sheet = box(px - r * 0.14, py - r * 0.18, r * 0.28, r * 0.36)
            tone = rng.choice((mix(palette.paper, "#ffffff", 0.7), palette.accents[3], palette.accents[1]))
            canvas.shape(turned(sheet, (px, py), turn + i * 360 / people), tone)
        else:
            canvas.oval(px, py, r * 0.13, fill=palette.accents[2])
            canvas.oval(px, py, r * 0.085, fill="#5b3424")
    canvas.oval(cx, cy, r * 0.17, fill=palette.accents[0])
    for i in range(6):
        angle = i * math.pi / 3
        canvas.oval(cx + math.cos(angle) * r * 0.15, cy + math.sin(angle) * r * 0.15, r * 0.095,
                    fill=palette.leaf if i % 2 else palette.sun)  # fmt: skip


def circle_of_chairs(canvas: Canvas, palette: Palette) -> None:
    """Draw a ring of people seen from above, one standing in the open middle."""
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, palette.floor, mix(palette.floor, palette.ink, 0.5), "left", 0.3)
    for r, share in ((760, 0.08), (620, 0.16), (360, 0.3)):
        canvas.oval(w / 2, h / 2, r, r * 0.98, mix(palette.floor, palette.paper, share))
    canvas.oval(w / 2, h / 2, 250, fill=palette.accents[0], shade=palette.accents[1], side="left", depth=0.7)
    people = 18
    for i in range(people):
        angle = i * 360 / people + canvas.rng.uniform(-3, 3)
        reach = 430
        x = w / 2 + math.sin(math.radians(angle)) * reach
        y = h / 2 - math.cos(math.radians(angle)) * reach
        canvas.glow(oval(x + 12, y + 16, 62, 56), palette.ink, 0.25)
        seat_x = w / 2 + math.sin(math.radians(angle)) * (reach + 22)
        seat_y = h / 2 - math.cos(math.radians(angle)) * (reach + 22)
        canvas.shape(turned(box(seat_x - 52, seat_y - 40, 104, 84), (seat_x, seat_y), angle),
                     mix(palette.floor, palette.ink, 0.6))  # fmt: skip
        from_above(canvas, x, y, 96, angle + 180, somebody(canvas, palette))
    canvas.glow(oval(w / 2 + 20, h / 2 + 26, 76, 66), palette.ink, 0.3)
    from_above(canvas, w / 2, h / 2, 118, 20, somebody(canvas, palette))


def work_in_progress(canvas: Canvas, palette: Palette) -> None:
    """Draw a table from above: a drawing in the middle, cups, pens and papers round it."""
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, palette.floor, mix(palette.floor, palette.ink, 0.45), "right", 0.4)
    for seam in range(0, h, 178):
        canvas.line([(0, seam), (w, seam)], mix(palette.floor, palette.ink, 0.22), 4)
    canvas.glow(turned(box(w * 0.3 + 14, h * 0.2 + 18, w * 0.4, h * 0.6), (w / 2, h / 2), -6), palette.ink, 0.25)
    sheet = turned(box(w * 0.3, h * 0.2, w * 0.4, h * 0.6), (w / 2, h / 2), -6)
    canvas.shape(sheet, palette.paper, mix(palette.paper, palette.floor, 0.6), "right", 0.3)
    for i, (dx, dy) in enumerate(((-160, -120), (110, -170), (170, 40), (10, 130), (-190, 110), (-10, -20))):
        tone = palette.accents[i % 6]
        canvas.line([(w / 2 - 10, h / 2 - 20), (w / 2 + dx, h / 2 + dy)], palette.ink, 5)
        canvas.oval(w / 2 + dx, h / 2 + dy, 62 if i else 70, fill=tone, shade=palette.ink, side="right", depth=0.3)
    for x, y, turn, tone in (
        (0.12, 0.2, 12, 3),
        (0.16, 0.72, -10, 1),
        (0.83, 0.2, -14, 4),
        (0.87, 0.66, 8, 0),
    ):
        page = turned(box(w * x - 110, h * y - 140, 220, 280), (w * x, h * y), turn)
        canvas.glow([(a + 10, b + 14) for a, b in page], palette.ink, 0.22)
        canvas.shape(page, mix(palette.accents[tone], palette.paper, 0.55))
        for i in range(6):
            stroke = [(w * x - 80, h * y - 96 + i * 36), (w * x + (80 if i % 3 else 20), h * y - 96 + i * 36)]
            canvas.line(turned(stroke, (w * x, h * y), turn), mix(palette.accents[tone], palette.ink, 0.6), 6)
    for x, y in ((0.27, 0.12), (0.74, 0.87), (0.93, 0.42)):
        canvas.glow(oval(w * x + 12, h * y + 14, 74), palette.ink, 0.25)
        canvas.oval(w * x, h * y, 74, fill=palette.accents[2])
        canvas.oval(w * x, h * y, 56, fill="#5b3424", shade="#8a5a3c", side="left", depth=0.5)
    for x, y, turn, tone in (
        (0.3, 0.86, 24, palette.sun),
        (0.69, 0.12, -40, palette.accents[0]),
        (0.04, 0.47, 80, palette.leaf),
    ):
        pen = turned(box(w * x - 90, h * y - 9, 180, 18), (w * x, h * y), turn)
        tip = turned([(w * x + 90, h * y - 9), (w * x + 120, h * y), (w * x + 90, h * y + 9)], (w * x, h * y), turn)
        canvas.shape(pen, tone)
        canvas.shape(tip, palette.ink)


def round_table_close(canvas: Canvas, palette: Palette) -> None:
    """Draw one round table from close above."""
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, palette.floor, mix(palette.floor, palette.ink, 0.45), "bottom", 0.4)
    for i in range(26):
        canvas.line([(i * 110 - h * 0.5, h), (i * 110, 0)], mix(palette.floor, palette.paper, 0.18), 3)
    cx, cy, r = w * 0.5, h * 0.52, 330
    canvas.glow(oval(cx + 26, cy + 34, r * 1.18), palette.ink, 0.24)
    people = 7
    for i in range(people):
        angle = i * 360 / people + 12
        x, y = cx + math.sin(math.radians(angle)) * r * 1.3, cy - math.cos(math.radians(angle)) * r * 1.3
        from_above(canvas, x, y, 190, angle + 180, somebody(canvas, palette))
    canvas.oval(cx, cy, r, fill=palette.paper, shade=mix(palette.paper, palette.floor, 0.8), side="right", depth=0.5)
    table_things(canvas, palette, cx, cy, r, people, 12)
