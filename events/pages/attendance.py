"""Who may attend an event, at what cost, and whom to ask about it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from events.choices import Admission


class EventAttendance(models.Model):
    """The audience, admission, cost and contact of an event."""

    audience = models.CharField(
        _("for whom"),
        max_length=255,
        blank=True,
        help_text=_("Who is invited, such as “residents, carers and the municipality”. Shown with the facts."),
    )
    admission = models.CharField(
        _("admission"),
        max_length=12,
        blank=True,
        choices=Admission.choices,
        help_text=_("Who may come in. Shown with the facts."),
    )
    cost = models.CharField(
        _("cost"), max_length=100, blank=True, help_text=_("Such as “free” or “€ 25, lunch included”.")
    )
    contact = models.ForeignKey(
        "people.Person",
        verbose_name=_("contact"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="contact_for",
    )
    contact_text = models.CharField(
        _("how to reach"),
        max_length=255,
        blank=True,
        help_text=_("A telephone number or mail address for questions."),
    )

    class Meta:
        abstract = True
