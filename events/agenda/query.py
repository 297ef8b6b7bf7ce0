"""The query of the agenda: parsed from a URL, and written in the URL of another view."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.http import Http404
from django.utils.translation import gettext as _

from events.agenda.period import Period

# The parameters of the URL, in the order in which they are written.
NAMES = {
    "year": "jaar",
    "month": "maand",
    "since": "van",
    "until": "tot",
    "event_type": "soort",
    "theme": "onderwerp",
    "location": "plaats",
    "series": "reeks",
    "page": "page",
}
FILTERS = ("event_type", "theme", "location", "series")


@dataclass(frozen=True)
class AgendaQuery:
    """
    A query to the agenda. Without a year, a month or a period it asks for what is coming.

    year: a past year. month: the first day of a month. since, until: the days of a period. The filters hold the slugs
    of the URL, or are empty. page: the number of a page, as text.
    """

    year: int | None = None
    month: date | None = None
    since: date | None = None
    until: date | None = None
    event_type: str = ""
    theme: str = ""
    location: str = ""
    series: str = ""
    page: str = ""

    @property
    def is_filtered(self) -> bool:
        """Return whether any filter is chosen."""
        return any(getattr(self, name) for name in FILTERS)

    @property
    def period(self) -> Period:
        """Return the chosen period; false when there is none."""
        return Period(self.since, self.until)

    @property
    def filters_in_words(self) -> list[tuple[str, str]]:
        """Return the parameters and values of the filters in the URL, for a form that asks for another period."""
        return [(NAMES[name], getattr(self, name)) for name in FILTERS if getattr(self, name)]

    def address(self, **changes: Any) -> str:
        """
        Return the query string of this query with changes, its `?` included; of the first page unless they say
        otherwise.
        """
        wanted = replace(self, **{"page": ""} | changes)
        words = {NAMES[one.name]: _in_words(one.name, getattr(wanted, one.name)) for one in fields(wanted)}
        query = urlencode({name: text for name, text in words.items() if text})
        return f"?{query}" if query else ""


def parse(query: Mapping[str, str]) -> AgendaQuery:
    """
    Return the query that the parameters of a URL ask for.

    query: such as `request.GET`. Days in the wrong order are swapped. Raise `Http404` for an impossible year, month or
    day, and for more than one of year, month and period. The values of filters are not checked.
    """
    words = {name: query.get(in_address, "").strip() for name, in_address in NAMES.items()}
    year, month = _year(words.pop("year")), _month(words.pop("month"))
    since, until = _day(words.pop("since")), _day(words.pop("until"))
    if (year is not None) + (month is not None) + bool(since or until) > 1:
        raise Http404(_("Ask for a year, a month or a period."))
    if since and until:
        since, until = sorted((since, until))
    if "\x00" in "".join(words.values()):
        raise Http404(_("There is no such choice."))
    return AgendaQuery(year=year, month=month, since=since, until=until, **words)


def _year(words: str) -> int | None:
    if not words:
        return None
    if not re.fullmatch(r"[12]\d{3}", words, re.ASCII):
        raise Http404(_("There is no such year."))
    return int(words)


def _month(words: str) -> date | None:
    if not words:
        return None
    found = re.fullmatch(r"([12]\d{3})-(0[1-9]|1[0-2])", words, re.ASCII)
    if not found:
        raise Http404(_("There is no such month."))
    return date(int(found[1]), int(found[2]), 1)


def _day(words: str) -> date | None:
    if not words:
        return None
    found = re.fullmatch(r"([12]\d{3})-(\d\d)-(\d\d)", words, re.ASCII)
    try:
        if found:
            return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        pass  # such as 31 February
    raise Http404(_("There is no such day."))


def _in_words(name: str, value: Any) -> str:
    return f"{value:%Y-%m}" if name == "month" and value else str(value or "")
