"""Finds where a photo is used, also as part of a collection."""

from django.apps import apps
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.models import ReferenceIndex

from shared.media.models import Photo


def usage_of(photo: Photo) -> list[Model]:
    """
    Return the pages and records that use a photo or show its collection, each once.

    Drafts are included.
    """
    pages = apps.get_model(settings.WAGTAIL_PAGE_MODEL)  # media know no pages
    named = [used_by for used_by, _references in photo.get_usage()]
    followers = ReferenceIndex.get_references_to(photo.collection).filter(
        base_content_type=ContentType.objects.get_for_model(pages)
    )
    ids = {int(found) for found in followers.values_list("object_id", flat=True) if found.isdecimal()}
    known = {usage.pk for usage in named if isinstance(usage, pages)}
    return named + list(pages.objects.filter(pk__in=ids - known).order_by("pk"))
