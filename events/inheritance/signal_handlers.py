"""Update the pages of sessions when the event from which they inherit changes."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone

from events.changelog.log import record
from events.inheritance.rules import GROUPS

if TYPE_CHECKING:
    from events.pages.event import EventPage

TAKEN = {name for group in GROUPS.values() for name in group} | {"first_ends_at", "date_count", "further_dates"}
# The fields of an event that its sessions read, and the fields of a session that are written. When Wagtail saves a
# draft, its `update_fields` has neither.
READ = TAKEN | {"programme", "live"}
WRITTEN = sorted(TAKEN | {"card_line", "listing_date"})


def let_sessions_follow(
    instance: "EventPage", raw: bool = False, update_fields: Iterable[str] | None = None, **kwargs: Any
) -> None:
    """
    Update the sessions that inherit from a saved event. Receiver of `post_save`.

    A published session whose date or location changes gets an entry in its log and a new version in calendars.
    """
    if raw or (update_fields is not None and READ.isdisjoint(update_fields)):
        return
    sessions = type(instance).objects.filter(hub_id=instance.pk).exclude(inherited_facts=[])
    for pk in list(sessions.values_list("pk", flat=True)):
        with transaction.atomic():
            # Read it again, because an editor may have published it since.
            session = sessions.select_for_update().filter(pk=pk).first()
            if session:
                _follow(session)


def _follow(session: "EventPage") -> None:
    """Save the fields that changed and nothing else: the rest of the page belongs to its editor."""
    before = {name: session.serializable_value(name) for name in WRITTEN}
    session.follow()
    changed = [name for name, value in before.items() if session.serializable_value(name) != value]
    if not changed:
        return
    session.save(update_fields=changed, clean=False)
    now = timezone.now()
    if session.live and record(session, now):
        type(session).objects.filter(pk=session.pk).update(last_published_at=now)
