"""How the site looks, as far as an organisation chooses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from shared.navigation.colours import validate_accent
from shared.typography.pairings import CHOICES, DEFAULT

if TYPE_CHECKING:
    from django.utils.functional import Promise

DEFAULT_ACCENT = "#56288a"


def pairings() -> list[tuple[str, str | Promise]]:
    """Return the type pairings to choose from; a callable, so that another pairing needs no migration."""
    return CHOICES


@register_setting(icon="view", order=740)
class Appearance(BaseSiteSetting):
    """The accent colour and the typefaces."""

    accent = models.CharField(
        _("accent colour"),
        max_length=7,
        default=DEFAULT_ACCENT,
        validators=[
            RegexValidator(r"^#[0-9a-fA-F]{6}$", _("Write the colour as # and six characters, such as #9a3412.")),
            validate_accent,
        ],
        help_text=_(
            "For links, buttons and lines. Must be dark enough to read on white; the dark theme gets a lighter one."
        ),
    )
    pairing = models.CharField(_("typefaces"), max_length=30, choices=pairings, default=DEFAULT.code)

    panels = [FieldPanel("accent"), FieldPanel("pairing")]

    class Meta:
        verbose_name = _("appearance")
