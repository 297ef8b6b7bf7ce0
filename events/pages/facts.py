"""The facts of an event, shown on its own page and on every part of its story."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from events.choices import Admission, PartnerRole
from shared.dates import when
from shared.pages.facts import Fact

if TYPE_CHECKING:
    from events.pages.event import EventPage

# With more names than this the facts only count the others; the page itself lists them all.
MANY = 4


def event_facts(event: "EventPage") -> list[Fact]:
    """
    Return the facts of an event that are filled in, in the order in which people ask for them.

    One query, for the organisations.
    """
    facts = [
        _when(event),
        _where(event),
        Fact("by", _("Organised by"), _names(event, PartnerRole.ORGANISER), icon="users"),
        Fact("with", _("In cooperation with"), _names(event, PartnerRole.COOPERATION), icon="handshake"),
        Fact(
            "audience",
            _("Invited") if event.admission == Admission.INVITATION else _("For whom"),
            event.audience,
            icon="user-round",
        ),
        Fact(
            "admission",
            _("Admission"),
            event.get_admission_display() if event.admission else "",
            icon="door-open",
        ),
        Fact("cost", _("Cost"), event.cost, icon="tag"),
        Fact(
            "our-role",
            _("Our role"),
            event.get_our_role_display() if event.our_role else "",
            icon="hand-helping",
        ),
        Fact("signed-up", _("Signed up"), event.signed_up, icon="clipboard-list"),
        Fact("turnout", _("Turn-out"), event.turnout, icon="users-round"),
    ]
    return [fact for fact in facts if fact.text]


def _when(event: "EventPage") -> Fact:
    """Return each date on a line of its own."""
    lines = [when(start, end, event.all_day) for start, end in event.occurrences] or [str(event.when)]
    return Fact("when", _("When"), lines[0], icon="calendar-days", more=tuple(lines[1:]))


def _where(event: "EventPage") -> Fact:
    more = tuple(event.venue.street_lines) if event.venue else ()
    online = (_("Also online"),) if event.venue and event.online_url else ()
    text = ", ".join(part for part in (event.venue.name if event.venue else "", event.room) if part)
    return Fact(
        "where",
        _("Where"),
        text or (pgettext("where an event is", "Online") if event.online_url else ""),
        url=(event.venue.website if event.venue else ""),
        icon="map-pin" if event.venue else "monitor",
        more=more + online,
        links=((_("On the map (OpenStreetMap)"), event.venue.map_url),) if event.venue and event.venue.map_url else (),
    )


def _names(event: "EventPage", role: PartnerRole) -> str:
    names = [row.called for row in event.organisations if row.role == role]
    if len(names) > MANY:
        return _("%(names)s and %(number)s more") % {
            "names": ", ".join(names[: MANY - 1]),
            "number": len(names) - MANY + 1,
        }
    if len(names) < 2:
        return "".join(names)
    return _("%(names)s and %(last)s") % {"names": ", ".join(names[:-1]), "last": names[-1]}
