"""Load the rows of an event together with what its bodies name, so that each model takes a single query."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db.models import F, FilteredRelation, Q

from shared.blocks.base.prefetch import named_in

if TYPE_CHECKING:
    from events.pages.event import EventPage


class RowsAndRecords(NamedTuple):
    """
    Rows of an event and the records on its page.

    rows: in order, each with its record. records: those of the rows and of the bodies, by primary key.
    """

    rows: list[Any]
    records: dict[int, Any]


def rows_and_records(event: "EventPage", relation: str, name: str, related: Iterable[str] = ()) -> RowsAndRecords:
    """
    Return the rows of an event that point at records, and every such record that its bodies name.

    relation: the name of the event's child relation, such as `event_films`. name: the field of a row that points at the
    record, such as `film`. related: the relations of a record to join. One query. Rows in a form that are not saved yet
    come from memory, without records.
    """
    rows = getattr(event, relation)
    pointer = rows.model._meta.get_field(name)
    if not event.pk or rows.is_deferring:
        unsaved = rows.all().select_related(name, *(f"{name}__{further}" for further in related))
        return RowsAndRecords(list(unsaved), {})
    kept = [field.attname for field in rows.model._meta.concrete_fields if not field.is_relation]
    model = pointer.related_model
    named = named_in(event.invitation, model) | named_in(event.programme, model)
    back = pointer.related_query_name()
    here = FilteredRelation(back, condition=Q(**{f"{back}__event": event.pk}))
    found = (
        model.objects.select_related(*related)
        .annotate(here=here)
        .annotate(**{f"row_{field}": F(f"here__{field}") for field in kept})
        .filter(Q(row_id__isnull=False) | Q(pk__in=named))
        .order_by("row_sort_order", "row_id")
    )
    records = list(found)
    shown = [record for record in records if record.row_id is not None]
    return RowsAndRecords(
        rows=[
            rows.model(**{name: record}, **{field: getattr(record, f"row_{field}") for field in kept})
            for record in shown
        ],
        records={record.pk: record for record in records},
    )
