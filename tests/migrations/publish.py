"""
Publishes what was not: `publish SORT MOMENT FILE unchanged|drafts|scheduled`, run by `program`.

FILE gets the number of changes that calendars know of each event (`SEQUENCE`) before and after, and what was refused.
"""

from datetime import datetime

import time_machine
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db.models import Max

from tests.migrations.in_old_words import model, pages, write


def main(_sort, moment, file, what):
    with time_machine.travel(datetime.fromisoformat(moment), tick=False):
        before = _sequences()
        refused = PUBLISH[what]()
        write(file, {"before": before, "after": _sequences(), "refused": refused})


def _unchanged():
    """Open each published page without a draft, and publish it as it is."""
    return _publish(page for page in pages() if page.live and not page.has_unpublished_changes)


def _drafts():
    """Open each draft that is not scheduled, and publish it."""
    waiting = model("pages.BasePage").objects.filter(_revisions__approved_go_live_at__isnull=False)
    scheduled = set(waiting.values_list("pk", flat=True))
    return _publish(page for page in pages() if page.has_unpublished_changes and page.pk not in scheduled)


def _publish(found):
    refused = {}
    for page in found:
        draft = page.get_latest_revision_as_object()
        try:
            draft.full_clean()
        except ValidationError as error:
            refused[page.pk] = str(error)
            continue
        draft.save_revision().publish()
    return refused


def _scheduled():
    call_command("publish_scheduled")
    return {}


def _sequences():
    return dict(model("events.EventChange").objects.values_list("event").annotate(Max("sequence")).order_by("event"))


PUBLISH = {"unchanged": _unchanged, "drafts": _drafts, "scheduled": _scheduled}
