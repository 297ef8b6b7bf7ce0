"""The parent of a new page: the first page of the tree that allows it and where the editor may add."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.contrib.auth.base_user import AbstractBaseUser
from django.urls import reverse

if TYPE_CHECKING:
    from shared.pages.models import BasePage


def parents_for(
    classes: Iterable[type[BasePage]], user: AbstractBaseUser, model: type[BasePage]
) -> dict[type[BasePage], BasePage]:
    """
    Return the page below which a new page of each class goes, as a dict; a class without one is left out.

    classes: page classes. user: the editor. model: the base page model.
    One query for the parents, and those of Wagtail's permissions.
    """
    allowed = {parent for page_class in classes for parent in page_class.allowed_parent_page_models()}
    parents = [parent for parent in allowed if not parent.is_hub]  # what stands inside an event is made there
    chosen: dict[type[BasePage], BasePage] = {}
    for parent in model.objects.type(*parents).order_by("depth", "path"):
        wanted = [
            page_class
            for page_class in classes
            if page_class not in chosen and parent.specific_class in page_class.allowed_parent_page_models()
        ]
        if wanted and parent.permissions_for_user(user).can_add_subpage():
            chosen |= dict.fromkeys(wanted, parent)
    return chosen


def add_url(page_class: type[BasePage], parent: BasePage | None, hub: BasePage | None = None) -> str:
    """Return the address of an empty form for a page of this class below `parent`, belonging to `hub` if given."""
    if parent is None:
        return ""
    meta = page_class._meta
    address = reverse("wagtailadmin_pages:add", args=[meta.app_label, meta.model_name, parent.pk])
    return f"{address}?hub={hub.pk}" if hub else address
