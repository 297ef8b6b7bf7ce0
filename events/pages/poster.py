"""The event on paper: which pages print as a poster, and what it says of who organises it."""

from django.utils.translation import gettext as _

from events.choices import PartnerRole
from events.schedule.phases import Phase, SignUp

# A page that is over, or of an event that does not take place as announced, prints as the text that it is.
ANNOUNCING = (Phase.ANNOUNCED, Phase.TODAY, Phase.UNDER_WAY, Phase.RESCHEDULED)
SIGNING_UP = (SignUp.ELSEWHERE, SignUp.NOT_YET)
# As many names as fit on two lines in small letters.
MOST_NAMES = 6
# Of a course on many evenings the first ones; the page has them all.
MOST_DATES = 3


def poster_of(event, context):
    """
    Give what the poster needs besides the event itself, as a context; None for a page that is no announcement.

    context: that of the page, with its phase, sign-up and facts. No query: all of it has been asked for by then.
    """
    if context["phase"] not in ANNOUNCING:
        return None
    when = next((fact for fact in context["facts"] if fact.code == "when"), None)
    return {
        "dates": (when.text, *when.more)[:MOST_DATES] if when else (),
        "organisers": organisers_of(event),
        "signing_up": context["sign_up"] in SIGNING_UP,
    }


def organisers_of(event):
    """Give who organises an event in one line; without organisers, with whom it is made."""
    rows = event.organisations
    names = [row.called for row in rows if row.role == PartnerRole.ORGANISER] or [row.called for row in rows]
    shown = ", ".join(names[:MOST_NAMES])
    if len(names) > MOST_NAMES:
        return _("%(names)s and %(number)s more") % {"names": shown, "number": len(names) - MOST_NAMES}
    return shown
