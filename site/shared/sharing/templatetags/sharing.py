"""What a page says of itself where it is shared: its picture, and its address as a QR code."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import segno
from django import template
from django.utils.safestring import SafeString, mark_safe

from shared.sharing.storage import picture_for

if TYPE_CHECKING:
    from shared.navigation.frame import Frame
    from shared.pages.models import BasePage
    from shared.sharing.storage import SharingPicture


register = template.Library()


@register.simple_tag
def sharing_picture(page: BasePage, frame: Frame) -> SharingPicture | None:
    """Return the `SharingPicture` of a page. frame: of the site it is shown on."""
    return picture_for(page, frame)


@register.simple_tag
@lru_cache(maxsize=256)
def qr_code(address: str) -> SafeString:
    """
    Return an address as an inline SVG with a QR code (ISO/IEC 18004), which scales to the room it gets.

    Level M, so that it can be read with a smudge on it; the quiet zone of four modules is part of it.
    """
    code = segno.make_qr(address, error="m")
    return mark_safe(code.svg_inline(svgclass="qr", lineclass=None, omitsize=True, border=4))
