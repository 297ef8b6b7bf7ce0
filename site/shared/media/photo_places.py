"""Where a photo is used: where it was chosen, and the pages that show everything in its collection."""

from django.contrib.contenttypes.models import ContentType
from wagtail.models import ReferenceIndex

from shared.pages.models import BasePage


def places_of(photo):
    """
    Give the pages and records in which a photo is used, each once: those that name it, then those with its collection.

    Drafts are among them: what is taken off the site is taken off what is still to come too.
    """
    named = [used_by for used_by, _references in photo.get_usage()]
    followers = ReferenceIndex.get_references_to(photo.collection).filter(
        base_content_type=ContentType.objects.get_for_model(BasePage)
    )
    ids = {int(found) for found in followers.values_list("object_id", flat=True) if found.isdecimal()}
    known = {place.pk for place in named if isinstance(place, BasePage)}
    return named + list(BasePage.objects.filter(pk__in=ids - known).order_by("pk"))
