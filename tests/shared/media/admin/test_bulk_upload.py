"""Many photos at once in the admin, what is refused there and with which sentence, and the round of descriptions."""

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from django.contrib.auth import get_user
from django.core.files.images import ImageFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.images.models import SourceImageIOError

from shared.media.admin.bulk_upload import title_from
from shared.media.imaging.specs import filter_specs
from shared.media.models import Photo
from shared.media.pictures.tasks import make_all_sizes
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

GIVEN = {"consent": "given", "consent_proof": "Map 2026", "credit": "Noor", "licence": "cc-by", "collection": "1"}


def jpeg(size=(300, 200)):
    file = BytesIO()
    Image.effect_noise(size, 80).convert("RGB").save(file, "JPEG", quality=90)
    return file.getvalue()


def bomb(width, height):
    """Return a PNG that says it is so large; it is never decoded, so it needs no pixels."""

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def drop(client, content, name, **fields):
    file = SimpleUploadedFile(name, content)
    return client.post(reverse("wagtailimages:add_multiple"), GIVEN | {"file": file} | fields)


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
REFUSED = {
    "a program": (b"MZ\x90\x00" + bytes(400), "foto.jpg", "geen foto die te openen is"),
    "a program by its own name": (b"MZ\x90\x00" + bytes(400), "foto.exe", "Dit soort bestand kan hier niet"),
    "a drawing with a script": (SVG, "tekening.svg", "Dit soort bestand kan hier niet"),
    "such a drawing as a photo": (SVG, "tekening.png", "geen foto die te openen is"),
    "a web page": (b"<html><script>alert(1)</script></html>", "foto.jpg", "geen foto die te openen is"),
    "900 million pixels": (bomb(30_000, 30_000), "groot.png", "te veel pixels"),
    "100 million pixels": (bomb(10_000, 10_000), "groot.png", "te veel pixels"),
    "a photo that breaks off": (jpeg()[:-4000], "half.jpg", "Deze foto is niet heel"),
    "a picture without its pixels": (bomb(200, 200), "leeg.png", "Deze foto is niet heel"),
    "a photo by the name of another sort": (jpeg(), "foto.png", "niet wat de naam zegt"),
    "an empty file": (b"", "foto.jpg", "leeg"),
}


@pytest.mark.parametrize(("content", "name", "sentence"), REFUSED.values(), ids=REFUSED)
@pytest.mark.parametrize("way", ["drop", "window", "form"])
def test_what_is_no_whole_photo_is_refused_with_a_sentence(writer, way, content, name, sentence):
    file = SimpleUploadedFile(name, content)
    if way == "drop":
        answer = drop(writer, content, name)
        assert answer.status_code == 422
        text = " ".join(answer.json()["errors"]["file"])
    elif way == "window":
        fields = {f"image-chooser-upload-{key}": value for key, value in (GIVEN | {"title": "x", "file": file}).items()}
        answer = writer.post(reverse("wagtailimages_chooser:create"), fields)
        assert answer.status_code == 200
        text = answer.content.decode()
    else:
        answer = writer.post(reverse("wagtailimages:add"), GIVEN | {"title": "x", "file": file})
        assert answer.status_code == 200
        text = answer.content.decode()
    assert sentence in text
    assert not Photo.objects.exists()


def test_a_photo_over_the_limit_is_refused(writer, settings):
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 2000
    answer = drop(writer, jpeg(), "foto.jpg")
    assert "Hooguit 2,0" in answer.json()["errors"]["file"][0]
    assert not Photo.objects.exists()


def test_what_holds_for_all_is_kept_with_each(writer):
    for name in ("de_kring-1.JPG", "de_kring-2.jpg"):
        answer = drop(writer, jpeg(), name)
        assert answer.status_code == 200, answer.content
        assert answer.json()["photo"]["preview"]["url"]
    photos = Photo.objects.order_by("pk")
    assert [photo.title for photo in photos] == ["De kring 1", "De kring 2"]
    assert {(p.consent, p.consent_proof, p.credit, p.licence) for p in photos} == {
        ("given", "Map 2026", "Noor", "cc-by")
    }
    assert {photo.uploaded_by_user for photo in photos} == {get_user(writer)}


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"consent": ""}, "consent"),
        ({"consent": "given", "consent_proof": ""}, "consent_proof"),
        ({"consent": "not-needed"}, "consent_why"),
        ({"consent": "onzin"}, "consent"),
        ({"consent_until": "morgen"}, "consent_until"),
    ],
)
def test_nothing_is_kept_while_consent_is_not_clear(writer, fields, wrong):
    answer = drop(writer, jpeg(), "foto.jpg", **fields)
    assert answer.status_code == 422
    assert list(answer.json()["errors"]) == [wrong]
    assert not Photo.objects.exists()


