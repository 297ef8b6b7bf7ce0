"""
Storage of the pictures for sharing: made when a page is published, under a name that is a hash of what is in it.

So an address can be cached for ever, a page needs no query to know its own, and one that is missing (after a restored
backup, or other typefaces) is made by the first request for it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import astuple, dataclass
from hashlib import sha256
from time import monotonic
from typing import TYPE_CHECKING

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import translation
from PIL import Image
from wagtail.images.models import Filter

from shared.dates import plain_day
from shared.media.imaging.specs import filter_specs
from shared.media.models import Photo
from shared.media.pictures.tasks import are_made_soon, ask_for_what_is_missing, make_renditions
from shared.navigation.frame import frame_for
from shared.pages.models import BasePage
from shared.sharing.drawing import HEIGHT, WIDTH, Words, draw

if TYPE_CHECKING:
    from shared.media.models import PhotoRendition
    from shared.navigation.frame import Frame


logger = logging.getLogger(__name__)

FOLDER = "sharing"
RECIPE = 1  # raise it when the drawing changes
SOURCE = filter_specs("wide")[-1]  # the size of the photo that is drawn from: public, cropped to its focal point

# Names that this process has seen on disk, and when: another process may have removed them since.
_seen: dict[str, float] = {}
LOOK_AGAIN = 60  # seconds


@dataclass(frozen=True)
class SharingPicture:
    """A picture for sharing: its address, its width and height in pixels, and its alternative text."""

    src: str
    width: int
    height: int
    alt: str


def picture_for(page: BasePage, frame: Frame) -> SharingPicture | None:
    """
    Return the `SharingPicture` of a page with a kind; made now if it is not there, which takes a fifth of a second.

    frame: the `Frame` of the site it is shown on. None while the size of the photo that it is drawn from is being made.
    No query when the picture is there.
    """
    words = words_of(page, frame)
    name = _name(page, words)
    if monotonic() - _seen.get(name, -LOOK_AGAIN) >= LOOK_AGAIN:
        if not default_storage.exists(name):
            if not _photo_is_ready(page):
                ask_for_what_is_missing()
                return None
            _make(page, words, name)
        _seen[name] = monotonic()
    alt = " – ".join(part for part in (words.title, words.line) if part)
    return SharingPicture(default_storage.url(name), WIDTH, HEIGHT, alt)


def words_of(page: BasePage, frame: Frame) -> Words:
    """Return the `Words` of a page's picture, in the active language."""
    assert page.kind is not None  # a page without a kind has no picture
    label = str(page.label)
    return Words(
        title=page.title,
        label=label[:1].upper() + label[1:],
        line=page.card_line or plain_day(page.published_on),
        sender=frame.organisation.name,
        family=str(page.kind.family),
        pairing=frame.appearance.pairing,
    )


def remove(pages: Iterable[int], but: str = "") -> None:
    """Remove the pictures of pages, given by their ids, except the one with the name `but`."""
    for pk in pages:
        folder = f"{FOLDER}/{pk}"
        try:
            files = default_storage.listdir(folder)[1]
        except FileNotFoundError:
            continue
        for name in (f"{folder}/{file}" for file in files):
            if name != but:
                default_storage.delete(name)
                _seen.pop(name, None)


def _name(page: BasePage, words: Words) -> str:
    photo = page.photo if page.photo and page.photo.is_shown else None
    focus = photo and (photo.file.name, photo.focal_point_x, photo.focal_point_y, photo.focal_point_width)
    made_of = repr((RECIPE, astuple(words), focus))
    return f"{FOLDER}/{page.pk}/{sha256(made_of.encode()).hexdigest()[:16]}.jpg"


def _make(page: BasePage, words: Words, name: str) -> None:
    drawn = draw(words, _photo(page))
    if not default_storage.exists(name):
        default_storage.save(name, ContentFile(drawn))
    remove([page.pk], but=name)


def _photo_is_ready(page: BasePage) -> bool:
    """Return whether the lead photo can be drawn, or never will be: without one, or with one whose file is lost."""
    photo = page.photo
    if not photo or not photo.is_shown or _source(photo):
        return True
    return not photo.file.storage.exists(photo.file.name)


def _source(photo: Photo) -> PhotoRendition | None:
    """Return the size of a photo that is drawn from; None while it is not there."""
    key = Filter(spec=SOURCE).get_cache_key(photo)
    return photo.renditions.filter(filter_spec=SOURCE, focal_point_key=key).first()


def _photo(page: BasePage) -> Image.Image | None:
    """Return the lead photo as a PIL image; None without one, or when its file cannot be read."""
    source = _source(page.photo) if page.photo and page.photo.is_shown else None
    if not source:
        return None
    try:
        with source.file.open() as file, Image.open(file) as image:
            return image.convert("RGB")
    except Exception:
        # A picture without the photo is better than a page that cannot be published or shown.
        logger.exception("The photo of page %s could not be drawn for sharing.", page.pk)
        return None


def make_at_publication(page: BasePage) -> None:
    """
    Make the picture of a page that is published, so that no visitor waits for it.

    Left to the first visitor where the sizes of photos are too, as in tests.
    """
    if are_made_soon():
        make_for(page)


def make_for(page: BasePage) -> None:
    """Make the picture of a page that has one, unless it is there."""
    if page.kind is None or not page.live:
        return
    if page.photo:
        with suppress(OSError):  # drawn without it then
            make_renditions(page.photo, ("wide",))
    _seen.clear()
    with translation.override(page.locale.language_code):
        picture_for(page, frame_for(page.get_site()))


def remove_of_photo(photo: Photo) -> None:
    """Remove the pictures of every page that has this lead photo. One query."""
    remove(BasePage.objects.filter(photo=photo.pk).values_list("pk", flat=True))
