"""Datetimes as structured data writes them (schema.org `startDate` and `endDate`, ISO 8601)."""

from datetime import datetime

from django.utils.timezone import localtime


def iso(moment: datetime | None, all_day: bool) -> str | None:
    """Return an aware datetime in ISO 8601 with its UTC offset, or its date when there are no times; None for None."""
    if moment is None:
        return None
    here = localtime(moment).replace(microsecond=0)
    return here.date().isoformat() if all_day else here.isoformat()


def start_and_end(starts_at: datetime | None, ends_at: datetime | None, all_day: bool) -> dict[str, str | None]:
    """Return `startDate` and `endDate`."""
    return {"startDate": iso(starts_at, all_day), "endDate": iso(ends_at, all_day)}
