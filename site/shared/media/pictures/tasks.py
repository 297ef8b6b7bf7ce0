"""Making the sizes of a photo beside the request that uploads it, so that no visitor waits for one."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.cache import cache
from django.db.models import Count, ForeignKey, Q
from django_tasks import task

from shared.background import BACKGROUND
from shared.media.consent.enforcement import reconcile_photo
from shared.media.imaging.resize import Overtaken
from shared.media.imaging.specs import SIZES, filter_specs, filters
from shared.media.models import Photo

if TYPE_CHECKING:
    from shared.media.models.photo import PhotoQuerySet

logger = logging.getLogger(__name__)

# What any photo may be asked for, in a text, an album or on a card.
SIZES_OF_ANY_PHOTO = ("card", "text", "thumb", "wide")
# What it is asked for besides where a record has it as its portrait, cover or logo: the field is called as the size.
SIZES_BY_FIELD = ("portrait", "cover", "logo")

# What Wagtail's lists and windows at the desk show, a hundred at a time, which nobody wants to wait for.
SMALL_IN_ADMIN = "max-165x165"

# How many photos are looked after in one go, so that an upload waits for no more than these.
AT_ONCE = 20
# Seconds between two times that pages ask for what is missing, on a whole machine.
ASK_AGAIN = 300

_later: ContextVar[bool] = ContextVar("the caller makes the sizes itself", default=False)


@contextmanager
def sizes_later() -> Iterator[None]:
    """Within this nothing makes or asks for sizes: who saves many photos makes them all at once, afterwards."""
    before = _later.set(True)
    try:
        yield
    finally:
        _later.reset(before)


def are_made_soon() -> bool:
    """Return whether what is saved now gets its sizes beside the request."""
    return settings.MAKE_RENDITIONS_SOON and not _later.get()


@task(backend=BACKGROUND)
def make_sizes(photo_id: int) -> None:
    """Make all sizes of one photo."""
    if photo := Photo.objects.filter(pk=photo_id).first():
        make_all_sizes(photo)


def fields_with_a_size() -> list[ForeignKey]:
    """Give every field of a model that leads to a photo and is called as a size, such as the portrait of a person."""
    related = Photo._meta.get_fields(include_hidden=True)
    fields = [relation.field for relation in related if relation.auto_created and relation.one_to_many]
    return [field for field in fields if field.name in SIZES_BY_FIELD]


def sizes_for(photo: Photo) -> list[str]:
    """Give the names of the sizes that a photo is asked for, by where it is used now. One query for each such field."""
    names = [
        field.name for field in fields_with_a_size() if field.model._base_manager.filter(**{field.name: photo}).exists()
    ]
    return [*SIZES_OF_ANY_PHOTO, *dict.fromkeys(names)]


def make_all_sizes(photo: Photo) -> None:
    """Make all that anybody may be asked for: the desk's own size, and for a photo that may be shown all others."""
    # Deleted meanwhile, or with another file, whose own upload asks for its sizes.
    with suppress(Overtaken):
        make_renditions(photo, sizes_for(photo), more=(SMALL_IN_ADMIN,))
    # Consent may have been withdrawn meanwhile: then what was made just now stands where it should not.
    if fresh := Photo.objects.filter(pk=photo.pk).first():
        reconcile_photo(fresh)


def make_renditions(photo: Photo, sizes: Iterable[str] = tuple(SIZES), more: Iterable[str] = ()) -> None:
    """
    Make sizes of a photo, and Wagtail's specs in `more`. Of a photo that visitors may not see only the latter.

    Raises `OSError` when the original cannot be read.
    """
    # What there is, as the database has it: Wagtail's cache may know files that were thrown away since.
    photo.prefetched_renditions = list(photo.renditions.all())
    wanted = [chosen for size in sizes for chosen in filters(size)] if photo.is_shown else []
    photo.get_renditions(*more, *wanted)


def ask_for_what_is_missing() -> None:
    """Have the sizes made of every photo that lacks some; for a page that found one missing. Costs next to nothing."""
    if not _later.get() and cache.add("sizes-asked-for", True, ASK_AGAIN):
        make_missing_sizes.enqueue()


@task(backend=BACKGROUND)
def make_missing_sizes(before: int | None = None) -> None:
    """
    Make the sizes of photos that lack some, the newest first: after a worker that was off, or a restored backup.

    before: the id of a photo, to go on from there. A photo that cannot be read is logged and left.
    """
    photos = list(_lacking_sizes(before)[:AT_ONCE])
    for photo in photos:
        try:
            make_all_sizes(photo)
        except Exception:
            logger.exception("The sizes of photo %s could not be made.", photo.pk)
    if len(photos) == AT_ONCE:
        make_missing_sizes.enqueue(before=photos[-1].pk)


def _lacking_sizes(before: int | None) -> PhotoQuerySet:
    """Photos that may be shown and have too few sizes, or perhaps not all of the right ones."""
    specs = {spec for size in SIZES_OF_ANY_PHOTO for spec in filter_specs(size)}
    made = Count("renditions__filter_spec", distinct=True, filter=Q(renditions__filter_spec__in=specs))
    lacking = Q(made__lt=len(specs)) | Q(focal_point_x__isnull=False)
    for field in fields_with_a_size():
        lacking |= Q(pk__in=field.model._base_manager.exclude(**{field.name: None}).values(field.name))
    photos = Photo.objects.shown().annotate(made=made).filter(lacking).order_by("-pk")
    return photos.filter(pk__lt=before) if before else photos
