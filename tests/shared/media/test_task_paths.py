"""Tasks that waited in the queue while the module of their functions moved."""

from importlib import import_module

import pytest
from django.apps import apps
from django.utils.module_loading import import_string
from django_tasks_db.models import DBTaskResult

migration = import_module("shared.media.migrations.0005_tasks_by_their_new_path")


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["make_sizes", "make_missing_sizes"])
def test_a_task_in_the_queue_finds_its_function(name):
    task = DBTaskResult.objects.create(task_path=f"shared.media.making.{name}", args_kwargs={"args": [], "kwargs": {}})
    migration.forward(apps, None)
    task.refresh_from_db()
    assert import_string(task.task_path).name == name
    migration.backward(apps, None)
    task.refresh_from_db()
    assert task.task_path == f"shared.media.making.{name}"
