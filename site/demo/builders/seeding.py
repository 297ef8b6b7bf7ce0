"""What the builders share while the demo is being made: the day, what can be looked up, and what was counted."""

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
        self.made = Counter()
        self.found = Counter()
        for name in ("photos", "documents", "films", "organisations", "people", "venues", "event_types", "themes"):
            setattr(self, name, {})
        self.pages = {}
        self.fresh = []  # (page, content, builder's function) of this run: to be filled and published

    def date(self, day: Day) -> date | None:
        return as_date(day, self.today)

    def moment(self, day: Day) -> datetime | None:
        return as_moment(day, self.today)

    def words(self, text: str) -> str:
        """Give a text in which a season has its year."""
        return text.replace("{spring}", str(next_spring(self.today)))

    def page_id(self, short_name: str) -> int:
        return self.pages[short_name].pk

    def get_or_make(self, step: str, queryset: QuerySet, make: Callable[[], Any]) -> Any:
        """
        Give the first row of the queryset, or what `make()` gives; counts which of the two under `step`.
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
    """Save a row only if an editor could have made it; gives the row. Raises `ValidationError`."""
    row.full_clean()
    row.save()
    return row
