"""Production settings, with every file that is made in a folder that is thrown away."""

import os
from pathlib import Path

from config.settings.production import *  # noqa: F403
from config.settings.production import CACHES

FILES = Path(os.environ["BENCH_FILES"])
MEDIA_ROOT = FILES / "media"
STATIC_ROOT = FILES / "static"
CACHES["default"]["LOCATION"] = FILES / "cache"
