"""Organisations: organisers, partners and clients, each kept once."""

from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from shared.links.fields import WebURLField
from shared.media.fields import PhotoForeignKey


class Organisation(index.Indexed, models.Model):
    """An organisation with its usual name; the full name is for visitors who do not know it yet."""

    name = models.CharField(
        _("name"),
        max_length=255,
        help_text=_("The name it goes by. Shown in lists of organisers and partners."),
    )
    full_name = models.CharField(
        _("full name"),
        max_length=255,
        blank=True,
        help_text=_("Only if the name is an abbreviation; explains it."),
    )
    website = WebURLField(_("website"), blank=True, help_text=_("Its name links to this address."))
    logo = PhotoForeignKey(_("logo"))
    description = models.TextField(
        _("description"),
        blank=True,
        help_text=_("One sentence on what it does. Only for colleagues at the desk."),
    )

    panels = [
        FieldPanel("name"),
        FieldPanel("full_name"),
        FieldPanel("website"),
        FieldPanel("logo"),
        FieldPanel("description"),
    ]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("full_name"),
        index.AutocompleteField("full_name"),
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = [Lower("name")]
        constraints = [
            models.UniqueConstraint(
                Lower("name"),
                name="unique_organisation_name",
                violation_error_message=_("There is already an organisation with this name."),
            )
        ]

    def __str__(self) -> str:
        return self.name
