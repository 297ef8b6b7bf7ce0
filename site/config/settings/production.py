"""The settings for production. What differs per machine is read from the environment, only here."""

from .base import *  # noqa: F403
from .base import CACHES, STORAGES
from .databases import database_settings
from .environment import number, optional, required, required_list, switch

DEBUG = False
SECRET_KEY = required("SECRET_KEY", "a random text of at least 50 characters that only this site knows")
ALLOWED_HOSTS = required_list(
    "ALLOWED_HOSTS", "the host names of the site, separated by commas, such as www.example.org,example.org"
)
DATABASES = {
    "default": database_settings(
        required("DATABASE_URL", "the address of the database, such as postgres://user:password@host:5432/name")
    )
}

# The first host name is the site's own; one that begins with a dot stands for all below it.
MAIN_HOST = ALLOWED_HOSTS[0].lstrip(".")
WAGTAILADMIN_BASE_URL = optional("BASE_URL", f"https://{MAIN_HOST}")
CSRF_TRUSTED_ORIGINS = [f"https://*{host}" if host.startswith(".") else f"https://{host}" for host in ALLOWED_HOSTS]

# The web server in front ends TLS and says so in this header (docs/running.md); it must set the header
# itself on every request, so that a visitor's own header never arrives.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = switch("SSL_REDIRECT", default=True)
SECURE_HSTS_SECONDS = number("HSTS_SECONDS", 31_536_000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = switch("HSTS_SUBDOMAINS", default=True)
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True

# nginx serves the uploads; a small site without it lets the application do so.
SERVE_UPLOADS = switch("SERVE_UPLOADS", default=False)
STORAGES["staticfiles"] = {"BACKEND": "shared.delivery.static_files.StaticFiles"}
if REDIS_URL := optional("REDIS_URL"):
    CACHES["default"] |= {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}
    del CACHES["default"]["OPTIONS"]

DEFAULT_FROM_EMAIL = SERVER_EMAIL = optional("EMAIL_FROM", f"website@{MAIN_HOST}")
EMAIL_HOST = optional("EMAIL_HOST", "localhost")
EMAIL_PORT = number("EMAIL_PORT", 25)
EMAIL_HOST_USER = optional("EMAIL_USER")
EMAIL_HOST_PASSWORD = optional("EMAIL_PASSWORD")
EMAIL_USE_TLS = switch("EMAIL_TLS", default=False)
EMAIL_TIMEOUT = 10

# To the error stream, which the service manager keeps; without this an error in a page is told to nobody.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{levelname} {name}: {message}", "style": "{"}},
    "handlers": {"errors": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["errors"], "level": "INFO"},
}
