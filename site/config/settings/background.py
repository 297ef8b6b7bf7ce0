"""Where slow work is done: in a thread of the process that asks for it, or by a worker process of its own."""

from typing import Any

from django.core.exceptions import ImproperlyConfigured

BACKENDS = {
    "thread": "shared.background.thread.ThreadBackend",
    "database": "django_tasks_db.backend.DatabaseBackend",
}


def task_backends(where: str) -> dict[str, dict[str, Any]]:
    """
    Give the setting `TASKS` of django-tasks.

    where: `thread`, or `database` for a queue that `manage.py db_worker --backend background` works through. Raises
    `ImproperlyConfigured` for anything else. Wagtail's own tasks - noting what refers to what, deleting the file of a
    deleted photo - always stay in the request: they are short, and what is off the site must be so at once.
    """
    if where not in BACKENDS:
        raise ImproperlyConfigured(f"TASKS is “{where}”: make it {' or '.join(BACKENDS)}.")
    return {
        "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"},
        "background": {"BACKEND": BACKENDS[where]},
    }
