"""
The pictures of the demo, kept: drawn and made smaller once, for SQLite, PostgreSQL and the browser and for later runs.

`with kept_pictures():` has `seed_demo` and the site take from `var/tests` what is there, and put there what is not.
All is made again when a line changes of what draws pictures or makes them smaller.
"""

import hashlib
import os
import shutil
import tempfile
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from unittest.mock import patch

from django.conf import settings
from django.core.files import File
from PIL import Image

from demo.builders import library
from shared.media.models import PhotoRendition
from shared.media.models import photo as photo_model
from shared.sharing import storage as sharing_storage
from tests.databases import KEPT, locked

SITE = settings.ROOT / "site"

# What a kept picture follows from: a folder of code, or a file.
MADE_BY = (
    SITE / "demo",
    SITE / "shared" / "media",
    SITE / "shared" / "sharing",
    SITE / "shared" / "typography",
    SITE / "config" / "settings",
    settings.ROOT / "requirements.txt",
)


@contextmanager
def kept_pictures():
    """Within this, no picture of the demo is made twice; another process that wants them waits for its end."""
    folder = KEPT / f"pictures-{state_of_the_code()}"
    folder.mkdir(parents=True, exist_ok=True)
    with locked(KEPT / "pictures.lock"), ExitStack() as patches:
        for other in KEPT.glob("pictures-*"):
            if other != folder:
                shutil.rmtree(other)
        for module, name, kept in (
            (library, "drawings", _kept_drawings),
            (photo_model, "make_renditions", _kept_renditions),
            (sharing_storage, "draw", _kept_sharing_picture),
        ):
            patches.enter_context(patch.object(module, name, partial(kept, folder, getattr(module, name))))
        yield


def _kept_drawings(folder, drawings):
    """Return the pictures of `seed_demo`, each with a function that draws only what is not kept."""
    for drawing in drawings():
        yield replace(drawing, draw=partial(_bytes_of, folder / "drawn" / drawing.key, drawing.draw))


def _kept_sharing_picture(folder, draw, words, photo=None):
    key = hashlib.sha256(repr(words).encode() + (photo.tobytes() if photo else b"")).hexdigest()[:24]
    return _bytes_of(folder / "sharing" / key, partial(draw, words, photo))


def _bytes_of(path, make):
    if not path.exists():
        _keep(path, make())
    return path.read_bytes()


def _kept_renditions(folder, make_renditions, photo, filters):
    """Return renditions by filter, as `make_renditions` does; each file is kept under its photo and its spec."""
    with photo.open_file() as file:
        photo_folder = folder / "sizes" / hashlib.sha256(file.read()).hexdigest()[:24]
    places = {
        chosen: photo_folder / f"{chosen.spec} {chosen.get_cache_key(photo)}".replace("|", " ") for chosen in filters
    }
    kept = {chosen: next(place.glob("*"), None) for chosen, place in places.items()}
    missing = [chosen for chosen, path in kept.items() if not path]
    renditions = make_renditions(photo, missing) if missing else {}
    for chosen, rendition in renditions.items():
        with rendition.file.storage.open(rendition.file.name) as file:
            _keep(places[chosen] / Path(rendition.file.name).name, file.read())
    return renditions | {chosen: _rendition(photo, chosen, path) for chosen, path in kept.items() if path}


def _rendition(photo, chosen, kept):
    """Save the rendition of a photo that a kept file is."""
    field = PhotoRendition._meta.get_field("file")
    with kept.open("rb") as file:
        name = field.storage.save(field.generate_filename(PhotoRendition(image=photo), kept.name), File(file))
    with Image.open(kept) as image:
        width, height = image.size
    which = {"filter_spec": chosen.spec, "focal_point_key": chosen.get_cache_key(photo)}
    return photo.renditions.create(**which, file=name, width=width, height=height)


def _keep(path, data):
    """Write a file such that nobody ever finds half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=KEPT)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    Path(name).replace(path)


def state_of_the_code():
    """Return a short text that is another one as soon as a line of `MADE_BY` is."""
    files = []
    for source in MADE_BY:
        files += sorted(source.rglob("*.py")) if source.is_dir() else [source]
    text = b"".join(str(file.relative_to(settings.ROOT)).encode() + file.read_bytes() for file in files)
    return hashlib.sha256(text).hexdigest()[:16]