def test_a_photo_that_is_asked_for_stands_nowhere_public(writer):
    drop(writer, jpeg(), "foto.jpg", consent="asked")
    photo = Photo.objects.get()
    assert {row.file.name.startswith("private/") for row in photo.renditions.all()} == {True}


@pytest.mark.parametrize("query", ["", "?in=dialog", "?collection_id=1", "?collection_id=onzin"])
def test_the_screen(writer, query):
    html = writer.get(reverse("wagtailimages:add_multiple") + query).content.decode()
    assert "data-photo-drop" in html
    assert ("wagtailadmin" in html) == (query != "?in=dialog")


@pytest.mark.parametrize("name", ["wagtailimages:add_multiple", "photo_descriptions", "photo_consent"])
def test_who_may_not_work_with_photos_does_not_get_there(client, name):
    assert client.get(reverse(name)).status_code == 302


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("de_kring-2.JPG", "De kring 2"),
        ("IMG_2034.heic", "IMG 2034"),
        ("....jpg", "Foto"),
        ("", "Foto"),
        ("a" * 400 + ".jpg", "A" + "a" * 254),
    ],
)
def test_the_title_of_a_photo(name, title):
    assert title_from(name) == title


def test_one_photo_one_sentence_the_next(writer):
    first, second, third = [make.photo(size=(60, 40), description="", title=f"Foto {n}") for n in "abc"]
    make.photo(size=(60, 40))
    make.photo(size=(60, 40), description="", only_decoration=True)
    address = reverse("photo_descriptions")
    assert writer.get(address).context["photo"] == third
    refused = writer.post(address, {"photo": third.pk, "description": ""})
    assert "Zeg in één zin wat er te zien is" in refused.content.decode()
    answer = writer.post(address, {"photo": third.pk, "description": "Een lege stoel"}, follow=True)
    assert answer.context["photo"] == second
    skipped = writer.get(answer.context["skip"])
    assert skipped.context["photo"] == first
    answer = writer.post(answer.context["skip"], {"photo": first.pk, "only_decoration": "on"}, follow=True)
    assert "Dat was de laatste." in answer.content.decode()
    third.refresh_from_db()
    first.refresh_from_db()
    assert third.description == "Een lege stoel"
    assert first.alt == ""


@pytest.mark.parametrize(
    "query", ["photos=1,2", "photos=onzin", "after=x", "photos=" + "9," * 999, "after=99999999999999"]
)
def test_any_address_of_the_round_is_answered(writer, query):
    make.photo(size=(60, 40), description="")
    assert writer.get(f"{reverse('photo_descriptions')}?{query}").status_code == 200


@pytest.mark.parametrize("turned", [1, 6])
def test_a_scan_of_16_bits_is_shown_as_light_as_it_is(writer, turned):
    """Pillow itself cuts its greys off at 255 of 65535 - all white - and averages none of them."""
    file, camera = BytesIO(), Image.Exif()
    camera[0x0112] = turned
    Image.new("I;16", (2000, 1500), 100 * 256).save(file, "PNG", exif=camera)
    answer = drop(writer, file.getvalue(), "scan.png")
    assert answer.status_code == 200
    photo = Photo.objects.get()
    assert answer.json()["photo"]["preview"]["width"] == (165 if turned == 1 else 123)
    assert writer.get(reverse("wagtailimages:index")).status_code == 200
    make_all_sizes(photo)
    assert set(filter_specs("wide")) <= set(photo.renditions.values_list("filter_spec", flat=True))
    for made in photo.renditions.all():
        with made.file.open() as kept, Image.open(kept) as image:
            assert abs(image.convert("L").getpixel((50, 50)) - 100) <= 2, made.filter_spec


@pytest.mark.parametrize("sort", ["JPEG", "PNG"])
def test_a_photo_that_broke_after_its_upload_is_missing_in_the_library_and_no_error(writer, sort):
    file = BytesIO()
    Image.effect_noise((900, 600), 60).save(file, sort)
    photo = Photo.objects.create(title="Half", file=ImageFile(file, name=f"half.{sort.lower()}"), width=900, height=600)
    Path(photo.file.path).write_bytes(file.getvalue()[:-20_000])
    with pytest.raises(SourceImageIOError):
        photo.get_renditions("width-20", "width-30")
    answer = writer.get(reverse("wagtailimages:index"))
    assert answer.status_code == 200
    assert "not-found" in answer.content.decode()
    assert not photo.renditions.exists()
