"""What follows when an event changes: the pages of its sessions that take over when and where it is."""

from django.db import transaction
from django.utils import timezone

from events.changelog.log import record
from events.inheritance.rules import GROUPS

TAKEN = {name for group in GROUPS.values() for name in group} | {"first_ends_at", "date_count", "further_dates"}
# What sessions read of their event, and what is written of a session; Wagtail saves a draft with other fields.
READ = TAKEN | {"programme", "live"}
WRITTEN = sorted(TAKEN | {"card_line", "listing_date"})


def let_sessions_follow(instance, raw=False, update_fields=None, **kwargs):
    """
    Receive `post_save` of an event: have those of its sessions follow that take something over.

    A published one whose date or place changed by it gets a line in its log and a new version in calendars.
    """
    if raw or (update_fields is not None and READ.isdisjoint(update_fields)):
        return
    sessions = type(instance).objects.filter(hub_id=instance.pk).exclude(inherited_facts=[])
    for pk in list(sessions.values_list("pk", flat=True)):
        with transaction.atomic():
            # Read anew, because its own editor may have published it since.
            session = sessions.select_for_update().filter(pk=pk).first()
            if session:
                _follow(session)


def _follow(session):
    """Write what became different and nothing else: the rest of the page is its editor's."""
    before = {name: session.serializable_value(name) for name in WRITTEN}
    session.follow()
    changed = [name for name, value in before.items() if session.serializable_value(name) != value]
    if not changed:
        return
    session.save(update_fields=changed, clean=False)
    now = timezone.now()
    if session.live and record(session, now):
        type(session).objects.filter(pk=session.pk).update(last_published_at=now)
