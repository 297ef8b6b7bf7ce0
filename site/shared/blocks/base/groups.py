"""The groups in which editors find the blocks, in the order of `body.py`."""

from django.utils.translation import gettext_lazy as _

TEXT = _("Text and facts")
PICTURES = _("Photo and film")
ONWARD = _("Links and people")
