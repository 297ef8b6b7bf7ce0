"""Moments as machines read them (schema.org `startDate`, `endDate`)."""

from django.utils.timezone import localtime


def iso(moment, all_day):
    """Give a moment with its distance to UTC, as a date when there are no times; None for None."""
    if moment is None:
        return None
    here = localtime(moment).replace(microsecond=0)
    return here.date().isoformat() if all_day else here.isoformat()


def start_and_end(starts_at, ends_at, all_day):
    """Give `startDate` and `endDate`."""
    return {"startDate": iso(starts_at, all_day), "endDate": iso(ends_at, all_day)}
