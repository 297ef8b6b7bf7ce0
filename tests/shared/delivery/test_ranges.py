"""Pieces of a film, as players ask for them (RFC 9110 §14)."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

DATA = bytes(range(256)) * 1000
SIZE = len(DATA)

pytestmark = pytest.mark.django_db


@pytest.fixture
def address():
    name = default_storage.save("films/ranges.webm", ContentFile(DATA))
    yield default_storage.url(name)
    default_storage.delete(name)


def body(answer):
    return b"".join(answer.streaming_content)


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        ("bytes=0-", 0, SIZE - 1),
        ("bytes=0-0", 0, 0),
        ("bytes=100-199", 100, 199),
        ("bytes=200000-", 200_000, SIZE - 1),
        ("bytes=-10", SIZE - 10, SIZE - 1),
        ("bytes=-99999999", 0, SIZE - 1),
        ("bytes=10-99999999", 10, SIZE - 1),
    ],
)
def test_a_piece(asked, first, last, client, address):
    answer = client.get(address, headers={"Range": asked})
    assert answer.status_code == 206
    assert answer["Content-Range"] == f"bytes {first}-{last}/{SIZE}"
    assert answer["Content-Length"] == str(last - first + 1)
    assert answer["Content-Type"] == "video/webm"
    assert body(answer) == DATA[first : last + 1]


@pytest.mark.parametrize("asked", ["", "bytes=", "bytes=-", "bytes=a-b", "bytes=0-1,5-6", "items=0-1", "bytes=²-"])
def test_the_whole(asked, client, address):
    answer = client.get(address, headers={"Range": asked})
    assert (answer.status_code, answer["Accept-Ranges"]) == (200, "bytes")
    assert body(answer) == DATA


@pytest.mark.parametrize("asked", [f"bytes={SIZE}-", "bytes=9-3", "bytes=-0", f"bytes={'9' * 400}-"])
def test_beyond_the_end(asked, client, address):
    answer = client.get(address, headers={"Range": asked})
    assert answer.status_code == 416
    assert answer["Content-Range"] == f"bytes */{SIZE}"


def test_a_file_that_has_changed_since(client, address):
    since = client.get(address)["Last-Modified"]
    same = client.get(address, headers={"Range": "bytes=0-9", "If-Range": since})
    other = client.get(address, headers={"Range": "bytes=0-9", "If-Range": "Wed, 21 Oct 2015 07:28:00 GMT"})
    assert (same.status_code, other.status_code) == (206, 200)


def test_only_the_head(client, address):
    assert client.head(address, headers={"Range": "bytes=0-9"})["Content-Length"] == "10"
