"""Where events do not use a library because it is wrong: these tests fail once it is right."""

from icalendar import Timezone


def test_icalendar_still_begins_summer_time_an_hour_late():
    """
    RFC 5545 §3.6.5 has an onset in the local time before it: 2.00 for summer time, 3.00 for winter time.

    `Timezone.from_tzid` of icalendar 7.3.2 writes 3.00 for both, and only until 2037. Once this fails,
    `events/calendars/vtimezone.py` may go.
    """
    [summer] = Timezone.from_tzid("Europe/Amsterdam").walk("DAYLIGHT")
    onsets = [date.dt for date in summer["rdate"].dts]
    assert summer["tzoffsetfrom"].td.total_seconds() == 3600
    assert {onset.hour for onset in onsets} == {3}
