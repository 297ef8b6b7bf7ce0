"""Makes renditions in the background, so that no request waits for one."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.cache import cache
from django.db.models import Count, ForeignKey, ManyToOneRel, Q
from django_tasks import task

from shared.background import BACKGROUND
from shared.media.consent.enforcement import reconcile_photo
from shared.media.imaging.resize import Overtaken
from shared.media.imaging.specs import SIZES, filter_specs, filters
from shared.media.models import Photo

if TYPE_CHECKING:
    from shared.media.models.photo import PhotoQuerySet

logger = logging.getLogger(__name__)

# The sizes that any photo needs, for a text, an album or a card.
SIZES_OF_ANY_PHOTO = ("card", "text", "thumb", "wide")
# Further sizes, for the photo in a field with that name.
SIZES_BY_FIELD = ("portrait", "cover", "logo")

# What Wagtail's lists and choosers show, a hundred at a time.
SMALL_IN_ADMIN = "max-165x165"

# How many photos one task deals with, so that an upload waits for no more than these.
AT_ONCE = 20
# The least number of seconds between two such tasks, on a whole machine.
ASK_AGAIN = 300

_later: ContextVar[bool] = ContextVar("the caller makes the sizes itself", default=False)


@contextmanager
def sizes_later() -> Iterator[None]:
    """Suspend the making of renditions; for a caller that saves many photos and makes them all afterwards."""
    before = _later.set(True)
    try:
        yield
    finally:
        _later.reset(before)


def are_made_soon() -> bool:
    """Return whether renditions are made in the background after a save."""
    return settings.MAKE_RENDITIONS_SOON and not _later.get()


@task(backend=BACKGROUND)
def make_sizes(photo_id: int) -> None:
    """Make all renditions of one photo."""
    if photo := Photo.objects.filter(pk=photo_id).first():
        make_all_sizes(photo)


def fields_with_a_size() -> list[ForeignKey]:
    """Return the foreign keys to a photo that have the name of a size, such as the portrait of a person."""
    relations = Photo._meta.get_fields(include_hidden=True)
    fields = [relation.field for relation in relations if isinstance(relation, ManyToOneRel)]
    return [field for field in fields if isinstance(field, ForeignKey) and field.name in SIZES_BY_FIELD]


def sizes_for(photo: Photo) -> list[str]:
    """Return the names of the sizes that a photo needs, by where it is used. Costs one query for each field."""
    names = [
        field.name for field in fields_with_a_size() if field.model._base_manager.filter(**{field.name: photo}).exists()
    ]
    return [*SIZES_OF_ANY_PHOTO, *dict.fromkeys(names)]


def make_all_sizes(photo: Photo) -> None:
    """Make the rendition for the admin and, if the photo may be shown, all others."""
    # Deleted meanwhile, or with another file, whose own upload asks for its sizes.
    with suppress(Overtaken):
        make_renditions(photo, sizes_for(photo), more=(SMALL_IN_ADMIN,))
    # Consent may have been withdrawn meanwhile: then what was made just now stands where it should not.
    if fresh := Photo.objects.filter(pk=photo.pk).first():
        reconcile_photo(fresh)


def make_renditions(photo: Photo, sizes: Iterable[str] = tuple(SIZES), more: Iterable[str] = ()) -> None:
    """
    Make the renditions of `sizes`, unless the photo is not shown, and those of Wagtail's specs in `more`.

    Raises `OSError` when the original cannot be read.
    """
    # From the database: Wagtail's cache may name files that were deleted since.
    photo.prefetched_renditions = list(photo.renditions.all())
    wanted = [chosen for size in sizes for chosen in filters(size)] if photo.is_shown else []
    photo.get_renditions(*more, *wanted)


def ask_for_what_is_missing() -> None:
    """Enqueue the missing renditions of all photos, at most once in `ASK_AGAIN` seconds."""
    if not _later.get() and cache.add("sizes-asked-for", True, ASK_AGAIN):
        make_missing_sizes.enqueue()


@task(backend=BACKGROUND)
def make_missing_sizes(before: int | None = None) -> None:
    """
    Make the missing renditions of photos, the newest first.

    before: the id of the photo after which to go on. A photo that cannot be read is logged and skipped.
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
    """Return the shown photos with too few renditions, and those that may lack some."""
    specs = {spec for size in SIZES_OF_ANY_PHOTO for spec in filter_specs(size)}
    made = Count("renditions__filter_spec", distinct=True, filter=Q(renditions__filter_spec__in=specs))
    lacking = Q(made__lt=len(specs)) | Q(focal_point_x__isnull=False)
    for field in fields_with_a_size():
        lacking |= Q(pk__in=field.model._base_manager.exclude(**{field.name: None}).values(field.name))
    photos = Photo.objects.shown().annotate(made=made).filter(lacking).order_by("-pk")
    return photos.filter(pk__lt=before) if before else photos
