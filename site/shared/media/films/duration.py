"""Conversions between the length of a film in seconds, as people write it, and in ISO 8601."""

import re

LENGTH = re.compile(r"^(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)$")
ISO = re.compile(r"^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$")


def length_of(seconds: float | None) -> str:
    """Return a number of seconds as `4:35` or `1:02:03`; empty for none, and for a hundred hours or more."""
    seconds = round(seconds or 0)
    if not 0 < seconds < 360_000:
        return ""
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"


def seconds_of(length: str) -> int | None:
    """Return the seconds in `4:35` or `1:02:03`; None for anything else."""
    found = LENGTH.match(length)
    if not found:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds


def iso_duration(seconds: int) -> str:
    """Return a number of seconds as an ISO 8601 duration, such as `PT4M35S`, for schema.org."""
    hours, minutes = divmod(seconds // 60, 60)
    return f"PT{f'{hours}H' if hours else ''}{f'{minutes}M' if minutes else ''}{seconds % 60}S"


def seconds_of_iso(text: str) -> int | None:
    """Return the seconds in `PT4M35S`; None for anything else."""
    found = ISO.match(text)
    if not found or not any(found.groups()):
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds
