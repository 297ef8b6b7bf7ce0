"""Production, as it is, in a folder of its own: what the bench makes must not end up in a real site's `var/`."""

import os
from pathlib import Path

from config.settings.production import *  # noqa: F403
from config.settings.production import CACHES

FILES = Path(os.environ["BENCH_FILES"])

MEDIA_ROOT = FILES / "media"
PRIVATE_UPLOADS_ROOT = FILES / "private"
STATIC_ROOT = FILES / "static"
CACHES["default"]["LOCATION"] = FILES / "cache"

# The bench asks for each page before it measures: what is needed is made then, and nothing beside it.
MAKE_RENDITIONS_SOON = False
