"""How people sign up for an event; `sign_up.sign_up_at` derives its state at a moment."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from shared.links.fields import WebURLField


class EventSignUp(models.Model):
    """Where the sign-up button leads, and between which moments."""

    signup_url = WebURLField(
        _("address to sign up"), max_length=1000, blank=True, help_text=_("Where the button “Sign up” leads.")
    )
    signup_opens = models.DateTimeField(_("sign-up opens"), null=True, blank=True)
    signup_closes = models.DateTimeField(
        _("sign-up closes"), null=True, blank=True, help_text=_("When empty, at the beginning of the event.")
    )
    signup_full = models.BooleanField(_("full"), default=False, help_text=_("Says that there are no places left."))

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Raise `ValidationError` when sign-up closes before it opens."""
        super().clean()
        if self.signup_opens and self.signup_closes and self.signup_closes < self.signup_opens:
            raise ValidationError({"signup_closes": _("Sign-up closes before it opens. Check the two moments.")})
