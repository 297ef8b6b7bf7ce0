"""Logging in to the admin, in Dutch."""

import re

import pytest
from django.urls import reverse


@pytest.mark.django_db
def test_every_field_has_a_dutch_label(client):
    html = client.get(reverse("wagtailadmin_login")).content.decode()
    labels = [re.sub(r"<.*?>|\*", "", label).strip() for label in re.findall(r"<label.*?</label>", html, re.DOTALL)]
    assert labels == ["Gebruikersnaam", "Wachtwoord", "Ingelogd blijven"]
