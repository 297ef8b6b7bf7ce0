"""Submissions of the contact form: stored once, and deleted in time."""

import json
from datetime import datetime, timedelta
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from wagtail.contrib.forms.models import FormSubmission

from shared.pages.models import BasePage

KEPT = timedelta(days=90)
# Stored with the answers, under a name that no field of a form can have.
KEY = "_token"


class UsedForAnotherMessage(Exception):
    """The form was sent in before, with other words: these need a token of their own."""


def store_once(page: BasePage, answers: dict[str, Any], key: str) -> FormSubmission | None:
    """
    Store what a visitor filled in, unless this same form was stored before.

    page: a `ContactPage`. answers: the cleaned data of its form. key: of the form's token.
    Returns the `FormSubmission`, or None when it was there already. Raises `UsedForAnotherMessage`.
    Safe when one form arrives twice at the same moment: the page's row is locked meanwhile.
    """
    answers = json.loads(json.dumps(answers, cls=DjangoJSONEncoder))
    with transaction.atomic():
        BasePage.objects.select_for_update(no_key=True).only("pk").get(pk=page.pk)
        before = FormSubmission.objects.filter(page_id=page.pk, **{f"form_data__{KEY}": key}).first()
        if before is None:
            return FormSubmission.objects.create(page_id=page.pk, form_data=answers | {KEY: key})
    if before.form_data != answers | {KEY: key}:
        raise UsedForAnotherMessage
    return None


def purge(moment: datetime) -> int:
    """Delete what is older than `KEPT` at `moment`, an aware datetime. Return the number of submissions deleted."""
    deleted, _models = FormSubmission.objects.filter(submit_time__lt=moment - KEPT).delete()
    return deleted
