"""An event that belongs to an event takes over when and where it is, as far as its editor left that empty."""

from django.db import models
from django.utils import translation
from wagtail.models import PageViewRestriction

from events.inheritance.rules import GROUPS, facts_for
from events.programme.timetable import scheduled_items


class InheritedFacts(models.Model):
    """
    Keeps what is taken over right: at each save of this page, and of the event it belongs to (`signal_handlers`).

    The values stand in the page's own columns, because lists read those.
    """

    # Names of `events.inheritance.rules.GROUPS`; set by the form.
    inherited_facts = models.JSONField(default=list, editable=False)

    class Meta:
        abstract = True

    # Of a new page, that stands nowhere yet: the path of the page it is made in. Set by the form.
    parent_path = ""

    def take_over(self):
        """
        Fill in what is taken over from the event this belongs to, in memory. At most five queries.

        Where there is nothing to take it from, or only what visitors may not read yet, they go on reading what stands
        in the database, whatever an older draft or an empty field of the form put here.
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
    def event_above(self):
        """The event that this one belongs to, or None; a series says nothing about when and where. One query."""
        found = type(self).objects.select_related("venue").filter(pk=self.hub_id) if self.hub_id else ()
        return next(iter(found), None)

    def _may_take_from(self, event):
        """
        Whether nothing is told here that the event itself keeps from visitors. At most one query.

        What lies below an event in the tree is as private as the event is; elsewhere it has to be for everybody who
        may read this page. A live page takes nothing from an event that is not live.
        """
        path_here = self.path or self.parent_path
        if path_here.startswith(event.path):
            return event.live or not self.live
        above = [event.path[:end] for end in range(event.steplen, len(event.path) + 1, event.steplen)]
        closed = PageViewRestriction.objects.filter(page__path__in=above).values_list("page__path", flat=True)
        return event.live and all(path_here.startswith(path) for path in closed)

    def _programme_of(self, event):
        """
        Give the published programme; for a draft that only the draft of the programme knows, that one.

        None for a live page that only the draft knows: it waits until that is published.
        """
        rows = event.programme.raw_data
        if not self.pk or not event.has_unpublished_changes or _is_in(rows, self.pk):
            return rows
        draft = event.get_latest_revision_as_object().programme.raw_data
        if not _is_in(draft, self.pk):
            return rows
        return None if self.live else draft

    def _keep(self, groups):
        """Have what stands in the database of a page that is live; of one that is not live, what it has."""
        stored = type(self).objects.select_related("venue").filter(pk=self.pk, live=True).first() if groups else None
        for name in (name for group in groups if stored for name in GROUPS[group]):
            setattr(self, name, getattr(stored, name))

    def clean(self):
        self.take_over()
        super().clean()

    def follow(self):
        """Take over, and set what is made of it: the dates, the line and the date of a card. In memory."""
        if not self.inherited_facts:
            return
        self.take_over()
        self.settle_dates()
        with translation.override(self.locale.language_code):
            self.card_line = self.get_card_line()[:255]
        self.listing_date = self.get_listing_date()

    def save(self, *args, **kwargs):
        self.follow()
        return super().save(*args, **kwargs)


def _is_in(programme, session):
    """Whether the rows of a programme, as they are stored, lead to the page of a session (its primary key)."""
    return any(item.value.get("page") == session for item in scheduled_items(programme))
