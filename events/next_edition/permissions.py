"""Who may create a next edition, a series or a repeat: users who may add pages there, and edit this one."""

from django.contrib.auth.models import AnonymousUser

from events.kinds import SERIES
from events.pages.event import EventPage
from events.pages.series import EventSeriesPage
from shared.accounts.models import User
from shared.pages.models import BasePage


def may_make_next(page: BasePage, user: User | AnonymousUser) -> bool:
    """Return whether a user may create the edition after a page, which must belong to a series."""
    return _is_edition(page) and _may_add_beside(page, user)


def may_continue(page: BasePage, user: User | AnonymousUser) -> bool:
    """Return whether a user may turn a page into a series; it must be an event without a hub."""
    if not isinstance(page, EventPage) or page.hub_id:
        return False
    fits = EventSeriesPage in page.get_parent().specific_class.allowed_subpage_models()
    return fits and page.permissions_for_user(user).can_edit() and _may_add_beside(page, user)


def may_repeat(page: BasePage, user: User | AnonymousUser) -> bool:
    """Return whether a user may repeat a page, which must be an event with a date."""
    return isinstance(page, EventPage) and page.starts_at is not None and _may_add_beside(page, user)


def last_edition(series: EventSeriesPage) -> BasePage | None:
    """Return the last edition of a series as a specific page, drafts included; None without any."""
    editions = series.get_base_page().parts.type(EventPage, EventSeriesPage).order_by("-listing_date", "-pk")
    found = editions.first()
    return found.specific if found else None


def _is_edition(page: BasePage) -> bool:
    hub = page.hub if isinstance(page, EventPage | EventSeriesPage) else None
    return hub is not None and hub.specific_class.page_kind is SERIES


def _may_add_beside(page: BasePage, user: User | AnonymousUser) -> bool:
    return page.get_parent().permissions_for_user(user).can_add_subpage()
