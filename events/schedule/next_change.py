"""When the page of an event changes by itself. Plain functions of their arguments: nothing here reads a clock."""

from datetime import date, datetime, time

from django.utils.timezone import localtime, make_aware

from events.schedule.phases import Occurrence, Phase, Scheduled, date_at, midnight_at, phase_at, spans_of
from events.schedule.sign_up import SignUp, WithSignUp, sign_up_at
from shared.dates import OLD, years_before


def next_change(event: WithSignUp, moment: datetime) -> datetime | None:
    """
    Return the first moment after `moment` at which the event's page changes by itself, or None.

    Sign-up opens or closes, a date has its midnight, beginning or end, or the page reaches an age that it shows. Only
    moments at which the phase, the sign-up, the current date or the shown age really differ count.
    """
    edges = [event.signup_opens, event.signup_closes, *_birthdays(event, moment)]
    for begins, ends in spans_of(event):
        edges += [midnight_at(begins), begins, ends]
    now = _look_at(event, moment)
    coming = sorted(edge for edge in edges if edge and edge > moment)
    return next((edge for edge in coming if _look_at(event, edge) != now), None)


def _look_at(event: WithSignUp, moment: datetime) -> tuple[Phase, SignUp, Occurrence | None, int]:
    return phase_at(event, moment), sign_up_at(event, moment), date_at(event, moment), _years_shown(event, moment)


def _first_day(event: Scheduled) -> date | None:
    """Return the day from which a page counts its years: its first date, else its publication date, if any."""
    dates = event.occurrences
    return localtime(dates[0][0]).date() if dates else getattr(event, "published_on", None)


def _years_shown(event: Scheduled, moment: datetime) -> int:
    """
    Return the age in years that the page shows, 0 for none; 1 from a year after the event, when no report is promised.
    """
    first = _first_day(event)
    years = years_before(first, moment) if first else 0
    return years if years >= OLD else int(years >= 1 and phase_at(event, moment) == Phase.OVER)


def _birthdays(event: Scheduled, moment: datetime) -> list[datetime]:
    """Return the midnights at which `_years_shown` may change next."""
    first = _first_day(event)
    if first is None:
        return []
    years = {1, OLD, years_before(first, moment) + 1}
    return [make_aware(datetime.combine(_years_later(first, number), time.min)) for number in years if number > 0]


def _years_later(day: date, years: int) -> date:
    """Return the same day so many years later; 1 March for a 29 February that does not exist."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)
