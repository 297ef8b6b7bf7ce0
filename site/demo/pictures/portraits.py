"""Portraits: a face with character, made from a handful of choices."""

from __future__ import annotations

import dataclasses

from demo.pictures.canvas import Canvas, Point, Points, mix, oval, smooth
from demo.pictures.palettes import CREAM

SIZE = 800


@dataclasses.dataclass(frozen=True)
class Face:
    """`hair_style`: short, side, bob, long, bun, curls, bald, scarf, crop, wavy. `age` 0 young, 1 old."""

    skin: str
    hair: str
    hair_style: str
    clothes: str
    backdrop: str
    collar: str = CREAM
    neckline: str = "round"
    glasses: bool = False
    beard: str = ""
    earrings: bool = False
    age: float = 0.3
    width: float = 1.0


def portrait(face: Face, seed: int = 0) -> Canvas:
    """Return a canvas of 800 by 800 pixels with this face on it."""
    canvas = Canvas(SIZE, SIZE, face.backdrop, seed)
    canvas.box(0, 0, SIZE, SIZE, face.backdrop, mix(face.backdrop, "#1c1420", 0.35), "bottom", 0.5)
    canvas.oval(400, 400, 318, fill=mix(face.backdrop, CREAM, 0.28), shade=mix(face.backdrop, CREAM, 0.1), depth=0.6)
    _behind(canvas, face)
    _body(canvas, face)
    _head(canvas, face)
    _features(canvas, face)
    _hair(canvas, face)
    if face.glasses:
        _glasses(canvas, face)
    return canvas


def _mirror(points: Points) -> list[Point]:
    """Return a closed outline from its right half, top to bottom, in x from the middle."""
    return [(400 + x, y) for x, y in points] + [(400 - x, y) for x, y in points[::-1]]


def _behind(canvas: Canvas, face: Face) -> None:
    dark = mix(face.hair, "#120c14", 0.45)
    w = face.width
    if face.hair_style == "long":
        canvas.shape(
            smooth(_mirror([(60, 168), (158 * w, 236), (176 * w, 400), (190 * w, 600), (130, 660)])), face.hair, dark
        )
    elif face.hair_style == "wavy":
        canvas.shape(smooth(_mirror([(60, 160), (158 * w, 212), (190 * w, 330), (172 * w, 420), (206 * w, 510),
                                     (168, 590)])),
                     face.hair, dark)  # fmt: skip
    elif face.hair_style == "bob":
        canvas.shape(
            smooth(_mirror([(70, 158), (166 * w, 232), (186 * w, 380), (178 * w, 500), (120, 520)])), face.hair, dark
        )
    elif face.hair_style == "bun":
        canvas.oval(400, 150, 74, 70, face.hair, dark)
    elif face.hair_style == "curls":
        for dx, dy, r in ((-150, 330, 66), (-158, 250, 70), (-108, 178, 76), (-36, 148, 78), (44, 148, 78),
                          (112, 180, 76),
                          (158, 250, 70), (150, 332, 66)):  # fmt: skip
            canvas.oval(400 + dx, dy, r, r, face.hair, dark, "bottom", 0.4)
    elif face.hair_style == "scarf":
        canvas.shape(
            smooth(_mirror([(60, 150), (170 * w, 230), (178 * w, 420), (196 * w, 600), (150, 720)])), face.hair, dark
        )


def _body(canvas: Canvas, face: Face) -> None:
    dark = mix(face.clothes, "#1a1220", 0.45)
    canvas.shape(smooth([(320, 588), (480, 588), (612, 640), (690, 760), (700, 900), (100, 900), (110, 760),
                         (188, 640)]),
                 face.clothes, dark, "bottom", 0.6)  # fmt: skip
    neck = mix(face.skin, "#7a2f1c", 0.22)
    deep = {"round": 640, "v": 712, "shirt": 668, "high": 600}[face.neckline]
    if face.neckline == "v":
        canvas.shape([(322, 588), (478, 588), (400, deep)], neck)
    canvas.shape(smooth([(342, 470), (458, 470), (462, 580), (484, 606), (400, deep), (316, 606), (338, 580)]), neck,
                 mix(neck, "#4a1a12", 0.5), "left", 0.25)  # fmt: skip
    if face.neckline == "shirt":
        for side in (-1, 1):
            canvas.shape([(400, 690), (400 + side * 70, 588), (400 + side * 116, 612), (400 + side * 66, 722)],
                         face.collar,
                         mix(face.collar, "#1a1220", 0.3), "bottom", 0.4)  # fmt: skip
        canvas.line([(400, 694), (400, 800)], mix(face.clothes, "#1a1220", 0.35), 4)
        for y in (734, 784):
            canvas.oval(400, y, 7, fill=face.collar)
    elif face.neckline == "high":
        canvas.shape(smooth([(330, 560), (470, 560), (484, 616), (400, 634), (316, 616)]), face.collar,
                     mix(face.collar, "#1a1220", 0.35), "right", 0.5)  # fmt: skip
    elif face.neckline == "round":
        canvas.line(oval(400, 602, 96, 52, 8, 172), face.collar, 13)


