"""Uploaded films and sound: what is in them, and what is refused."""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile

from shared.media.films.probe import container_of, examine
from tests.film_files import film_data, mp3_data, wav_data


def upload(data, name):
    return ContentFile(data, name=name)


def test_a_film():
    recording = examine(upload(film_data(3), "Dag op het plein.WEBM"))
    assert (round(recording.seconds), recording.width, recording.height) == (3, 64, 36)


def test_sound():
    recording = examine(upload(mp3_data(2), "gesprek.mp3"))
    assert (round(recording.seconds), recording.width) == (2, None)


@pytest.mark.parametrize(
    ("head", "container"),
    [
        (b"\x00\x00\x00\x20ftypisom", "mp4"),
        (b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm", "webm"),
        (b"\x1a\x45\xdf\xa3\xa3\x42\x82\x88matroska", ""),
        (b"OggS\x00\x02", "ogg"),
        (b"ID3\x04\x00", "mp3"),
        (b"\xff\xfb\x90\x00", "mp3"),
        (b"\xff\xd8\xff\xe0", ""),
        (b"MZ\x90\x00", ""),
        (b"\x7fELF", ""),
        (b"#!/bin/sh", ""),
        (b"", ""),
    ],
)
def test_what_a_file_begins_with(head, container):
    assert container_of(head) == container


@pytest.mark.parametrize(
    ("data", "name", "message"),
    [
        (b"MZ\x90\x00" + bytes(2000), "film.mp4", "eindigt op .mp4, maar het bestand is iets anders"),
        (b"\x7fELF" + bytes(2000), "film.webm", "eindigt op .webm, maar"),
        (b"<svg><script>alert(1)</script></svg>", "film.mp4", "eindigt op .mp4, maar"),
        (film_data(), "film.mp4", "eindigt op .mp4, maar"),
        (b"MZ\x90\x00", "film.exe", "MP4 of WebM"),
        (film_data(), "film", "MP4 of WebM"),
        (wav_data(), "gesprek.wav", "MP4 of WebM"),
        (wav_data(), "gesprek.mp3", "eindigt op .mp3, maar"),
        (film_data()[:200], "film.webm", "kan niet worden afgespeeld"),
        (b"\x00\x00\x00\x20ftypisom" + bytes(2000), "film.mp4", "kan niet worden afgespeeld"),
        (b"OggS" + bytes(2000), "gesprek.ogg", "kan niet worden afgespeeld"),
        (b"", "film.mp4", "eindigt op .mp4, maar"),
    ],
)
def test_a_file_that_is_refused(data, name, message):
    file = upload(data, name)
    with pytest.raises(ValidationError) as refusal:
        examine(file)
    assert message in refusal.value.messages[0]
    assert file.tell() == 0


def test_over_the_limit(settings):
    settings.FILM_MEGABYTES = 1
    with pytest.raises(ValidationError) as refusal:
        examine(upload(film_data() + bytes(1024 * 1024), "film.webm"))
    assert "Het mag hoogstens 1,0 MB zijn" in refusal.value.messages[0].replace("\xa0", " ")
