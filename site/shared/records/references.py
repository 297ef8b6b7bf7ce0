"""Which pages name a record, such as a film or a person, from Wagtail's reference index."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.models import ReferenceIndex

from shared.pages.models import BasePage


def ids_of_pages_naming(record: Model) -> set[int]:
    """
    Return the ids of the pages that refer to a record, in a field, a row or a body. One query.

    Drafts and private pages are among them; the caller leaves those out.
    """
    references = ReferenceIndex.get_references_to(record).filter(
        base_content_type=ContentType.objects.get_for_model(BasePage)
    )
    return {int(found) for found in references.values_list("object_id", flat=True) if found.isdecimal()}
