"""The button for pages of sessions, in the header menu of an event in the admin."""

from collections.abc import Iterator

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from events.pages.event import EventPage
from events.session_pages.permissions import has_sessions, may_make_session_pages
from events.session_pages.views import SessionPagesView
from shared.accounts.models import User


@hooks.register("register_admin_urls")
def address() -> list[URLPattern]:
    """Register the URL of the view."""
    return [path("events/<int:pk>/session-pages/", SessionPagesView.as_view(), name="session_pages")]


@hooks.register("register_page_header_buttons")
def way_to_session_pages(page: Page, user: User, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    """Register the button of an event."""
    if page.specific_class is EventPage:
        yield from buttons_for(page.specific, user)


def buttons_for(page: EventPage, user: User) -> Iterator[Button]:
    """Yield the button when the event has sessions and the user may create their pages."""
    if may_make_session_pages(page, user) and has_sessions(page):
        url = reverse("session_pages", args=[page.pk])
        yield Button(_("Make a page of a session"), url=url, icon_name="doc-empty", priority=30)
