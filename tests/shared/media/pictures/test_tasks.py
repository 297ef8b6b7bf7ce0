"""Where and when the sizes of photos are made: by a worker after an upload, and never for a visitor who waits."""

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings as project
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import IntegrityError
from django.test import Client
from django.urls import reverse
from django_tasks_db.management.commands import db_worker
from django_tasks_db.models import DBTaskResult
from PIL import Image

from config.settings.background import task_backends
from shared.media.imaging.resize import Overtaken
from shared.media.imaging.specs import filter_specs
from shared.media.models import Photo, PhotoRendition
from shared.media.models.consent import Consent
from shared.media.pictures import tasks as sizes_of_photos
from shared.media.pictures.picture import SOON
from shared.media.pictures.tasks import SIZES_OF_ANY_PHOTO, SMALL_IN_ADMIN, make_all_sizes, make_missing_sizes
from tests import databases
from tests import factories as make

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

ALL = {spec for size in SIZES_OF_ANY_PHOTO for spec in filter_specs(size)} | {SMALL_IN_ADMIN}


@pytest.fixture
def queue(settings, monkeypatch):
    """Have slow work wait in the database for a worker, and let the worker run within a test's transaction."""
    monkeypatch.setattr(db_worker, "close_old_connections", lambda: None)
    monkeypatch.setattr(db_worker.Worker, "configure_signals", lambda self: None)
    settings.TASKS = task_backends("database")
    settings.MAKE_RENDITIONS_SOON = True


def drop(editor, name="middag.jpg"):
    """Upload a photo on the screen to drop photos on, as an editor; give it."""
    file = BytesIO()
    Image.effect_noise((900, 600), 60).convert("RGB").save(file, "JPEG")
    given = {"consent": "given", "consent_proof": "Map 2026", "collection": "1"}
    sent = given | {"file": SimpleUploadedFile(name, file.getvalue())}
    answer = editor.post(reverse("wagtailimages:add_multiple"), sent)
    assert answer.status_code == 200, answer.content
    return Photo.objects.latest("pk")


def made_of(photo):
    return set(photo.renditions.values_list("filter_spec", flat=True))


def tasks(status):
    return [task.args_kwargs["args"] for task in DBTaskResult.objects.filter(status=status)]


def work():
    call_command("db_worker", "--backend=background", "--batch", "--no-startup-delay", verbosity=0)


