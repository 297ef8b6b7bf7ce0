"""The rule that says whether a photo may be shown, as a function and as a query, and what editors must fill in."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError

from shared.media.models import Photo
from shared.media.models.consent import Consent, Consented, check_consent, is_settled, may_be_shown
from tests import factories as make

DAY = date(2026, 10, 29)
BEFORE, AFTER = date(2026, 10, 28), date(2026, 10, 30)

RULE = [
    (Consent.NOT_RECORDED, None, True),
    (Consent.NOT_RECORDED, BEFORE, False),
    (Consent.NOT_NEEDED, None, True),
    (Consent.NOT_NEEDED, BEFORE, False),
    (Consent.ASKED, None, False),
    (Consent.ASKED, AFTER, False),
    (Consent.GIVEN, None, True),
    (Consent.GIVEN, AFTER, True),
    (Consent.GIVEN, DAY, True),
    (Consent.GIVEN, BEFORE, False),
    (Consent.WITHDRAWN, None, False),
    (Consent.WITHDRAWN, AFTER, False),
]


@pytest.mark.parametrize(("consent", "until", "expected"), RULE)
def test_the_rule(consent, until, expected):
    assert may_be_shown(SimpleNamespace(consent=consent, consent_until=until), DAY) is expected


@pytest.mark.django_db
def test_the_same_rule_in_queries():
    photos = [make.photo(size=(6, 4), consent=consent, consent_until=until) for consent, until, _shown in RULE]
    expected = {photo.pk for photo in photos if may_be_shown(photo, DAY)}
    assert set(Photo.objects.shown(DAY).values_list("pk", flat=True)) == expected
    assert set(Photo.objects.not_shown(DAY).values_list("pk", flat=True)) == {p.pk for p in photos} - expected
    soon = Photo.objects.expiring(DAY, date(2026, 12, 1))
    assert [photo.consent_until for photo in soon] == [DAY, AFTER]


@pytest.mark.parametrize(
    ("consent", "why", "proof", "wrong"),
    [
        (Consent.NOT_NEEDED, "", "", "consent_why"),
        (Consent.NOT_NEEDED, "Een tekening", "", None),
        (Consent.GIVEN, "", "", "consent_proof"),
        (Consent.GIVEN, "", "Map 2026", None),
        (Consent.ASKED, "", "", None),
        (Consent.WITHDRAWN, "", "", None),
        (Consent.NOT_RECORDED, "", "", None),
    ],
)
def test_consent_can_be_accounted_for(consent, why, proof, wrong):
    try:
        check_consent(consent, why, proof)
        refused = []
    except ValidationError as refusal:
        refused = list(refusal.message_dict)
    assert refused == ([wrong] if wrong else [])


@pytest.mark.parametrize(
    ("consent", "settled"),
    [
        (Consent.NOT_RECORDED, False),
        (Consent.NOT_NEEDED, True),
        (Consent.GIVEN, True),
        (Consent.ASKED, False),
        (Consent.WITHDRAWN, False),
    ],
)
def test_only_what_is_known_is_settled(consent, settled):
    assert is_settled(SimpleNamespace(consent=consent, consent_until=None), DAY) is settled
    assert is_settled(SimpleNamespace(consent=consent, consent_until=BEFORE), DAY) is False


def test_every_field_of_consent_is_in_the_form():
    fields = {field.name for field in Consented._meta.fields}
    assert fields == set(Consented.CONSENT_FIELDS)
    assert fields <= set(Photo.admin_form_fields)
