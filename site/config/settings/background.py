"""The task backends: a thread of the process itself, or a queue for a worker process."""

from typing import Any

from django.core.exceptions import ImproperlyConfigured

BACKENDS = {
    "thread": "shared.background.thread.ThreadBackend",
    "database": "django_tasks_db.backend.DatabaseBackend",
}


def task_backends(where: str) -> dict[str, dict[str, Any]]:
    """
    Return the setting `TASKS` of django-tasks.

    where: `thread`, or `database` for a queue that `manage.py db_worker --backend background` processes. Raises
    `ImproperlyConfigured` for anything else. Wagtail's own tasks, such as updating the reference index, always run in
    the request: they are short, and have to be done at once.
    """
    if where not in BACKENDS:
        raise ImproperlyConfigured(f"TASKS is “{where}”: make it {' or '.join(BACKENDS)}.")
    return {
        "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"},
        "background": {"BACKEND": BACKENDS[where]},
    }