def test_until_the_worker_comes_round_a_page_keeps_the_place_of_a_photo(
    queue, writer, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        photo = drop(writer)
    assert tasks("READY") == [[photo.pk]]
    page = make.blog_post(photo=photo, body=[("photos", {"title": "", "photos": [{"photo": photo, "caption": ""}]})])
    before = made_of(photo)
    html = Client().get(page.url).content.decode()
    assert html.count(SOON) >= 2
    assert 'width="480" height="320"' in html
    assert made_of(photo) == before  # the admin's own small one
    assert "/photo-soon" not in html.partition("</head>")[0]
    shown = Client().get(reverse("photo", args=[page.pk, photo.pk]))
    assert shown.status_code == 200
    assert "og:image" not in shown.content.decode()
    work()
    assert made_of(photo) == ALL
    html = Client().get(page.url).content.decode()
    assert SOON not in html
    assert "middag" in html


def test_a_page_asks_once_for_what_is_missing_and_the_worker_makes_it(queue):
    photos = [make.photo(size=(60, 40)) for _ in range(3)]
    asked = make.photo(size=(60, 40), consent=Consent.ASKED)
    DBTaskResult.objects.all().delete()
    page = make.standard_page(
        body=[("photos", {"title": "", "photos": [{"photo": photo, "caption": ""} for photo in photos]})]
    )
    for _ in range(3):
        assert Client().get(page.url).status_code == 200
    assert DBTaskResult.objects.get().task_path.endswith("make_missing_sizes")
    work()
    assert [made_of(photo) for photo in photos] == [ALL] * 3
    assert made_of(asked) == set()


def test_what_is_missing_is_made_in_turns_and_one_that_cannot_be_read_stops_none(queue, monkeypatch):
    monkeypatch.setattr(sizes_of_photos, "AT_ONCE", 2)
    photos = [make.photo(size=(60, 40)) for _ in range(5)]
    photos[2].file.storage.delete(photos[2].file.name)
    make_missing_sizes.enqueue()
    work()
    assert [made_of(photo) == ALL for photo in photos] == [True, True, False, True, True]
    assert DBTaskResult.objects.filter(status="SUCCESSFUL").count() == 3
    assert not DBTaskResult.objects.filter(status="READY").exists()


@pytest.mark.parametrize(
    ("name", "record"),
    [
        ("portrait", lambda photo: make.person(portrait=photo)),
        ("portrait", lambda photo: make.testimonial(portrait=photo)),
        ("cover", lambda photo: make.reading_tip(cover=photo)),
        ("logo", lambda photo: make.organisation(logo=photo)),
    ],
)
def test_a_record_that_is_saved_has_its_photo_made_in_its_own_size(
    queue, name, record, django_capture_on_commit_callbacks
):
    photo = make.photo(size=(60, 40))
    with django_capture_on_commit_callbacks(execute=True):
        record(photo)
    work()
    assert made_of(photo) == ALL | set(filter_specs(name))
    photo.renditions.all().delete()
    make_missing_sizes.enqueue()
    work()
    assert made_of(photo) == ALL | set(filter_specs(name))


def test_a_task_that_fails_is_kept_as_such_and_the_next_is_done(queue):
    lost, whole = make.photo(size=(60, 40)), make.photo(size=(60, 40))
    lost.file.storage.delete(lost.file.name)
    for photo in (lost, whole):
        sizes_of_photos.make_sizes.enqueue(photo.pk)
    sizes_of_photos.make_sizes.enqueue(999_999)  # deleted meanwhile
    work()
    assert tasks("FAILED") == [[lost.pk]]
    assert made_of(whole) == ALL
    cache.clear()
    page = make.blog_post(photo=lost)
    assert SOON in Client().get(page.url).content.decode()


def test_consent_withdrawn_while_the_sizes_are_made_leaves_none_of_them_public():
    photo = make.photo(size=(60, 40))
    Photo.objects.filter(pk=photo.pk).update(consent=Consent.WITHDRAWN)  # `photo` still says that it may be shown
    make_all_sizes(photo)
    assert not PhotoRendition.objects.filter(image=photo).exclude(file__startswith="private/").exists()


def files_of_sizes():
    folder = Path(project.MEDIA_ROOT)
    return {path for path in folder.rglob("*") if path.is_file()}


def replaced(photo):
    Photo.objects.filter(pk=photo.pk).update(file=make.photo(size=(50, 50)).file.name)


@pytest.mark.parametrize("happens", [lambda photo: Photo.objects.get(pk=photo.pk).delete(), replaced])
def test_of_a_photo_deleted_or_replaced_while_its_sizes_are_made_nothing_is_kept(monkeypatch, happens):
    photo, before = make.photo(size=(60, 40)), files_of_sizes()
    real, done = Photo.generate_rendition_file, []

    def meanwhile(self, chosen, **kwargs):
        if not done:
            done.append(happens(photo))
        return real(self, chosen, **kwargs)

    monkeypatch.setattr(Photo, "generate_rendition_file", meanwhile)
    make_all_sizes(photo)
    assert done
    assert not PhotoRendition.objects.filter(image=photo.pk).exists()
    assert files_of_sizes() == before
    with pytest.raises(Overtaken):
        photo.get_rendition("width-20")


def test_no_file_stays_of_sizes_that_could_not_all_be_saved(monkeypatch):
    photo, before = make.photo(size=(60, 40)), files_of_sizes()
    storage = PhotoRendition._meta.get_field("file").storage
    real, saved = storage.save, []

    def fourth_fails(*args):
        if len(saved) == 3:
            raise IntegrityError("no such photo")
        saved.append(real(*args))
        return saved[-1]

    monkeypatch.setattr(storage, "save", fourth_fails)
    with pytest.raises(IntegrityError):
        make_all_sizes(photo)
    assert len(saved) == 3
    assert not photo.renditions.exists()
    assert files_of_sizes() == before


def test_the_command_makes_what_is_missing_without_a_worker(capsys):
    photos = [make.photo(size=(60, 40)) for _ in range(2)]
    call_command("make_renditions")
    assert [made_of(photo) for photo in photos] == [ALL] * 2
    assert "2 of 2" in capsys.readouterr().out


@pytest.mark.django_db(transaction=True)
def test_a_worker_process_of_its_own(queue, writer, settings, tmp_path):
    """Nothing is pretended here: the upload commits, another process finds it in the database and makes the files."""
    settings.MEDIA_ROOT = tmp_path / "main" / "media"
    settings.PRIVATE_UPLOADS_ROOT = tmp_path / "main" / "private"
    photo = drop(writer)
    command = [sys.executable, "manage.py", "db_worker", "--backend", "background", "--batch", "--no-startup-delay"]
    environment = databases.environment(databases.current(), tmp_path) | {"TASKS": "database"}
    done = subprocess.run(command, cwd=project.ROOT, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert tasks("SUCCESSFUL") == [[photo.pk]]
    assert made_of(photo) == ALL
    assert all(row.file.storage.exists(row.file.name) for row in photo.renditions.all())
