"""Organisations that some event has only as a name: find them, and link them to records."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import QuerySet

from events.organisations.forms import address_book
from events.organisations.list_parser import key_of
from events.organisations.models import EventOrganisation
from shared.people.models import Organisation

if TYPE_CHECKING:
    from events.pages.event import EventPage


@dataclass(frozen=True)
class TypedName:
    """A name without a record. spelling: as it was typed first. events: pairs of page id and title."""

    spelling: str
    events: tuple


def typed_names() -> list[TypedName]:
    """
    Return every name without a record, in alphabetical order. Spellings that differ in capitals or spaces are one.

    One query.
    """
    found: dict[str, tuple[str, dict[int, str]]] = {}
    rows = EventOrganisation.objects.filter(organisation=None).order_by("pk")
    for name, pk, title in rows.values_list("name", "event_id", "event__title"):
        found.setdefault(key_of(name), (name, {}))[1][pk] = title
    return [TypedName(name, tuple(events.items())) for _key, (name, events) in sorted(found.items())]


def make_record(name: str) -> Organisation:
    """
    Create and return an organisation; events with its name show it at once (see `link_to_record`).

    Raise `ValidationError` for a name that is not valid, such as one that has a record already.
    """
    record = Organisation(name=name)
    record.full_clean()
    record.save()
    return record


def link_to_record(instance: Organisation, raw: bool = False, **kwargs: Any) -> None:
    """Link events that have the name of a saved organisation as text. Receiver of `post_save`."""
    if not raw:
        _link(EventOrganisation.objects.all(), only=instance.pk)


def link_on_publication(instance: "EventPage", **kwargs: Any) -> None:
    """Link names of a published event to records made since its draft was saved. Receiver of `page_published`."""
    _link(EventOrganisation.objects.filter(event=instance))


def _link(rows: "QuerySet[EventOrganisation]", only: int | None = None) -> None:
    """Link rows with a name to the record of that name. only: the primary key of the one record to link."""
    texts = list(rows.filter(organisation=None).values_list("pk", "name"))
    if not texts:
        return
    known = address_book()
    for pk in {known.find(name) for _row, name in texts} - {None}:
        if only in (None, pk):
            same = [row for row, name in texts if known.find(name) == pk]
            EventOrganisation.objects.filter(pk__in=same).update(organisation=pk, name="")
