"""An album: photos in order, how they stand side by side, and the address of each by itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from shared.media.licences import Licence
from shared.media.models import Photo
from shared.media.pictures.picture import Picture, picture_or_soon

# How many are seen at once; the rest comes when somebody asks for it.
AT_FIRST = 12
# Up to this many photos each says its caption below the album; of more, each photo says it by itself.
CAPTIONS_BELOW = 5


class Captioned(Protocol):
    """A photo with the caption that holds in its place."""

    @property
    def photo(self) -> Photo | None: ...

    @property
    def caption(self) -> str: ...


@dataclass(frozen=True)
class AlbumPhoto:
    """A photo with the caption that holds in its place; empty for the photo's own."""

    photo: Photo
    caption: str = ""


@dataclass(frozen=True)
class Tile:
    """
    One photo of an album, ready to be drawn.

    size: the name of its size in `SIZES`. url: where it stands by itself. large: its `Picture` as large as there is.
    words: what is said of it, caption and maker. alt: what names the link for who cannot see it; never empty.
    """

    photo: Photo
    size: str
    url: str
    large: Picture
    words: str
    alt: str


@dataclass(frozen=True)
class Album:
    """
    What `components/gallery.html` draws: the first tiles, the rest, and how they stand.

    layout: "one", "two" … "five", or "many". below: captions and makers, each once, in one line.
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
    Give the `Album` of items that have a `photo` and a `caption`, each photo once.

    page: the saved page on which it stands; without one a photo leads to its own file. Photos that visitors may not
    see are left out, so the album may turn out empty. No query beyond the sizes of the photos.
    """
    shown = shown_once(items)
    layout = LAYOUTS.get(len(shown), "many")
    tiles = [_tile(item, number, len(shown), layout, page) for number, item in enumerate(shown, 1)]
    captions = [item.caption or item.photo.caption for item in shown] if len(shown) <= CAPTIONS_BELOW else []
    below = dict.fromkeys(filter(None, [*captions, *(item.photo.credit for item in shown)]))
    return Album(tiles[:AT_FIRST], tiles[AT_FIRST:], layout, " · ".join(below))


def shown_once(items: Iterable[Captioned]) -> list[Captioned]:
    """Keep the items whose photo visitors may see; of a photo that comes twice, the first."""
    known = {}
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
        url=photo_url(page, photo) or large.largest,
        large=large,
        words=" · ".join(filter(None, [caption, photo.credit])),
        alt=photo.alt or caption or _("Photo %(number)s of %(total)s") % {"number": number, "total": total},
    )


def photo_url(page: Page | None, photo: Photo) -> str:
    """Give the address at which a photo of a page's album stands by itself; empty for a page that is not saved."""
    return reverse("photo", args=[page.pk, photo.pk]) if getattr(page, "pk", None) else ""


def licence_of(photo: Photo) -> Licence | None:
    """Give the `Licence` of a photo, or None when nothing was said."""
    return Licence(photo.licence) if photo.licence else None
