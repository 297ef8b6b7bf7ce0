"""What is asked of the agenda, read from an address; and the address that asks for something else."""

import re
from dataclasses import dataclass, fields, replace
from datetime import date
from urllib.parse import urlencode

from django.http import Http404
from django.utils.translation import gettext as _

# What the parts of the address are called, in the order in which they stand there.
NAMES = {
    "year": "jaar",
    "month": "maand",
    "event_type": "soort",
    "theme": "onderwerp",
    "place": "plaats",
    "series": "reeks",
    "page": "page",
}
FILTERS = ("event_type", "theme", "place", "series")


@dataclass(frozen=True)
class Asked:
    """
    A question to the agenda. Without a year or a month it asks what is coming.

    year: which past year. month: the first day of a month. The filters hold the words of the address, or nothing.
    page: the number of a page, as text.
    """

    year: int | None = None
    month: date | None = None
    event_type: str = ""
    theme: str = ""
    place: str = ""
    series: str = ""
    page: str = ""

    @property
    def is_filtered(self):
        return any(getattr(self, name) for name in FILTERS)

    def address(self, **changes):
        """Give the part of an address from its `?` on that asks this with changes; the first page unless they say."""
        asked = replace(self, **{"page": ""} | changes)
        said = {NAMES[one.name]: _in_words(getattr(asked, one.name)) for one in fields(asked)}
        query = urlencode({name: words for name, words in said.items() if words})
        return f"?{query}" if query else ""


def read(query):
    """
    Give what is `Asked` by the query of an address.

    query: a mapping of texts, such as `request.GET`. Raises `Http404` for a year or month that there cannot be, and
    for both at once. Whether a type, theme, place or series exists is not known here.
    """
    words = {name: query.get(in_address, "").strip() for name, in_address in NAMES.items()}
    year, month = _year(words.pop("year")), _month(words.pop("month"))
    if year and month:
        raise Http404(_("Ask for a year or for a month."))
    if "\x00" in "".join(words.values()):
        raise Http404(_("There is no such choice."))
    return Asked(year=year, month=month, **words)


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


def _in_words(value):
    return f"{value:%Y-%m}" if isinstance(value, date) else str(value or "")
