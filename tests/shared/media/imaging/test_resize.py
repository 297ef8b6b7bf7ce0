"""Sizes that are made of a photo read once and smaller: as large, as sharp and cut out as by Wagtail itself."""

from io import BytesIO

import pytest
from django.core.files.images import ImageFile
from PIL import Image, ImageChops, ImageStat
from wagtail.images.models import AbstractImage, Filter

from shared.media.imaging.resize import reduced
from shared.media.imaging.specs import SIZES, filters
from shared.media.models import Photo
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

LARGE, UPRIGHT, SMALL = (4001, 2999), (3000, 4000), (700, 500)
TURNED = 6  # EXIF: the camera was held upright


def scene(size, form="JPEG", mode="RGB", exif=None, **focus):
    """A photo with shapes whose place can be seen: a slope of colours with a bright spot."""
    width, height = size
    slope = Image.linear_gradient("L").resize(size)
    picture = Image.merge("RGB", (slope, slope.rotate(180), Image.new("L", size, 90)))
    spot = (width * 3 // 4, height // 5)
    picture.paste((250, 240, 200), (*spot, spot[0] + width // 10, spot[1] + height // 10))
    file = BytesIO()
    given = Image.Exif()
    if exif:
        given[0x0112] = exif
    picture.convert(mode).save(file, form, exif=given)
    name = f"scene.{form.lower().replace('jpeg', 'jpg')}"
    turned = size[::-1] if exif else size
    fields = {"title": "Scene", "width": turned[0], "height": turned[1]} | focus
    return Photo.objects.create(file=ImageFile(file, name=name), **fields)


FOCUS = {"focal_point_x": 3100, "focal_point_y": 700, "focal_point_width": 300, "focal_point_height": 300}
PHOTOS = {
    "wide": lambda: scene(LARGE),
    "with a focal point": lambda: scene(LARGE, **FOCUS),
    "upright": lambda: scene(UPRIGHT),
    "turned by the camera": lambda: scene(LARGE, exif=TURNED),
    "no JPEG": lambda: scene(LARGE, form="PNG"),
    "a palette": lambda: scene(LARGE, form="PNG", mode="P"),
    "grey": lambda: scene(LARGE, mode="L"),
    "for print": lambda: scene(LARGE, mode="CMYK"),
    "small": lambda: scene(SMALL),
}


@pytest.mark.parametrize("photo", PHOTOS.values(), ids=PHOTOS)
def test_each_size_is_what_wagtail_would_make(photo):
    photo = photo()
    wanted = [
        Filter(spec=f"format-jpeg|{way}") for way in ("width-1600", "fill-1600x900", "fill-320x320", "max-165x165")
    ]
    ours = Photo.create_renditions(photo, *wanted)
    for chosen in wanted:
        theirs = Image.open(AbstractImage.generate_rendition_file(photo, chosen))
        with ours[chosen].file.open() as file:
            our = Image.open(file)
            our.load()
        assert all(abs(a - b) <= 1 for a, b in zip(our.size, theirs.size, strict=True)), chosen.spec
        difference = ImageChops.difference(our.convert("RGB"), theirs.convert("RGB").resize(our.size))
        assert max(ImageStat.Stat(difference).mean) < 3, chosen.spec


@pytest.mark.parametrize(("size", "read"), [(LARGE, (2001, 1500)), (UPRIGHT, (3000, 4000)), (SMALL, SMALL)])
def test_a_photo_is_read_no_larger_than_needed(size, read):
    """The upright one is filled into 1600 by 900, so nearly half of its width is needed."""
    photo = scene(size)
    small = reduced(photo, [chosen for name in SIZES for chosen in filters(name)])
    assert small.image.size == read


@pytest.mark.parametrize("size", [(900, 600), (901, 599), (1333, 999), (165, 165), (4000, 3), (3, 4000), (1, 1)])
@pytest.mark.parametrize("spec", ["max-165x165", "width-480", "fill-320x240", "original", "fill-96x54"])
def test_no_size_asks_for_more_than_there_is(size, spec):
    photo = make.photo(size=size)
    made = photo.get_rendition(spec)
    assert made.width >= 1
    assert made.height >= 1


def test_of_a_photo_that_is_lost_nothing_is_made():
    photo = make.photo(size=(60, 40))
    photo.file.storage.delete(photo.file.name)
    with pytest.raises(OSError):
        photo.get_renditions("width-20", "width-30")
    assert not photo.renditions.exists()
