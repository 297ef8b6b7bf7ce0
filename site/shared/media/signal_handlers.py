"""The receivers that follow the saving and deleting of photos, films and subtitles. Connected in `apps.py`."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_delete, post_save

from shared.media.consent.enforcement import reconcile_photo
from shared.media.consent.film_files import reconcile_cover, reconcile_film
from shared.media.models import Film, FilmSubtitles, Photo, PhotoRendition
from shared.media.models.file_record import BeforeSave
from shared.media.pictures.picture import forget_pictures
from shared.media.pictures.tasks import are_made_soon, fields_with_a_size, make_sizes
from shared.media.signals import file_record_saved


def connect() -> None:
    """Connect the receivers of this module, once all models are loaded."""
    post_save.connect(apply_consent_to_photo, sender=Photo)
    post_save.connect(make_sizes_of_photo, sender=Photo)
    post_delete.connect(forget_deleted_rendition, sender=PhotoRendition)
    for model in {field.model for field in fields_with_a_size()}:
        post_save.connect(make_sizes_of_used_photos, sender=model)
    for signal in (post_save, post_delete):
        signal.connect(store_subtitle_languages, sender=FilmSubtitles)
    for model in (Film, FilmSubtitles):
        file_record_saved.connect(delete_replaced_file, sender=model)
        post_delete.connect(delete_file, sender=model)
    file_record_saved.connect(apply_consent_to_film, sender=Film)


def apply_consent_to_photo(instance: Photo, raw: bool = False, **kwargs: Any) -> None:
    """Move or delete the files of a photo whose consent changed, once the change is committed."""
    if not raw:
        transaction.on_commit(lambda: reconcile_photo(instance))


def make_sizes_of_photo(instance: Photo, raw: bool = False, **kwargs: Any) -> None:
    """Enqueue the sizes of a photo after an upload, another focal point or consent. Existing ones are kept."""
    if are_made_soon() and not raw:
        transaction.on_commit(lambda: make_sizes.enqueue(instance.pk))


def make_sizes_of_used_photos(sender: type[Model], instance: Model, raw: bool = False, **kwargs: Any) -> None:
    """Enqueue the sizes of the photos that a record shows as its portrait, cover or logo."""
    if not are_made_soon() or raw:
        return
    names = [field.attname for field in fields_with_a_size() if field.model is sender]
    for photo_id in filter(None, (getattr(instance, name) for name in names)):
        transaction.on_commit(partial(make_sizes.enqueue, photo_id))


def forget_deleted_rendition(instance: PhotoRendition, **kwargs: Any) -> None:
    """Drop the pictures that name a deleted file from the cache of this process."""
    forget_pictures(instance.image_id)


def store_subtitle_languages(instance: FilmSubtitles, **kwargs: Any) -> None:
    """Store the languages of a film's subtitles with the film, so that showing it costs no query for them."""
    languages = FilmSubtitles.objects.filter(film=instance.film_id).values_list("language", flat=True)
    Film.objects.filter(pk=instance.film_id).update(subtitle_languages=list(languages))


def delete_replaced_file(instance: Film | FilmSubtitles, before: BeforeSave, **kwargs: Any) -> None:
    """Delete a file that was replaced, once the change is committed."""
    if before.replaced_file:
        transaction.on_commit(lambda: instance.file.storage.delete(before.replaced_file))


def apply_consent_to_film(instance: Film, before: BeforeSave, **kwargs: Any) -> None:
    """Copy the consent of a film to its cover, and move the film's file once the change is committed."""
    reconcile_cover(instance, before.row)
    transaction.on_commit(lambda: reconcile_film(instance))


def delete_file(instance: Film | FilmSubtitles, **kwargs: Any) -> None:
    """Delete the file of a deleted film or of deleted subtitles, once that is committed."""
    if name := instance.file.name:
        transaction.on_commit(lambda: instance.file.storage.delete(name))
