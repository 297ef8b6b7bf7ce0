"""Wagtail's own Dutch where we write it anew: with its spaces, on the list of pages in the admin."""

import pytest
from django.urls import reverse

from tests import factories as make


@pytest.mark.django_db
def test_how_many_there_are_is_written_with_spaces(client):
    client.force_login(make.editor_user())
    event = make.event()
    listed = client.get(reverse("wagtailadmin_explore", args=[event.get_parent().pk])).content.decode()
    assert "1-1 van 1" in " ".join(listed.split())
