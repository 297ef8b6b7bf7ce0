"""Where a film is used: the pages that visitors may read, whatever kind they are."""

from django.contrib.contenttypes.models import ContentType
from wagtail.models import ReferenceIndex

from shared.media.models import FilmUse, Relation
from shared.pages.models import BasePage


def pages_with(film):
    """
    Give the public pages on which a film stands, by what it has to do with them, each list newest first.

    Returns a dict with the keys `recording`, `shown` (see `Relation`) and `other`: cards of pages. Three queries, and
    one for each section that keeps films of its own.
    """
    said = {page: relation for rows in _rows_of(film) for page, relation in rows}
    pages = BasePage.objects.listed().filter(pk__in={*_ids_in_index(film), *said}).for_cards().newest_first()
    found = {Relation.RECORDING.value: [], Relation.SHOWN.value: [], "other": []}
    for page in pages:
        found[said.get(page.pk, "other")].append(page)
    return found


def _rows_of(film):
    for rows in FilmUse.__subclasses__():
        yield rows.objects.filter(film=film).values_list(f"{rows.page_field}_id", "relation")


def _ids_in_index(film):
    """Wagtail keeps what refers to what as pages are saved. Drafts are in it too; the caller leaves those out."""
    references = ReferenceIndex.get_references_to(film).filter(
        base_content_type=ContentType.objects.get_for_model(BasePage)
    )
    return {int(found) for found in references.values_list("object_id", flat=True) if found.isdecimal()}
