"""Albums: photos in order, with their layout and the address of each photo's own page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from shared.media.licences import Licence
from shared.media.models import Photo
from shared.media.pictures.picture import Picture, picture_or_soon

# How many are shown at first; the rest follows a click.
AT_FIRST = 12
# Up to this many photos the captions stand below the album; with more, each photo has its own.
CAPTIONS_BELOW = 5


class Captioned(Protocol):
    """A photo with the caption that holds in its place."""

    @property
    def photo(self) -> Any: ...

    @property
    def caption(self) -> str: ...


@dataclass(frozen=True)
class AlbumPhoto:
    """A photo with the caption to show here; empty for the photo's own caption."""

    photo: Photo
    caption: str = ""


@dataclass(frozen=True)
class Tile:
    """
    One photo of an album, ready for the template.

    size: a key of `SIZES`. url: the address of the photo's own page. large: the largest `Picture` of it. words: the
    caption and the credit. alt: the accessible name of the link, never empty.
    """

    photo: Photo
    size: str
    url: str
    large: Picture | None
    words: str
    alt: str


@dataclass(frozen=True)
class Album:
    """
    An album as `components/gallery.html` takes it.

    first: the tiles shown at once. rest: those behind a button. layout: "one", "two" … "five", or "many".
    below: captions and credits, each once, in one line.
    """

    first: list[Tile]
    rest: list[Tile]
    layout: str
    below: str

    @property
    def number(self) -> int:
        return len(self.first) + len(self.rest)


LAYOUTS = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five"}
SIZE_IN = {"one": "text", "two": "half", "three": "half", "four": "half", "five": "half"}


def album_of(items: Iterable[Captioned], page: Page | None = None) -> Album:
    """
    Return the `Album` of items that have a `photo` and a `caption`, each photo once.

    page: the saved page that shows the album; without one each photo links to its file. Photos that visitors may not
    see are left out, so the album may be empty. Costs at most one query, for the renditions.
    """
    shown = shown_once(items)
    layout = LAYOUTS.get(len(shown), "many")
    tiles = [_tile(item, number, len(shown), layout, page) for number, item in enumerate(shown, 1)]
    captions = [item.caption or item.photo.caption for item in shown] if len(shown) <= CAPTIONS_BELOW else []
    below = dict.fromkeys(filter(None, [*captions, *(item.photo.credit for item in shown)]))
    return Album(tiles[:AT_FIRST], tiles[AT_FIRST:], layout, " · ".join(below))


def shown_once(items: Iterable[Captioned]) -> list[Captioned]:
    """Return the items whose photo visitors may see, each photo once."""
    known: dict[int, Captioned] = {}
    for item in items:
        if item.photo and item.photo.is_shown:
            known.setdefault(item.photo.pk, item)
    return list(known.values())


def _tile(item: Captioned, number: int, total: int, layout: str, page: Page | None) -> Tile:
    photo, caption = item.photo, item.caption or item.photo.caption
    large = picture_or_soon(photo, "text")
    return Tile(
        photo=photo,
        size=SIZE_IN.get(layout, "album"),
        url=photo_url(page, photo) or (large.largest if large else ""),
        large=large,
        words=" · ".join(filter(None, [caption, photo.credit])),
        alt=photo.alt or caption or _("Photo %(number)s of %(total)s") % {"number": number, "total": total},
    )


def photo_url(page: Page | None, photo: Photo) -> str:
    """Return the address of the photo's own page within a page's album; empty for a page that is not saved."""
    pk = getattr(page, "pk", None)
    return reverse("photo", args=[pk, photo.pk]) if pk else ""


def licence_of(photo: Photo) -> Licence | None:
    """Return the `Licence` of a photo, or None when it is not stated."""
    return Licence(photo.licence) if photo.licence else None
