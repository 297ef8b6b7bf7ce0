"""Who may make a next edition, a series or a repeat of a page: who may add pages where they go, and change this one."""

from events.kinds import SERIES
from events.pages.event import EventPage
from events.pages.series import EventSeriesPage


def may_make_next(page, user):
    """Whether a user may make the edition after a page, which must be one of a series."""
    return _is_edition(page) and _may_add_beside(page, user)


def may_continue(page, user):
    """Whether a user may make a series of a page, which must be a single event."""
    if not isinstance(page, EventPage) or page.hub_id:
        return False
    fits = EventSeriesPage in page.get_parent().specific_class.allowed_subpage_models()
    return fits and page.permissions_for_user(user).can_edit() and _may_add_beside(page, user)


def may_repeat(page, user):
    """Whether a user may repeat a page, which must be an event with a date."""
    return isinstance(page, EventPage) and page.starts_at is not None and _may_add_beside(page, user)


def last_edition(series):
    """Give the last edition of a series, drafts included, as a specific page; None without any."""
    editions = series.get_base_page().parts.type(EventPage, EventSeriesPage).order_by("-listing_date", "-pk")
    found = editions.first()
    return found.specific if found else None


def _is_edition(page):
    is_one = isinstance(page, EventPage | EventSeriesPage) and page.hub_id
    return bool(is_one and page.hub.specific_class.page_kind is SERIES)


def _may_add_beside(page, user):
    return page.get_parent().permissions_for_user(user).can_add_subpage()
