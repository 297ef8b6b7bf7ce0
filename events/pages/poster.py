"""The poster of an event: which pages print as one, and whom it names."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from events.choices import PartnerRole
from events.schedule.phases import Phase
from events.schedule.sign_up import SignUp

if TYPE_CHECKING:
    from events.pages.event import EventPage

# The phases that print as a poster; others print as an ordinary text.
ANNOUNCING = (Phase.ANNOUNCED, Phase.TODAY, Phase.UNDER_WAY, Phase.RESCHEDULED)
SIGNING_UP = (SignUp.ELSEWHERE, SignUp.NOT_YET)
# The names that fit on two lines in small letters.
MOST_NAMES = 6
# Only the first dates of a long course; the page has them all.
MOST_DATES = 3


def poster_of(event: "EventPage", context: Mapping[str, Any]) -> dict[str, Any] | None:
    """
    Return the context of the poster besides the event itself, or None for a page that prints as an ordinary text.

    context: that of the page, with its phase, sign-up and facts. No query: all of it is loaded by then.
    """
    if context["phase"] not in ANNOUNCING:
        return None
    when = next((fact for fact in context["facts"] if fact.code == "when"), None)
    return {
        "dates": (when.text, *when.more)[:MOST_DATES] if when else (),
        "organisers": organisers_of(event),
        "signing_up": context["sign_up"] in SIGNING_UP,
    }


def organisers_of(event: "EventPage") -> str:
    """Return the organisers of an event in one line; without organisers, all organisations."""
    rows = event.organisations
    names = [row.called for row in rows if row.role == PartnerRole.ORGANISER] or [row.called for row in rows]
    shown = ", ".join(names[:MOST_NAMES])
    if len(names) > MOST_NAMES:
        return _("%(names)s and %(number)s more") % {"names": shown, "number": len(names) - MOST_NAMES}
    return shown
