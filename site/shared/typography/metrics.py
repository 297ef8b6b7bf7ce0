"""Computes the metrics of a fallback font, so that no layout shift happens when the web font arrives.

`size-adjust` makes the running width equal, the overrides make the line box equal
(CSS Fonts 5, "Font metrics overrides"). Widths are compared over Dutch text.
"""

from fontTools.ttLib import TTFont

# How often a letter occurs in a hundred letters of Dutch text (Onze Taal), and a space to every 5.5 letters.
DUTCH_FREQUENCY = dict(
    zip(
        "enatirodslgvhkmubpwjzcfxyq ",
        (
            *(18.91, 10.03, 7.49, 6.79, 6.50, 6.41, 6.06, 5.93, 3.73, 3.57, 3.40, 2.85, 2.38, 2.25),
            *(2.21, 1.99, 1.58, 1.57, 1.52, 1.46, 1.39, 1.24, 0.81, 0.04, 0.035, 0.009, 18.0),
        ),
        strict=True,
    )
)

# Advance widths in thousandths of an em of a-z and the space: Adobe's published metrics of Helvetica and
# Times, to which Arial, Times New Roman and the Liberation faces were drawn.
SYSTEM_WIDTHS = {
    "Arial": "556 556 500 556 556 278 556 556 222 222 500 222 833 "
    "556 556 556 556 333 500 278 556 500 722 500 500 500 278",
    "Arial Bold": "556 611 556 611 556 333 611 611 278 278 556 278 889 "
    "611 611 611 611 389 556 333 611 556 778 556 556 500 278",
    "Times New Roman": "444 500 444 500 444 333 500 500 278 278 500 278 778 "
    "500 500 500 500 333 389 278 500 500 722 500 500 444 250",
    "Times New Roman Bold": "500 556 444 556 444 333 500 556 278 333 556 278 833 "
    "556 500 556 556 444 389 333 556 500 722 500 500 444 250",
}
LETTERS = "abcdefghijklmnopqrstuvwxyz "

# What the same system typeface is called on other machines.
LOCAL_NAMES = {
    "Arial": ("Arial", "ArialMT", "Liberation Sans", "Arimo"),
    "Arial Bold": ("Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Arimo Bold"),
    "Times New Roman": ("Times New Roman", "TimesNewRomanPSMT", "Liberation Serif", "Tinos"),
    "Times New Roman Bold": (
        "Times New Roman Bold",
        "TimesNewRomanPS-BoldMT",
        "Liberation Serif Bold",
        "Tinos Bold",
    ),
}


def average_width(widths: dict[str, float]) -> float:
    """Return the mean advance width over Dutch text, in the unit of `widths` (a width for each of LETTERS)."""
    total = sum(DUTCH_FREQUENCY.values())
    return sum(widths[letter] * share for letter, share in DUTCH_FREQUENCY.items()) / total


def system_average(name: str) -> float:
    """Return the mean advance width of a system typeface, in ems."""
    widths = [int(width) / 1000 for width in SYSTEM_WIDTHS[name].split()]
    return average_width(dict(zip(LETTERS, widths, strict=True)))


def stand_in_metrics(font: TTFont, stand_in: str) -> dict[str, str]:
    """Return the CSS descriptors that make `stand_in` measure like `font` (a fontTools TTFont)."""
    em = font["head"].unitsPerEm
    cmap, advances, lines = font.getBestCmap(), font["hmtx"], font["hhea"]
    ours = average_width({letter: advances[cmap[ord(letter)]][0] / em for letter in LETTERS})
    stretch = ours / system_average(stand_in)
    return {
        "size-adjust": f"{stretch:.2%}",
        "ascent-override": f"{lines.ascent / em / stretch:.2%}",
        "descent-override": f"{-lines.descent / em / stretch:.2%}",
        "line-gap-override": f"{lines.lineGap / em / stretch:.2%}",
    }
