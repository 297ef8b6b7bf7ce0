"""
The time zone of the Netherlands as a `VTIMEZONE` (RFC 5545 §3.6.5): right from 1979 on, while the rule of 1996 holds.

Not icalendar's `Timezone.from_tzid`: see `tests/events/test_upstream.py`.
"""

from datetime import UTC, datetime, timedelta

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vRecur

AMSTERDAM = "Europe/Amsterdam"
WINTER, SUMMER = timedelta(hours=1), timedelta(hours=2)

# (component, from, to, first time, month of the last Sunday, until)
RULES = (
    (TimezoneDaylight, WINTER, SUMMER, datetime(1981, 3, 29, 2), 3, None),
    (TimezoneStandard, SUMMER, WINTER, datetime(1979, 9, 30, 3), 9, datetime(1995, 12, 31, tzinfo=UTC)),
    (TimezoneStandard, SUMMER, WINTER, datetime(1996, 10, 27, 3), 10, None),
)


def amsterdam() -> Timezone:
    """Return the component. Its three rules are those of Directive 2000/84/EC and of the law before it."""
    zone = Timezone()
    zone.add("tzid", AMSTERDAM)
    for component, before, after, first, month, last in RULES:
        rule = component()
        rule.add("dtstart", first)
        rule.add("tzoffsetfrom", before)
        rule.add("tzoffsetto", after)
        rule.add("tzname", "CEST" if after == SUMMER else "CET")
        until = {"UNTIL": last} if last else {}
        rule.add("rrule", vRecur({"FREQ": "YEARLY", **until, "BYMONTH": month, "BYDAY": "-1SU"}))
        zone.add_component(rule)
    return zone
