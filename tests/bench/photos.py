"""
How long eighty photos of 12 million pixels take, and how much memory: uploaded in the admin, made into all their sizes
by the worker, and shown for the first time as one album.

    .venv/bin/python tests/bench/photos.py [NUMBER]

The uploads are answered in this process, with the application's own code, one after the other; the worker is a process
of its own, started before the first of them. On SQLite, in a folder that is gone afterwards. Prints a line for each
step. Seconds are wall clock on whatever else the machine does; memory is the most that a process held at once.
"""

import gzip
import os
import re
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "site")]
os.environ |= {"DJANGO_SETTINGS_MODULE": "config.settings.test", "TASKS": "database"}

import django  # noqa: E402

django.setup()

from django.conf import settings  # noqa: E402
from django.core.files.uploadedfile import SimpleUploadedFile  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from tests.detailed_photos import detailed_photo  # noqa: E402

WIDTH, HEIGHT = 4000, 3000
DIFFERENT = 8  # photos; more than so many are these again
FIRST = 12  # photos of an album that are seen at once
TELEPHONE = 480  # the width in pixels that a telephone of 360 fetches for a tile at most times its density


def main(number):
    say(f"{number} photos of {WIDTH} by {HEIGHT} pixels; the machine is at a load of {os.getloadavg()[0]:.1f}")
    call_command("migrate", verbosity=0)
    files = photos(min(number, DIFFERENT))
    say(f"each about {sum(map(len, files)) / len(files) / 1e6:.1f} MB as a JPEG")
    editor = logged_in()
    before = peak()
    with worker() as process:
        began = time.monotonic()
        for place in range(number):
            upload(editor, f"foto-{place:02}.jpg", files[place % len(files)])
        answered = time.monotonic() - began
        say(f"all uploads answered: {answered:.1f} s, {answered / number:.2f} s each")
        say(f"peak of the web process: {peak()} MB, {peak() - before} more than before the first")
        wait_for_the_sizes(number, process)
        say(f"all sizes made, counted from the first upload: {time.monotonic() - began:.1f} s")
        say(f"peak of the worker: {peak(process.pid)} MB")
    show_album()


def say(line):
    print(line, flush=True)


def peak(pid="self"):
    """Return the most memory that a process has held, in megabytes."""
    return int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1]) // 1024


@contextmanager
def worker():
    command = [sys.executable, "manage.py", "db_worker", "--backend", "background", "--no-startup-delay", "-v0"]
    process = subprocess.Popen(command, cwd=ROOT, env=os.environ)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def photos(number):
    """Return so many JPEGs, made in another process: drawing them takes more memory than anything that is measured."""
    folder = Path(settings.FILES, "bench")
    folder.mkdir()
    subprocess.run([sys.executable, __file__, str(number), str(folder)], check=True, env=os.environ)
    return [path.read_bytes() for path in sorted(folder.iterdir())]


def logged_in():
    from shared.accounts.models import User

    editor = Client()
    editor.force_login(User.objects.create_superuser("bench", password="bench"))
    return editor


def upload(editor, name, content):
    file = SimpleUploadedFile(name, content, content_type="image/jpeg")
    consent = {"consent": "not-needed", "consent_why": "Ruis", "collection": "1"}
    answer = editor.post("/admin/images/multiple/add/", consent | {"file": file})
    if answer.status_code != 200:
        sys.exit(f"Refused: {answer.content.decode()}")


def wait_for_the_sizes(number, process):
    from shared.media.imaging.specs import filter_specs
    from shared.media.models import PhotoRendition
    from shared.media.pictures.tasks import SIZES_OF_ANY_PHOTO, SMALL_IN_ADMIN

    specs = {spec for size in SIZES_OF_ANY_PHOTO for spec in filter_specs(size)} | {SMALL_IN_ADMIN}
    while PhotoRendition.objects.filter(filter_spec__in=specs).count() < number * len(specs):
        if process.poll() is not None:
            sys.exit("The worker has stopped.")
        time.sleep(0.2)


def show_album():
    """Publish an album of all photos, ask for it twice, and weigh what a telephone fetches to see its first view."""
    from shared.media.models import Photo
    from tests import factories

    photos = [{"photo": photo, "caption": ""} for photo in Photo.objects.order_by("pk")]
    page = factories.standard_page(body=[("photos", {"title": "Album", "photos": photos})])
    for name in ("first", "second"):
        began = time.monotonic()
        with CaptureQueriesContext(connection) as asked:
            html = Client().get(page.url).content
        say(f"the {name} view of the album: {1000 * (time.monotonic() - began):.0f} ms, {len(asked)} queries")
    tiles = re.findall(rb'<source type="image/avif" srcset="/media/([^ ]+) (\d+)w', html)[:FIRST]
    pictures = sum((Path(settings.MEDIA_ROOT) / name.decode()).stat().st_size for name, _width in tiles)
    text = len(gzip.compress(html, 6))
    text += sum(len(gzip.compress(path.read_bytes(), 6)) for path in (ROOT / "site/static/css").glob("*.css"))
    text += sum(len(gzip.compress(path.read_bytes(), 6)) for path in (ROOT / "site/static/js").glob("*.js"))
    say(
        f"the first view on a telephone: {pictures / 1024:.0f} KB for {len(tiles)} photos of {TELEPHONE} pixels, "
        f"{text / 1024:.0f} KB for page, style and scripts, compressed, and at most 80 KB for typefaces"
    )


if __name__ == "__main__":
    if len(sys.argv) > 2:
        for seed in range(int(sys.argv[1])):
            Path(sys.argv[2], f"{seed}.jpg").write_bytes(detailed_photo(seed, (WIDTH, HEIGHT)))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 80)
