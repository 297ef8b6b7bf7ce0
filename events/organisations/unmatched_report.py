"""The report in the admin of organisations without a record, from which several records can be created at once."""

from typing import Any

from django.contrib.auth.mixins import PermissionRequiredMixin
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import TemplateView
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from events.organisations.matching import make_record, typed_names
from shared.people.models import Organisation

MAY = "people.add_organisation"


class TypedOrganisationsView(PermissionRequiredMixin, WagtailAdminTemplateMixin, TemplateView):
    """List the names with a checkbox for each, and create records of those that are ticked."""

    permission_required = MAY
    page_title = gettext_lazy("Organisations without a record")
    header_icon = "group"
    template_name = "events/admin/typed_organisations.html"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Return the breadcrumbs with this report."""
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Return the context with the names."""
        return super().get_context_data(**kwargs) | {"names": typed_names()}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Create records of the ticked names; names that are not in the list are ignored."""
        chosen = {*request.POST.getlist("name")} & {typed.spelling for typed in typed_names()}
        made = [name for name in sorted(chosen) if self._made(name)]
        if made:
            messages.success(
                request,
                ngettext(
                    "Made a record of %(names)s. Add its logo and website in the address book.",
                    "Made records of %(names)s. Add their logos and websites in the address book.",
                    len(made),
                )
                % {"names": ", ".join(made)},
            )
        elif not chosen:
            messages.warning(request, _("Tick at least one name."))
        return redirect("typed_organisations")

    def _made(self, name: str) -> Organisation | None:
        try:
            return make_record(name)
        except ValidationError as error:
            messages.error(self.request, f"{name}: {' '.join(error.messages)}")
            return None


class TypedOrganisationsMenuItem(MenuItem):
    """Show the report to users who may add organisations."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Return whether the user may add organisations."""
        return request.user.has_perm(MAY)


@hooks.register("register_admin_urls")
def typed_organisations_address() -> list[URLPattern]:
    """Register the URL of the report."""
    return [path("organisations-without-record/", TypedOrganisationsView.as_view(), name="typed_organisations")]


@hooks.register("register_reports_menu_item")
def typed_organisations_in_menu() -> TypedOrganisationsMenuItem:
    """Register the report in the menu."""
    return TypedOrganisationsMenuItem(
        gettext_lazy("Organisations without a record"),
        reverse_lazy("typed_organisations"),
        name="typed-organisations",
        icon_name="group",
        order=700,
    )
