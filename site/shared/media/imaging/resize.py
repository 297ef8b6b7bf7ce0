"""
Many sizes of one photo, which is read once and made smaller once.

Wagtail reads the whole photo again for each size and does three at a time: twenty times twelve million pixels, and
three times their memory. Here it is read as small as the largest size allows - a JPEG by its own reduced reading, which
costs a fraction - and what is cut out of it is cut out once for all formats.
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
    """A photo was deleted, or its file replaced, while its sizes were made: what was made is of no use."""


class Reduced:
    """
    A photo in memory, turned the right way up and no larger than needed.

    It is to Wagtail's operations what a `Photo` is: they ask for its focal point, here in its own pixels.
    """

    def __init__(self, photo: AbstractImage, image: Image.Image, form: str, scale: float) -> None:
        self.photo, self.image, self.form, self.scale = photo, image, form, scale
        self._cut = {}

    def get_focal_point(self) -> Rect | None:
        focus = self.photo.get_focal_point()
        return focus and Rect(*(edge * self.scale for edge in focus))

    def is_svg(self) -> bool:
        return False

    def cut(self, chosen: Filter) -> CutOut:
        """Give the picture that a filter wants, whatever the format, as Willow's; kept for the next format."""
        transform = Filter(spec=chosen.spec).get_transform(self, self.image.size)
        left, top, right, bottom = transform.get_rect().round()
        # Rounding may lead a pixel past the edge.
        box = max(0, left), max(0, top), min(right, self.image.width), min(bottom, self.image.height)
        size = tuple(max(1, int(side)) for side in transform.size)
        if (box, size) not in self._cut:
            picture = self.image.resize(size, Image.Resampling.LANCZOS, box=box, reducing_gap=2.0)
            picture.info = self.image.info
            self._cut[box, size] = picture
        willow = CutOut(self._cut[box, size])
        willow.format_name = self.form
        return willow


class _Rest(Filter):
    """What Wagtail's filter does to a picture that was cut out and has its size: the format, and how it is saved."""

    def __init__(self, small: Reduced, spec: str) -> None:
        super().__init__(spec)
        self.small = small

    @contextmanager
    def get_willow_image(self, image: AbstractImage, source: Any = None) -> Iterator[CutOut]:
        yield self.small.cut(self)

    def get_transform(self, image: AbstractImage, size: tuple[int, int] | None = None) -> ImageTransform:
        return ImageTransform(size)


def reduced(photo: AbstractImage, filters: Sequence[Filter]) -> Reduced:
    """Give the `Reduced` photo that all these filters can be made from. Raises `OSError` when it cannot be read."""
    with photo.open_file() as file:
        form = WillowImage.open(file).format_name
        image = Image.open(file)
        whole = image.size[::-1] if image.getexif().get(ExifTags.Base.Orientation, 1) in TURNED else image.size
        factor = max(1, int(1 / _largest_scale(photo, whole, filters)))
        image.draft(None, tuple(side // factor for side in image.size))
        image.load()
    image = turn_and_forget(PillowImage(image)).image
    image, info = _averageable(image)
    further = int(factor * image.width / whole[0] + 0.01)
    if further > 1:
        image = image.reduce(further)
    image.info = info
    return Reduced(photo, image, form, image.width / whole[0])


def _averageable(image: Image.Image) -> tuple[Image.Image, dict[str, Any]]:
    """Give a picture in a mode in which pixels can be averaged, and what of its info still holds in it."""
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
    Give what Wagtail's filters make of a photo, as a dict of saved renditions by filter.

    All are saved in one short transaction, once all are made; of two processes that make the same the first one wins.
    Raises Wagtail's `SourceImageIOError` when they cannot be made, which shows a photo as missing, and `Overtaken` when
    the photo is another by then. No file is left behind.
    """
    try:
        small = reduced(photo, filters)
        files = {chosen: photo.generate_rendition_file(_Rest(small, chosen.spec)) for chosen in filters}
    except (SourceImageIOError, InvalidFilterSpecError):
        raise
    except Exception as error:  # each format has errors of its own
        raise SourceImageIOError(str(error)) from error
    saved = []
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
    """Keep a photo from being deleted or replaced until the transaction ends. Raises `Overtaken` when it was."""
    same = type(photo).objects.select_for_update().filter(pk=photo.pk, file=photo.file.name)
    if not same.values_list("pk"):
        raise Overtaken(f"Photo {photo.pk} was deleted or replaced meanwhile.")


def _storage(photo: AbstractImage) -> Storage:
    return photo.renditions.model._meta.get_field("file").storage


def _save(small: Reduced, chosen: Filter, file: File, saved: list[str]) -> AbstractRendition:
    """
    Put a file away and give its rendition; the file's name is added to the list `saved`.

    Its size is known here: Django would open the file twice for it.
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
    """Give how large a filter leaves a photo of this size at most, from 0 to 1: half means half of its width."""
    return min(1, max(max(chosen.get_transform(photo, size).scale) for chosen in filters))
