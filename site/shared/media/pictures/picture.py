"""Photos for the templates, from the renditions that exist. No page makes a rendition."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from time import monotonic

from django.db.models import Prefetch, prefetch_related_objects
from django.dispatch import Signal
from django.templatetags.static import static

from shared.media.imaging.specs import SIZES, all_filter_specs, filters, format_of, formats_for
from shared.media.models import Photo, PhotoRendition
from shared.media.pictures.tasks import ask_for_what_is_missing

# The pictures that this process made before, and when: the addresses of renditions stay the same as long as the file
# and the focal point do. Twenty addresses a photo are a third of the work of a page with an album. Files that another
# process deleted are looked up again after `OLDEST_DRAWN` seconds.
drawn: dict = {}
MOST_DRAWN = 5000
OLDEST_DRAWN = 300

# Sent with `photo` and `size` when a photo is drawn of which not every file of that size is there.
drawn_incomplete = Signal()

# The placeholder of a photo whose renditions are being made.
SOON = "icons/photo-soon.svg"


@dataclass(frozen=True)
class Picture:
    """
    A photo for a `<picture>`: `sources` are pairs of MIME type and srcset, the rest is for `<img>`.

    largest: the address of the widest file in the format that every browser supports.
    """

    sources: tuple
    src: str
    largest: str
    width: int
    height: int
    sizes: str
    alt: str


def load_renditions(photos: Iterable[Photo | None]) -> None:
    """
    Let the renditions of these photos be loaded in one query.

    The query runs when the first of them is needed that is not in the cache of this process, so mostly never.
    photos: may hold None and duplicates.
    """
    together = [photo for photo in photos if isinstance(photo, Photo) and photo.pk]
    for photo in together:
        photo.loaded_with = together


def _load_with_the_others(photo: Photo) -> None:
    """Load the renditions of a photo and of `photo.loaded_with`. Not from Wagtail's cache, which is told late."""
    if not hasattr(photo, "prefetched_renditions"):
        photos = [other for other in photo.loaded_with or [photo] if not hasattr(other, "prefetched_renditions")]
        made = PhotoRendition.objects.filter(filter_spec__in=all_filter_specs())
        prefetch_related_objects(photos, Prefetch("renditions", queryset=made, to_attr="prefetched_renditions"))


def picture(photo: Photo, size: str, alt: str | None = None) -> Picture | None:
    """
    Return the `Picture` of a photo in a size of `SIZES`, or None when it is not shown or has no rendition yet.

    alt: the alternative text; None takes the photo's own, empty means decoration. Missing renditions are made in the
    background (see `tasks`).
    """
    if not photo.is_shown:
        return None
    focus = (photo.focal_point_x, photo.focal_point_y, photo.focal_point_width, photo.focal_point_height)
    key = (photo.pk, photo.file.name, focus, size)
    now = monotonic()
    found, since = drawn.get(key, (None, now))
    if found is None or now - since > OLDEST_DRAWN:
        found, is_whole = _picture(photo, size)
        if is_whole:
            if len(drawn) >= MOST_DRAWN:
                drawn.clear()
            drawn[key] = found, now
        else:
            drawn_incomplete.send(Photo, photo=photo, size=size)
            ask_for_what_is_missing()
    return found and replace(found, alt=photo.alt if alt is None else alt)


def picture_or_soon(photo: Photo, size: str, alt: str | None = None) -> Picture | None:
    """Return the `Picture` of a photo, or a placeholder while it has no renditions; None for one that is not shown."""
    if found := picture(photo, size, alt):
        return found
    if not photo.is_shown:
        return None
    width, height = (max(1, int(side)) for side in filters(size)[0].get_transform(photo).size)
    src = static(SOON)
    return Picture((), src, src, width, height, SIZES[size].sizes, photo.alt if alt is None else alt)


def forget_pictures(photo_id: int) -> None:
    """Drop the pictures of a photo from the cache of this process: a file that they name was deleted."""
    for key in [key for key in drawn if key[0] == photo_id]:
        drawn.pop(key, None)


def _picture(photo: Photo, size: str) -> tuple[Picture | None, bool]:
    """Return the picture of the renditions that exist, or None, and whether none is missing."""
    _load_with_the_others(photo)
    wanted = filters(size)
    made = photo.find_existing_renditions(*wanted)
    # Pairs of width and address, each asked once: a page shows fifty photos, and an address is not for free.
    files: dict[str, list[tuple[int, str, int]]] = {name: [] for name in formats_for(size)}
    for chosen in wanted:
        if rendition := made.get(chosen):
            files[format_of(chosen)].append((rendition.width, rendition.url, rendition.height))
    plain = files[formats_for(size)[-1]]
    if not plain:
        return None, False
    found = Picture(
        sources=tuple((f"image/{name}", _srcset(files[name])) for name in files if files[name]),
        src=plain[0][1],
        largest=plain[-1][1],
        width=plain[0][0],
        height=plain[0][2],
        sizes=SIZES[size].sizes,
        alt="",
    )
    return found, len(made) == len(wanted)


def _srcset(files: list[tuple[int, str, int]]) -> str:
    return ", ".join(f"{url} {width}w" for width, url in {width: url for width, url, _height in files}.items())
