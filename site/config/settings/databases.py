"""Turns `DATABASE_URL` into Django's database settings."""

from collections.abc import Mapping
from typing import Any

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

ENGINES = {"postgres", "postgresql", "sqlite"}

SQLITE_OPTIONS = {
    # Readers go on while one writes, and a writer waits for its turn (seconds) instead of failing at once.
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
}

# Compiling a query pays off in reports of minutes; on a page it took a hundred milliseconds and saved none.
POSTGRESQL_OPTIONS = {"options": "-c jit=off"}


def database_settings(url: str) -> Mapping[str, Any]:
    """
    Return Django's settings for one database.

    url: `postgres://user:password@host:port/name` or `sqlite:///path` (four slashes for an absolute path).
    Raises `ImproperlyConfigured` for any other URL.
    """
    advice = "Make it postgres://user:password@host:5432/name, or sqlite:///path/to/file to try it."
    if url.partition(":")[0] not in ENGINES:
        raise ImproperlyConfigured(f"DATABASE_URL does not begin with postgres:// or sqlite://. {advice}")
    try:
        settings = dj_database_url.parse(url, conn_max_age=60, conn_health_checks=True)
    except ValueError as error:
        # The text of the address stays out of the message: it may hold a password.
        raise ImproperlyConfigured(
            f"DATABASE_URL cannot be read: signs such as @ : / # in a password are written as %40 %3A %2F %23. {advice}"
        ) from error
    if not settings["NAME"]:
        raise ImproperlyConfigured(f"DATABASE_URL names no database. {advice}")
    if settings["ENGINE"].endswith("sqlite3"):
        settings["CONN_MAX_AGE"] = 0
        settings["CONN_HEALTH_CHECKS"] = False
        settings.setdefault("OPTIONS", {}).update(SQLITE_OPTIONS)
    else:
        settings["OPTIONS"] = POSTGRESQL_OPTIONS | settings.get("OPTIONS", {})
    return settings
