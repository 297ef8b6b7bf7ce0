"""When pictures for sharing are made and removed: they follow their page, its lead photo and that photo's consent."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_delete, post_save, pre_delete
from wagtail.signals import page_published, page_unpublished

from shared.media.models import Photo, PhotoRendition
from shared.pages.models import BasePage
from shared.sharing.storage import make_at_publication, remove, remove_of_photo


def make_after_publication(instance: BasePage, **kwargs: Any) -> None:
    """Receive `page_published`."""
    make_at_publication(instance)


def remove_with_page(instance: Model, **kwargs: Any) -> None:
    """Receive `page_unpublished`, and `post_delete` of any model, because a page can be of any class."""
    if isinstance(instance, BasePage):
        transaction.on_commit(partial(remove, [instance.pk]))


def remove_before_photo(instance: Photo, **kwargs: Any) -> None:
    """Receive `pre_delete` of a photo, while its pages still point at it."""
    remove_of_photo(instance)


def remove_without_consent(instance: Photo, **kwargs: Any) -> None:
    """Receive a change of a photo: one that may not be shown any more is off the web at once, here too."""
    if not instance.is_shown:
        remove_of_photo(instance)


def remove_without_rendition(instance: PhotoRendition, **kwargs: Any) -> None:
    """Receive `post_delete` of a rendition, which is how a photo is taken off the web."""
    remove_without_consent(instance.image)


def register_signal_handlers() -> None:
    """Connect the receivers; called by `SharingConfig.ready()`."""
    page_published.connect(make_after_publication)
    page_unpublished.connect(remove_with_page)
    post_delete.connect(remove_with_page)
    pre_delete.connect(remove_before_photo, sender=Photo)
    post_save.connect(remove_without_consent, sender=Photo)
    post_delete.connect(remove_without_consent, sender=Photo)
    post_delete.connect(remove_without_rendition, sender=PhotoRendition)
