"""Static files for production: hashed and compressed by whitenoise, and the style of the site in one file."""

import re
from collections.abc import Iterator
from typing import Any

from django.core.files.storage import Storage
from whitenoise.storage import CompressedManifestStaticFilesStorage

# What `collectstatic` found: the storage and the path within it, by name.
Paths = dict[str, tuple[Storage, str]]
STYLE = "css/site.css"
IMPORT = re.compile(r'^@import "([^"]+)";$', re.MULTILINE)


class StaticFiles(CompressedManifestStaticFilesStorage):
    """
    The storage that `collectstatic` fills.

    The style sheet is written as one file for each idea, which `site.css` names in their order. A visitor would have
    to fetch it before knowing what else to fetch, so here their text takes the place of their names.
    """

    def post_process(self, paths: Paths, dry_run: bool = False, **options: Any) -> Iterator[Any]:
        if not dry_run and STYLE in paths:
            with self.open(STYLE, "w") as file:
                file.write(joined(STYLE, paths))
            # From here on, use the written file and not its source.
            paths = paths | {STYLE: (self, STYLE)}
        yield from super().post_process(paths, dry_run, **options)


def joined(name: str, paths: Paths) -> str:
    """
    Return the text of a style sheet with the sheets that it imports in their places.

    paths: as `collectstatic` gives them, a dict of (storage, path within it) by name.
    Raises `ValueError` for an import of what is not there.
    """
    folder = name.rpartition("/")[0]

    def text(name: str) -> str:
        if name not in paths:
            raise ValueError(f"{STYLE} imports {name}, which is not there.")
        storage, path = paths[name]
        with storage.open(path) as file:
            return file.read().decode()

    return IMPORT.sub(lambda found: text(f"{folder}/{found[1]}"), text(name))
