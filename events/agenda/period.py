"""A period that a visitor chose: from a day, until a day, or both; as text and as a condition on events."""

from dataclasses import dataclass
from datetime import date, datetime, time

from django.db.models import Q
from django.utils.timezone import make_aware
from django.utils.translation import gettext as _

from shared.dates import day_range, long_day, plain_day


@dataclass(frozen=True)
class Period:
    """Consecutive days. since, until: the first and the last one, or None where the period is open."""

    since: date | None = None
    until: date | None = None

    def __bool__(self) -> bool:
        return bool(self.since or self.until)

    def __str__(self) -> str:
        if self.since and self.until:
            return long_day(self.since) if self.since == self.until else day_range(self.since, self.until)
        if self.since:
            return _("from %(day)s") % {"day": plain_day(self.since)}
        return _("until %(day)s") % {"day": plain_day(self.until)} if self.until else ""

    def holds(self) -> Q:
        """Return the condition that an event with a date takes place somewhere in this period."""
        condition = Q(starts_at__isnull=False)
        if self.until:
            condition &= Q(listing_date__lte=self.until)
        if self.since:
            begins = make_aware(datetime.combine(self.since, time.min))
            condition &= Q(ends_at__gt=begins) | Q(ends_at=None, listing_date__gte=self.since)
        return condition