def _head(canvas: Canvas, face: Face) -> None:
    w = face.width
    for side in (-1, 1):
        if face.hair_style not in ("scarf", "long", "bob"):
            canvas.oval(400 + side * 146 * w, 368, 24, 38, face.skin, mix(face.skin, "#7a2f1c", 0.5), "bottom", 0.5)
            if face.earrings:
                canvas.oval(400 + side * 150 * w, 416, 12, fill="#e0a13a")
    outline = _mirror([(50, 190), (124 * w, 250), (144 * w, 350), (130 * w, 440), (86, 514), (34, 546)])
    canvas.shape(smooth(outline), face.skin, mix(face.skin, "#8a3a22", 0.45), "right", 0.42)
    for side in (-1, 1):
        canvas.glow(oval(400 + side * 80, 420, 34, 26), "#d8573a", 0.2)
    if face.beard:
        tone = face.beard
        canvas.shape(smooth(_mirror([(66, 440), (112 * w, 404), (136 * w, 372), (132 * w, 452), (92, 538),
                                     (34, 574)])), tone,
                     mix(tone, "#120c14", 0.4), "bottom", 0.5)  # fmt: skip


def _features(canvas: Canvas, face: Face) -> None:
    ink = mix(face.skin, "#160e14", 0.86)
    line = mix(face.skin, "#4a1a12", 0.55)
    for side in (-1, 1):
        canvas.oval(400 + side * 56, 366, 9.5, 12, ink)
        brow = oval(400 + side * 57, 340, 31, 22, 205, 335)
        tone = ink if face.hair_style in ("bald", "scarf") else mix(face.hair, "#160e14", 0.35)
        canvas.line(brow, tone, 8)
        if face.age > 0.6:
            canvas.line([(400 + side * 82, 388), (400 + side * 100, 396)], line, 3)
            canvas.line([(400 + side * 70, 438), (400 + side * 78, 466)], line, 3)
    canvas.line([(400, 372), (414, 414), (392, 420)], line, 5)
    lips = mix(face.skin, "#a32f2f", 0.55)
    wide = 40 if not face.beard else 34
    smile = oval(400, 452, wide, 24, 15, 165)
    if canvas.rng.random() < 0.5 and not face.beard:
        canvas.shape(oval(400, 456, wide, 27, 0, 180), mix(lips, "#3a0d12", 0.5))
        canvas.shape(oval(400, 456, wide - 6, 11, 0, 180), "#fbf4e6")
    else:
        canvas.line(smile, lips if not face.beard else "#f0b8a0", 7)


def _hair(canvas: Canvas, face: Face) -> None:
    tone, dark = face.hair, mix(face.hair, "#120c14", 0.4)
    w = face.width
    style = face.hair_style
    if style == "bald":
        return
    if style == "scarf":
        canvas.shape(smooth([(400, 160), (540 * 1.0, 250), (552, 380), (520, 470), (530, 380), (490, 268), (400, 240),
                             (310, 268),
                             (270, 380), (280, 470), (248, 380), (260, 250)]), tone, dark, "left", 0.35)  # fmt: skip
        canvas.shape(smooth([(252, 440), (300, 520), (400, 566), (500, 520), (548, 440), (590, 620), (500, 690),
                             (400, 650), (290, 700),
                             (212, 620)]), tone, dark, "bottom", 0.6)  # fmt: skip
        canvas.line([(300, 560), (392, 604), (470, 660)], dark, 4)
        return
    caps: dict[str, Points] = {
        "crop": _mirror([(0, 168), (90, 184), (142 * w, 262), (150 * w, 344), (128 * w, 290), (84, 252)]),
        "short": [(250, 350), (252, 250), (320, 170), (430, 146), (530, 196), (554, 350), (534, 300), (500, 262),
                  (400, 250),
                  (320, 232), (272, 290)],
        "side": [(252, 366), (248, 262), (300, 178), (410, 144), (520, 186), (556, 290), (548, 370), (520, 290),
                 (440, 236),
                 (340, 266), (276, 292)],
        "bob": [(236, 400), (240, 240), (330, 158), (430, 150), (540, 210), (566, 400), (528, 330), (500, 262),
                (430, 216),
                (360, 268), (280, 300), (264, 360)],
        "long": [(240, 430), (238, 250), (320, 160), (420, 148), (540, 210), (562, 430), (532, 340), (490, 258),
                 (392, 204),
                 (310, 262), (268, 340)],
        "wavy": [(240, 420), (232, 260), (310, 160), (430, 146), (550, 220), (562, 420), (524, 320), (520, 270),
                 (450, 226),
                 (350, 262), (290, 262), (268, 330)],
        "bun": _mirror([(0, 168), (92, 184), (146 * w, 262), (152 * w, 360), (130 * w, 290), (70, 228)]),
        "curls": [(262, 330), (258, 240), (330, 178), (400, 172), (480, 178), (544, 240), (540, 330), (520, 268),
                  (470, 244),
                  (430, 256), (390, 238), (340, 258), (290, 262)],
    }  # fmt: skip
    canvas.shape(smooth(caps[style]), tone, dark, "right", 0.5)


def _glasses(canvas: Canvas, face: Face) -> None:
    tone = "#1f2530" if face.skin > "#a0" else "#e0a13a"
    for side in (-1, 1):
        canvas.ring(400 + side * 58, 366, 43, tone, 7)
        canvas.line([(400 + side * 100, 358), (400 + side * 142 * face.width, 346)], tone, 6)
    canvas.line(oval(400, 366, 16, 12, 200, 340), tone, 6)
