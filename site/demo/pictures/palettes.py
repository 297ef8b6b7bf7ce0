"""Colours that go together: one warm family, so that all pictures look made by one hand."""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Palette:
    """Named by use. `accents` dress people, stalls and notes."""

    sky: str
    paper: str
    wall: str
    floor: str
    ink: str
    leaf: str
    water: str
    sun: str
    accents: tuple


RUST, OCHRE, TEAL, SAGE, BLUSH = "#c2532f", "#e0a13a", "#24585f", "#8fa183", "#e7b9a1"
CREAM, PLUM, NAVY, MOSS, SAND = "#f6ead6", "#6b3345", "#1f3347", "#4e6b4f", "#dcc6a0"

MORNING = Palette(
    sky="#f7e3c4", paper="#fbf4e6", wall="#efd9b8", floor="#c98f62", ink=NAVY, leaf=MOSS,
    water="#7fa8a6", sun="#e9a13b", accents=(RUST, OCHRE, TEAL, BLUSH, CREAM, MOSS),
)  # fmt: skip
NOON = Palette(
    sky="#cfe0d8", paper="#f8f3e6", wall="#e9e2cb", floor="#d8b27f", ink="#23313a", leaf="#5f7d56",
    water="#5f949b", sun="#efb64c", accents=("#d0603a", OCHRE, "#2f6a70", "#f0c8ae", CREAM, PLUM),
)  # fmt: skip
DUSK = Palette(
    sky="#e8a27c", paper="#fbe9d2", wall="#5a3a4c", floor="#3c3049", ink="#2a2238", leaf="#4a4b52",
    water="#7c5a6e", sun="#f6cf7d", accents=("#e06b3f", "#f0b456", "#3f7377", "#f3cbb2", "#f8e8d0", "#93485a"),
)  # fmt: skip
NIGHT = Palette(
    sky="#1f3347", paper="#f4e3c3", wall="#2b4459", floor="#182838", ink="#101c28", leaf="#2f5550",
    water="#35586b", sun="#f3c667", accents=(RUST, OCHRE, "#5b9a98", BLUSH, CREAM, "#a9656b"),
)  # fmt: skip
FIELD = Palette(
    sky="#f3ead2", paper="#fcf7ea", wall="#dfe0c4", floor="#b9b684", ink="#2b3a34", leaf="#587152",
    water="#8db3ab", sun="#e58f3d", accents=(RUST, "#d99a2f", TEAL, "#ecc5aa", "#f7eedd", "#7a8f5c"),
)  # fmt: skip
BRICK = Palette(
    sky="#efd3b4", paper="#fbf0df", wall="#b9563a", floor="#8c4330", ink="#2c2230", leaf="#4f6850",
    water="#53828a", sun="#f0b352", accents=("#dd7a4e", OCHRE, TEAL, "#f1c9b0", CREAM, "#7b3f4d"),
)  # fmt: skip
GEMAAL = Palette(
    sky="#bcd3cf", paper="#faf1df", wall="#eadcc0", floor="#b5794f", ink="#22303f", leaf="#58745a",
    water="#4f8489", sun="#efb24a", accents=("#bf4f2d", "#e0a23c", "#2a6168", "#ecc0a8", "#f6ead4", "#65445a"),
)  # fmt: skip

PALETTES = {
    "morning": MORNING, "noon": NOON, "dusk": DUSK, "night": NIGHT,
    "field": FIELD, "brick": BRICK, "gemaal": GEMAAL,
}  # fmt: skip

SKINS = ("#f3cfb3", "#e8b48f", "#d99a6c", "#b9774a", "#8d5632", "#5f3822", "#f0c4a4")
HAIRS = ("#2a2024", "#4a2f23", "#7b4a2a", "#b5793f", "#d9b06a", "#a8a19a", "#e4ded2", "#8a3a22")
