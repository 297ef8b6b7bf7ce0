"""At the desk, under Reports: the organisations that are only text, to make records of, several at once."""

from django.contrib.auth.mixins import PermissionRequiredMixin
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.urls import path, reverse_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import TemplateView
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from events.organisations.matching import make_record, typed_names

MAY = "people.add_organisation"


class TypedOrganisationsView(PermissionRequiredMixin, WagtailAdminTemplateMixin, TemplateView):
    """The list, with a box to tick before each name and one button."""

    permission_required = MAY
    page_title = gettext_lazy("Organisations without a record")
    header_icon = "group"
    template_name = "events/admin/typed_organisations.html"

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"names": typed_names()}

    def post(self, request, *args, **kwargs):
        # Only what is in the list: nobody makes other records here.
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

    def _made(self, name):
        try:
            return make_record(name)
        except ValidationError as error:
            messages.error(self.request, f"{name}: {' '.join(error.messages)}")
            return None


class TypedOrganisationsMenuItem(MenuItem):
    """For who may add organisations."""

    def is_shown(self, request):
        return request.user.has_perm(MAY)


@hooks.register("register_admin_urls")
def typed_organisations_address():
    return [path("organisations-without-record/", TypedOrganisationsView.as_view(), name="typed_organisations")]


@hooks.register("register_reports_menu_item")
def typed_organisations_in_menu():
    return TypedOrganisationsMenuItem(
        gettext_lazy("Organisations without a record"),
        reverse_lazy("typed_organisations"),
        name="typed-organisations",
        icon_name="group",
        order=700,
    )
