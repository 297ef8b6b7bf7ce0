"""The site's own typefaces for words inside pictures: no font of the machine is needed."""

import functools
import importlib.resources

from PIL import ImageFont

FACES = {
    "serif": ("font_source_serif_pro", "SourceSerifPro-Semibold.ttf"),
    "serif-black": ("font_source_serif_pro", "SourceSerifPro-Black.ttf"),
    "serif-italic": ("font_source_serif_pro", "SourceSerifPro-It.ttf"),
    "sans": ("font_manrope", "Manrope-SemiBold.ttf"),
    "sans-bold": ("font_manrope", "Manrope-ExtraBold.ttf"),
    "sans-light": ("font_manrope", "Manrope-Regular.ttf"),
}


@functools.cache
def typeface(face: str, size: int) -> ImageFont.FreeTypeFont:
    """Return a PIL font; `face` is a key of FACES, `size` in pixels."""
    package, file_name = FACES[face]
    path = importlib.resources.files(package) / "files" / file_name
    return ImageFont.truetype(str(path), size)
