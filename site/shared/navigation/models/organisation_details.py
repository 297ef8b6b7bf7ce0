"""The organisation: name, address and logo, shown around every page and in structured data."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from shared.media.fields import PhotoForeignKey


@register_setting(icon="home", order=700)
class OrganisationDetails(BaseSiteSetting):
    """The organisation behind the site."""

    name = models.CharField(
        _("name"), max_length=100, blank=True, help_text=_("Shown at the top when there is no logo.")
    )
    tagline = models.CharField(
        _("tagline"), max_length=150, blank=True, help_text=_("What the organisation does in one line. In the footer.")
    )
    logo = PhotoForeignKey(_("logo"))
    sharing_picture = PhotoForeignKey(
        _("picture for sharing"), help_text=_("Shown when a page without a photo of its own is shared.")
    )
    street = models.CharField(_("street and number"), max_length=255, blank=True)
    postal_code = models.CharField(_("postal code"), max_length=12, blank=True)
    city = models.CharField(_("town"), max_length=100, blank=True)
    telephone = models.CharField(_("telephone"), max_length=30, blank=True)
    email = models.EmailField(_("mail address"), blank=True)
    chamber_of_commerce = models.CharField(_("chamber of commerce number"), max_length=20, blank=True)

    panels = [
        FieldPanel("name"),
        FieldPanel("tagline"),
        FieldRowPanel([FieldPanel("logo"), FieldPanel("sharing_picture")]),
        MultiFieldPanel(
            [
                FieldPanel("street"),
                FieldRowPanel([FieldPanel("postal_code"), FieldPanel("city")]),
                FieldRowPanel([FieldPanel("telephone"), FieldPanel("email")]),
                FieldPanel("chamber_of_commerce"),
            ],
            heading=_("Address"),
        ),
    ]

    class Meta:
        verbose_name = _("organisation details")
