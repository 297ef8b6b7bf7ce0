"""The kinds of pages that visitors tell apart: each has one name, one icon and one colour family, everywhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from django.utils.functional import Promise

if TYPE_CHECKING:
    from shared.pages.models import BasePage


class Family(StrEnum):
    """The colour families; three at most, so that a visitor can learn them."""

    HAPPENING = "happening"
    TELLING = "telling"
    SHOWING = "showing"


@dataclass(frozen=True)
class Kind:
    """
    One kind of page as visitors know it.

    code: a stable English word, used in addresses of filters and in CSS.
    name, plural: lazily translated words.
    icon: the name of a Lucide icon.
    order: where its group stands on the page of a hub, low numbers first.
    """

    code: str
    name: str | Promise
    plural: str | Promise
    icon: str
    family: Family
    order: int


def page_classes() -> list[type[BasePage]]:
    """Return every class of page that visitors can meet, in no particular order. No query."""
    from wagtail.models import get_page_models

    return [model for model in get_page_models() if not model._meta.abstract]


def hub_classes() -> list[type[BasePage]]:
    """Return the classes whose pages can be the hub of a story. Read when a form is built, never at import."""
    return [model for model in page_classes() if getattr(model, "is_hub", False)]


def kinds() -> list[Kind]:
    """Return each `Kind` once, ordered by its order in a story."""
    found = {model.page_kind.code: model.page_kind for model in page_classes() if model.page_kind}
    return sorted(found.values(), key=lambda kind: kind.order)


def classes_of(code: str) -> list[type[BasePage]]:
    """Return the page classes that show themselves as the kind with this code; an empty list for an unknown one."""
    return [model for model in page_classes() if model.page_kind and model.page_kind.code == code]
