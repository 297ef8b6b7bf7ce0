"""The organisations of an event: records of the address book, or names that have no record yet."""

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from events.choices import PartnerRole

if TYPE_CHECKING:
    from shared.media.models import Photo


class EventOrganisation(Orderable):
    """An organisation with its role at an event: either a record or a name, never both."""

    event = ParentalKey("events.EventPage", on_delete=models.CASCADE, related_name="event_organisations")
    organisation = models.ForeignKey(
        "people.Organisation",
        verbose_name=_("organisation"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="events",
    )
    name = models.CharField(_("name"), max_length=255, blank=True)
    note = models.CharField(_("note"), max_length=255, blank=True)
    role = models.CharField(_("role"), max_length=12, choices=PartnerRole.choices, default=PartnerRole.COOPERATION)

    class Meta(Orderable.Meta):
        verbose_name = _("organisation at an event")
        verbose_name_plural = _("organisations at events")
        constraints = [
            models.CheckConstraint(
                condition=Q(organisation__isnull=False, name="") | Q(organisation__isnull=True) & ~Q(name=""),
                name="event_organisation_is_record_or_name",
                violation_error_message=_("An organisation is a record or a name: one of the two."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.called} ({self.note})" if self.note else self.called

    @property
    def called(self) -> str:
        """Return the name to show."""
        return self.organisation.name if self.organisation else self.name

    @property
    def remark(self) -> str:
        """Return what is shown below the name: the full name and the note, as far as there are any."""
        full_name = self.organisation.full_name if self.organisation else ""
        return " · ".join(part for part in (full_name, self.note) if part)

    @property
    def logo(self) -> "Photo | None":
        """Return the logo if it may be shown, else None."""
        logo = self.organisation.logo if self.organisation else None
        return logo if logo and logo.is_shown else None

    @property
    def initials(self) -> str:
        """Return at most two letters, shown in place of a logo."""
        words = [word for word in self.called.replace("-", " ").split() if word[0].isalnum()]
        return "".join(word[0] for word in words[:2]).upper()
