"""One photo of a page's albums at an address of its own: without a script, to share, and to lead through the album."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from shared.media.albums.album import licence_of, photo_url, shown_once
from shared.media.pictures.picture import load_renditions
from shared.pages.access import keep_private, refuse_strangers
from shared.pages.models import BasePage
from shared.records.metadata import record_head
from shared.sites.lookup import site_for

if TYPE_CHECKING:
    from shared.media.models import Photo
    from shared.pages.structured_data import SchemaContext


@require_safe
def photo_page(request: HttpRequest, page_id: int, photo_id: int) -> HttpResponse:
    """
    Show a photo with its words, the one before and the one after, and the way back to the page.

    Raises `Http404` for a page that this visitor may not read, and for a photo that is not in its albums (any more) or
    may not be shown.
    """
    site = site_for(request)
    live = BasePage.objects.live().filter(in_listings=True, has_detail_page=True)
    found = live.descendant_of(site.root_page, inclusive=True).filter(pk=page_id).first() if site else None
    if found is None:
        raise Http404(_("There is no such page."))
    page = found.specific
    refuse_strangers(page, request)
    items = shown_once(page.get_album())
    found_at = [index for index, item in enumerate(items) if item.photo.pk == photo_id]
    if not found_at:
        raise Http404(_("There is no such photo."))
    index = found_at[0]
    item = items[index]
    load_renditions([item.photo])
    before, after = items[index - 1] if index else None, items[index + 1] if index + 1 < len(items) else None
    caption = item.caption or item.photo.caption
    context = {
        "told_on": page,
        "photo": item.photo,
        "caption": caption,
        "licence": licence_of(item.photo),
        "number": index + 1,
        "total": len(items),
        "before": photo_url(page, before.photo) if before else "",
        "after": photo_url(page, after.photo) if after else "",
        "head": record_head(
            request,
            caption or item.photo.title,
            partial(photo_facts, item.photo, page),
            above=[(page.title, page.url)],
            photo=item.photo,
            size="photo",
            og_type="article",
        ),
    }
    return keep_private(TemplateResponse(request, "pages/photo.html", context), page)


def photo_facts(photo: Photo, page: BasePage, schema: SchemaContext) -> dict[str, Any]:
    """Return the structured data of a photo of a page (https://schema.org/ImageObject)."""
    licence = licence_of(photo)
    return {
        "@type": "ImageObject",
        "contentUrl": schema.photo(photo, "photo"),
        "creditText": photo.credit,
        "license": licence.address if licence else None,
        "isPartOf": schema.reference(page),
    }
