"""Addresses and linked texts of models follow the rules of the blocks."""

import warnings

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models
from wagtail.fields import RichTextField

from shared.links.fields import LinkedTextField, WebURLField
from shared.media.models import Film

OURS = ("home", "blog", "events", "portfolio", "pages", "media", "people", "navigation")


def fields_of(kind):
    """Every field of our models that is of a class of Django's or Wagtail's, or made from it."""
    found = [field for app in OURS for model in apps.get_app_config(app).get_models() for field in model._meta.fields]
    return [field for field in found if isinstance(field, kind)]


@pytest.mark.parametrize(("kind", "ours"), [(models.URLField, WebURLField), (RichTextField, LinkedTextField)])
def test_no_model_goes_without_the_rules(kind, ours):
    found = fields_of(kind)
    assert found
    assert [str(field) for field in found if not isinstance(field, ours)] == []


def test_a_host_typed_without_a_scheme_becomes_https():
    with warnings.catch_warnings(action="error"):  # Django's, about the scheme that it will take one day
        field = Film._meta.get_field("url").formfield()
    assert field.clean("video.example/aan-tafel") == "https://video.example/aan-tafel"


@pytest.mark.parametrize("field", [WebURLField(), Film._meta.get_field("url")])
def test_an_address_that_was_cut_off_is_refused_beside_the_field(field):
    with pytest.raises(ValidationError, match="niet het hele adres"):
        field.clean("http://www.example.org/Bijeenkomsten/Activiteite...", None)


@pytest.mark.parametrize(
    ("href", "text", "words"),
    [
        ("https://example.org/a…", "Het programma", "niet het hele adres"),
        ("https://example.org/a", "klik hier", "zegt niet waar"),
    ],
)
def test_a_text_is_refused_for_its_links(href, text, words):
    with pytest.raises(ValidationError, match=words):
        LinkedTextField().clean(f'<p><a href="{href}">{text}</a></p>', None)


def test_migrations_name_the_fields_of_django_and_wagtail():
    assert WebURLField(max_length=9).deconstruct()[1:] == ("django.db.models.URLField", [], {"max_length": 9})
    assert LinkedTextField().deconstruct()[1] == "wagtail.fields.RichTextField"
