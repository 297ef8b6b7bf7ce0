"""The locations where events take place, each kept once."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from events.venues.coordinates import map_address
from events.venues.forms import VenueForm
from shared.links.fields import WebURLField

# Degrees, WGS 84.
WITHIN_LATITUDES = [MinValueValidator(-90), MaxValueValidator(90)]
WITHIN_LONGITUDES = [MinValueValidator(-180), MaxValueValidator(180)]


class Venue(index.Indexed, models.Model):
    """A location with its address, directions and accessibility."""

    name = models.CharField(_("name"), max_length=255)
    address = models.CharField(_("street and number"), max_length=255, blank=True)
    postal_code = models.CharField(_("postal code"), max_length=12, blank=True)
    city = models.CharField(_("town"), max_length=100, blank=True, help_text=_("Shown on cards."))
    website = WebURLField(
        _("website"), blank=True, help_text=_("The name of the venue leads there, wherever it is shown.")
    )
    latitude = models.DecimalField(
        _("latitude"), max_digits=9, decimal_places=6, null=True, blank=True, validators=WITHIN_LATITUDES
    )
    longitude = models.DecimalField(
        _("longitude"), max_digits=9, decimal_places=6, null=True, blank=True, validators=WITHIN_LONGITUDES
    )
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
        FieldPanel("position"),
        FieldPanel("website"),
        FieldPanel("how_to_get_there"),
        FieldPanel("accessibility"),
    ]
    base_form_class = VenueForm
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
            ),
            models.CheckConstraint(
                condition=Q(latitude__isnull=True, longitude__isnull=True)
                | Q(latitude__isnull=False, longitude__isnull=False)
                & Q(latitude__range=(-90, 90), longitude__range=(-180, 180)),
                name="venue_on_the_globe_or_nowhere",
                violation_error_message=_("A place on the map needs a latitude and a longitude."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name}, {self.city}" if self.city else self.name

    @property
    def street_lines(self) -> list[str]:
        """Return the address in at most two lines, empty ones left out."""
        town = " ".join(part for part in (self.postal_code, self.city) if part)
        return [line for line in (self.address, town) if line]

    @property
    def map_url(self) -> str:
        """Return the URL of this venue at OpenStreetMap, for visitors to follow; empty when its position is unknown."""
        if self.latitude is None or self.longitude is None:
            return ""
        return map_address(self.latitude, self.longitude)

    @property
    def has_more_to_say(self) -> bool:
        """Return whether there is more than a name and an address: directions, accessibility or a map."""
        return bool(self.how_to_get_there or self.accessibility or self.map_url)
