"""The licences under which others may use a photo or film."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

ADDRESSES = {
    "cc-by": "https://creativecommons.org/licenses/by/4.0/",
    "cc-by-sa": "https://creativecommons.org/licenses/by-sa/4.0/",
    "cc-by-nc": "https://creativecommons.org/licenses/by-nc/4.0/",
    "cc-by-nc-nd": "https://creativecommons.org/licenses/by-nc-nd/4.0/",
    "cc0": "https://creativecommons.org/publicdomain/zero/1.0/",
}


class Licence(models.TextChoices):
    """The licences to choose from. Those of Creative Commons have their own names in every language."""

    NOT_STATED = "", _("Not said")
    RESERVED = "reserved", _("All rights reserved")
    CC_BY = "cc-by", "CC BY 4.0"
    CC_BY_SA = "cc-by-sa", "CC BY-SA 4.0"
    CC_BY_NC = "cc-by-nc", "CC BY-NC 4.0"
    CC_BY_NC_ND = "cc-by-nc-nd", "CC BY-NC-ND 4.0"
    CC0 = "cc0", "CC0 1.0"

    @property
    def address(self) -> str:
        """Return the address of the text of the licence; empty for one without."""
        return ADDRESSES.get(self.value, "")


def licence_field(help_text: Any) -> models.CharField:
    """Return the model field for the licence of a photo or film. help_text: says where it is shown."""
    return models.CharField(
        _("licence"),
        max_length=16,
        blank=True,
        default=Licence.NOT_STATED,
        choices=Licence.choices,
        help_text=help_text,
    )
