"""Text in a picture: lines that fit, long words hyphenated as in Dutch, no character that the typefaces lack."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import pyphen
from PIL import ImageFont
from PIL.ImageFont import FreeTypeFont

from shared.typography.subsets import source_path

if TYPE_CHECKING:
    from shared.typography.faces import Face


# Categories of characters that no typeface here has: emoji, and their modifiers.
NOT_DRAWN = {"So", "Sk", "Cc", "Cf", "Cn", "Co", "Cs"}
DRAWN_ALL_THE_SAME = "©®™°"


@dataclass(frozen=True)
class Lines:
    """A text set in lines. font: the PIL font. height: of the whole, in pixels, at `leading` pixels a line."""

    lines: tuple[str, ...]
    font: FreeTypeFont
    leading: int

    @property
    def height(self) -> int:
        return len(self.lines) * self.leading


@lru_cache(maxsize=64)
def font_of(face: Face, size: int) -> FreeTypeFont:
    """Return the PIL font of a `Face`, `size` pixels large."""
    return ImageFont.truetype(str(source_path(face)), size)


def drawable(text: str) -> str:
    """Return a text without what would be drawn as an empty box, its whitespace normalised."""
    kept = (c for c in unicodedata.normalize("NFC", text) if c in DRAWN_ALL_THE_SAME or c.isspace() or _has_letter(c))
    return " ".join("".join(kept).split())


def _has_letter(character: str) -> bool:
    return unicodedata.category(character) not in NOT_DRAWN and not "\ufe00" <= character <= "\ufe0f"


def fit(text: str, face: Face, sizes: tuple[int, ...], width: int, height: int) -> Lines:
    """
    Set a text as large as fits a box of `width` by `height` pixels: `Lines` in one of `sizes`, the largest first.

    What does not fit in the smallest size ends with an ellipsis.
    """
    for size in sizes:
        leading = round(size * 1.14)
        set_text = Lines(tuple(wrap(text, font_of(face, size), width)), font_of(face, size), leading)
        if set_text.height <= height:
            return set_text
    most = max(1, height // set_text.leading)
    last = _shortened(set_text.lines[most - 1], set_text.font, width)
    return Lines((*set_text.lines[: most - 1], last), set_text.font, set_text.leading)


def wrap(text: str, font: FreeTypeFont, width: int) -> list[str]:
    """Break a text into lines of at most `width` pixels; a word that is wider is hyphenated, or cut if it cannot be."""
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if font.getlength(longer) <= width:
            line = longer
            continue
        lines += [line] if line else []
        *whole, line = _broken(word, font, width)
        lines += whole
    return [*lines, line] if line else lines


def _broken(word: str, font: FreeTypeFont, width: int) -> list[str]:
    """Break a word into pieces of at most `width` pixels, each but the last with a hyphen where it may have one."""
    pieces = []
    while font.getlength(word) > width:
        heads = [word[:index] for index in _dictionary().positions(word)]
        head = next((cut for cut in reversed(heads) if font.getlength(f"{cut}-") <= width), None)
        if head is None:
            head = next((word[:end] for end in range(len(word), 1, -1) if font.getlength(word[:end]) <= width), word[0])
            pieces.append(head)
        else:
            pieces.append(head if head.endswith("-") else f"{head}-")
        word = word[len(head) :]
    return [*pieces, word]


def _shortened(line: str, font: FreeTypeFont, width: int) -> str:
    while line and font.getlength(f"{line}…") > width:
        line = line[:-1].rstrip()
    return f"{line}…"


@lru_cache(maxsize=1)
def _dictionary() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="nl_NL", left=4, right=4)
