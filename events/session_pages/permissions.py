"""Who may make pages of the sessions of an event: who may change it, and add pages in it."""

from events.pages.event import EventPage
from events.session_pages.create import sessions_in


def may_make_session_pages(page, user):
    """Whether a user may make pages of sessions at a page, which must be an event."""
    if not isinstance(page, EventPage):
        return False
    rights = page.permissions_for_user(user)
    return rights.can_edit() and rights.can_add_subpage() and not rights.page_locked()


def has_sessions(page):
    """Whether there is any session in the programme as the desk has it."""
    return bool(sessions_in(page.get_latest_revision_as_object()))
