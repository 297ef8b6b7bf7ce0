"""What was sent in is stored once, kept 90 days, and read in the admin by editors."""

import csv
from datetime import timedelta
from io import StringIO
from threading import Barrier, Thread

import pytest
from django.core.management import call_command
from django.db import connection
from django.urls import reverse
from django.utils import timezone
from wagtail.contrib.forms.models import FormSubmission

from home.contact.submissions import KEPT, UsedForAnotherMessage, store_once
from shared.pages.admin.groups import CHIEF_EDITORS, WRITERS
from tests.home.contact_visitor import ANSWERS


def test_one_form_is_stored_once(contact):
    assert store_once(contact, ANSWERS, "a-key")
    assert store_once(contact, ANSWERS, "a-key") is None
    assert store_once(contact, ANSWERS, "another-key")
    with pytest.raises(UsedForAnotherMessage):
        store_once(contact, ANSWERS | {"bericht": "Iets anders"}, "a-key")
    assert FormSubmission.objects.count() == 2


@pytest.mark.django_db(transaction=True)
def test_one_form_that_arrives_four_times_at_once_is_stored_once(contact):
    ready = Barrier(4)
    stored = []

    def store():
        ready.wait(10)
        try:
            stored.append(store_once(contact, ANSWERS, "a-key"))
        finally:
            connection.close()

    threads = [Thread(target=store) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(stored) == 4
    assert len([one for one in stored if one]) == 1
    assert FormSubmission.objects.count() == 1


def old_and_new(contact):
    old, new = (store_once(contact, ANSWERS, key) for key in ("old", "new"))
    FormSubmission.objects.filter(pk=old.pk).update(submit_time=timezone.now() - KEPT - timedelta(minutes=1))
    FormSubmission.objects.filter(pk=new.pk).update(submit_time=timezone.now() - KEPT + timedelta(hours=1))
    return new


def test_purge_after_90_days(contact, capsys):
    new = old_and_new(contact)
    call_command("purge_submissions")
    assert list(FormSubmission.objects.all()) == [new]
    assert capsys.readouterr().out == "Deleted 1 submissions.\n"


def test_a_new_submission_clears_up_too(visitor):
    new = old_and_new(visitor.page)
    token = visitor.fetch_token()
    visitor.wait(seconds=30)
    visitor.post(token=token)
    assert new in FormSubmission.objects.all()
    assert FormSubmission.objects.count() == 2


@pytest.fixture(params=[CHIEF_EDITORS, WRITERS])
def editor(request, log_in):
    """Return the client of somebody in the admin who is no administrator."""
    return log_in(request.param)


def test_an_editor_reads_what_came_in(editor, contact):
    store_once(contact, ANSWERS, "a-key")
    forms = editor.get(reverse("wagtailforms:index"))
    assert "Contact" in forms.content.decode()
    listed = editor.get(reverse("wagtailforms:list_submissions", args=[contact.pk])).content.decode()
    for answer in ANSWERS.values():
        assert answer in listed
    assert "a-key" not in listed


def test_an_editor_exports_what_came_in(editor, contact):
    store_once(contact, ANSWERS, "a-key")
    address = reverse("wagtailforms:list_submissions", args=[contact.pk])
    answer = editor.get(address, {"export": "csv"})
    rows = list(csv.reader(StringIO(b"".join(answer.streaming_content).decode("utf-8-sig"))))
    assert rows[0][1:] == ["Naam", "E-mail", "Bericht"]
    assert rows[1][1:] == list(ANSWERS.values())
    sheet = editor.get(address, {"export": "xlsx"})
    assert sheet.status_code == 200
    assert b"".join(sheet.streaming_content).startswith(b"PK")


def test_an_editor_deletes_what_came_in(editor, contact):
    submission = store_once(contact, ANSWERS, "a-key")
    address = reverse("wagtailforms:delete_submissions", args=[contact.pk])
    editor.post(f"{address}?selected-submissions={submission.pk}")
    assert not FormSubmission.objects.exists()


def test_a_stranger_reads_nothing(client, contact):
    answer = client.get(reverse("wagtailforms:list_submissions", args=[contact.pk]))
    assert answer.status_code == 302
