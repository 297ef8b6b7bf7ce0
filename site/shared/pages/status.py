"""The two small vocabularies that stand in the base table because cards need them."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class EventStatus(models.TextChoices):
    """What became of a gathering, where that differs from the plan."""

    SCHEDULED = "", _("Goes on as planned")
    RESCHEDULED = "rescheduled", pgettext_lazy("state of an event", "Moved")
    POSTPONED = "postponed", pgettext_lazy("state of an event", "Postponed")
    CANCELLED = "cancelled", pgettext_lazy("state of an event", "Cancelled")


class StoryRole(models.TextChoices):
    """The part that a page plays in its story, where that is more than its kind tells."""

    PLAIN = "", _("Nothing in particular")
    PREVIEW = "preview", pgettext_lazy("part of a story", "Preview")
    REPORT = "report", pgettext_lazy("part of a story", "Report")
    BACKGROUND = "background", pgettext_lazy("part of a story", "Background")


PLURALS = {
    StoryRole.PREVIEW: pgettext_lazy("part of a story", "Previews"),
    StoryRole.REPORT: pgettext_lazy("part of a story", "Reports"),
    StoryRole.BACKGROUND: pgettext_lazy("part of a story", "Backgrounds"),
}
