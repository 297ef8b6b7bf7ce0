"""A page chooser that offers hubs only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from wagtail.admin.panels import FieldPanel
from wagtail.admin.widgets import AdminPageChooser

from shared.pages.kinds import hub_classes

if TYPE_CHECKING:
    from shared.pages.querysets import BasePageQuerySet


class HubChooser(AdminPageChooser):
    """Wagtail's page chooser; while nothing is chosen it opens at the page below which hubs are made."""

    def get_js_init_options(self, id_: str, name: str, value_data: dict[str, Any] | None) -> dict[str, Any]:
        options = super().get_js_init_options(id_, name, value_data)
        if "parentId" not in options and (parent := where_hubs_are()):
            options["parentId"] = parent
        return options


class HubChooserPanel(FieldPanel):
    """A panel with a page chooser limited to hubs; their classes are read when the form is built."""

    def get_form_options(self) -> dict[str, Any]:
        options = super().get_form_options()
        options.setdefault("widgets", {})[self.field_name] = HubChooser(target_models=hub_classes())
        return options


def where_hubs_are() -> int | None:
    """Return the id of the first page of the tree below which hubs are made, such as the agenda; None without one."""
    hubs = hub_classes()
    parents = {parent for hub in hubs for parent in hub.allowed_parent_page_models() if not parent.is_hub}
    pages = hubs[0].base_page_model.objects.type(*parents).order_by("depth", "path")
    return pages.values_list("pk", flat=True).first()


def newest_first_among_hubs(pages: BasePageQuerySet, request: HttpRequest) -> BasePageQuerySet:
    """
    Return the pages of a chooser with the newest event on top, where hubs are chosen.

    pages: what Wagtail would list, in tree order. request: of the chooser.
    """
    labels = {model._meta.label_lower for model in hub_classes()}
    asked = {label.lower() for label in request.GET.get("page_type", "").split(",")}
    is_search = bool(request.GET.get("q"))
    return pages if is_search or not asked <= labels else pages.order_by("-listing_date", "-pk")
