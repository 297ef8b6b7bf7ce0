"""The library: photos, documents and films."""

import io
from functools import partial

from django.core.files.base import ContentFile
from django.utils.text import slugify
from PIL import Image
from wagtail.models import Collection

from demo.builders.films import build_films
from demo.content.organisations import ORGANISATIONS
from demo.content.people import PEOPLE
from demo.content.photos import (
    ALBUM,
    ALBUM_PALETTE,
    BOOK_COVERS,
    COLLECTION,
    CONSENT,
    CREDIT,
    DRAWN,
    ON_THE_LIST,
    PHOTOS,
    REPORT_COVERS,
)
from demo.content.publications import DOCUMENTS, PUBLICATIONS
from demo.pdf import make_pdf
from demo.pictures.covers import book_cover, report_cover
from demo.pictures.gallery import SCENES, focal_point, scene
from demo.pictures.logos import logo
from demo.pictures.palettes import PALETTES
from demo.pictures.portraits import portrait
from shared.media.models import Document, Photo

PNG = b"\x89PNG"


def build_library(seeding):
    build_photos(seeding)
    seeding.report("photos")
    build_documents(seeding)
    seeding.report("documents")
    build_films(seeding)
    seeding.report("films")


def build_photos(seeding):
    name, _keys = COLLECTION
    collection = Collection.objects.filter(name=name).first() or Collection.get_first_root_node().add_child(name=name)
    seeding.collections = {name: collection}
    for key, title, details, draw in _drawings():
        seeding.photos[key] = seeding.get_or_make(
            "photos", Photo.objects.filter(title=title), partial(_make_photo, seeding, key, title, details, draw)
        )


def _drawings():
    """Give (key, title, further fields, function that draws the bytes of the file) for every picture."""
    for key, (name, palette, seed, title, description) in PHOTOS.items():
        details = {"description": description, "credit": CREDIT} | focal_point(name)
        yield key, title, details, partial(_scene, name, palette, seed)
    for number, (name, seed, caption, description) in enumerate(ALBUM, 1):
        details = {"description": description, "caption": caption, "credit": CREDIT} | focal_point(name)
        title = f"De Grote Lommertafel 2026 ({number})"
        yield f"album-{number:02}", title, details, partial(_scene, name, ALBUM_PALETTE, seed)
    for number, person in enumerate(person for person in PEOPLE if "face" in person):
        details = {"description": f"Portret van {person['name']}", "credit": CREDIT} | _around_the_face()
        draw = partial(_portrait, person["face"], number)
        yield f"portret-{person['slug']}", f"Portret {person['name']}", details, draw
    for name, words, emblem, one, two, face, *_rest in ORGANISATIONS:
        draw = partial(logo, words, emblem, one, two, face)
        yield f"logo-{name}", f"Logo {name}", {"description": f"Logo van {name}"}, draw
    for key, (title, *how) in REPORT_COVERS.items():
        yield key, *_cover_words(title), partial(_report_cover, title, *how)
    for key, (title, *how) in BOOK_COVERS.items():
        yield key, *_cover_words(title), partial(_book_cover, title, *how)


def _cover_words(title):
    plain = " ".join(title.split())
    return f"Omslag {plain}", {"description": f"Omslag van “{plain}”"}


def _scene(name, palette, seed):
    return scene(name, palette, seed).jpeg()


def _portrait(face, number):
    return portrait(face, number).jpeg()


def _report_cover(title, label, name, palette, seed):
    return report_cover(title, label, SCENES[name], PALETTES[palette], seed, "Dijkgenoten").jpeg()


def _book_cover(title, author, motif, background, tones, seed):
    return book_cover(title, author, motif, background, tones, seed).jpeg()


def _around_the_face():
    """All portraits are drawn on the same sheet, so the focal point is the same."""
    return {"focal_point_x": 400, "focal_point_y": 380, "focal_point_width": 440, "focal_point_height": 520}


def _make_photo(seeding, key, title, details, draw):
    if seeding.made["photos"] % 20 == 0:
        seeding.say(f"  … {seeding.made['photos']} pictures drawn")
    data = draw()
    ending = "png" if data.startswith(PNG) else "jpg"
    name = f"{slugify(key)}.{ending}"
    collection, keys = COLLECTION
    place = {"collection": seeding.collections[collection]} if key in keys else {}
    return Photo.objects.create(
        title=title, file=ContentFile(data, name=name), **details, **place, **_consent(seeding, key)
    )


def _consent(seeding, key):
    """What is known of consent: the album's people signed a list, most others are drawings without a face."""
    fields = CONSENT.get(key) or (ON_THE_LIST if key.startswith("album-") else DRAWN)
    return fields | {"consent_until": seeding.date(fields.get("consent_until"))}


def build_documents(seeding):
    for publication in PUBLICATIONS:
        title, file_name = publication["pdf"]
        text = "\n\n".join(content for kind, content in publication["body"] if kind == "text")
        cover = seeding.photos[publication["cover"]]
        seeding.documents[publication["slug"]] = _document(seeding, title, file_name, text, cover)
    for key, (title, file_name, text) in DOCUMENTS.items():
        seeding.documents[key] = _document(seeding, title, file_name, text)


def _document(seeding, title, file_name, text, cover=None):
    return seeding.get_or_make(
        "documents", Document.objects.filter(title=title), partial(_make_document, title, file_name, text, cover)
    )


def _make_document(title, file_name, text, cover):
    picture = None
    if cover:
        with cover.open_file() as file:
            picture = Image.open(io.BytesIO(file.read()))
    return Document.objects.create(title=title, file=ContentFile(make_pdf(title, text, picture), name=file_name))
