"""Moments as machines read them (schema.org `startDate`, `endDate`)."""

from django.utils.timezone import localtime


def said(moment, all_day):
    """Give a moment with its distance to UTC, as a date when there are no times; None for None."""
    if moment is None:
        return None
    here = localtime(moment).replace(microsecond=0)
    return here.date().isoformat() if all_day else here.isoformat()


def moments(starts_at, ends_at, all_day):
    """Give `startDate` and `endDate`."""
    return {"startDate": said(starts_at, all_day), "endDate": said(ends_at, all_day)}
