"""The two sets of choices of the base table, which cards need."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class EventStatus(models.TextChoices):
    """The status of an event that differs from the plan, in the words of schema.org's `EventStatusType`."""

    SCHEDULED = "", _("Goes on as planned")
    RESCHEDULED = "rescheduled", pgettext_lazy("state of an event", "Moved")
    POSTPONED = "postponed", pgettext_lazy("state of an event", "Postponed")
    CANCELLED = "cancelled", pgettext_lazy("state of an event", "Cancelled")


class StoryRole(models.TextChoices):
    """The role of a page in its story, where its kind does not say it."""

    PLAIN = "", _("Nothing in particular")
    PREVIEW = "preview", pgettext_lazy("part of a story", "Preview")
    REPORT = "report", pgettext_lazy("part of a story", "Report")
    BACKGROUND = "background", pgettext_lazy("part of a story", "Background")


PLURALS = {
    StoryRole.PREVIEW: pgettext_lazy("part of a story", "Previews"),
    StoryRole.REPORT: pgettext_lazy("part of a story", "Reports"),
    StoryRole.BACKGROUND: pgettext_lazy("part of a story", "Backgrounds"),
}
