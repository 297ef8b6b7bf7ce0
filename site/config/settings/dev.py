"""The settings for development: SQLite unless `DATABASE_URL` says otherwise, mail to the terminal."""

from .base import *  # noqa: F403
from .base import CACHES, STATIC_ROOT, VAR
from .databases import database_settings
from .environment import optional, switch

# The folders that others look for; a fresh checkout has none.
STATIC_ROOT.mkdir(parents=True, exist_ok=True)

DEBUG = switch("DEBUG", default=True)
SECRET_KEY = "only-for-trying-it-on-your-own-machine"
ALLOWED_HOSTS = ["*"]
DATABASES = {"default": database_settings(optional("DATABASE_URL", f"sqlite:///{VAR / 'db.sqlite3'}"))}
# Whoever tries a second database must not see the menu of the first.
CACHES["default"]["KEY_PREFIX"] += str(DATABASES["default"]["NAME"])
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
WAGTAILADMIN_BASE_URL = optional("BASE_URL", "http://127.0.0.1:8000")
SERVE_UPLOADS = True

# Style sheets and scripts are served as they are now in `site/static`: no collecting, no waiting.
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
