"""Photos as they stand on a page, drawn from the sizes that were made of them; a page itself makes none."""

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

# What this process drew before and when, because the addresses of a photo's files stay the same as long as its file and
# its focal point do. Twenty addresses a photo are a third of the work of a page with an album. Files that were thrown
# away in another process are asked for again after so many seconds.
drawn: dict = {}
MOST_DRAWN = 5000
OLDEST_DRAWN = 300

# Sent with `photo` and `size` when a photo is drawn of which not every file of that size is there.
drawn_incomplete = Signal()

# What stands in the place of a photo whose sizes are being made.
SOON = "icons/photo-soon.svg"


@dataclass(frozen=True)
class Picture:
    """
    A photo ready to be drawn: `sources` are pairs of MIME type and srcset, the rest is for `<img>`.

    largest: the address of the widest one that every browser shows, for looking at it by itself.
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
    Have what was made of these photos loaded together: one query however many there are.

    It is asked when the first of them is drawn that this process has not drawn before, so mostly never.
    photos: an iterable of `Photo`; None and doubles are allowed.
    """
    photos = [photo for photo in photos if isinstance(photo, Photo) and photo.pk]
    for photo in photos:
        photo.loaded_with = photos


def _load_with_the_others(photo: Photo) -> None:
    """Load the renditions of a photo and of `photo.loaded_with`. Not from Wagtail's cache, which is told late."""
    if not hasattr(photo, "prefetched_renditions"):
        photos = [other for other in photo.loaded_with or [photo] if not hasattr(other, "prefetched_renditions")]
        made = PhotoRendition.objects.filter(filter_spec__in=all_filter_specs())
        prefetch_related_objects(photos, Prefetch("renditions", queryset=made, to_attr="prefetched_renditions"))


def picture(photo: Photo, size: str, alt: str | None = None) -> Picture | None:
    """
    Give the `Picture` of a photo in a size of `SIZES`; None when visitors may not see it or nothing was made of it yet.

    alt: what to say to who cannot see it; None takes the photo's own description, empty means decorative.
    What is missing is asked for and made elsewhere: no visitor waits for it (`making.py`).
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
    """Give the same, or while nothing was made of a photo a picture that keeps its place; None for one not shown."""
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
    """Give the picture of what was made, None without a file that every browser shows, and whether that is all."""
    _load_with_the_others(photo)
    wanted = filters(size)
    made = photo.find_existing_renditions(*wanted)
    # Pairs of width and address, each asked once: a page shows fifty photos, and an address is not for free.
    files = {name: [] for name in formats_for(size)}
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
