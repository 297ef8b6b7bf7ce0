"""The consent of the people in a photo or film, and the rule for whether it may be shown."""

from __future__ import annotations

from datetime import date
from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _


class Consent(models.TextChoices):
    """
    What is known about consent.

    Nothing is shown while consent is only asked for: what was public for a day cannot be taken back. A record without
    any consent recorded (an older upload, a logo, a drawing) is shown, and listed in a report until it is recorded.
    """

    NOT_RECORDED = "", _("Not recorded yet")
    NOT_NEEDED = "not-needed", _("Not needed")
    ASKED = "asked", _("Asked: not on the site until it is given")
    GIVEN = "given", _("Given")
    WITHDRAWN = "withdrawn", _("Withdrawn: not on the site")


SHOWN = (Consent.NOT_RECORDED, Consent.NOT_NEEDED, Consent.GIVEN)
SETTLED = (Consent.NOT_NEEDED, Consent.GIVEN)


def may_be_shown(record: Consented, day: date) -> bool:
    """
    Return whether visitors may see a record with `consent` and `consent_until`.

    The last day of consent is included: until 31 December means that it is hidden on 1 January.
    """
    return record.consent in SHOWN and (record.consent_until is None or day <= record.consent_until)


def is_settled(record: Consented, day: date) -> bool:
    """Return whether consent was given or is not needed, and has not ended on a day."""
    return record.consent in SETTLED and may_be_shown(record, day)


def shown_on(day: date, prefix: str = "") -> Q:
    """Return `may_be_shown` as a `Q`. prefix: the lookup from the queryset's model to the record, such as `photo__`."""
    in_time = Q(**{f"{prefix}consent_until": None}) | Q(**{f"{prefix}consent_until__gte": day})
    return Q(**{f"{prefix}consent__in": SHOWN}) & in_time


class ConsentedQuerySet(models.QuerySet):
    """Records with consent. `day` is today when left out."""

    def shown(self, day: date | None = None) -> Self:
        """Return the records that visitors may see."""
        return self.filter(shown_on(day or localdate()))

    def not_shown(self, day: date | None = None) -> Self:
        """Return the records that visitors may not see."""
        return self.exclude(shown_on(day or localdate()))

    def expiring(self, day: date, last: date) -> Self:
        """Return the records that are shown on `day` and whose consent ends before `last`, the first to end on top."""
        return self.shown(day).filter(consent_until__lt=last).order_by("consent_until", "pk")


class Consented(models.Model):
    """The fields of consent, for any record in which people can be seen or heard."""

    consent = models.CharField(
        _("consent of the people shown"),
        max_length=12,
        blank=True,
        default=Consent.NOT_RECORDED,
        choices=Consent.choices,
        db_index=True,
        help_text=_("“Asked” and “withdrawn” take it off every page at once, wherever it was used."),
    )
    consent_why = models.CharField(
        _("why consent is not needed"),
        max_length=255,
        blank=True,
        help_text=_("Only for “not needed”. Such as: nobody can be recognised, a drawing, a logo."),
    )
    consent_proof = models.CharField(
        _("where the proof is"),
        max_length=255,
        blank=True,
        help_text=_("Only for “given”. Such as: signed forms, folder “Summer school 2026”. Visitors do not see it."),
    )
    consent_children = models.BooleanField(
        _("children can be recognised"),
        default=False,
        help_text=_("Then the proof must be of a parent or guardian."),
    )
    consent_for = models.CharField(
        _("what consent is for"),
        max_length=255,
        blank=True,
        help_text=_("Such as: website and newsletter. For whoever wants to use it again; visitors do not see it."),
    )
    consent_until = models.DateField(
        _("consent until"),
        null=True,
        blank=True,
        db_index=True,
        help_text=_("The last day on which it may be shown; it is gone the day after. Empty: no end."),
    )

    CONSENT_FIELDS = (
        "consent",
        "consent_why",
        "consent_proof",
        "consent_children",
        "consent_for",
        "consent_until",
    )

    class Meta:
        abstract = True

    @property
    def is_shown(self) -> bool:
        """Return whether visitors may see the record today. Templates ask this before they show anything of it."""
        return may_be_shown(self, localdate())

    @property
    def is_settled(self) -> bool:
        """Return whether consent is known and holds today. Albums can be limited to such photos."""
        return is_settled(self, localdate())

    def clean(self) -> None:
        super().clean()
        check_consent(self.consent, self.consent_why, self.consent_proof)


def check_consent(consent: str, why: str, proof: str) -> None:
    """Raise a `ValidationError` for consent without the reason or proof that it needs."""
    if consent == Consent.NOT_NEEDED and not why:
        raise ValidationError({"consent_why": _("Say why consent is not needed.")})
    if consent == Consent.GIVEN and not proof:
        raise ValidationError({"consent_proof": _("Say where the proof of consent can be found.")})
