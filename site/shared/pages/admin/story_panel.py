"""The story panel on the form of an event or series: which parts there are, and which can be added."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel

from shared.pages.admin.page_parents import add_url, parents_for
from shared.pages.kinds import Family, page_classes

if TYPE_CHECKING:
    from shared.pages.models import BasePage


@dataclass(frozen=True)
class Telling:
    """
    A kind of page in which the story can be told.

    kind: the `Kind`. pages: the pages of that kind there are, drafts included, newest first.
    add_url: where the editor makes another that belongs to this hub; empty without a parent or the right to.
    """

    kind: object
    pages: list
    add_url: str


def tellings(hub: BasePage, user: AbstractBaseUser) -> list[Telling]:
    """
    Return every form in which a hub's story can be told, with what there is of it.

    hub: a saved hub. user: the editor. A query for the parts, one for the parents, and those of Wagtail's permissions.
    """
    parts = list(hub.base_page_model.objects.filter(hub_id=hub.pk).order_by("-listing_date", "-pk"))
    classes = [model for model in page_classes() if _is_told_in(model)]
    parents = parents_for(classes, user, hub.base_page_model)
    inside = [model for model in hub.specific_class.allowed_subpage_models() if model.is_hub]
    if inside and hub.permissions_for_user(user).can_add_subpage():
        parents |= dict.fromkeys(inside, hub.get_base_page())
    return [
        Telling(
            kind=model.page_kind,
            pages=[page for page in parts if page.specific_class is model],
            add_url=add_url(model, parents.get(model), hub),
        )
        for model in sorted([*inside, *classes], key=lambda model: model.page_kind.order)
    ]


def _is_told_in(model: type[BasePage]) -> bool:
    return model.page_kind is not None and model.page_kind.family != Family.HAPPENING


class StoryPanel(Panel):
    """The parts of a hub on its form, with a button for each kind of page that can be added."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("heading", _("Told about this"))
        super().__init__(**kwargs)

    class BoundPanel(Panel.BoundPanel):
        template_name = "pages/admin/story_panel.html"

        def is_shown(self) -> bool:
            return bool(self.instance.pk)

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            context["tellings"] = tellings(self.instance, self.request.user)
            return context
