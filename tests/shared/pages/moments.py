"""Moments as the tables of dates write them."""

from datetime import UTC, datetime

from tests.factories import local


def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def moments(start, end=None):
    return local(start), local(end) if end else None


# start, end, all day, in Dutch, in English
