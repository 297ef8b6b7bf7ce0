"""Where a photo is used: where it was chosen, and the pages that show everything in its collection."""

from django.apps import apps
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.models import ReferenceIndex

from shared.media.models import Photo


def usage_of(photo: Photo) -> list[Model]:
    """
    Give the pages and records in which a photo is used, each once: those that name it, then those with its collection.

    Drafts are among them: what is taken off the site is taken off what is still to come too.
    """
    pages = apps.get_model(settings.WAGTAIL_PAGE_MODEL)  # media know no pages
    named = [used_by for used_by, _references in photo.get_usage()]
    followers = ReferenceIndex.get_references_to(photo.collection).filter(
        base_content_type=ContentType.objects.get_for_model(pages)
    )
    ids = {int(found) for found in followers.values_list("object_id", flat=True) if found.isdecimal()}
    known = {usage.pk for usage in named if isinstance(usage, pages)}
    return named + list(pages.objects.filter(pk__in=ids - known).order_by("pk"))
