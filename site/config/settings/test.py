"""The settings for tests: mail stays in memory, and files go to a temporary folder."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from .base import *  # noqa: F403
from .base import CACHES, TASKS
from .databases import database_settings
from .environment import optional

# One folder for a whole run, with a part for each worker. The processes that the first one starts inherit it;
# the first one clears up at its end.
if not optional("TEST_FILES"):
    os.environ["TEST_FILES"] = tempfile.mkdtemp(prefix="samenspel-test-")
    atexit.register(shutil.rmtree, os.environ["TEST_FILES"], ignore_errors=True)
FILES = Path(os.environ["TEST_FILES"], optional("PYTEST_XDIST_WORKER", "main"))
STATIC_ROOT = FILES / "static"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)

DEBUG = False
SECRET_KEY = "only-for-tests"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
DATABASES = {"default": database_settings(optional("DATABASE_URL", f"sqlite:///{FILES / 'db.sqlite3'}"))}
MEDIA_ROOT = FILES / "media"
PRIVATE_UPLOADS_ROOT = FILES / "private"
CONSENT_CHECKED_EVERY = 0
CACHES["default"] = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
WAGTAILADMIN_BASE_URL = "http://testserver"
SERVE_UPLOADS = True
WHITENOISE_USE_FINDERS = True
# What is put aside is not done, unless a server of the tests says where.
MAKE_RENDITIONS_SOON = bool(optional("TASKS"))
if not MAKE_RENDITIONS_SOON:
    TASKS["background"] = {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}
