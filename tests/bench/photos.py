"""
How long eighty photos of 12 million pixels take, and how much memory: uploaded at the desk, made into all their sizes
beside the requests, and shown for the first time as one album.

    .venv/bin/python tests/bench/photos.py [NUMBER]

In one process, on SQLite, in a folder that is gone afterwards. Prints a line for each step. Seconds are wall clock on
whatever else the machine does; memory is the most that the process held at once (`ru_maxrss`).
"""

import gzip
import io
import os
import re
import resource
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "site")]
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.test"

import django  # noqa: E402

django.setup()

from django.conf import settings  # noqa: E402
from django.core.files.uploadedfile import SimpleUploadedFile  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402
from PIL import Image  # noqa: E402

WIDTH, HEIGHT = 4000, 3000
GRAINS = (8, 40, 200, 1000)  # how many times larger than a grain of noise the shapes are: coarse ones weigh most
FIRST = 12  # photos of an album that are seen at once
TELEPHONE = 480  # the width in pixels that a telephone of 360 fetches for a tile at most times its density


def main(number):
    say(f"{number} photos of {WIDTH} by {HEIGHT} pixels")
    call_command("migrate", verbosity=0)
    before = peak()
    say(f"before anything: {before} MB of memory")
    desk = logged_in()
    files = [photo(place) for place in range(min(number, 8))]  # eight different ones, again and again
    say(f"each about {sum(map(len, files)) / len(files) / 1e6:.1f} MB as a JPEG")
    settings.MAKE_RENDITIONS_SOON = True
    began = time.monotonic()
    for place in range(number):
        upload(desk, f"foto-{place:02}.jpg", files[place % len(files)])
    say(f"uploaded one after the other: {time.monotonic() - began:.1f} s, peak {peak()} MB")
    wait_for_the_sizes(number)
    say(f"all sizes made, counted from the first upload: {time.monotonic() - began:.1f} s, peak {peak()} MB")
    show_album()
    say(f"peak in all: {peak()} MB, {peak() - before} more than before")


def say(line):
    print(line, flush=True)


def peak():
    """Give the most memory that this process has held, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def photo(seed):
    """Give a JPEG with shapes of every size, as photos have them: plain noise would weigh many times as much."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), (90 + 12 * seed % 100, 110, 120))
    for strength, grain in enumerate(GRAINS, 1):
        noise = Image.effect_noise((WIDTH // grain + 1, HEIGHT // grain + 1), 100).resize((WIDTH, HEIGHT))
        picture = Image.blend(picture, Image.merge("RGB", (noise, noise, noise)), 0.12 * strength)
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=90)
    return file.getvalue()


def logged_in():
    from shared.accounts.models import User

    desk = Client()
    desk.force_login(User.objects.create_superuser("bench", password="bench"))
    return desk


def upload(desk, name, content):
    file = SimpleUploadedFile(name, content, content_type="image/jpeg")
    consent = {"consent": "not-needed", "consent_why": "Ruis", "collection": "1"}
    answer = desk.post("/admin/images/multiple/add/", consent | {"file": file})
    if answer.status_code != 200:
        sys.exit(f"Refused: {answer.content.decode()}")


def wait_for_the_sizes(number):
    from shared.media.making import SIZES_OF_ANY_PHOTO, SMALL_AT_THE_DESK
    from shared.media.models import PhotoRendition
    from shared.media.pictures import filter_specs

    specs = {spec for size in SIZES_OF_ANY_PHOTO for spec in filter_specs(size)} | {SMALL_AT_THE_DESK}
    while PhotoRendition.objects.filter(filter_spec__in=specs).count() < number * len(specs):
        if not any(thread.name == "photo-sizes" for thread in threading.enumerate()):
            sys.exit("Nobody makes the sizes.")
        time.sleep(0.2)


def show_album():
    """Publish an album of all photos, ask for it twice, and weigh what a telephone fetches to see its first view."""
    from shared.media.models import Photo
    from tests import factories

    photos = [{"photo": photo, "caption": ""} for photo in Photo.objects.order_by("pk")]
    page = factories.standard_page(body=[("photos", {"title": "Album", "photos": photos})])
    for name in ("first", "second"):
        began = time.monotonic()
        html = Client().get(page.url).content
        say(f"the {name} view of the album: {time.monotonic() - began:.2f} s")
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
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 80)
