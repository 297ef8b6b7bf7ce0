"""The three pairings of typefaces an organisation chooses from."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .faces import ROUND_BOLD, SANS_REGULAR, SANS_SEMIBOLD, SERIF_REGULAR, SERIF_SEMIBOLD, Face


@dataclass(frozen=True)
class Pairing:
    """A typeface for titles and one for text.

    `faces` are the files a page asks for, at most three, the first being the one titles are set in.
    `variables` are the CSS custom properties that site.css builds on.
    """

    code: str
    label: str | Promise
    faces: tuple[Face, ...]
    variables: tuple[tuple[str, str], ...]


def _stack(face: Face, generic: str) -> str:
    return f'"{face.family}", "{face.stand_in_family}", {generic}'


PAIRINGS = (
    Pairing(
        "magazine",
        _("Magazine: titles with serifs, text without"),
        (SERIF_SEMIBOLD, SANS_REGULAR, SANS_SEMIBOLD),
        (
            ("--font-title", _stack(SERIF_SEMIBOLD, "serif")),
            ("--font-text", _stack(SANS_REGULAR, "sans-serif")),
            ("--font-label", _stack(SANS_REGULAR, "sans-serif")),
        ),
    ),
    Pairing(
        "book",
        _("Book: titles and text with serifs"),
        (SERIF_SEMIBOLD, SERIF_REGULAR, SANS_SEMIBOLD),
        (
            ("--font-title", _stack(SERIF_SEMIBOLD, "serif")),
            ("--font-text", _stack(SERIF_REGULAR, "serif")),
            ("--font-label", _stack(SANS_SEMIBOLD, "sans-serif")),
            ("--text-scale", "1.06"),
        ),
    ),
    Pairing(
        "clear",
        _("Clear: round titles, everything without serifs"),
        (ROUND_BOLD, SANS_REGULAR, SANS_SEMIBOLD),
        (
            ("--font-title", _stack(ROUND_BOLD, "sans-serif")),
            ("--font-text", _stack(SANS_REGULAR, "sans-serif")),
            ("--font-label", _stack(SANS_REGULAR, "sans-serif")),
            ("--title-tracking", "-0.028em"),
            ("--title-scale", "0.9"),
        ),
    ),
)

DEFAULT = PAIRINGS[0]
CHOICES = [(pairing.code, pairing.label) for pairing in PAIRINGS]
FACES = tuple(dict.fromkeys(face for pairing in PAIRINGS for face in pairing.faces))


def pairing_for(code: str) -> Pairing:
    """Return the pairing with a code; the first one for an unknown or empty code."""
    return next((pairing for pairing in PAIRINGS if pairing.code == code), DEFAULT)
