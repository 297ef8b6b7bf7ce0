"""Photos with as much to see as real ones: one colour would weigh nothing, plain noise many times too much."""

import io

from PIL import Image

# How many times larger than a pixel the shapes are, the finest first; coarse ones weigh most, as in what cameras see.
GRAINS = (2, 8, 40, 200)


def detailed_photo(seed, size):
    """Return a JPEG of a width and height in pixels, as bytes. seed: another one is another colour."""
    width, height = size
    picture = Image.new("RGB", size, (90 + 12 * seed % 100, 110, 120 - 9 * seed % 60))
    for strength, grain in enumerate(GRAINS, 1):
        noise = Image.effect_noise((width // grain + 1, height // grain + 1), 100).resize(size)
        picture = Image.blend(picture, Image.merge("RGB", (noise, noise, noise)), 0.12 * strength)
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=90)
    return file.getvalue()
