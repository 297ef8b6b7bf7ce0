"""The settings that every environment shares, where they differ from the defaults of Django and Wagtail."""

from pathlib import Path
from typing import Any

import django
import wagtail
from django.utils.translation import gettext_lazy as _

from .background import task_backends
from .environment import number, optional
from .film_providers import FILM_PROVIDERS  # noqa: F401 - a setting

ROOT = Path(__file__).resolve().parents[3]
VAR = ROOT / "var"

INSTALLED_APPS = [
    # The sections of the site.
    "home",
    "blog",
    "events",
    "portfolio",
    # What they stand on.
    "shared.pages",
    "shared.blocks",
    "shared.media",
    "shared.people",
    "shared.accounts",
    "shared.navigation",
    "shared.search",
    "shared.sharing",
    "shared.delivery",
    "shared.language",
    "shared.typography",
    "demo",
    # Wagtail.
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.table_block",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_tasks",
    "django_tasks_db",
    "lucide",
    # Django.
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "shared.sites.lookup.keep_root_paths",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "shared.delivery.headers.SecurityHeaders",
    "shared.delivery.malformed_paths.refuse_malformed_paths",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "shared.delivery.redirects.RedirectsKeepTheQuery",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "accounts.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", _("Dutch")), ("en", _("English"))]
LOCALE_PATHS = [ROOT / "site" / "translations"]
TIME_ZONE = "Europe/Amsterdam"

STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [ROOT / "site" / "static", VAR / "made"]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR / "media"
# Originals of photos, and whatever may not be shown: no web server serves this folder.
PRIVATE_UPLOADS_ROOT = VAR / "private"
STORAGES = {
    "default": {"BACKEND": "shared.media.storage.Uploads"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

# On disk, so that every worker process on the machine sees the same menu and the same site addresses.
# The versions are in the keys because Wagtail keeps whole objects: another version cannot read them.
CACHES: dict[str, dict[str, Any]] = {
    "default": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": VAR / "cache",
        "KEY_PREFIX": f"{django.__version__}-{wagtail.__version__}-",
        "OPTIONS": {"MAX_ENTRIES": 2000},
    },
    "renditions": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "renditions"},
}

# Long pages with many blocks send more fields than Django's default of 1,000.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

WAGTAIL_SITE_NAME = "Samenspel"
WAGTAIL_PAGE_MODEL = "pages.BasePage"
WAGTAILIMAGES_IMAGE_MODEL = "media.Photo"
WAGTAILDOCS_DOCUMENT_MODEL = "media.Document"
WAGTAILIMAGES_IMAGE_FORM_BASE = "shared.media.photos.forms.PhotoForm"
# Telephones make photos of 50 million pixels and 15 MB. Each pixel takes some ten bytes while a size is made.
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 25 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 64_000_000
# As many as an afternoon brings: Wagtail forgets what was ticked when its window for choosing several is leafed.
WAGTAILIMAGES_CHOOSER_PAGE_SIZE = 100
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "heic", "jpg", "jpeg", "png", "webp"]
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "epub", "odt", "pdf", "pptx", "rtf", "txt", "xlsx", "zip"]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAILADMIN_USER_LOGIN_FORM = "shared.accounts.forms.LoginForm"
WAGTAILADMIN_PERMITTED_LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
WAGTAILADMIN_RICH_TEXT_EDITORS = {
    "default": {"WIDGET": "wagtail.admin.rich_text.DraftailRichTextArea"},
}
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILSEARCH_BACKENDS = {
    "default": {"BACKEND": "wagtail.search.backends.database", "SEARCH_CONFIG": "dutch"},
}
TAGGIT_CASE_INSENSITIVE = True

# How long, in seconds, a photo whose consent ran out can still be fetched where the application serves the uploads.
CONSENT_CHECKED_EVERY = 30

# Where slow work is done, such as making the sizes of photos: `thread` or `database`.
TASKS = task_backends(optional("TASKS", "thread"))

# Sizes of photos and pictures for sharing are made before a visitor asks; tests that are not about them leave it.
MAKE_RENDITIONS_SOON = True

# The largest film that can be uploaded. The web server in front must let it through: `client_max_body_size`.
FILM_MEGABYTES = number("FILM_MEGABYTES", 500)

# Chosen by eye on photos of people: beside each other the two look alike, and AVIF is about half the size.
WAGTAILIMAGES_AVIF_QUALITY = 60
WAGTAILIMAGES_JPEG_QUALITY = 80

# As people in the Netherlands write a date; what is typed otherwise is read as such, or refused, never replaced.
WAGTAIL_DATE_FORMAT = "%d-%m-%Y"
WAGTAIL_DATETIME_FORMAT = "%d-%m-%Y %H:%M"
