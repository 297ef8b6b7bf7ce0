"""Makes the WOFF2 files: subsets of Latin, with our own names and the metrics of the fallback font."""

import json
from functools import lru_cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from django.conf import settings
from fontTools.ttLib import TTFont

from .faces import Face
from .metrics import stand_in_metrics
from .pairings import FACES

MADE = "made.json"

# Latin as Europe's names are written, and the punctuation and signs our pages use.
CHARACTERS = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),
    *(0x218, 0x219, 0x21A, 0x21B, 0x1E9E),
    *(0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E),
    *(0x2022, 0x2026, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2122),
    *(0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x2248, 0x2264, 0x2265),
)
FEATURES = ("kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "lnum", "tnum", "onum", "pnum")
# Copyright, licence and its address travel with the file; every other name is dropped or replaced.
KEPT_NAMES = (0, 13, 14)
RECIPE = 1  # raise it when the characters, the features or the way of making change


def folder() -> Path:
    """Return the folder of the files, which static files serve as `fonts/`."""
    return settings.VAR / "made" / "fonts"


def stamp() -> str:
    """Return a text that changes when the files must be made again."""
    packages = sorted({face.package for face in FACES})
    made_of = [
        *(f"{package}={version(package.replace('_', '-'))}" for package in packages),
        *(f"{face.slug}:{face.source}:{face.stand_in}" for face in FACES),
        f"recipe={RECIPE}",
        f"fonttools={version('fonttools')}",
    ]
    return "; ".join(made_of)


def source_path(face: Face) -> Path:
    """Return the path of the font file in its package, without importing it. Raises `LookupError`."""
    spec = find_spec(face.package)
    if spec is None or not spec.origin:
        raise LookupError(
            f"The package {face.package.replace('_', '-')} is not installed: pip install -r requirements.txt"
        )
    return Path(spec.origin).parent / "files" / face.source


def made() -> dict:
    """Return what the last `make_files` stored: `{"stamp": …, "faces": {slug: descriptors}}`, or an empty dict."""
    try:
        return json.loads((folder() / MADE).read_text())
    except (FileNotFoundError, ValueError):
        return {}


def is_current() -> bool:
    """Return whether every file exists and was made from the installed packages."""
    return made().get("stamp") == stamp() and all((folder() / face.file_name).exists() for face in FACES)


def make_files() -> dict[str, int]:
    """Make every file, and return the size in bytes of each by its name."""
    folder().mkdir(parents=True, exist_ok=True)
    sizes, faces = {}, {}
    for face in FACES:
        path = folder() / face.file_name
        faces[face.slug] = make_file(face, path)
        sizes[face.file_name] = path.stat().st_size
    # Written last: a run that was cut short leaves no stamp and is done again.
    (folder() / MADE).write_text(json.dumps({"stamp": stamp(), "faces": faces}, indent=1))
    descriptors.cache_clear()
    return sizes


def make_file(face: Face, path: Path) -> dict[str, str]:
    """Write one face to `path`, and return the descriptors of its fallback font."""
    from fontTools import subset  # heavy, and only needed here

    options = subset.Options(flavor="woff2", layout_features=list(FEATURES), name_IDs=list(KEPT_NAMES))
    options.hinting = False
    font = subset.load_font(str(source_path(face)), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=CHARACTERS)
    subsetter.subset(font)
    rename(font, face)
    font.flavor = "woff2"
    font.save(str(path))
    return stand_in_metrics(font, face.stand_in)


def rename(font: TTFont, face: Face) -> None:
    """Set the names of a subset to our own family name (see `Face`)."""
    style = face.slug.rpartition("-")[2].capitalize()
    full = f"{face.family} {style}"
    for name_id, text in ((1, face.family), (2, style), (4, full), (6, full.replace(" ", ""))):
        font["name"].setName(text, name_id, 3, 1, 0x409)
    if "CFF " in font:
        top = font["CFF "].cff
        top.fontNames = [full.replace(" ", "")]
        top[0].FamilyName, top[0].FullName = face.family, full


@lru_cache(maxsize=1)
def descriptors() -> dict[str, dict[str, str]]:
    """Return the descriptors of the fallback font of every face, by its slug; empty if no files were made."""
    return made().get("faces", {}) if all((folder() / f.file_name).exists() for f in FACES) else {}
