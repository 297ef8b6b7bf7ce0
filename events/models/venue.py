"""Places where events are held, each kept once."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from shared.blocks.model_fields import AddressField


class Venue(index.Indexed, models.Model):
    """A place with an address, how to get there and how accessible it is."""

    name = models.CharField(_("name"), max_length=255)
    address = models.CharField(_("street and number"), max_length=255, blank=True)
    postal_code = models.CharField(_("postal code"), max_length=12, blank=True)
    city = models.CharField(_("town"), max_length=100, blank=True, help_text=_("Shown on cards."))
    website = AddressField(_("website"), blank=True)
    how_to_get_there = models.TextField(
        _("how to get there"), blank=True, help_text=_("By public transport, by bicycle, where to park.")
    )
    accessibility = models.TextField(
        _("accessibility"),
        blank=True,
        help_text=_("Such as step-free entrance, lift, hearing loop, quiet room."),
    )

    panels = [
        FieldPanel("name"),
        FieldPanel("address"),
        FieldRowPanel([FieldPanel("postal_code"), FieldPanel("city")]),
        FieldPanel("website"),
        FieldPanel("how_to_get_there"),
        FieldPanel("accessibility"),
    ]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("city"),
        index.AutocompleteField("city"),
    ]

    class Meta:
        verbose_name = _("venue")
        verbose_name_plural = _("venues")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["name", "city"],
                name="unique_venue_in_town",
                violation_error_message=_("There is already a venue with this name in this town."),
            )
        ]

    def __str__(self):
        return f"{self.name}, {self.city}" if self.city else self.name

    @property
    def street_lines(self):
        """The address as two lines, each only if there is anything on it."""
        town = " ".join(part for part in (self.postal_code, self.city) if part)
        return [line for line in (self.address, town) if line]
