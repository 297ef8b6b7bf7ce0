"""What the thread uses of django-tasks although it is not meant for it."""

import inspect

from django_tasks.backends.immediate import ImmediateBackend


def test_a_backend_does_a_task_by_the_name_that_we_use():
    """django-tasks 0.12.0."""
    assert list(inspect.signature(ImmediateBackend._execute_task).parameters) == ["self", "task_result"]
