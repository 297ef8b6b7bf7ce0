"""When an event is: one date with or without times, several dates, or words."""

from datetime import date, datetime, time
from typing import Any

from django.db import models
from django.utils.timezone import localtime, make_aware
from django.utils.translation import gettext_lazy as _

from events.page_mixin import PageMixin
from shared.dates import dates_label, short_dates_label


class EventTimes(PageMixin):
    """
    The dates of an event, beside the `starts_at` and `ends_at` of every page.

    Those two span the whole event, from the first date until the end of the last, because listings read nothing else.
    So an event on several dates stays in the agenda until its last date is over, in the position of its first. The end
    of the first date is then kept in `first_ends_at`, which the form shows as “ends”. To give an event further dates in
    code, set `first_ends_at` and `event_dates`; `save()` does the rest.
    """

    happens = True

    all_day = models.BooleanField(
        _("without times"),
        default=False,
        help_text=_("For a whole day, several days, or when the times come later."),
    )
    when_in_words = models.CharField(
        _("or when, in words"),
        max_length=100,
        blank=True,
        help_text=_(
            "Such as “date follows” or “spring 2014”. Enough to publish with; used only when no start is filled in."
        ),
    )
    first_ends_at = models.DateTimeField(null=True, blank=True, editable=False)
    date_count = models.PositiveSmallIntegerField(default=1, editable=False)
    # A copy of the rows of `event_dates` in ISO 8601, so that no page of the story needs a query for the dates.
    further_dates = models.JSONField(default=list, editable=False)

    class Meta:
        abstract = True

    @property
    def occurrences(self) -> list[tuple[datetime, datetime | None]]:
        """
        Return every date as a pair of aware datetimes, in order of time; the end of a pair is None when it is open.

        Empty for an event whose time is in words. No query.
        """
        if self.starts_at is None:
            return []
        if not self.further_dates:
            return [(self.starts_at, self.ends_at)]
        further = [
            (datetime.fromisoformat(start), datetime.fromisoformat(end) if end else None)
            for start, end in self.further_dates
        ]
        return sorted([(self.starts_at, self.first_ends_at), *further], key=lambda pair: pair[0])

    @property
    def when(self) -> str:
        """Return when it is, in full; the editor's own words when it has no date."""
        return dates_label(self.occurrences, self.all_day) if self.starts_at else self.when_in_words

    @property
    def short_when(self) -> str:
        """Return when it is, in short."""
        return short_dates_label(self.occurrences, self.all_day) if self.starts_at else self.when_in_words

    @property
    def announced_on(self) -> date | None:
        """Return the day it was announced, or None for an event that was added after it took place."""
        late = self.starts_at and self.published_on > localtime(self.starts_at).date()
        return None if late else self.published_on

    def settle_dates(self) -> None:
        """
        Derive `ends_at`, the count and the further dates from the rows of `event_dates`, in memory. Called by `save()`.
        """
        rows = list(self.event_dates.all()) if self.starts_at else []
        self.date_count = 1 + len(rows)
        self.further_dates = []
        if not rows:
            self.first_ends_at = None
            return
        if self.all_day:
            self.first_ends_at = end_of_day(self.first_ends_at)
            for row in rows:
                row.starts_at, row.ends_at = start_of_day(row.starts_at), end_of_day(row.ends_at)
        self.further_dates = [[row.starts_at.isoformat(), row.ends_at and row.ends_at.isoformat()] for row in rows]
        self.ends_at = max(end or last_moment_of_day(start) for start, end in self.occurrences)

    def widen_to_whole_days(self) -> None:
        """Extend an event without times from midnight to midnight, whatever time the form sent beside its date."""
        self.starts_at, self.ends_at = start_of_day(self.starts_at), end_of_day(self.ends_at)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save the event with its derived dates."""
        self.settle_dates()
        return super().save(*args, **kwargs)


def start_of_day(moment: datetime | None) -> datetime | None:
    """Return the first moment of the day of an aware datetime, in local time; None for None."""
    return moment and make_aware(datetime.combine(localtime(moment).date(), time.min))


def last_moment_of_day(moment: datetime) -> datetime:
    """Return the last moment of the day of an aware datetime, in local time."""
    return make_aware(datetime.combine(localtime(moment).date(), time.max))


def end_of_day(moment: datetime | None) -> datetime | None:
    """Return the last moment of the day of an aware datetime, in local time; None for None."""
    return moment and last_moment_of_day(moment)
