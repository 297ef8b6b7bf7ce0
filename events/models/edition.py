"""What an event and a series have in common where they are one in a row."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Edition(models.Model):
    """One of a row under one name: “part 2”, “3.0”. The label is free text."""

    edition_label = models.CharField(
        _("edition"),
        max_length=50,
        blank=True,
        help_text=_("Which one it is of its series, such as “part 2” or “3.0”. Shown beside the series' name."),
    )

    class Meta:
        abstract = True
