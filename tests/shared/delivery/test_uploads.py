"""Uploads, as the application itself serves them on a small site."""

import pytest

from shared.media.pictures.picture import picture
from shared.media.pictures.tasks import make_renditions
from tests import factories as make

pytestmark = pytest.mark.django_db


def test_a_picture_is_served_and_kept(client):
    photo = make.photo(size=(60, 40))
    make_renditions(photo, ["card"])
    answer = client.get(picture(photo, "card").src)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "image/jpeg"
    assert "max-age=3600" in answer["Cache-Control"]
    assert "s-maxage=60" in answer["Cache-Control"]
    assert not answer.cookies


def test_a_document_has_an_address_of_its_own_that_knows_who_may_read_it(client):
    document = make.document()
    assert client.get(document.file.url).status_code == 404
    assert client.get(document.url).status_code == 200
    path = document.file.url.removeprefix("/media/")
    for spelled in (f"/{path}", f"./{path}", f"images/../{path}", f"%2e/{path}"):
        assert client.get(f"/media/{spelled}").status_code in (404, 301), spelled


@pytest.mark.parametrize(
    "path",
    [
        "",
        "bestaat-niet.jpg",
        "../db.sqlite3",
        "%2e%2e/db.sqlite3",
        "/etc/passwd",
        "a%00b.jpg",
        "original_images/",
        "x" * 5000,
    ],
)
def test_what_is_not_there_is_a_404(client, path):
    assert client.get(f"/media/{path}").status_code in (404, 301)
