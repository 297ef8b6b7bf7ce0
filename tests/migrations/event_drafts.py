"""Events in every state that a version may keep and its row does not: cancelled, moved, hidden, with another hub."""

import json
from datetime import timedelta
from uuid import NAMESPACE_URL, uuid5

from django.utils import timezone

from tests.migrations.in_old_words import model

HOWS = ("draft", "scheduled", "never")
# What a session takes over from its event: see `from_hub` in the code of before.
TAKEN_OVER = ["starts_at", "venue", "room"]


def fill(filling):
    """Make for each thing that may become of an event three events: see `fill_demo`."""
    around = _Around(filling)
    for name, change in CHANGES.items():
        for how in HOWS:
            page = around.event(f"{name}-{how}")
            page = page if how == "never" else filling.published(page)
            filling.draft(page, how, lambda page, change=change: change(page, around))
    _sessions(filling, around)


class _Around:
    """What the drafts point at, and a way to make another event."""

    def __init__(self, filling):
        self.agenda = model("events.EventIndexPage").objects.get(slug="agenda")
        self.series = filling.page("events.EventSeriesPage", "de-grote-lommertafel")
        self.venue = model("events.Venue").objects.order_by("pk").first()
        self.next_week = timezone.now().replace(minute=0, second=0, microsecond=0) + timedelta(days=40)

    def event(self, slug, **fields):
        """Return a new event of one afternoon, with a programme, that is a draft yet."""
        page = model("events.EventPage")(
            title=slug.replace("-", " ").capitalize(), slug=slug, live=False, summary=f"Over {slug}.", **fields
        )
        if not fields:
            page.starts_at, page.ends_at = self.next_week, self.next_week + timedelta(hours=4)
            page.venue = self.venue
        page.programme = programme(slug)
        parent = type(self.agenda).objects.get(pk=self.agenda.pk)
        page.locale = parent.locale  # what is taken over is said in the language of the page, before it is saved
        return parent.add_child(instance=page)

    def tell_about(self, page):
        """Publish a post about an event: one without a page of its own leads there."""
        post = model("blog.BlogPostPage").objects.filter(live=True).order_by("pk").first()
        fields = {"title": f"Over {page.slug}", "slug": f"over-{page.slug}", "story": page.basepage_ptr}
        post.copy(update_attrs=fields, copy_revisions=False, keep_live=True)


def programme(slug, capacity=None, page=None):
    """Return a stored programme: a break, and a round with two sessions. page: the number of the first one's page."""

    def key(name):
        return str(uuid5(NAMESPACE_URL, f"{slug}/{name}"))

    first = {"title": "Lopen met de postbode", "kind": "session", "room": "fietsenstalling"}
    first |= {"places": capacity, "page": page, "starts": "", "ends": ""}
    second = {"title": "Een kaart tekenen", "kind": "pitch", "places": None}
    sessions = [{"type": "item", "id": key(one["title"]), "value": one} for one in (first, second)]
    return json.dumps(
        [
            {
                "type": "moment",
                "id": key("break"),
                "value": {"title": "Inloop", "kind": "break", "places": capacity},
            },
            {"type": "round", "id": key("round"), "value": {"title": "Rondes", "sessions": sessions}},
        ]
    )


def _stopped(state):
    def change(page, _around):
        page.state, page.state_reason = state, "De zaal staat onder water."
        return {"state": state, "state_reason": page.state_reason}

    return change


def _moved(page, _around):
    page.state, page.state_reason, page.previous_starts_at = "moved", "De zaal was bezet.", page.starts_at
    page.starts_at, page.ends_at = page.starts_at + timedelta(days=7), page.ends_at + timedelta(days=7)
    return {"state": "moved", "state_reason": page.state_reason}


def _hidden(page, around):
    around.tell_about(page)
    page.has_own_page = False
    return {"has_own_page": False, "listed": False}


def _to_come(page, _around):
    page.starts_at = page.ends_at = None
    page.when_in_words, page.still_to_come = "in het voorjaar", True
    return {"still_to_come": True, "when_in_words": "in het voorjaar"}


def _with_capacity(page, _around):
    page.programme = programme(page.slug, capacity=17)
    return {"programme": page.programme.get_prep_value()}


def _another_hub(page, around):
    page.story, page.told_as = around.series.basepage_ptr, "background"
    return {"story": around.series.pk, "told_as": "background"}


def _also_elsewhere(page, around):
    page.also_in.add(model("pages.AlsoIn")(hub=around.series.basepage_ptr))
    return {"also_in": [around.series.pk]}


# By the beginning of the slug.
CHANGES = {
    "afgelast": _stopped("cancelled"),
    "uitgesteld": _stopped("postponed"),
    "verplaatst": _moved,
    "besloten": _hidden,
    "ooit": _to_come,
    "met-plaatsen": _with_capacity,
    "bij-een-reeks": _another_hub,
    "ook-elders": _also_elsewhere,
}


def _sessions(filling, around):
    """Make pages of sessions, that take over when and where they are; in the drafts the event has moved."""
    for how in HOWS:
        hub = filling.published(around.event(f"met-sessies-{how}"))
        session = around.event(f"sessie-{how}", story=hub.basepage_ptr, from_hub=TAKEN_OVER)
        session = session if how == "never" else filling.published(session)
        hub = type(hub).objects.get(pk=hub.pk)
        hub.programme = programme(hub.slug, capacity=9, page=session.pk)
        hub = filling.published(hub)
        session = type(session).objects.get(pk=session.pk)
        filling.draft(session, how, _taken_over)
        if how != "never":
            filling.draft(hub, how, lambda page: _moved(page, around))


def _taken_over(page):
    page.title = f"{page.title} (anders)"
    return {"title": page.title, "from_hub": TAKEN_OVER, "story": page.story_id}
