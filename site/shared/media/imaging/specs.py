"""The sizes in which photos are shown, for the templates and for making the renditions."""

from dataclasses import dataclass
from functools import lru_cache

from wagtail.images.models import Filter


@dataclass(frozen=True)
class PictureSize:
    """
    One way in which photos are shown.

    operations: Wagtail's resize operations, the narrowest first. sizes: the HTML attribute of that name.
    """

    operations: tuple
    sizes: str


# Cropping (`fill`) keeps the focal point that editors set. `width` and `max` show the whole photo.
SIZES = {
    "card": PictureSize(("fill-480x320", "fill-960x640"), "(min-width: 48em) 24rem, 92vw"),
    "wide": PictureSize(("fill-800x450", "fill-1600x900"), "(min-width: 80em) 76rem, 100vw"),
    "text": PictureSize(("width-480", "width-800", "width-1600"), "(min-width: 48em) 42rem, 92vw"),
    # The same files as of "text", standing small side by side, and two beside each other.
    "album": PictureSize(("width-480", "width-800", "width-1600"), "(min-width: 48em) 14rem, 40vw"),
    "half": PictureSize(("width-480", "width-800", "width-1600"), "(min-width: 48em) 21rem, 48vw"),
    "photo": PictureSize(("width-480", "width-800", "width-1600"), "(min-width: 80em) 76rem, 96vw"),
    "thumb": PictureSize(("fill-320x240", "fill-640x480"), "(min-width: 48em) 16rem, 45vw"),
    # The same files, beside the words of a row.
    "row": PictureSize(("fill-320x240", "fill-640x480"), "clamp(5.5rem, 22vw, 9rem)"),
    "portrait": PictureSize(("fill-160x160", "fill-320x320"), "6rem"),
    "cover": PictureSize(("max-320x480", "max-640x960"), "(min-width: 48em) 16rem, 50vw"),
    "logo": PictureSize(("max-240x120", "max-480x240"), "10rem"),
}

# AVIF, and JPEG for browsers without it. A logo stays a PNG, which may be transparent.
FORMATS = ("avif", "jpeg")
LOGO_FORMATS = ("png",)


def formats_for(size: str) -> tuple[str, ...]:
    """Return the file formats of a size; the last one is supported by every browser."""
    return LOGO_FORMATS if size == "logo" else FORMATS


def filter_specs(size: str) -> list[str]:
    """Return Wagtail's filter specs of a size, format by format."""
    return [f"format-{name}|{operation}" for name in formats_for(size) for operation in SIZES[size].operations]


@lru_cache
def filters(size: str) -> tuple[Filter, ...]:
    """Return Wagtail's filters of a size. They are kept, because parsing a spec is slow."""
    return tuple(Filter(spec=spec) for spec in filter_specs(size))


def format_of(chosen: Filter) -> str:
    """Return the file format of one of `filters`."""
    return chosen.spec.partition("|")[0].removeprefix("format-")


def all_filter_specs() -> list[str]:
    """Return the filter specs of every size."""
    return [spec for size in SIZES for spec in filter_specs(size)]
