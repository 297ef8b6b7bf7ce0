"""The small vocabularies of events, as Django choices."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Admission(models.TextChoices):
    """Who may attend."""

    UNSAID = "", _("Say nothing about it")
    OPEN = "open", _("Open to all")
    INVITATION = "invitation", _("By invitation")
    MEMBERS = "members", _("For members")


class OurRole(models.TextChoices):
    """What the organisation behind the site did there. Only `ORGANISER` makes it an `organizer` in structured data."""

    UNSAID = "", _("Say nothing about it")
    ORGANISER = "organiser", pgettext_lazy("our role", "Organiser")
    FACILITATOR = "facilitator", pgettext_lazy("our role", "Facilitator")
    SPEAKER = "speaker", pgettext_lazy("our role", "Speaker")
    PARTICIPANT = "participant", pgettext_lazy("our role", "Participant")


class PartnerRole(models.TextChoices):
    """What an organisation did for an event, in the order in which the roles are shown."""

    ORGANISER = "organiser", pgettext_lazy("role of an organisation", "Organiser")
    COOPERATION = "cooperation", _("In cooperation with")
    HOST = "host", pgettext_lazy("role of an organisation", "Host")
    SPONSOR = "sponsor", pgettext_lazy("role of an organisation", "Sponsor")


class ProgrammeItemKind(models.TextChoices):
    """What kind of programme item it is."""

    PLENARY = "plenary", _("Plenary")
    SESSION = "session", pgettext_lazy("piece of a programme", "Session")
    PITCH = "pitch", _("Pitch")
    BREAK = "break", _("Break, walk-in or drinks")


class Stage(models.TextChoices):
    """How far a series is, for series whose events do not tell."""

    UNSAID = "", _("Say nothing about it")
    PLANNED = "planned", pgettext_lazy("stage of a series", "Planned")
    RUNNING = "running", pgettext_lazy("stage of a series", "Running")
    FINISHED = "finished", pgettext_lazy("stage of a series", "Finished")
