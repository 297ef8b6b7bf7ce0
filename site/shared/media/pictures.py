"""The sizes in which photos are shown: one list that the templates, the prefetch and the upload all read."""

from dataclasses import dataclass, replace
from functools import lru_cache
from time import monotonic

from django.db.models import Prefetch, prefetch_related_objects
from django.db.models.signals import post_delete
from django.dispatch import receiver
from wagtail.images.models import Filter

from shared.media.models import Photo, PhotoRendition


@dataclass(frozen=True)
class PictureSize:
    """
    One way in which photos stand on a page.

    operations: Wagtail's resizing, the narrowest first, each with the width in pixels that it gives at most.
    sizes: the HTML attribute of that name: how wide the picture stands, in CSS.
    """

    operations: tuple
    sizes: str


# Cropping (`fill`) keeps the focal point that editors set. `width` and `max` show the whole photo.
SIZES = {
    "card": PictureSize(("fill-480x320", "fill-960x640"), "(min-width: 48em) 24rem, 92vw"),
    "wide": PictureSize(("fill-800x450", "fill-1600x900"), "(min-width: 80em) 76rem, 100vw"),
    "text": PictureSize(("width-480", "width-800", "width-1600"), "(min-width: 48em) 42rem, 92vw"),
    # The same files as of "text", standing small side by side, and two beside each other.
    "album": PictureSize(("width-480", "width-800", "width-1600"), "(min-width: 48em) 14rem, 45vw"),
    "half": PictureSize(("width-480", "width-800", "width-1600"), "(min-width: 48em) 21rem, 48vw"),
    "photo": PictureSize(("width-480", "width-800", "width-1600"), "(min-width: 80em) 76rem, 96vw"),
    "thumb": PictureSize(("fill-320x240", "fill-640x480"), "(min-width: 48em) 16rem, 45vw"),
    # The same files, beside the words of a row.
    "row": PictureSize(("fill-320x240", "fill-640x480"), "clamp(5.5rem, 22vw, 9rem)"),
    "portrait": PictureSize(("fill-160x160", "fill-320x320"), "6rem"),
    "cover": PictureSize(("max-320x480", "max-640x960"), "(min-width: 48em) 16rem, 50vw"),
    "logo": PictureSize(("max-240x120", "max-480x240"), "10rem"),
}

# AVIF for who can show it, a JPEG for everybody; a logo stays a PNG, which may be transparent.
FORMATS = ("avif", "jpeg")
LOGO_FORMATS = ("png",)


# What this process drew before and when, because the addresses of a photo's files stay the same as long as its file and
# its focal point do. Twenty addresses a photo are a third of the work of a page with an album. Files that were thrown
# away in another process are asked for again after so many seconds.
drawn = {}
MOST_DRAWN = 5000
OLDEST_DRAWN = 300


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


def formats_for(size):
    """Give the file formats in which a size is made, the one everybody can show last."""
    return LOGO_FORMATS if size == "logo" else FORMATS


def filter_specs(size):
    """Give Wagtail's filter specs of a size, in the order in which the tag itself writes them."""
    return [f"format-{name}|{operation}" for name in formats_for(size) for operation in SIZES[size].operations]


@lru_cache
def filters(size):
    """Give Wagtail's filters of a size, once a process: to read a spec takes longer than to find what it made."""
    return tuple(Filter(spec=spec) for spec in filter_specs(size))


def all_filter_specs():
    """Give the filter specs of every size."""
    return [spec for size in SIZES for spec in filter_specs(size)]


def load_renditions(photos):
    """
    Have what was made of these photos loaded together: one query however many there are.

    It is asked when the first of them is drawn that this process has not drawn before, so mostly never.
    photos: an iterable of `Photo`; None and doubles are allowed.
    """
    photos = [photo for photo in photos if isinstance(photo, Photo) and photo.pk]
    for photo in photos:
        photo.to_load_together = photos


def _load_with_the_others(photo):
    photos = [
        other for other in photo.__dict__.get("to_load_together", ()) if not hasattr(other, "prefetched_renditions")
    ]
    if photos:
        made = PhotoRendition.objects.filter(filter_spec__in=all_filter_specs())
        prefetch_related_objects(photos, Prefetch("renditions", queryset=made, to_attr="prefetched_renditions"))


def picture(photo, size, alt=None):
    """
    Give the `Picture` of a photo in a size of `SIZES`, or None when visitors may not see it.

    alt: what to say to who cannot see it; None takes the photo's own description, empty means decorative.
    Makes what does not exist yet, which costs time: `make_renditions` does so before a visitor asks.
    """
    if not photo.is_shown:
        return None
    focus = (photo.focal_point_x, photo.focal_point_y, photo.focal_point_width, photo.focal_point_height)
    key = (photo.pk, photo.file.name, focus, size)
    now = monotonic()
    found, since = drawn.get(key, (None, now))
    if found is None or now - since > OLDEST_DRAWN:
        if len(drawn) >= MOST_DRAWN:
            drawn.clear()
        found = _picture(photo, size)
        drawn[key] = found, now
    return replace(found, alt=photo.alt if alt is None else alt)


@receiver(post_delete, sender=PhotoRendition)
def forget_what_was_drawn(instance, **kwargs):
    """A size was thrown away, to be made anew: its address must be asked for again."""
    for key in [key for key in drawn if key[0] == instance.image_id]:
        drawn.pop(key, None)


def _picture(photo, size):
    _load_with_the_others(photo)
    chosen = SIZES[size]
    made = photo.get_renditions(*filters(size))
    # Pairs of width and address, each asked once: a page shows fifty photos, and an address is not for free.
    files = {
        name: [(file.width, file.url) for file in (made[f"format-{name}|{way}"] for way in chosen.operations)]
        for name in formats_for(size)
    }
    plain = formats_for(size)[-1]
    fallback = made[f"format-{plain}|{chosen.operations[0]}"]
    return Picture(
        sources=tuple((f"image/{name}", _srcset(files[name])) for name in files),
        src=files[plain][0][1],
        largest=files[plain][-1][1],
        width=fallback.width,
        height=fallback.height,
        sizes=chosen.sizes,
        alt="",
    )


def make_renditions(photo, sizes=tuple(SIZES)):
    """Make what visitors will ask for, so that none of them waits for it. Nothing for a photo they may not see."""
    if photo.is_shown:
        photo.get_renditions(*[chosen for size in sizes for chosen in filters(size)])


def _srcset(files):
    return ", ".join(f"{url} {width}w" for width, url in dict(files).items())
