"""What is asked of the agenda, read from an address; and the address that asks for something else."""

import re
from dataclasses import dataclass, fields, replace
from datetime import date
from urllib.parse import urlencode

from django.http import Http404
from django.utils.translation import gettext as _

from events.agenda.period import Period

# What the parts of the address are called, in the order in which they stand there.
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
    A question to the agenda. Without a year, a month or a period it asks what is coming.

    year: which past year. month: the first day of a month. since, until: the days of a period. The filters hold the
    words of the address, or nothing. page: the number of a page, as text.
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
    def is_filtered(self):
        return any(getattr(self, name) for name in FILTERS)

    @property
    def period(self):
        """The days that were chosen, a `Period`; false when none were."""
        return Period(self.since, self.until)

    @property
    def filters_in_words(self):
        """Names and words of the filters in the address, for a form that asks for another period."""
        return [(NAMES[name], getattr(self, name)) for name in FILTERS if getattr(self, name)]

    def address(self, **changes):
        """Give the part of an address from its `?` on that asks this with changes; the first page unless they say."""
        wanted = replace(self, **{"page": ""} | changes)
        words = {NAMES[one.name]: _in_words(one.name, getattr(wanted, one.name)) for one in fields(wanted)}
        query = urlencode({name: text for name, text in words.items() if text})
        return f"?{query}" if query else ""


def parse(query):
    """
    Give what is `AgendaQuery` by the query of an address.

    query: a mapping of texts, such as `request.GET`. Raises `Http404` for a year, month or day that there cannot be,
    and for more than one of year, month and period. Days in the wrong order are turned round.
    Whether a type, theme, location or series exists is not known here.
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


def _year(words):
    if not words:
        return None
    if not re.fullmatch(r"[12]\d{3}", words, re.ASCII):
        raise Http404(_("There is no such year."))
    return int(words)


def _month(words):
    if not words:
        return None
    found = re.fullmatch(r"([12]\d{3})-(0[1-9]|1[0-2])", words, re.ASCII)
    if not found:
        raise Http404(_("There is no such month."))
    return date(int(found[1]), int(found[2]), 1)


def _day(words):
    if not words:
        return None
    found = re.fullmatch(r"([12]\d{3})-(\d\d)-(\d\d)", words, re.ASCII)
    try:
        return date(*map(int, found.groups()))
    except (AttributeError, ValueError) as error:
        raise Http404(_("There is no such day.")) from error


def _in_words(name, value):
    return f"{value:%Y-%m}" if name == "month" and value else str(value or "")
