"""What lists show and sort by, stored with the page: its card line, the name of its type and its listing date."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.utils import timezone, translation

CARD_FACTS = frozenset({"card_line", "type_label", "listing_date"})


class Card:
    """The part of a page that keeps its card right. A kind overrides the three `get_` methods."""

    if TYPE_CHECKING:  # what the page beside this class has
        specific_class: Any
        locale: Any
        locale_id: int | None
        starts_at: datetime | None
        published_on: date
        card_line: str
        type_label: str
        listing_date: date

    def refresh_card(self) -> None:
        """
        Set what lists show and sort by (`CARD_FACTS`) from the page itself, in memory.

        Called by `clean()`, by a `save()` that skips it, and by `card_sync` when a record that a card names changes.
        A row of the base table knows only its date: the rest is for its specific page to say. A draft that is saved for
        the first time has no language yet.
        """
        if self.specific_class is type(self) and self.locale_id:
            # In the language of the page, whatever language the editor uses.
            with translation.override(self.locale.language_code):
                self.card_line = self.get_card_line()[:255]
                self.type_label = self.get_type_label()
        self.listing_date = self.get_listing_date()

    def get_card_line(self) -> str:
        """Return the card line of this page; a kind overrides it."""
        return ""

    def get_type_label(self) -> str:
        """Return the name of this type of page, such as “work session”; a kind that has types overrides it."""
        return ""

    def get_listing_date(self) -> date:
        """Return the date that lists sort by: the first day of an event, else the day of publication."""
        return timezone.localdate(self.starts_at) if self.starts_at else self.published_on
