"""People as simple shapes: standing, seated, from behind and from above.

Every function takes the canvas, where to stand (x, y), a size in pixels and a `Look`.
"""

from __future__ import annotations

import dataclasses

from demo.pictures.canvas import Canvas, mix, oval, smooth, turned
from demo.pictures.palettes import HAIRS, SKINS, Palette

CLOTHS = ("plain", "plain", "stripes", "open", "collar", "yoke")
STYLES = ("short", "bob", "bun", "long", "bald", "curls", "scarf", "side", "cap", "crop")


@dataclasses.dataclass(frozen=True)
class Look:
    """What somebody looks like; `facing` is -1 (left), 0 (to us) or 1 (right)."""

    skin: str
    hair: str
    style: str
    top: str
    bottom: str
    facing: int = 0
    dress: bool = False
    cloth: str = "plain"
    trim: str = "#f6ead6"


def somebody(canvas: Canvas, palette: Palette, facing: int | None = None) -> Look:
    """Return a person drawn by lot from the palette, never dressed like the one drawn just before."""
    rng = canvas.rng
    style = rng.choice(STYLES)
    top, bottom = rng.sample([tone for tone in palette.accents if tone != canvas.last_top], 2)
    canvas.last_top = top
    skin = rng.choice(SKINS)
    own = HAIRS[:2] * 2 + HAIRS[5:7] if skin in SKINS[3:6] else HAIRS
    return Look(
        skin=skin,
        hair=rng.choice(palette.accents[:3]) if style == "scarf" else rng.choice(own),
        style=style,
        top=top,
        bottom=rng.choice((palette.ink, palette.ink, mix(palette.ink, bottom, 0.35))),
        cloth=rng.choice(CLOTHS),
        trim=rng.choice([tone for tone in palette.accents if tone not in (top, bottom)]),
        facing=rng.choice((-1, 0, 1)) if facing is None else facing,
        dress=rng.random() < 0.3 and style not in ("bald", "crop"),
    )


def head(canvas: Canvas, x: float, y: float, r: float, look: Look, detail: bool = True) -> None:
    """Draw a head with its middle at (x, y) and radius r; hair first, face over it, fringe on top."""
    _hair_behind(canvas, x, y, r, look)
    canvas.oval(x, y, r * 0.86, r, look.skin, mix(look.skin, "#7a2f1c", 0.35), "bottom", 0.35)
    if look.facing and detail:
        nose = x + look.facing * r * 0.86
        canvas.shape([(nose - look.facing * 4, y - r * 0.12), (nose + look.facing * r * 0.16, y + r * 0.2),
                      (nose - look.facing * r * 0.1, y + r * 0.3)], look.skin)  # fmt: skip
    if r > 17 and detail:
        _face(canvas, x, y, r, look)
    _hair_before(canvas, x, y, r, look)


def _face(canvas: Canvas, x: float, y: float, r: float, look: Look) -> None:
    ink = mix(look.skin, "#1c1216", 0.82)
    shift = look.facing * r * 0.3
    spread = r * (0.3 if look.facing == 0 else 0.24)
    for side in (-1, 1):
        canvas.oval(x + shift + side * spread, y + r * 0.02, max(1.4, r * 0.065), fill=ink)
    smile = oval(x + shift, y + r * 0.32, r * 0.24, r * 0.2, 25, 155)
    canvas.line(smile, ink, max(1.5, r * 0.06))
    for side in (-1, 1):
        canvas.glow(oval(x + shift + side * r * 0.46, y + r * 0.28, r * 0.15), "#d8573a", 0.25)


def _hair_behind(canvas: Canvas, x: float, y: float, r: float, look: Look) -> None:
    back = x - look.facing * r * 0.18
    if look.style == "bob":
        canvas.shape(smooth([(back - r * 1.1, y + r * 0.75), (back - r * 1.05, y - r * 0.5), (back, y - r * 1.22),
                             (back + r * 1.05, y - r * 0.5), (back + r * 1.1, y + r * 0.75), (back, y + r * 0.55)]),
                     look.hair)  # fmt: skip
    elif look.style == "long":
        canvas.shape(smooth([(back - r * 1.08, y + r * 1.7), (back - r * 1.05, y - r * 0.5), (back, y - r * 1.2),
                             (back + r * 1.05, y - r * 0.5), (back + r * 1.08, y + r * 1.7), (back, y + r * 1.45)]),
                     look.hair)  # fmt: skip
    elif look.style == "scarf":
        canvas.shape(smooth([(x - r * 1.15, y + r * 1.35), (x - r * 1.1, y - r * 0.4), (x, y - r * 1.25),
                             (x + r * 1.1, y - r * 0.4), (x + r * 1.15, y + r * 1.35), (x, y + r * 1.6)]),
                     look.hair, mix(look.hair, "#1d1520", 0.4), "bottom", 0.6)  # fmt: skip
    elif look.style == "curls":
        for dx, dy in ((-0.75, -0.1), (-0.62, -0.7), (0, -0.98), (0.62, -0.7), (0.75, -0.1)):
            canvas.oval(x + dx * r, y + dy * r, r * 0.52, fill=look.hair)
    elif look.style == "bun":
        canvas.oval(x - look.facing * r * 0.5, y - r * 1.18, r * 0.42, fill=look.hair)


