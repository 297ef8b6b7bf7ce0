"""The length of a film as people write it and as machines do."""

import re

LENGTH = re.compile(r"^(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)$")
ISO = re.compile(r"^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$")


def length_of(seconds: float | None) -> str:
    """Give seconds, whole or not, as `4:35` or `1:02:03`; empty for none, or for a hundred hours and more."""
    seconds = round(seconds or 0)
    if not 0 < seconds < 360_000:
        return ""
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"


def seconds_of(length: str) -> int | None:
    """Give the seconds in `4:35` or `1:02:03`; None for anything else."""
    found = LENGTH.match(length)
    if not found:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds


def iso_duration(seconds: int) -> str:
    """Give seconds as schema.org wants them: `PT4M35S` (ISO 8601)."""
    hours, minutes = divmod(seconds // 60, 60)
    return f"PT{f'{hours}H' if hours else ''}{f'{minutes}M' if minutes else ''}{seconds % 60}S"


def seconds_of_iso(text: str) -> int | None:
    """Give the seconds in `PT4M35S`; None for anything else."""
    found = ISO.match(text)
    if not found or not any(found.groups()):
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds
