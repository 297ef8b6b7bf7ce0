"""The rules of the hierarchy: pages belong to hubs, hubs to hubs, never in a circle, three deep at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from shared.pages.models import BasePage


MAX_DEPTH = 3

NO_HUB = _("A page can belong to an event or a series only.")


def check_belonging(page: BasePage) -> None:
    """
    Check the hub of `page`.

    Raises `ValidationError` on the field `hub`. At most `MAX_DEPTH` + 1 queries, none without a hub.
    """
    hub = page.hub
    if hub is None:
        return
    if page.hub_id == page.pk:
        raise ValidationError({"hub": _("A page cannot belong to itself. Choose another event or series.")})
    if not hub.specific_class.is_hub:
        raise ValidationError({"hub": NO_HUB})
    chain = hubs_above(page)
    if page.pk in {hub.pk for hub in chain}:
        raise ValidationError({"hub": _("That one belongs to this page already; both ways is not possible.")})
    if page.is_hub and len(chain) + levels_below(page) > MAX_DEPTH:
        raise ValidationError(
            {"hub": _("Events and series can stand inside each other three deep at most. Choose a higher one.")}
        )


def hubs_above(page: BasePage) -> list[BasePage]:
    """Return the hubs that a page belongs to, the nearest first; stops at a circle."""
    chain, seen, hub = [], {page.pk}, page.hub
    while hub is not None:
        chain.append(hub)
        if hub.pk in seen:
            break
        seen.add(hub.pk)
        hub = hub.hub
    return chain


def levels_below(hub: BasePage) -> int:
    """Count the levels of hubs from this one down, itself included. One query a level."""
    from shared.pages.kinds import hub_classes

    levels, ids = 1, [hub.pk] if hub.pk else []
    while ids and levels <= MAX_DEPTH:
        ids = list(hub.base_page_model.objects.type(*hub_classes()).filter(hub_id__in=ids).values_list("pk", flat=True))
        if not ids:
            break
        levels += 1
    return levels
