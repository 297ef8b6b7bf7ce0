"""
Wagtail's two indexes, of references and for search, brought up to date when somebody asks them.

Wagtail does it at every save of a page or record, which is a third of the work of a test on the database; most tests
never ask. What asks finds the same: the updates run before its query does.
"""

from contextlib import ExitStack, contextmanager, suppress
from unittest.mock import patch

from django.core.exceptions import ObjectDoesNotExist
from django.db import connection
from modelsearch import signal_handlers as search_signals
from wagtail import signal_handlers as reference_signals

# Each index by what is in the name of its tables, with the module whose receiver updates it and the task that it calls.
INDEXES = {
    "referenceindex": (reference_signals, "update_reference_index_task"),
    "indexentry": (search_signals, "insert_or_update_object_task"),
}
COUNTS_QUERIES = {"django_assert_num_queries", "django_assert_max_num_queries"}


class Waiting:
    """Stands in the place of one of Wagtail's tasks, and does what was asked of it later."""

    def __init__(self, table, task):
        self.table, self.task = table, task
        self.asked = {}

    def enqueue(self, *which):
        self.asked[which] = None

    def before(self, execute, sql, params, many, context):
        """Run what waits before a query on this index; for Django's `execute_wrapper`."""
        if self.asked and self.table in str(sql):
            asked, self.asked = self.asked, {}
            for which in asked:
                # What was deleted since is out of the index already.
                with suppress(ObjectDoesNotExist):
                    self.task.call(*which)
        return execute(sql, params, many, context)


@contextmanager
def updated_when_asked():
    """Within this, a save leaves Wagtail's indexes to the first query on them."""
    with ExitStack() as stack:
        for table, (module, name) in INDEXES.items():
            waiting = Waiting(table, getattr(module, name))
            stack.enter_context(patch.object(module, name, waiting))
            stack.enter_context(connection.execute_wrapper(waiting.before))
        yield


def commits_or_counts(item) -> bool:
    """Whether a test has threads of its own ask the database, or counts what a save asks: Wagtail's own way then."""
    mark = item.get_closest_marker("django_db")
    return bool(
        {"transactional_db", "live_server"} & set(item.fixturenames)
        or (mark and mark.kwargs.get("transaction"))
        or COUNTS_QUERIES & set(item.fixturenames)
        or hasattr(item.module, "CaptureQueriesContext")
    )
