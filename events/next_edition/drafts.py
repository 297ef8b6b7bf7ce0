"""What a next edition copies from the one before it, and how its draft is created."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from wagtail.models import Page

from events.next_edition.labels import count_on
from events.organisations.models import EventOrganisation
from events.pages.event import EventPage
from events.pages.series import EventSeriesPage
from shared.accounts.models import User

# The fields that stay the same from one edition to the next.
KEPT = {
    EventPage: (
        "event_type",
        "all_day",
        "venue",
        "room",
        "online_url",
        "audience",
        "admission",
        "cost",
        "contact",
        "contact_text",
        "our_role",
        "has_detail_page",
        "title_language",
        "locale",
    ),
    EventSeriesPage: ("series_name", "title_language", "locale"),
}
# The further fields that stay the same when an event is repeated: its announcement.
ANNOUNCED = ("subtitle", "summary", "photo", "invitation", "programme", "signup_url")


@transaction.atomic
def make_draft(
    source: EventPage | EventSeriesPage,
    parent: Page,
    user: User,
    fields: Mapping[str, Any],
    kept: Iterable[str] = (),
) -> EventPage | EventSeriesPage:
    """
    Create and return a draft of the edition after `source`.

    source: an event or series, with its unpublished changes. parent: the page below which it is created. fields: its
    own values, `title` among them. kept: names of further fields to copy. Raise `ValidationError` for invalid values.
    """
    model = type(source)
    values = {name: getattr(source, name) for name in (*KEPT[model], *kept)}
    draft = model(**{**values, **fields}, live=False, has_unpublished_changes=True, owner=user)
    draft.is_draft = True
    parent.add_child(instance=draft)
    draft.themes.set(source.themes.all())
    if model is EventPage:
        rows = [
            EventOrganisation(
                organisation=row.organisation, name=row.name, note=row.note, role=row.role, sort_order=row.sort_order
            )
            for row in source.event_organisations.all()
        ]
        draft.event_organisations.set(rows)
    draft.save()
    draft.save_revision(user=user, log_action="wagtail.create")
    return draft


def period_after(source: EventPage | EventSeriesPage) -> dict[str, str]:
    """Return the period of the next series, with its years increased."""
    return {"period": count_on(source.period)} if isinstance(source, EventSeriesPage) else {}


@transaction.atomic
def make_series(event: EventPage, user: User, title: str, series_name: str, label: str) -> EventSeriesPage:
    """
    Turn a single event into the first edition of a new series, and return the series.

    The event keeps its URL. Both are published when the event is and `user` may publish it; otherwise both are drafts.
    """
    parent = event.get_parent().specific
    may_publish = event.live and event.permissions_for_user(user).can_publish()
    series = EventSeriesPage(title=title, series_name=series_name, live=False, owner=user, locale=event.locale)
    series.is_draft = not may_publish
    parent.add_child(instance=series)
    series.themes.set(event.themes.all())
    series.save()
    revision = series.save_revision(user=user, log_action="wagtail.create")
    if may_publish:
        revision.publish(user=user)
    _join(event, series, user, label, may_publish)
    return series


def _join(event: EventPage, series: EventSeriesPage, user: User, label: str, may_publish: bool) -> None:
    """Make an event belong to a series, on its page and in its draft; other changes in the draft stay a draft."""
    draft = event.get_latest_revision_as_object()
    is_clean = not event.has_unpublished_changes
    draft.hub, draft.edition_label = series.basepage_ptr, label
    revision = draft.save_revision(user=user, log_action="wagtail.edit")
    if may_publish and is_clean:
        revision.publish(user=user)
    elif may_publish:
        page = EventPage.objects.get(pk=event.pk)
        page.hub, page.edition_label = series.basepage_ptr, label
        page.save(clean=False)
