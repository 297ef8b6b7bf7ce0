"""The frame around every page, for `base.html`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import template
from django.http import HttpRequest

from shared.navigation.frame import frame_for
from shared.request_time import moment_of
from shared.sites.lookup import site_for

if TYPE_CHECKING:
    from shared.navigation.frame import Frame, MenuLink
    from shared.pages.models import BasePage


register = template.Library()


@register.simple_tag(takes_context=True)
def site_frame(context: dict[str, Any]) -> Frame:
    """Return the `shared.navigation.frame.Frame` of the site being visited."""
    return frame_for(site_for(context["request"]))


@register.simple_tag(takes_context=True)
def site_notice(context: dict[str, Any], frame: Frame) -> str:
    """Return the words of the notice while it counts, else nothing."""
    return frame.notice.text if frame.notice.is_shown_at(moment_of(context["request"])) else ""


@register.simple_tag
def photo_frame(request: HttpRequest | None) -> Frame | str:
    """Return the frame for the line under an album, or nothing where there is no request to know the site by."""
    return frame_for(site_for(request)) if request else ""


@register.filter
def leads_to(link: MenuLink, page: BasePage | None) -> bool:
    """Return whether a link of a menu is the way to the page being visited."""
    return link.leads_to(page)
