"""Create the page of a session: a draft below the event, and the link to it in the programme."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from html import escape

from django.db import transaction
from wagtail.models import Revision

from events.inheritance.rules import GROUPS
from events.pages.event import EventPage
from events.programme.session_blocks import ProgrammeItemValue, items_in
from events.programme.timetable import ScheduledItem, day_of, days_of, scheduled_items, time_span
from shared.accounts.models import User
from shared.pages.models import BasePage

# The fields that a session has in common with its event.
KEPT = ("venue", "online_url", "our_role", "title_language", "locale")


class NoSuchSession(LookupError):
    """The programme, with its unpublished changes, no longer has this session."""


@dataclass(frozen=True)
class Offer:
    """A session in the list. day: its date, or None. page: the page it has, live or not, or None."""

    key: str
    title: str
    day: date | None
    starts: time | None
    ends: time | None
    page: object


def offers_of(event: EventPage) -> list[Offer]:
    """
    Return the sessions in the programme of an event, as far as they were saved. event: with its unpublished changes.
    """
    days = days_of(event.occurrences, event.all_day)
    found = []
    for item, value in sessions_in(event):
        day = day_of(item, days) if len(days) > 1 else None
        found.append(Offer(item.key, value["title"], day and day.date, item.starts, item.ends, value["page"]))
    return found


def sessions_in(event: EventPage) -> list[tuple[ScheduledItem, ProgrammeItemValue]]:
    """Return what can have a page in a programme: all items but breaks, each with its time and its value."""
    pairs = zip(scheduled_items(event.programme.raw_data), items_in(event.programme), strict=True)
    return [(item, value) for item, value in pairs if item.key and not item.is_break]


@transaction.atomic
def make_page_of(event: EventPage, key: str, user: User) -> tuple[EventPage, bool]:
    """
    Return the page of a session and whether it was created now: a draft below the event, linked from the programme.

    key: the id of the session's block. The link is added to the draft of the event. When the event is live and the user
    may publish it, the link alone is also added to the published programme. A session that has a page keeps it. Raise
    `NoSuchSession`, or `ValidationError` when no page can be created.
    """
    # Create one page when the button is pressed twice.
    BasePage.objects.select_for_update().filter(pk=event.pk).values_list("pk").one_or_none()
    event = EventPage.objects.get(pk=event.pk)
    draft, is_clean = event.get_latest_revision_as_object(), not event.has_unpublished_changes
    session = next((pair for pair in sessions_in(draft) if pair[0].key == key), None)
    if session is None:
        raise NoSuchSession(key)
    item, value = session
    if value["page"]:
        return value["page"], False
    made = _draft_of(item, value, draft, event, user)
    value["page"] = made
    may_publish = event.live and event.permissions_for_user(user).can_publish()
    draft.is_draft = not (may_publish and is_clean)  # a draft may lack its date; what is published may not
    revision = draft.save_revision(user=user, log_action="wagtail.edit")
    _let_follow(made, user)
    if may_publish:
        _link_for_visitors(event, key, made, user, revision if is_clean else None)
    return made, True


def _draft_of(
    item: ScheduledItem, value: ProgrammeItemValue, draft: EventPage, event: EventPage, user: User
) -> EventPage:
    when = time_span(item, days_of(draft.occurrences, draft.all_day), draft.all_day)
    made = EventPage(
        title=value["title"],
        room=value["room"] or draft.room,
        hub=event.basepage_ptr,
        starts_at=when and when.starts_at,
        ends_at=when and when.ends_at,
        all_day=bool(when and when.all_day),
        invitation=invitation_of(value),
        live=False,
        has_unpublished_changes=True,
        owner=user,
        **{name: getattr(draft, name) for name in KEPT},
    )
    made.is_draft = True
    event.add_child(instance=made)
    return made


def _let_follow(made: EventPage, user: User) -> None:
    """Make the page inherit its date and location from now on: the programme knows the page by now."""
    made.inherited_facts = [*GROUPS]
    made.save(clean=False)
    made.save_revision(user=user, log_action="wagtail.create")


def invitation_of(value: ProgrammeItemValue) -> Sequence[tuple[str, object]]:
    """Return the invitation of a session as stream data: its description and its participants."""
    people = [one for one in value["people"] if one["person"]]
    names = [one for one in value["people"] if not one["person"]]
    html = value["description"].source if value["description"] else ""
    if names:
        lines = (", ".join(part for part in (one["name"], one["role"]) if part) for one in names)
        html += f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"
    introduced = [("person", {"person": one["person"], "role": one["role"], "text": ""}) for one in people]
    return [*([("text", html)] if html else []), *introduced]


def _link_for_visitors(event: EventPage, key: str, made: EventPage, user: User, revision: Revision | None) -> None:
    """Publish the revision when the link is all it adds; else add the link to the published programme."""
    if revision:
        revision.publish(user=user)
        return
    published = EventPage.objects.get(pk=event.pk)  # again, because its latest revision has changed
    for item, value in sessions_in(published):
        if item.key == key:
            value["page"] = made
            published.save(clean=False)
