"""The library: photos, documents and films."""

import io
from functools import partial
from typing import Any

from django.core.files.base import ContentFile
from django.utils.text import slugify
from PIL import Image
from wagtail.models import Collection

from demo.builders.films import build_films
from demo.builders.seeding import Seeding
from demo.content.photos import COLLECTION, CONSENT, DRAWN, ON_THE_LIST
from demo.content.publications import DOCUMENTS, PUBLICATIONS
from demo.drawings import Drawing, drawings
from demo.pdf import make_pdf
from shared.media.models import Document, Photo

PNG = b"\x89PNG"


def build_library(seeding: Seeding) -> None:
    """Make the photos, documents and films."""
    build_photos(seeding)
    seeding.report("photos")
    build_documents(seeding)
    seeding.report("documents")
    build_films(seeding)
    seeding.report("films")


def build_photos(seeding: Seeding) -> None:
    """Make the photos and their collection."""
    name, _keys = COLLECTION
    collection = Collection.objects.filter(name=name).first() or Collection.get_first_root_node().add_child(name=name)
    seeding.collections = {name: collection}
    for drawing in drawings():
        seeding.photos[drawing.key] = seeding.get_or_make(
            "photos", Photo.objects.filter(title=drawing.title), partial(_make_photo, seeding, drawing)
        )


def _make_photo(seeding: Seeding, drawing: Drawing) -> Photo:
    if seeding.made["photos"] % 20 == 0:
        seeding.say(f"  … {seeding.made['photos']} pictures drawn")
    key = drawing.key
    data = seeding.drawn[key].result() if key in seeding.drawn else drawing.draw()
    ending = "png" if data.startswith(PNG) else "jpg"
    name = f"{slugify(key)}.{ending}"
    collection, keys = COLLECTION
    place = {"collection": seeding.collections[collection]} if key in keys else {}
    return Photo.objects.create(
        title=drawing.title, file=ContentFile(data, name=name), **drawing.details, **place, **_consent(seeding, key)
    )


def _consent(seeding: Seeding, key: str) -> dict[str, Any]:
    """Return the consent fields of a photo by its key."""
    fields = CONSENT.get(key) or (ON_THE_LIST if key.startswith("album-") else DRAWN)
    return fields | {"consent_until": seeding.date(fields.get("consent_until"))}


def build_documents(seeding: Seeding) -> None:
    """Make the documents."""
    for publication in PUBLICATIONS:
        title, file_name = publication["pdf"]
        text = "\n\n".join(content for kind, content in publication["body"] if kind == "text")
        cover = seeding.photos[publication["cover"]]
        seeding.documents[publication["slug"]] = _document(seeding, title, file_name, text, cover)
    for key, (title, file_name, text) in DOCUMENTS.items():
        seeding.documents[key] = _document(seeding, title, file_name, text)


def _document(seeding: Seeding, title: str, file_name: str, text: str, cover: Any = None) -> Document:
    return seeding.get_or_make(
        "documents", Document.objects.filter(title=title), partial(_make_document, title, file_name, text, cover)
    )


def _make_document(title: str, file_name: str, text: str, cover: Any) -> Document:
    picture = None
    if cover:
        with cover.open_file() as file:
            picture = Image.open(io.BytesIO(file.read()))
    return Document.objects.create(title=title, file=ContentFile(make_pdf(title, text, picture), name=file_name))
