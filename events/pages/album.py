"""The photos of an event: those chosen for it, then those of the collection it points at."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from shared.media.albums.album import AlbumPhoto
from shared.media.albums.collections import collection_photos


def collection_to_follow():
    """Give the field that points an event at a collection of the library."""
    return models.ForeignKey(
        "wagtailcore.Collection",
        verbose_name=_("everything in this collection"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("These follow by themselves, also what is added to the collection later."),
    )


def only_with_consent():
    """Give the field that keeps an event's album to photos with consent."""
    return models.BooleanField(
        _("only photos with consent"),
        default=False,
        help_text=_("Leaves out photos of which nobody recorded that consent was given or is not needed."),
    )


def event_album(event, rows):
    """
    Give the `AlbumPhoto`s of an event that visitors may see, each photo once, in order.

    rows: its `EventPhoto`s with their photos. No query; one for an event with a collection.
    """
    chosen = [AlbumPhoto(row.photo, row.caption) for row in rows]
    known = {item.photo.pk for item in chosen}
    followed = collection_photos(event.photo_collection_id) if event.photo_collection_id else []
    items = chosen + [AlbumPhoto(photo) for photo in followed if photo.pk not in known]
    strict = event.only_with_consent
    return [item for item in items if (item.photo.is_settled if strict else item.photo.is_shown)]
