"""The accent colour: dark enough on white, and a lighter one of the same hue for the dark theme."""

import colorsys

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

# WCAG 2.2 SC 1.4.3 asks 4.5 to 1 for text; links and the text on buttons are text.
LEAST_CONTRAST = 4.5
PAPER = "#ffffff"
NIGHT = "#16130f"


def luminance(colour: str) -> float:
    """Return the relative luminance (0 to 1) of a colour such as `#9a3412`, as WCAG 2.2 defines it."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio (1 to 21) between two colours, as WCAG 2.2 defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def for_dark_theme(colour: str) -> str:
    """Return a colour of the same hue that is light enough to read on the dark theme's background."""
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    while contrast(_hex(hue, lightness, saturation), NIGHT) < LEAST_CONTRAST * 1.4 and lightness < 1:
        lightness += 0.01
    return _hex(hue, min(lightness, 1), saturation)


def validate_accent(colour: str) -> None:
    """Raise `ValidationError` when text in this colour could not be read on white."""
    try:
        ratio = contrast(colour, PAPER)
    except ValueError:
        return  # not a colour; another validator says so
    if ratio < LEAST_CONTRAST:
        raise ValidationError(
            _(
                "This colour is too light to read on white: its contrast is %(ratio)s, and 4.5 is needed. "
                "Choose a darker one."
            )
            % {"ratio": f"{ratio:.1f}"}
        )


def _hex(hue: float, lightness: float, saturation: float) -> str:
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in colorsys.hls_to_rgb(hue, lightness, saturation))
