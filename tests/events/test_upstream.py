"""What events do themselves because a library does not do it right: these fail when the library does."""

from icalendar import Timezone


def test_icalendar_still_begins_summer_time_an_hour_late():
    """
    RFC 5545 §3.6.5 writes an onset in the local time before the change: 2.00 in winter time, 3.00 in summer time.

    `Timezone.from_tzid` of icalendar 7.3.2 writes 3.00 for both. Once this fails, `events/calendars/vtimezone.py` may go.
    """
    [summer] = Timezone.from_tzid("Europe/Amsterdam").walk("DAYLIGHT")
    onsets = [date.dt for date in summer["rdate"].dts]
    assert summer["tzoffsetfrom"].td.total_seconds() == 3600
    assert {onset.hour for onset in onsets} == {3}