def _hair_before(canvas: Canvas, x: float, y: float, r: float, look: Look) -> None:
    if look.style == "bald":
        return
    if look.style == "scarf":
        canvas.shape(oval(x, y - r * 0.12, r * 1.02, r * 1.0, 200, 340), look.hair)
        return
    back = -look.facing
    if look.style == "cap":
        canvas.shape(oval(x, y - r * 0.25, r * 0.95, r * 0.85, 180, 360), look.hair)
        canvas.shape(oval(x + look.facing * r * 0.6, y - r * 0.27, r * 0.95, r * 0.16), look.hair)
        return
    low = {"crop": 0.45, "short": 0.3, "side": 0.15}.get(look.style, 0.2)
    if look.facing == 0:
        part = r * (0.35 if look.style in ("side", "long", "bob") else 0)
        fringe = [(x - r * 0.92, y - r * 0.02 + low * 0), (x - r * 0.86, y - r * 0.62), (x, y - r * 1.1),
                  (x + r * 0.86, y - r * 0.62), (x + r * 0.92, y - r * 0.02), (x + r * 0.62, y - r * 0.42),
                  (x + part, y - r * (0.72 - low * 0.4)), (x - r * 0.6, y - r * 0.42)]  # fmt: skip
    else:
        fringe = [(x + back * r * 0.92, y + r * 0.45), (x + back * r * 1.0, y - r * 0.35),
                  (x + back * r * 0.4, y - r * 1.08), (x - back * r * 0.55, y - r * 0.98),
                  (x - back * r * 0.82, y - r * 0.45), (x - back * r * 0.1, y - r * 0.5),
                  (x + back * r * 0.45, y - r * 0.1)]  # fmt: skip
    canvas.shape(smooth(fringe, 6), look.hair)


def standing(
    canvas: Canvas, x: float, y: float, height: float, look: Look, arm: str = "down", holding: str | None = None
) -> None:
    """Draw a whole person with the feet at (x, y). `arm`: down, bent, up, wave or point.

    `holding` is a colour: a cup or a sheet in the bent hand.
    """
    h, f = height, look.facing or 1
    dark = mix(look.top, "#1d1520", 0.3)
    canvas.glow(oval(x + h * 0.03, y, h * 0.16, h * 0.022), "#1d1520", 0.28)
    hem = y - h * (0.24 if look.dress else 0.43)
    legs = look.skin if look.dress else look.bottom
    for side in (-1, 1):
        lx = x + side * h * 0.05
        canvas.shape([(lx - h * 0.042, y - h * 0.48), (lx + h * 0.042, y - h * 0.48),
                      (lx + h * 0.026, y - h * 0.015), (lx - h * 0.026, y - h * 0.015)], legs)  # fmt: skip
        canvas.shape(oval(lx + f * h * 0.018, y - h * 0.004, h * 0.045, h * 0.026, 180, 360), "#1d1a24")
    _arm(canvas, x - f * h * 0.088, y - h * 0.795, h, -f, "down", look, dark)
    flare = 0.15 if look.dress else 0.1
    canvas.shape(smooth([(x - h * 0.055, y - h * 0.845), (x + h * 0.055, y - h * 0.845), (x + h * 0.104, y - h * 0.8),
                         (x + h * 0.09, y - h * 0.6), (x + h * flare, hem), (x, hem + h * 0.008),
                         (x - h * flare, hem), (x - h * 0.09, y - h * 0.6), (x - h * 0.104, y - h * 0.8)], 6),
                 look.top, dark, "left" if f > 0 else "right", 0.55)  # fmt: skip
    _clothes(canvas, x, y, h, hem, look)
    canvas.shape([(x - h * 0.026, y - h * 0.875), (x + h * 0.026, y - h * 0.875), (x + h * 0.032, y - h * 0.835),
                  (x, y - h * 0.815), (x - h * 0.032, y - h * 0.835)], mix(look.skin, "#7a2f1c", 0.18))  # fmt: skip
    head(canvas, x + look.facing * h * 0.008, y - h * 0.922, h * 0.072, look)
    _arm(canvas, x + f * h * 0.088, y - h * 0.795, h, f, arm, look, mix(look.top, "#1d1520", 0.14), holding)


