"""The dates of a repeated event: weekly, every two weeks or monthly, at the same local time. No clock, no database."""

from datetime import date, datetime
from typing import Any

from dateutil import rrule
from django.db import models
from django.utils.timezone import localtime, make_aware
from django.utils.translation import gettext_lazy as _

# More drafts than this at once are probably a mistake.
MOST = 60


class Rhythm(models.TextChoices):
    """How often an event is repeated."""

    WEEKLY = "weekly", _("Every week")
    FORTNIGHTLY = "fortnightly", _("Every two weeks")
    MONTHLY_WEEKDAY = "monthly-weekday", _("Every month, on the same weekday, such as the second Thursday")
    MONTHLY_DAY = "monthly-day", _("Every month, on the same day of the month")


def repeated(starts_at: datetime, rhythm: str, until: date) -> list[datetime]:
    """
    Return the aware datetimes after `starts_at` at which an event is repeated, at most `MOST`.

    starts_at: an aware datetime. rhythm: a `Rhythm`. until: the last date that counts. The local time stays the same
    when summer time begins or ends. A month without such a day is skipped; the fifth of a weekday counts as the last.
    """
    first = localtime(starts_at).replace(tzinfo=None)
    rule = rrule.rrule(dtstart=first, count=MOST + 1, **_rule(first, rhythm))
    moments = (moment for moment in rule if moment > first)
    return [make_aware(moment) for moment in moments if moment.date() <= until][:MOST]


def _rule(first: datetime, rhythm: str) -> dict[str, Any]:
    if rhythm == Rhythm.MONTHLY_DAY:
        return {"freq": rrule.MONTHLY}
    if rhythm == Rhythm.MONTHLY_WEEKDAY:
        nth = (first.day - 1) // 7 + 1
        return {"freq": rrule.MONTHLY, "byweekday": rrule.weekdays[first.weekday()](nth if nth < 5 else -1)}
    return {"freq": rrule.WEEKLY, "interval": 2 if rhythm == Rhythm.FORTNIGHTLY else 1}
