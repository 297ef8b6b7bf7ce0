"""An event that belongs to another event inherits when and where it is, as far as its editor leaves that empty."""

from collections.abc import Iterable, Sequence
from typing import Any, Self

from django.db import models
from wagtail.models import PageViewRestriction

from events.inheritance.rules import GROUPS, facts_for
from events.page_mixin import PageMixin
from events.programme.timetable import StoredRow, scheduled_items


class InheritedFacts(PageMixin):
    """
    Keep inherited facts up to date, whenever this page or the event it belongs to is saved (`signal_handlers`).

    The values are stored in the page's own columns, because listings read those.
    """

    # Names of `events.inheritance.rules.GROUPS`; set by the form.
    inherited_facts = models.JSONField(default=list, editable=False)

    class Meta:
        abstract = True

    # The path of the parent of a page that is not in the tree yet. Set by the form.
    parent_path = ""

    def take_over(self) -> None:
        """
        Set the inherited values from the event this belongs to, in memory. At most five queries.

        When there is no such event, or visitors may not read it yet, the published values stay, whatever an older draft
        or an empty form field has put here.
        """
        if not self.inherited_facts:
            return
        event = self.event_above
        if event is None or not self._may_take_from(event):
            self._keep(self.inherited_facts)
            return
        programme = self._programme_of(event)
        facts = facts_for(self.pk, event, programme or ())
        waits = () if programme is not None else ("starts_at", "room")
        for name in (name for group in self.inherited_facts if group not in waits for name in GROUPS[group]):
            setattr(self, name, facts[name])
        self._keep([group for group in self.inherited_facts if group in waits])

    @property
    def event_above(self) -> Self | None:
        """Return the event that this one belongs to, or None; nothing is inherited from a series. One query."""
        found = type(self).objects.select_related("venue").filter(pk=self.hub_id) if self.hub_id else ()
        return next(iter(found), None)

    def _may_take_from(self, event: Self) -> bool:
        """
        Return whether inheriting from an event reveals nothing that it keeps from visitors. At most one query.

        A page below the event in the tree is as private as the event; elsewhere the event must be readable for
        everybody who may read this page. A live page inherits nothing from an event that is not live.
        """
        path_here = self.path or self.parent_path
        if path_here.startswith(event.path):
            return event.live or not self.live
        above = [event.path[:end] for end in range(event.steplen, len(event.path) + 1, event.steplen)]
        closed = PageViewRestriction.objects.filter(page__path__in=above).values_list("page__path", flat=True)
        return event.live and all(path_here.startswith(path) for path in closed)

    def _programme_of(self, event: Self) -> Sequence[StoredRow] | None:
        """
        Return the published programme, or the draft of it when only that has this page, which is a draft as well.

        Return None for a live page that is only in the draft: it waits until that is published.
        """
        rows = event.programme.raw_data
        if not self.pk or not event.has_unpublished_changes or _is_in(rows, self.pk):
            return rows
        draft = event.get_latest_revision_as_object().programme.raw_data
        if not _is_in(draft, self.pk):
            return rows
        return None if self.live else draft

    def _keep(self, groups: Iterable[str]) -> None:
        """Restore the values in the database of a page that is live."""
        stored = type(self).objects.select_related("venue").filter(pk=self.pk, live=True).first() if groups else None
        for name in (name for group in groups if stored for name in GROUPS[group]):
            setattr(self, name, getattr(stored, name))

    def clean(self) -> None:
        """Set the inherited values before validating them."""
        self.take_over()
        super().clean()

    def follow(self) -> None:
        """Set the inherited values and what is derived from them, the dates and the card, in memory."""
        self.take_over()
        self.settle_dates()
        self.refresh_card()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save the page with its inherited values."""
        self.take_over()
        return super().save(*args, **kwargs)


def _is_in(programme: Iterable[StoredRow], session: int) -> bool:
    """Return whether a stored programme links to the page of a session. session: its primary key."""
    return any(item.value.get("page") == session for item in scheduled_items(programme))
