"""Makes a clean JPEG of a still that was fetched from another website."""

import io

from PIL import Image

MOST_BYTES = 6_000_000
MOST_PIXELS = 12_000_000
WIDEST = 1600  # pixels


class NoStill(Exception):
    """The data is no usable picture."""


def clean_still(data: bytes) -> bytes:
    """
    Return a picture as a JPEG of at most `WIDEST` pixels wide and high, without metadata.

    data: bytes of a JPEG, PNG or WebP. Raises `NoStill` for anything else, and for more than `MOST_PIXELS` pixels.
    """
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "WEBP")) as picture:
            if picture.width * picture.height > MOST_PIXELS or min(picture.size) < 2:
                raise NoStill(f"{picture.width} by {picture.height}")
            still = picture.convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise NoStill(repr(error)) from error
    still.thumbnail((WIDEST, WIDEST))
    file = io.BytesIO()
    still.save(file, "JPEG", quality=88)
    return file.getvalue()
