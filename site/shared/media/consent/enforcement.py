"""
Moves and deletes files, so that nothing of a photo that may not be shown is public.

Templates ask `is_shown` each time, so a photo disappears from pages at once. This module deals with the files: public
renditions of a photo that may not be shown are deleted, and those that the admin needs are made again in private.
"""

from datetime import date
from time import monotonic

from django.conf import settings
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.timezone import localdate

from shared.media.consent.film_files import reconcile_films
from shared.media.models import Photo, PhotoRendition
from shared.media.models.consent import may_be_shown
from shared.media.storage import PRIVATE

IS_PRIVATE = Q(file__startswith=PRIVATE)

_looked_at = None


def reconcile_photo(photo: Photo, day: date | None = None) -> None:
    """Delete the renditions of a photo that are in the wrong folder, and move its original to the private one."""
    wrong = IS_PRIVATE if may_be_shown(photo, day or localdate()) else ~IS_PRIVATE
    delete_renditions(PhotoRendition.objects.filter(wrong, image=photo))
    name = photo.file.name
    if name and not name.startswith(PRIVATE) and photo.file.storage.exists(name):
        photo.file.name = photo.file.storage.move(name, private=True)
        Photo.objects.filter(pk=photo.pk).update(file=photo.file.name)


def delete_renditions(renditions: QuerySet[PhotoRendition]) -> None:
    """Delete renditions and their files at once, not in a background task."""
    for rendition in renditions.select_related("image"):
        rendition.file.storage.delete(rendition.file.name)
        rendition.delete()


def reconcile_all(day: date | None = None) -> int:
    """
    Correct every photo and film whose files are in the wrong folder, and return how many there were.

    day: the date on which consent counts; today when left out. Costs five queries when there is nothing to do.
    """
    day = day or localdate()
    photos = Photo.objects.order_by("pk")
    sizes = PhotoRendition.objects.filter(image=OuterRef("pk"))
    leaking = photos.not_shown(day).filter(Exists(sizes.filter(~IS_PRIVATE)))
    hidden = photos.shown(day).filter(pk__in=PhotoRendition.objects.filter(IS_PRIVATE).values("image"))
    public_originals = photos.exclude(IS_PRIVATE).exclude(file="")
    wrong = [leaking.order_by(), hidden.order_by(), public_originals.order_by()]
    ids = {pk for queryset in wrong for pk in queryset.values_list("pk", flat=True)}
    for photo in photos.filter(pk__in=ids):
        reconcile_photo(photo, day)
    return len(ids) + reconcile_films(day)


def look_once_in_a_while() -> None:
    """Run `reconcile_all`, unless this process did so within `CONSENT_CHECKED_EVERY` seconds."""
    global _looked_at
    now = monotonic()
    if _looked_at is None or now - _looked_at > settings.CONSENT_CHECKED_EVERY:
        _looked_at = now
        reconcile_all()