def _clothes(canvas: Canvas, x: float, y: float, h: float, hem: float, look: Look) -> None:
    top = y - h * 0.8
    if look.cloth == "stripes":
        for i in range(7):
            at = top + (hem - top) * (i + 0.8) / 7.6
            canvas.line([(x - h * 0.082, at), (x + h * 0.082, at)], look.trim, h * 0.011)
    elif look.cloth == "open":
        canvas.shape([(x - h * 0.04, y - h * 0.838), (x + h * 0.04, y - h * 0.838), (x + h * 0.028, hem - h * 0.003),
                      (x - h * 0.028, hem - h * 0.003)], look.trim)  # fmt: skip
    elif look.cloth == "collar":
        for side in (-1, 1):
            canvas.shape([(x, y - h * 0.81), (x + side * h * 0.065, y - h * 0.845),
                          (x + side * h * 0.05, y - h * 0.775)],
                         look.trim)  # fmt: skip
        for i in range(4):
            canvas.oval(x, y - h * (0.755 - i * 0.075), h * 0.007, fill=look.trim)
    elif look.cloth == "yoke":
        canvas.shape(oval(x, y - h * 0.835, h * 0.085, h * 0.07, 0, 180), look.trim)


def _arm(
    canvas: Canvas, x: float, y: float, h: float, f: int, pose: str, look: Look, colour: str, holding: str | None = None
) -> None:
    bends = {
        "down": [(0.03, 0.17), (0.025, 0.33)],
        "bent": [(0.035, 0.16), (0.13, 0.1)],
        "up": [(0.08, -0.1), (0.06, -0.26)],
        "wave": [(0.11, 0.02), (0.15, -0.14)],
        "point": [(0.12, 0.03), (0.24, -0.06)],
    }[pose]
    path = [(x, y)] + [(x + f * dx * h, y + dy * h) for dx, dy in bends]
    canvas.line(path, colour, h * 0.052)
    hx, hy = path[-1]
    if holding:
        canvas.box(hx - h * 0.022, hy - h * 0.052, h * 0.05, h * 0.06, holding, radius=h * 0.01)
        canvas.oval(hx + h * 0.003, hy - h * 0.051, h * 0.024, h * 0.006, "#5b3424")
    canvas.oval(hx, hy, h * 0.027, fill=look.skin)


def seated(canvas: Canvas, x: float, y: float, size: float, look: Look, chair: str | None = None) -> None:
    """Head and shoulders of somebody at a table: (x, y) is where the table hides the body."""
    s = size
    dark = mix(look.top, "#1d1520", 0.3)
    if chair:
        canvas.box(x - s * 0.42, y - s * 0.62, s * 0.84, s * 0.75, chair, radius=s * 0.08)
    canvas.shape(smooth([(x - s * 0.17, y - s * 0.72), (x + s * 0.17, y - s * 0.72), (x + s * 0.42, y - s * 0.56),
                         (x + s * 0.48, y + s * 0.1), (x, y + s * 0.2), (x - s * 0.48, y + s * 0.1),
                         (x - s * 0.42, y - s * 0.56)], 6),
                 look.top, dark, "bottom", 0.6)  # fmt: skip
    if look.cloth == "open":
        canvas.shape([(x - s * 0.15, y - s * 0.7), (x + s * 0.15, y - s * 0.7), (x + s * 0.1, y + s * 0.15),
                      (x - s * 0.1, y + s * 0.15)], look.trim)  # fmt: skip
    elif look.cloth == "stripes":
        for i in range(4):
            at = y - s * (0.42 - i * 0.16)
            canvas.line([(x - s * 0.38, at), (x + s * 0.38, at)], look.trim, s * 0.045)
    elif look.cloth in ("collar", "yoke"):
        canvas.shape(oval(x, y - s * 0.7, s * 0.26, s * 0.2, 0, 180), look.trim)
    canvas.shape(smooth([(x - s * 0.1, y - s * 0.88), (x + s * 0.1, y - s * 0.88), (x + s * 0.13, y - s * 0.7),
                         (x, y - s * 0.6), (x - s * 0.13, y - s * 0.7)], 5),
                 mix(look.skin, "#7a2f1c", 0.18))  # fmt: skip
    head(canvas, x + look.facing * s * 0.03, y - s * 1.06, s * 0.29, look)


