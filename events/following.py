"""What follows when an event changes: the pages of its sessions that take over when and where it is."""

from django.utils import timezone

from events.changes import record


def let_sessions_follow(instance, raw=False, **kwargs):
    """
    Receive `post_save` of an event: save those of its sessions that take something over.

    A published one whose date or place changed by it gets a line in its log and a new version in calendars.
    """
    if raw:
        return
    now = timezone.now()
    for session in type(instance).objects.filter(story_id=instance.pk).exclude(from_hub=[]):
        session.save(clean=False)
        if session.live and record(session, now):
            type(session).objects.filter(pk=session.pk).update(last_published_at=now)
