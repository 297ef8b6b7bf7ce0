"""The state that the builders share during one run."""

from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from datetime import date, datetime
from typing import Any, TypeVar

from django.db.models import Model, QuerySet
from django.utils import timezone

from demo.days import Day, as_date, as_moment, next_spring

AnyModel = TypeVar("AnyModel", bound=Model)


class Seeding:
    """
    One run of the command.

    The builders leave what they made or found in `photos`, `documents`, `films`, `organisations`, `people`,
    `venues`, `event_types`, `themes` and `pages`, by the keys that the content uses.
    """

    def __init__(
        self,
        say: Callable[[str], object] = print,
        moment: datetime | None = None,
        drawn: Mapping[str, Future[bytes]] | None = None,
    ) -> None:
        """
        say: a function that shows one line of progress; moment: an aware datetime, now when None.

        drawn: pictures that are being drawn elsewhere, as `drawn_ahead` returns them; others are drawn here.
        """
        self.say = say
        self.drawn = drawn or {}
        self.today = timezone.localdate(moment)
        self.made: Counter[str] = Counter()
        self.found: Counter[str] = Counter()
        self.photos: dict[Any, Any] = {}
        self.documents: dict[Any, Any] = {}
        self.films: dict[Any, Any] = {}
        self.organisations: dict[Any, Any] = {}
        self.people: dict[Any, Any] = {}
        self.venues: dict[Any, Any] = {}
        self.event_types: dict[Any, Any] = {}
        self.themes: dict[Any, Any] = {}
        self.collections: dict[Any, Any] = {}
        self.pages: dict[str, Any] = {}
        # (page, content, builder's function) of this run: to be filled and published.
        self.fresh: list[tuple[Any, dict[str, Any], Callable]] = []

    def date(self, day: Day) -> date | None:
        return as_date(day, self.today)

    def moment(self, day: Day) -> datetime | None:
        return as_moment(day, self.today)

    def words(self, text: str) -> str:
        """Return a text with the year of next spring filled in."""
        return text.replace("{spring}", str(next_spring(self.today)))

    def page_id(self, short_name: str) -> int:
        return self.pages[short_name].pk

    def get_or_make(self, step: str, queryset: QuerySet, make: Callable[[], Any]) -> Any:
        """
        Return the first row of the queryset, or the result of `make()`, and count it under `step`.
        """
        row = queryset.first()
        if row is not None:
            self.found[step] += 1
            return row
        self.made[step] += 1
        return make()

    def report(self, step: str) -> None:
        """Show one line about a step that is finished."""
        made, found = self.made[step], self.found[step]
        there = f", {found} there already" if found else ""
        self.say(f"  {step:<16}{made:>4} made{there}")


def save_checked(row: AnyModel) -> AnyModel:
    """Validate and save a row, and return it. Raises a `ValidationError`."""
    row.full_clean()
    row.save()
    return row
