"""What an event's page says about its dates besides listing them: that it is on now, which is next, when it was."""

from datetime import datetime

from events.schedule.phases import Phase, Scheduled, date_at, phase_at
from shared.dates import now_label, past_label, when


def date_labels(event: Scheduled, moment: datetime) -> dict[str, str]:
    """
    Return the labels of an event's dates at an aware datetime; those that do not apply are empty.

    `now_label`: “vandaag, 12.30-17.00 uur” on the day, “nu bezig, tot 17.00 uur” while it lasts. `next_label`: the next
    date in full, between two dates. `past_label`: “op donderdag 29 oktober 2026”, once it is over.
    """
    labels = {"now_label": "", "next_label": "", "past_label": ""}
    date, phase = date_at(event, moment), phase_at(event, moment)
    if date is None:
        return labels
    if phase in (Phase.TODAY, Phase.UNDER_WAY):
        return labels | {"now_label": now_label(*date, event.all_day, moment)}
    if phase == Phase.ANNOUNCED and date != event.occurrences[0]:
        return labels | {"next_label": when(*date, event.all_day)}
    if phase == Phase.OVER:
        return labels | {"past_label": past_label(event.starts_at or date[0], event.ends_at)}
    return labels
