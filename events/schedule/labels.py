"""What an event's page says of its dates besides the list of them: that it is now, which is next, when it was."""

from events.schedule.phases import Phase, date_at, phase_at
from shared.dates import now_said, was_said, when


def said_at(event, moment):
    """
    Give, for a moment, as texts of which those that do not apply are empty:

    now_said: `vandaag, 12.30-17.00 uur` on the day, `nu bezig, tot 17.00 uur` while it lasts.
    next_said: the next date in full, between two dates. was_said: `op donderdag 29 oktober 2026`, once it is over.
    """
    said = {"now_said": "", "next_said": "", "was_said": ""}
    date, phase = date_at(event, moment), phase_at(event, moment)
    if date is None:
        return said
    if phase in (Phase.TODAY, Phase.UNDER_WAY):
        return said | {"now_said": now_said(*date, event.all_day, moment)}
    if phase == Phase.ANNOUNCED and date != event.occurrences[0]:
        return said | {"next_said": when(*date, event.all_day)}
    if phase == Phase.OVER:
        return said | {"was_said": was_said(event.starts_at, event.ends_at)}
    return said
