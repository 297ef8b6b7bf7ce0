"""The buttons for a next edition, in the header menu of an event or series in the admin."""

from collections.abc import Iterator

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from events.kinds import SERIES
from events.next_edition.permissions import last_edition, may_continue, may_make_next, may_repeat
from events.next_edition.views import ContinueView, NextEditionView, RepeatView
from events.pages.event import EventPage
from events.pages.series import EventSeriesPage
from shared.accounts.models import User
from shared.pages.models import BasePage


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """Register the URLs of the views."""
    return [
        path("editions/<int:pk>/next/", NextEditionView.as_view(), name="next_edition"),
        path("editions/<int:pk>/continue/", ContinueView.as_view(), name="continue_event"),
        path("editions/<int:pk>/repeat/", RepeatView.as_view(), name="repeat_event"),
    ]


@hooks.register("register_page_header_buttons")
def ways_to_the_next(page: Page, user: User, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    """Register the buttons of an event or series."""
    if not issubclass(page.specific_class, EventPage | EventSeriesPage):
        return
    yield from buttons_for(page.specific, user)


def buttons_for(page: BasePage, user: User) -> Iterator[Button]:
    """Yield the buttons that a user may use at a page, in order."""
    if page.page_kind is SERIES and (last := last_edition(page)) and may_make_next(last, user):
        yield _button(_("New edition of “%(title)s”") % {"title": page.title}, "next_edition", last, 31)
    if page.hub and may_make_next(page, user):
        yield _button(_("New edition of “%(title)s”") % {"title": page.hub.title}, "next_edition", page, 32)
    if may_continue(page, user):
        yield _button(_("Make a sequel"), "continue_event", page, 33)
    if may_repeat(page, user):
        yield _button(_("Repeat"), "repeat_event", page, 34)


def _button(label: str, name: str, page: BasePage, priority: int) -> Button:
    return Button(label, url=reverse(name, args=[page.pk]), icon_name="copy", priority=priority)
