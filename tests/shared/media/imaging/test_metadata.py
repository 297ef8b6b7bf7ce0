"""What a telephone writes into a photo goes into no file that visitors get, and the photo stands upright."""

from io import BytesIO

import pytest
from django.core.files.images import ImageFile
from PIL import ExifTags, Image

from shared.media.imaging.specs import SIZES
from shared.media.models import Photo
from shared.media.pictures.tasks import make_renditions

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

LYING_ON_ITS_SIDE = 6  # EXIF 2.32, tag 0x0112: to be turned a quarter to the right
MAKER = "Telefoon van Noor"


def from_a_telephone(form="JPEG"):
    """Return the bytes of a photo of 1800 by 900, red on the left, that was taken standing, with place and maker."""
    photo = Image.new("RGB", (1800, 900), "blue")
    photo.paste("red", (0, 0, 900, 900))
    exif = photo.getexif()
    exif[ExifTags.Base.Orientation] = LYING_ON_ITS_SIDE
    exif[ExifTags.Base.Make] = MAKER
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (52.0, 5.0, 24.0)
    file = BytesIO()
    extra = {"comment": MAKER.encode()} if form == "JPEG" else {}
    photo.save(file, form, exif=exif, xmp=f"<x:xmpmeta>{MAKER}</x:xmpmeta>".encode(), **extra)
    return file


def stored(form, ending):
    file = from_a_telephone(form)
    assert MAKER.encode() in file.getvalue()
    return Photo.objects.create(title="Staand", file=ImageFile(file, name=f"staand.{ending}"))


@pytest.mark.parametrize(("form", "ending"), [("JPEG", "jpg"), ("HEIF", "heic"), ("WEBP", "webp")])
def test_no_size_tells_where_and_with_what_it_was_taken(form, ending):
    photo = stored(form, ending)
    make_renditions(photo)
    photo.get_rendition("original")
    made = photo.renditions.all()
    assert len(made) > 2 * len(SIZES)
    for rendition in made:
        with rendition.file.open() as file:
            content = file.read()
        assert MAKER.encode() not in content, rendition.filter_spec
        with Image.open(BytesIO(content)) as image:
            assert not dict(image.getexif()), rendition.filter_spec
            assert not image.info.get("xmp"), rendition.filter_spec


@pytest.mark.parametrize(("form", "ending"), [("JPEG", "jpg"), ("WEBP", "webp")])  # HEIC is turned by its decoder
def test_it_stands_upright(form, ending):
    rendition = stored(form, ending).get_rendition("format-jpeg|width-480")
    assert (rendition.width, rendition.height) == (480, 960)
    with Image.open(rendition.file.open()) as image:
        top, bottom = image.getpixel((240, 100)), image.getpixel((240, 860))
    assert top[0] > 200 > 60 > top[2]
    assert bottom[2] > 200 > 60 > bottom[0]
