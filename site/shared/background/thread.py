"""A task backend that needs no worker process: a thread in the process that enqueues the task."""

import logging
import threading
from collections.abc import Sequence
from queue import SimpleQueue
from typing import Any

from django.db import close_old_connections, connections
from django_tasks import TaskResult, TaskResultStatus
from django_tasks.backends.immediate import ImmediateBackend
from django_tasks.base import Task
from django_tasks.utils import get_random_id

logger = logging.getLogger(__name__)

_waiting: SimpleQueue = SimpleQueue()
_starting = threading.Lock()
_worker = None


class ThreadBackend(ImmediateBackend):
    """
    A backend of django-tasks with one thread for each process, which runs one task at a time, in order.

    Tasks that wait when the process ends are lost, so each has to be one that is enqueued again.
    """

    def enqueue(self, task: Task, args: Sequence[Any], kwargs: dict[str, Any]) -> TaskResult:
        self.validate_task(task)
        result: TaskResult[Any] = TaskResult(
            task=task,
            id=get_random_id(),
            status=TaskResultStatus.READY,
            enqueued_at=None,
            started_at=None,
            last_attempted_at=None,
            finished_at=None,
            args=list(args),
            kwargs=kwargs,
            backend=self.alias,
            errors=[],
            worker_ids=[],
        )
        _waiting.put((self, result))
        _start()
        return result


def _start() -> None:
    """Start the thread unless it runs. Not earlier, so that a forked process has a thread of its own."""
    global _worker
    with _starting:
        if _worker is None or not _worker.is_alive():
            _worker = threading.Thread(target=_work, name="background", daemon=True)
            _worker.start()


def _work() -> None:
    while True:
        backend, result = _waiting.get()
        close_old_connections()
        try:
            # Keeps what goes wrong in the result, and logs it. django-tasks 0.12.0 has no public name for it.
            backend._execute_task(result)
        except Exception:
            logger.exception("A task could not be done: %s", result.task.module_path)
        finally:
            connections.close_all()
