"""What is kept up by itself when films and subtitles are saved or deleted."""

from django.db import transaction
from django.db.models.signals import post_delete, post_init, post_save, pre_save
from django.dispatch import receiver

from shared.media.consent.film_files import reconcile_cover, reconcile_film
from shared.media.models import Film, FilmSubtitles


@receiver(post_save, sender=FilmSubtitles)
@receiver(post_delete, sender=FilmSubtitles)
def note_languages(instance, **kwargs):
    """The languages of a film's subtitles stand with the film itself."""
    languages = FilmSubtitles.objects.filter(film=instance.film_id).values_list("language", flat=True)
    Film.objects.filter(pk=instance.film_id).update(subtitle_languages=list(languages))


@receiver(post_init, sender=Film)
@receiver(post_init, sender=FilmSubtitles)
def remember_file(instance, **kwargs):
    # Not through the field: a film of which only the title was loaded would be asked for again.
    instance.file_before = str(instance.__dict__.get("file") or "")


@receiver(post_save, sender=Film)
@receiver(post_save, sender=FilmSubtitles)
def delete_replaced_file(instance, **kwargs):
    """A file that was replaced is of no use to anybody; it goes once the change is certain."""
    before, now = instance.file_before, instance.file.name
    if before and before != now:
        transaction.on_commit(lambda: instance.file.storage.delete(before))
    instance.file_before = now


@receiver(pre_save, sender=Film)
def remember_consent(instance, **kwargs):
    """As the database has it: a record in memory may have been loaded in part, or long ago."""
    rows = Film.objects.filter(pk=instance.pk).values("cover", *Film.CONSENT_FIELDS)
    instance.consent_before = rows.first() or {}


@receiver(post_save, sender=Film)
def move_file(instance, raw=False, **kwargs):
    """Consent was given, withdrawn or limited in time."""
    if not raw:
        reconcile_cover(instance, instance.consent_before)
        transaction.on_commit(lambda: reconcile_film(instance))


@receiver(post_delete, sender=Film)
@receiver(post_delete, sender=FilmSubtitles)
def delete_file(instance, **kwargs):
    if name := instance.file.name:
        transaction.on_commit(lambda: instance.file.storage.delete(name))
