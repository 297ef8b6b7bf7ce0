"""Where a film is used: the pages of any kind that visitors may read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from shared.media.models import FilmUse, Relation
from shared.pages.models import BasePage
from shared.records.references import ids_of_pages_naming

if TYPE_CHECKING:
    from shared.media.models import Film


def pages_with(film: Film) -> dict[str, list[BasePage]]:
    """
    Return the public pages that show a film, by its relation to them, each list newest first.

    Returns a dict with the keys `recording`, `shown` (see `Relation`) and `other`: cards of pages. Three queries, and
    one for each section that keeps films of its own.
    """
    relations = {page: relation or "other" for rows in _rows_of(film) for page, relation in rows}
    pages = (
        BasePage.objects.in_listings()
        .filter(pk__in={*ids_of_pages_naming(film), *relations})
        .for_cards()
        .newest_first()
    )
    found: dict[str, list[BasePage]] = {Relation.RECORDING.value: [], Relation.SHOWN.value: [], "other": []}
    for page in pages:
        found[relations.get(page.pk, "other")].append(page)
    return found


def _rows_of(film: Film) -> Iterator[Iterable[tuple[int, str]]]:
    for rows in FilmUse.__subclasses__():
        yield rows.objects.filter(film=film).values_list(f"{rows.page_field}_id", "relation")
