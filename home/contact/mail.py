"""The mail to the organisation about a submission."""

from __future__ import annotations

import logging
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.core.mail import EmailMessage
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django_tasks import task
from wagtail.contrib.forms.models import FormSubmission

from home.models import ContactPage

if TYPE_CHECKING:
    from wagtail.contrib.forms.models import AbstractFormField


logger = logging.getLogger(__name__)


@task()
def mail_submission(submission_id: int) -> None:
    """
    Mail one submission to the addresses that the page names; a page without any mails nothing.

    The submission is stored already, so a mail server that fails loses nothing: it is logged, and editors find
    the message in the admin. Runs at once, or by a worker where the site has a queue for its tasks.
    """
    submission = FormSubmission.objects.get(pk=submission_id)
    page = ContactPage.objects.get(pk=submission.page_id)
    if not page.to_address:
        return
    try:
        message_for(page, submission).send()
    except Exception:  # whatever a mail server or its network can do
        logger.exception("Submission %s of contact page %s is stored, but was not mailed.", submission.pk, page.pk)


def message_for(page: ContactPage, submission: FormSubmission) -> EmailMessage:
    """Return the `EmailMessage` about a submission; an answer to it goes to the visitor who left a mail address."""
    fields = list(page.get_form_fields())
    answers = submission.form_data
    visitors = [answers.get(field.clean_name) for field in fields if field.field_type == "email"]
    lines = [f"{field.label}:\n{_as_text(answers.get(field.clean_name), field)}" for field in fields]
    lines.append(_("Sent through the form “%(title)s”: %(address)s") % {"title": page.title, "address": page.full_url})
    return EmailMessage(
        # A line break in a header would begin another header.
        subject=" ".join((page.subject or page.title).split()),
        body="\n\n".join(lines),
        from_email=page.from_address or None,
        to=[address.strip() for address in page.to_address.split(",") if address.strip()],
        reply_to=[address for address in visitors if address][:1],
        headers={"Auto-Submitted": "auto-generated"},
    )


def _as_text(answer: Any, field: AbstractFormField) -> str:
    if field.field_type == "checkbox":
        return _("Yes") if answer else _("No")
    if not answer:
        return "–"
    if isinstance(answer, list):
        return ", ".join(answer)
    if field.field_type == "date":
        return date_format(date.fromisoformat(answer), "DATE_FORMAT")
    if field.field_type == "datetime":
        return date_format(localtime(datetime.fromisoformat(answer)), "DATETIME_FORMAT")
    return str(answer)
