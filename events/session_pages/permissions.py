"""Who may create pages of sessions: users who may edit the event and add pages below it."""

from django.contrib.auth.models import AnonymousUser

from events.pages.event import EventPage
from events.session_pages.create import sessions_in
from shared.accounts.models import User
from shared.pages.models import BasePage


def may_make_session_pages(page: BasePage, user: User | AnonymousUser) -> bool:
    """Return whether a user may create pages of sessions below a page, which must be an event."""
    if not isinstance(page, EventPage):
        return False
    rights = page.permissions_for_user(user)
    return rights.can_edit() and rights.can_add_subpage() and not rights.page_locked()


def has_sessions(page: EventPage) -> bool:
    """Return whether there is any session in the programme, with its unpublished changes."""
    return bool(sessions_in(page.get_latest_revision_as_object()))
