"""The editions of a series: which are to come, which are over, and which are adjacent to a page."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Case, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.utils.timezone import localdate

from events.choices import Stage
from events.kinds import EVENT, SERIES
from shared.pages.kinds import classes_of
from shared.pages.models import BasePage
from shared.pages.status import EventStatus
from shared.pages.story.story import AdjacentPages

OFF = (EventStatus.CANCELLED, EventStatus.POSTPONED)


@dataclass(frozen=True)
class ListedEdition:
    """
    An edition in the list of its series.

    page: its row of the base table, for a card. label: what is shown above the card, such as “part 2”; may be empty.
    """

    page: BasePage
    label: str = ""


@dataclass(frozen=True)
class Editions:
    """
    The editions of a series.

    next: the one under way or the first to come, or None. coming: the others to come, with the events of inner series,
    the first one first. been: the editions that are over, the latest first.
    """

    next: ListedEdition | None
    coming: list[ListedEdition]
    been: list[ListedEdition]

    @property
    def newest(self) -> BasePage | None:
        """Return the row of the next edition, else of the latest one; None without any."""
        newest = self.next or next(iter(self.been), None)
        return newest.page if newest else None


def editions_of(
    parts: Sequence[BasePage], moment: datetime, stages: Mapping[int, str], labels: Mapping[int, str]
) -> Editions:
    """
    Return the editions among the parts of a series.

    parts: the rows of its story. moment: an aware datetime. stages: the `Stage` of inner series by their ids. labels:
    the labels of events by their ids; a series shows its label on its own card line. What belongs to an event or an
    inner series among the parts is no edition itself. No query.
    """
    happening = [row for row in parts if row.kind in (EVENT, SERIES)]
    hubs = {row.pk for row in happening}
    editions = sorted((row for row in happening if row.hub_id not in hubs), key=order_of)
    over = {row.pk for row in happening if row.kind is EVENT and is_over(row, moment)}
    over |= {
        row.pk
        for row in editions
        if row.kind is SERIES and _is_series_over(row, stages.get(row.pk, ""), happening, over, row is editions[-1])
    }
    coming = [row for row in editions if row.pk not in over]
    first = next((row for row in coming if row.event_status not in OFF), next(iter(coming), None))
    inner = [row for row in happening if row.hub_id in hubs and row.kind is EVENT and row.pk not in over]
    others = sorted((row for row in [*coming, *inner] if row is not first), key=order_of)
    been = [row for row in reversed(editions) if row.pk in over]
    return Editions(
        next=first and ListedEdition(first, labels.get(first.pk, "")),
        coming=[ListedEdition(row, labels.get(row.pk, "")) for row in others],
        been=[ListedEdition(row, labels.get(row.pk, "")) for row in been],
    )


def _is_series_over(series: BasePage, stage: str, happening: Iterable[BasePage], over: set[int], is_last: bool) -> bool:
    """
    Return what the editor says; else whether all its events are over, or, without events, whether another came later.
    """
    if stage:
        return stage == Stage.FINISHED
    inside = [row.pk in over for row in happening if row.hub_id == series.pk]
    return all(inside) if inside else not is_last


def is_over(row: BasePage, moment: datetime) -> bool:
    """Return whether an event is over: the rule of `BasePageQuerySet.past` for a row that is loaded already."""
    if row.ends_at:
        return row.ends_at <= moment
    if row.starts_at:
        return row.listing_date < localdate(moment)
    return not row.date_to_be_announced


def order_of(row: BasePage) -> tuple[bool, date, int]:
    """Return the sort key of an edition: its listing date; upcoming editions without a date come last."""
    return (is_undated(row), row.listing_date, row.pk or 0)


def is_undated(row: BasePage) -> bool:
    """Return whether an edition is still to come and has no date yet."""
    return row.starts_at is None and row.date_to_be_announced


def adjacent_editions(page: BasePage, series: BasePage) -> AdjacentPages:
    """
    Return the editions before and after a page, as `AdjacentPages` for the query of the page's own story.

    page: a saved event or series. series: the series it is an edition of. The rows are annotated with `edition_label`.
    No query.
    """
    siblings = BasePage.objects.in_listings().filter(hub_id=series.pk).exclude(pk=page.pk)
    siblings = siblings.of_classes(*classes_of(EVENT.code), *classes_of(SERIES.code))
    undated = Case(When(starts_at=None, date_to_be_announced=True, then=Value(1)), default=Value(0))
    siblings = siblings.annotate(undated=undated).order_by("undated", "listing_date", "pk")
    position = (int(is_undated(page)), page.get_listing_date(), page.pk)
    before = siblings.filter(_beyond(position, "lt")).reverse().values("pk")[:1]
    after = siblings.filter(_beyond(position, "gt")).values("pk")[:1]
    return AdjacentPages(Q(pk__in=before) | Q(pk__in=after), {"edition_label": _label()})


def before_and_after(page: BasePage, rows: Sequence[BasePage]) -> tuple[BasePage | None, BasePage | None]:
    """Return the editions before and after a page among its adjacent rows; None where there is none."""
    here = order_of(page)
    return (
        next((row for row in rows if order_of(row) < here), None),
        next((row for row in rows if order_of(row) > here), None),
    )


def _beyond(position: tuple[int, date, int], lookup: str) -> Q:
    undated, date, pk = position
    return (
        Q(**{f"undated__{lookup}": undated})
        | Q(undated=undated, **{f"listing_date__{lookup}": date})
        | Q(undated=undated, listing_date=date, **{f"pk__{lookup}": pk})
    )


def _label() -> Coalesce:
    labels = [
        Subquery(model.objects.order_by().filter(pk=OuterRef("pk")).values("edition_label")[:1])
        for model in (*classes_of(EVENT.code), *classes_of(SERIES.code))
    ]
    return Coalesce(*labels, Value(""))
