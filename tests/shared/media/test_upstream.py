"""
What photos and films use of Wagtail and Django although it is not meant for it.

A test that fails says that a new version does it another way.
"""

import pytest
from django.core.files.base import ContentFile
from django.urls import resolve, reverse
from PIL import Image
from wagtail.images.models import Filter
from wagtail.images.views.images import EditView

from shared.media.admin.bulk_upload import photo_drop
from shared.media.imaging.cut_out import AVIF_SPEED
from shared.media.models import Document
from shared.media.photos.forms import PhotoEditView
from shared.media.storage import is_new_file
from tests import factories as make


@pytest.mark.django_db
def test_a_rendition_in_avif_is_saved_by_the_method_of_our_picture(monkeypatch):
    """Wagtail 8.0.1 (`Filter.run`) and Willow 1.12 (`PillowImage.save_as_avif`)."""
    speeds = []
    save = Image.Image.save

    def saved(image, file, form=None, **options):
        speeds.append((form, options.get("speed")))
        return save(image, file, form, **options)

    photo = make.photo(size=(60, 40))
    monkeypatch.setattr(Image.Image, "save", saved)
    photo.create_renditions(Filter("format-avif|width-30"))
    assert speeds == [("AVIF", AVIF_SPEED)]


def test_the_addresses_of_wagtails_image_views_lead_to_ours():
    """Wagtail 8.0.1 (`wagtail.images.admin_urls`)."""
    edit = resolve(reverse("wagtailimages:edit", args=[1])).func
    assert edit.view_class is PhotoEditView
    assert issubclass(PhotoEditView, EditView)
    assert {"get_success_message", "get_success_buttons"} <= set(dir(EditView))
    assert resolve(reverse("wagtailimages:add_multiple")).func.__module__ == photo_drop.__module__


def test_a_file_that_is_not_stored_yet_is_known(db):
    """Django 5.2.19 (`FieldFile._committed`)."""
    document = Document(title="Gids", file=ContentFile(b"Gids", name="gids.txt"))
    assert is_new_file(document.file)
    document.save()
    assert not is_new_file(document.file)
    assert not is_new_file(Document.objects.get().file)
