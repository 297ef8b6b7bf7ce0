"""
Many sizes of one photo, which is read once and made smaller once.

Wagtail reads the whole photo again for each size and does three at a time: twenty times twelve million pixels, and
three times their memory. Here it is read as small as the largest size allows - a JPEG by its own reduced reading, which
costs a fraction - and what is cut out of it is cut out once for all formats.
"""

from contextlib import contextmanager

from django.db import transaction
from PIL import ExifTags, Image
from wagtail.images.image_operations import ImageTransform
from wagtail.images.models import Filter
from wagtail.images.rect import Rect
from willow.image import Image as WillowImage
from willow.plugins.pillow import PillowImage

from shared.media.metadata import turn_and_forget

# How EXIF says that a photo lies on its side.
TURNED = (5, 6, 7, 8)
# Modes in which pixels cannot be averaged: of two colours, or of a list of colours.
LISTED = ("1", "P")


class Reduced:
    """
    A photo in memory, turned the right way up and no larger than needed.

    It is to Wagtail's operations what a `Photo` is: they ask for its focal point, here in its own pixels.
    """

    def __init__(self, photo, image, form, scale):
        self.photo, self.image, self.form, self.scale = photo, image, form, scale
        self._cut = {}

    def get_focal_point(self):
        focus = self.photo.get_focal_point()
        return focus and Rect(*(place * self.scale for place in focus))

    def is_svg(self):
        return False

    def cut(self, chosen):
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
        willow = PillowImage(self._cut[box, size])
        willow.format_name = self.form
        return willow


class _Rest(Filter):
    """What Wagtail's filter does to a picture that was cut out and has its size: the format, and how it is saved."""

    def __init__(self, small, spec):
        super().__init__(spec)
        self.small = small

    @contextmanager
    def get_willow_image(self, image, source=None):
        yield self.small.cut(self)

    def get_transform(self, image, size=None):
        return ImageTransform(size)


def reduced(photo, filters):
    """Give the `Reduced` photo that all these filters can be made from. Raises `OSError` when it cannot be read."""
    with photo.open_file() as file:
        form = WillowImage.open(file).format_name
        image = Image.open(file)
        whole = image.size[::-1] if image.getexif().get(ExifTags.Base.Orientation, 1) in TURNED else image.size
        factor = max(1, int(1 / _largest_scale(photo, whole, filters)))
        image.draft(None, tuple(side // factor for side in image.size))
        image.load()
    image = turn_and_forget(PillowImage(image)).image
    info = image.info
    if image.mode in LISTED:
        image = image.convert("RGBA" if "transparency" in info else "RGB")
        info = {name: value for name, value in info.items() if name != "transparency"}
    further = int(factor * image.width / whole[0] + 0.01)
    if further > 1:
        image = image.reduce(further)
    image.info = info
    return Reduced(photo, image, form, image.width / whole[0])


def make_renditions(photo, filters):
    """
    Give what Wagtail's filters make of a photo, as a dict of saved renditions by filter.

    All are saved in one short transaction, once all are made; of two processes that make the same the first one wins.
    """
    small = reduced(photo, filters)
    files = {chosen: photo.generate_rendition_file(_Rest(small, chosen.spec)) for chosen in filters}
    with transaction.atomic():
        return {chosen: _save(small, chosen, file) for chosen, file in files.items()}


def _save(small, chosen, file):
    """Put a file away and give its rendition. Its size is known here: Django would open the file twice for it."""
    renditions = small.photo.renditions
    which = {"filter_spec": chosen.spec, "focal_point_key": chosen.get_cache_key(small.photo)}
    field = renditions.model._meta.get_field("file")
    name = field.storage.save(field.generate_filename(renditions.model(image=small.photo), file.name), file)
    width, height = small.cut(chosen).get_size()
    rendition, is_new = renditions.get_or_create(**which, defaults={"file": name, "width": width, "height": height})
    if not is_new:
        field.storage.delete(name)
    return rendition


def _largest_scale(photo, size, filters):
    """Give how large a filter leaves a photo of this size at most, from 0 to 1: half means half of its width."""
    return min(1, max(max(chosen.get_transform(photo, size).scale) for chosen in filters))
