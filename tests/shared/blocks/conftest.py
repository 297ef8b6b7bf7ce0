"""Something of everything that a block can draw on."""

from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from PIL import Image
from wagtail.models import Site

from home.models import StandardPage
from shared.blocks.body import BodyStreamBlock
from shared.media.models import Document, Film, Photo
from shared.people.models import Organisation, Person


def make_photo(number=1, **fields):
    """A small photo of the library, saved."""
    file = BytesIO()
    Image.new("RGB", (60, 40), (40, 90 + number, 120)).save(file, "PNG")
    fields = {"title": f"Foto {number}", "description": f"Een zaal met stoelen, nummer {number}"} | fields
    return Photo.objects.create(file=ImageFile(file, name=f"foto-{number}.png"), width=60, height=40, **fields)


def make_page(number=1, **fields):
    """A page of the site, below the front page, saved."""
    page = StandardPage(title=f"Pagina {number}", slug=f"pagina-{number}", **fields)
    Site.objects.get().root_page.add_child(instance=page)
    return page


@pytest.fixture
def photo(db):
    return make_photo(caption="De zaal voor het begin", credit="Foto: Noor Visser")


@pytest.fixture
def photos(db):
    return [make_photo(number) for number in range(1, 15)]


@pytest.fixture
def document(db):
    file = ContentFile(b"Afspraken", name="afspraken.txt")
    return Document.objects.create(title="Afspraken van de dag", file=file, file_size=2048, page_count=4)


@pytest.fixture
def film(db):
    return Film.objects.create(
        title="Aan tafel", url="https://www.video.example/watch?v=1", length="4:35", cover=make_photo(90)
    )


@pytest.fixture
def person(db):
    organisation = Organisation.objects.create(name="Buurthuis De Hoek")
    return Person.objects.create(
        name="Ruben de Haan", role="coördinator", organisation=organisation, portrait=make_photo(91)
    )


@pytest.fixture
def pages(db):
    return [make_page(number, photo=make_photo(100 + number)) for number in range(1, 4)]


@pytest.fixture
def library(photo, document, film, person, pages):
    """A site that has one of everything."""


@pytest.fixture
def stored():
    """
    Return what a body is when it comes from the database: `stored([("quote", {...})])`, values as they are stored.
    """

    def make(items):
        raw = [{"type": name, "value": value, "id": f"{number}"} for number, (name, value) in enumerate(items)]
        return BodyStreamBlock().to_python(raw)

    return make
