"""
Makes many renditions of one photo, which is read and reduced once for all of them.

Wagtail opens the photo again for each rendition and makes three at a time: twenty times twelve million pixels, and
three times their memory. Here it is decoded as small as the largest rendition allows, and cropped once for all formats.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.core.files import File
from django.core.files.storage import Storage
from django.db import transaction
from PIL import ExifTags, Image
from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.image_operations import ImageTransform
from wagtail.images.models import AbstractImage, AbstractRendition, Filter, SourceImageIOError
from wagtail.images.rect import Rect
from willow.image import Image as WillowImage
from willow.plugins.pillow import PillowImage

from shared.media.imaging.cut_out import CutOut
from shared.media.imaging.metadata import turn_and_forget

# How EXIF says that a photo lies on its side.
TURNED = (5, 6, 7, 8)
# Modes in which pixels cannot be averaged: of two colours, or of a list of colours.
LISTED = ("1", "P")
# Nor in these, of 16 bits and more: each of their values of grey as one of 8 bits, for Pillow itself cuts off at 255.
DEEP = ("I", "F")
IN_8_BITS = [grey // 256 for grey in range(65536)]


class Overtaken(SourceImageIOError):
    """The photo was deleted, or its file replaced, while its renditions were made."""


class Reduced:
    """
    A photo in memory, upright and no larger than needed.

    Wagtail's operations take it for an image: `get_focal_point` is in its own pixels.
    """

    def __init__(self, photo: AbstractImage, image: Image.Image, form: str, scale: float) -> None:
        self.photo, self.image, self.form, self.scale = photo, image, form, scale
        self._cut: dict[tuple[Any, tuple[int, int]], Image.Image] = {}

    def get_focal_point(self) -> Rect | None:
        focus = self.photo.get_focal_point()
        return focus and Rect(*(edge * self.scale for edge in focus))

    def is_svg(self) -> bool:
        return False

    def cut(self, chosen: Filter) -> CutOut:
        """Return the picture that a filter asks for, cropped and resized; the pixels are kept for the next format."""
        transform = Filter(spec=chosen.spec).get_transform(self, self.image.size)
        left, top, right, bottom = transform.get_rect().round()
        # Rounding may lead a pixel past the edge.
        box = max(0, left), max(0, top), min(right, self.image.width), min(bottom, self.image.height)
        width, height = transform.size
        size = max(1, int(width)), max(1, int(height))
        if (box, size) not in self._cut:
            picture = self.image.resize(size, Image.Resampling.LANCZOS, box=box, reducing_gap=2.0)
            picture.info = self.image.info
            self._cut[box, size] = picture
        willow = CutOut(self._cut[box, size])
        willow.format_name = self.form
        return willow


class _Rest(Filter):
    """A filter that only converts and saves a `CutOut`, which has its size already."""

    def __init__(self, small: Reduced, spec: str) -> None:
        super().__init__(spec)
        self.small = small

    @contextmanager
    def get_willow_image(self, image: AbstractImage, source: Any = None) -> Iterator[CutOut]:
        yield self.small.cut(self)

    def get_transform(self, image: AbstractImage, size: tuple[int, int] | None = None) -> ImageTransform:
        return ImageTransform(size)


def reduced(photo: AbstractImage, filters: Sequence[Filter]) -> Reduced:
    """Return the `Reduced` photo from which all these filters can be made. Raises `OSError` when it cannot be read."""
    with photo.open_file() as file:
        form = WillowImage.open(file).format_name
        image: Image.Image = Image.open(file)
        whole = image.size[::-1] if image.getexif().get(ExifTags.Base.Orientation, 1) in TURNED else image.size
        factor = max(1, int(1 / _largest_scale(photo, whole, filters)))
        image.draft(None, (image.width // factor, image.height // factor))
        image.load()
    image = turn_and_forget(PillowImage(image)).image
    image, info = _averageable(image)
    further = int(factor * image.width / whole[0] + 0.01)
    if further > 1:
        image = image.reduce(further)
    image.info = info
    return Reduced(photo, image, form, image.width / whole[0])


def _averageable(image: Image.Image) -> tuple[Image.Image, dict[Any, Any]]:
    """Return a picture in a mode in which pixels can be averaged, and what of its info still holds in it."""
    info = image.info
    if image.mode.startswith(DEEP):
        image = image.convert("I").point(IN_8_BITS, "L")
    elif image.mode in LISTED:
        image = image.convert("RGBA" if "transparency" in info else "RGB")
    else:
        return image, info
    return image, {name: value for name, value in info.items() if name != "transparency"}


def make_renditions(photo: AbstractImage, filters: Sequence[Filter]) -> dict[Filter, AbstractRendition]:
    """
    Return the saved renditions of a photo, as a dict by filter.

    All are saved in one short transaction after all were made. Of two processes that make the same rendition, the first
    one wins. Raises Wagtail's `SourceImageIOError` when they cannot be made, and `Overtaken` when the photo was deleted
    or replaced meanwhile. Then no file is left behind.
    """
    try:
        small = reduced(photo, filters)
        files = {chosen: photo.generate_rendition_file(_Rest(small, chosen.spec)) for chosen in filters}
    except (SourceImageIOError, InvalidFilterSpecError):
        raise
    except Exception as error:  # each format has errors of its own
        raise SourceImageIOError(str(error)) from error
    saved: list[str] = []
    try:
        with transaction.atomic():
            _hold(photo)
            return {chosen: _save(small, chosen, file, saved) for chosen, file in files.items()}
    except Exception:
        # The rows are undone by themselves; of files in the public folder nobody would know.
        for name in saved:
            _storage(photo).delete(name)
        raise


def _hold(photo: AbstractImage) -> None:
    """Lock a photo until the transaction ends. Raises `Overtaken` when it was deleted or replaced."""
    same = type(photo).objects.select_for_update().filter(pk=photo.pk, file=photo.file.name)
    if not same.values_list("pk"):
        raise Overtaken(f"Photo {photo.pk} was deleted or replaced meanwhile.")


def _storage(photo: AbstractImage) -> Storage:
    return photo.renditions.model._meta.get_field("file").storage


def _save(small: Reduced, chosen: Filter, file: File, saved: list[str]) -> AbstractRendition:
    """
    Store a file and return its rendition. Adds the name of the file to `saved`.

    Sets width and height, for which Django would open the file twice.
    """
    renditions = small.photo.renditions
    which = {"filter_spec": chosen.spec, "focal_point_key": chosen.get_cache_key(small.photo)}
    field = renditions.model._meta.get_field("file")
    name = field.storage.save(field.generate_filename(renditions.model(image=small.photo), file.name), file)
    saved.append(name)
    width, height = small.cut(chosen).get_size()
    rendition, is_new = renditions.get_or_create(**which, defaults={"file": name, "width": width, "height": height})
    if not is_new:
        field.storage.delete(name)
    return rendition


def _largest_scale(photo: AbstractImage, size: tuple[int, int], filters: Sequence[Filter]) -> float:
    """Return the largest scale at which any of the filters uses a photo, from 0 to 1. size: of the photo, in pixels."""
    return min(1, max(max(chosen.get_transform(photo, size).scale) for chosen in filters))
