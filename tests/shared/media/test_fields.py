"""The field with which a model points to a photo."""

from django.db import models

from shared.media.fields import PhotoForeignKey


def test_migrations_see_djangos_own_foreign_key():
    name, path, args, kwargs = PhotoForeignKey("cover").deconstruct()

    assert path == "django.db.models.ForeignKey"
    assert kwargs == {
        "verbose_name": "cover",
        "to": "media.photo",
        "null": True,
        "blank": True,
        "on_delete": models.SET_NULL,
        "related_name": "+",
    }


def test_a_copy_of_the_field_keeps_what_it_was_given():
    field = PhotoForeignKey("cover", help_text="A still.").clone()

    assert isinstance(field, PhotoForeignKey)
    assert (field.verbose_name, field.help_text) == ("cover", "A still.")
