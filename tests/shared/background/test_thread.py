"""Slow work in a thread of the process: done beside what asked for it, whatever happens to one task."""

import threading

import pytest
from django.core.exceptions import ImproperlyConfigured
from django_tasks import TaskResultStatus, task, task_backends

from config.settings.background import task_backends as backends_for
from shared.background import BACKGROUND

done = []
may_begin = threading.Event()
all_done = threading.Event()


@task(backend=BACKGROUND)
def note(what):
    may_begin.wait(10)
    if what == "break":
        raise ValueError("This one goes wrong.")
    done.append((what, threading.current_thread().name))
    if what == "last":
        all_done.set()


def test_tasks_are_done_in_order_beside_who_asked_and_one_that_breaks_stops_none(settings):
    settings.TASKS = backends_for("thread")
    results = [note.enqueue(what) for what in ("first", "break", "last")]
    assert done == []  # nobody waited
    assert results[1].status == results[2].status == TaskResultStatus.READY
    may_begin.set()
    assert all_done.wait(10)
    assert done == [("first", "background"), ("last", "background")]
    assert results[1].status == TaskResultStatus.FAILED


@pytest.mark.parametrize("where", ["thread", "database"])
def test_the_tasks_of_wagtail_stay_in_the_request(settings, where):
    settings.TASKS = backends_for(where)
    assert type(task_backends["default"]).__name__ == "ImmediateBackend"
    assert type(task_backends[BACKGROUND]).__name__ == {"thread": "ThreadBackend", "database": "DatabaseBackend"}[where]


def test_another_word_stops_the_start():
    with pytest.raises(ImproperlyConfigured, match="TASKS is “redis”: make it thread or database."):
        backends_for("redis")
