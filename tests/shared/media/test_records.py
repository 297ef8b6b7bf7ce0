"""What films and documents tell of themselves."""

import pypdfium2
import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile

from shared.media.models import Film
from shared.media.models.consent import Consent
from tests import factories as make
from tests.film_files import film_data


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.film.example/watch?v=1", "film.example"),
        ("https://video.example.org/1", "video.example.org"),
        ("http://FILM.example:8080/", "film.example"),
        ("", ""),
    ],
)
def test_where_a_film_stands(url, host):
    assert Film(url=url).host == host


@pytest.mark.parametrize("length", ["4:35", "04:35", "0:07", "61:00", "1:02:03", ""])
def test_a_length(length):
    Film(title="Aan tafel", url="https://film.example/", length=length).clean_fields()


@pytest.mark.parametrize("length", ["4", "4:60", "vier", "4:5", "1:2:3:4", "4:35 "])
def test_no_length(length):
    with pytest.raises(ValidationError) as refusal:
        Film(title="Aan tafel", url="https://film.example/", length=length).clean_fields()
    assert list(refusal.value.message_dict) == ["length"]


@pytest.mark.parametrize("address", ["film.example", "javascript:alert(1)", "ftp://film.example/"])
def test_an_address_that_leads_to_no_film(address):
    with pytest.raises(ValidationError):
        Film(title="Aan tafel", url=address).clean_fields()


def pdf(pages, folder):
    file = folder / "verslag.pdf"
    with pypdfium2.PdfDocument.new() as document:
        for _ in range(pages):
            document.new_page(200, 300)
        document.save(str(file))
    return file.read_bytes()


@pytest.mark.django_db
def test_the_pages_of_a_pdf_are_counted(tmp_path):
    document = make.document(pdf(7, tmp_path), filename="verslag.pdf")
    assert document.page_count == 7
    document.file.open()
    assert document.file.read(5) == b"%PDF-"


@pytest.mark.parametrize(
    ("content", "filename"), [(b"geen pdf", "stuk.pdf"), (b"Afspraken", "afspraken.txt"), (b"", "x.pdf")]
)
@pytest.mark.django_db
def test_what_cannot_be_counted_has_no_number(content, filename):
    assert make.document(content, filename=filename).page_count is None


@pytest.mark.django_db
def test_a_film_loaded_before_its_file_moved_does_not_delete_it(django_capture_on_commit_callbacks):
    """The name in memory differs from the stored one, but no new file takes its place."""
    film = Film.objects.create(title="Aan tafel", file=ContentFile(film_data(3), name="tafel.webm"))
    loaded_before = Film.objects.get()
    with django_capture_on_commit_callbacks(execute=True):
        film.consent = Consent.WITHDRAWN
        film.save()
    moved = Film.objects.get().file
    assert moved.name != loaded_before.file.name
    with django_capture_on_commit_callbacks(execute=True):
        loaded_before.save()
    assert moved.storage.exists(moved.name)
