"""The way to the pages of sessions: in the menu of an event's own screen at the desk."""

from django.urls import path, reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button

from events.pages.event import EventPage
from events.session_pages.permissions import has_sessions, may_make_session_pages
from events.session_pages.views import SessionPagesView


@hooks.register("register_admin_urls")
def address():
    return [path("events/<int:pk>/session-pages/", SessionPagesView.as_view(), name="session_pages")]


@hooks.register("register_page_header_buttons")
def way_to_session_pages(page, user, view_name, next_url=None):
    if page.specific_class is EventPage:
        yield from buttons_for(page.specific, user)


def buttons_for(page, user):
    """Give the button when a user may press it at a page and there is any session."""
    if may_make_session_pages(page, user) and has_sessions(page):
        url = reverse("session_pages", args=[page.pk])
        yield Button(_("Make a page of a session"), url=url, icon_name="doc-empty", priority=30)
