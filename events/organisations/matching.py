"""Organisations that are only a name at some event: which there are, and how they become records."""

from dataclasses import dataclass

from events.organisations.forms import address_book
from events.organisations.list_parser import key_of
from events.organisations.models import EventOrganisation
from shared.people.models import Organisation


@dataclass(frozen=True)
class TypedName:
    """A name without a record. spelling: as it was typed first. events: pairs of page id and title."""

    spelling: str
    events: tuple


def typed_names():
    """Give every `TypedName`, by the alphabet; spellings that differ in capitals or spaces are one. One query."""
    found = {}
    rows = EventOrganisation.objects.filter(organisation=None).order_by("pk")
    for name, pk, title in rows.values_list("name", "event_id", "event__title"):
        found.setdefault(key_of(name), (name, {}))[1][pk] = title
    return [TypedName(name, tuple(events.items())) for _key, (name, events) in sorted(found.items())]


def make_record(name):
    """
    Make an organisation of a typed name, and give it; its events show it at once (see `link_to_record`).

    Raises `ValidationError` when there cannot be such a record, for one because there is one already.
    """
    record = Organisation(name=name)
    record.full_clean()
    record.save()
    return record


def link_to_record(instance, raw=False, **kwargs):
    """Signal receiver: a record was made or renamed, and events that had its name as text get the record."""
    if not raw:
        _link(EventOrganisation.objects.all(), only=instance.pk)


def link_on_publication(instance, **kwargs):
    """Signal receiver: what was text when the draft was saved may have a record by now."""
    _link(EventOrganisation.objects.filter(event=instance))


def _link(rows, only=None):
    """Point rows with a name at the record of that name. only: the key of a record, to leave others alone."""
    texts = list(rows.filter(organisation=None).values_list("pk", "name"))
    if not texts:
        return
    known = address_book()
    for pk in {known.find(name) for _row, name in texts} - {None}:
        if only in (None, pk):
            same = [row for row, name in texts if known.find(name) == pk]
            EventOrganisation.objects.filter(pk__in=same).update(organisation=pk, name="")
