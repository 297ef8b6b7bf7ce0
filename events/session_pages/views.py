"""The admin view of the sessions of an event, with the page of each or a button to create one."""

from typing import Any, cast

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from events.session_pages.create import NoSuchSession, make_page_of, offers_of
from events.session_pages.permissions import may_make_session_pages
from shared.accounts.models import User
from shared.pages.models import BasePage


class SessionPagesView(WagtailAdminTemplateMixin, TemplateView):
    """List the sessions; a button creates the page of one and opens it."""

    page_title = gettext_lazy("Pages of sessions")
    header_icon = "doc-empty"
    template_name = "events/admin/session_pages.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Respond, or raise `PermissionDenied`."""
        if not may_make_session_pages(self.event, request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def event(self) -> BasePage:
        """Return the specific page."""
        return get_object_or_404(BasePage, pk=self.kwargs["pk"]).specific

    def get_page_subtitle(self) -> str:
        """Return the title of the event."""
        return self.event.get_admin_display_title()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Return the breadcrumbs with the event and this view."""
        way = [{"url": _edit(self.event), "label": self.event.get_admin_display_title()}]
        return [*super().get_breadcrumbs_items(), *way, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Return the context with the sessions."""
        offers = offers_of(self.event.get_latest_revision_as_object())
        return super().get_context_data(**kwargs) | {
            "event": self.event,
            "offers": offers,
            "back_url": _edit(self.event),
        }

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Create the page of the posted session and redirect to its form."""
        try:
            # A user, because the admin requires a login.
            made, is_new = make_page_of(self.event, request.POST.get("session", ""), cast(User, request.user))
        except NoSuchSession:
            messages.error(request, _("This session is not in the programme any more. Choose from what there is now."))
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        else:
            if is_new:
                message = _("The draft “%(title)s” is ready, and the session in the programme leads to it.")
                messages.success(request, message % {"title": made.title})
            return redirect(_edit(made))
        return redirect("session_pages", pk=self.event.pk)


def _edit(page: BasePage) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])
