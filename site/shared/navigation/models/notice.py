"""A notice above every page, for as long as it counts."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from shared.links.fields import LinkedTextField


@register_setting(icon="warning", order=730)
class Notice(BaseSiteSetting):
    """One sentence above every page, between two optional moments."""

    text = LinkedTextField(_("text"), blank=True, features=["bold", "italic", "link"], help_text=_("One sentence."))
    begins_at = models.DateTimeField(_("from"), null=True, blank=True, help_text=_("When empty: at once."))
    ends_at = models.DateTimeField(
        _("until"), null=True, blank=True, help_text=_("When empty: until the text is removed.")
    )

    panels = [FieldPanel("text"), FieldRowPanel([FieldPanel("begins_at"), FieldPanel("ends_at")])]

    class Meta:
        verbose_name = _("notice")

    def clean(self) -> None:
        super().clean()
        if self.begins_at and self.ends_at and self.ends_at <= self.begins_at:
            raise ValidationError({"ends_at": _("The notice ends before it begins. Check the two moments.")})

    def is_shown_at(self, moment: datetime) -> bool:
        """Return whether the notice is shown at `moment`, an aware datetime."""
        if not self.text:
            return False
        return (not self.begins_at or self.begins_at <= moment) and (not self.ends_at or moment < self.ends_at)