def from_behind(canvas: Canvas, x: float, y: float, size: float, look: Look) -> None:
    """Draw somebody in the row before us: shoulders at y, all hair, no face."""
    s = size
    dark = mix(look.top, "#15101a", 0.4)
    canvas.shape(smooth([(x - s * 0.16, y - s * 0.42), (x + s * 0.16, y - s * 0.42), (x + s * 0.5, y - s * 0.2),
                         (x + s * 0.6, y + s * 0.8), (x, y + s * 0.95), (x - s * 0.6, y + s * 0.8),
                         (x - s * 0.5, y - s * 0.2)], 6),
                 look.top, dark, "bottom", 0.75)  # fmt: skip
    canvas.box(x - s * 0.11, y - s * 0.62, s * 0.22, s * 0.26, mix(look.skin, "#7a2f1c", 0.25), radius=s * 0.06)
    top = y - s * 0.8
    canvas.oval(x - s * 0.29, top + s * 0.02, s * 0.06, s * 0.09, look.skin)
    canvas.oval(x + s * 0.29, top + s * 0.02, s * 0.06, s * 0.09, look.skin)
    if look.style == "bald":
        canvas.oval(x, top, s * 0.29, s * 0.35, look.skin, mix(look.skin, "#7a2f1c", 0.4), "bottom", 0.5)
        return
    dim = mix(look.hair, "#15101a", 0.45)
    if look.style in ("long", "scarf", "bob"):
        low = {"long": 0.75, "scarf": 0.62, "bob": 0.38}[look.style]
        canvas.shape(smooth([(x, top - s * 0.4), (x + s * 0.34, top - s * 0.15), (x + s * 0.36, top + s * low),
                             (x, top + s * (low + 0.08)), (x - s * 0.36, top + s * low),
                             (x - s * 0.34, top - s * 0.15)], 6),
                     look.hair, dim, "bottom", 0.6)  # fmt: skip
        return
    if look.style == "curls":
        for dx, dy in ((-0.26, 0), (-0.2, -0.24), (0, -0.34), (0.2, -0.24), (0.26, 0), (0, 0.05)):
            canvas.oval(x + dx * s, top + dy * s, s * 0.19, fill=look.hair)
    if look.style == "bun":
        canvas.oval(x, top - s * 0.4, s * 0.15, fill=look.hair)
    canvas.oval(x, top - s * 0.02, s * 0.3, s * 0.35, look.hair, dim, "bottom", 0.6)


def from_above(canvas: Canvas, x: float, y: float, size: float, angle: float, look: Look) -> None:
    """Draw somebody seen from the ceiling, looking towards `angle` degrees (0 is up the sheet)."""
    s = size
    place = (x, y)
    dark = mix(look.top, "#15101a", 0.35)
    for side in (-1, 1):
        arm = [
            (x + side * s * 0.46, y),
            (x + side * s * 0.5, y - s * 0.34),
            (x + side * s * 0.26, y - s * 0.56),
        ]
        canvas.line(turned(arm, place, angle), mix(look.top, "#15101a", 0.15), s * 0.2)
        hand = turned([(x + side * s * 0.24, y - s * 0.6)], place, angle)[0]
        canvas.oval(*hand, s * 0.1, fill=look.skin)
    canvas.shape(turned(oval(x, y, s * 0.6, s * 0.33), place, angle), look.top, dark, "bottom", 0.6)
    hx, hy = turned([(x, y - s * 0.06)], place, angle)[0]
    if look.style == "bald":
        canvas.oval(hx, hy, s * 0.27, fill=look.skin)
        return
    fx, fy = turned([(x, y - s * 0.16)], place, angle)[0]
    canvas.oval(fx, fy, s * 0.24, fill=look.skin)
    if look.style == "long":
        canvas.shape(turned(oval(x, y + s * 0.1, s * 0.3, s * 0.36), place, angle), look.hair)
    if look.style == "bun":
        canvas.oval(*turned([(x, y + s * 0.2)], place, angle)[0], s * 0.15, fill=mix(look.hair, "#000000", 0.25))
    canvas.oval(hx, hy, s * 0.28, fill=look.hair, shade=mix(look.hair, "#ffffff", 0.25), side="left", depth=0.4)
