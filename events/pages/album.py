"""The photo album of an event: the photos chosen for it, then those of its collection."""

from collections.abc import Iterable
from operator import attrgetter
from typing import TYPE_CHECKING

from django.db import models
from django.utils.translation import gettext_lazy as _

from events.pages.children import EventPhoto
from shared.media.albums.album import AlbumPhoto
from shared.media.albums.collections import collection_photos

if TYPE_CHECKING:
    from events.pages.event import EventPage


def collection_to_follow() -> models.ForeignKey:
    """Return the field that links an event to a collection."""
    return models.ForeignKey(
        "wagtailcore.Collection",
        verbose_name=_("everything in this collection"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("These follow by themselves, also what is added to the collection later."),
    )


def only_with_consent() -> models.BooleanField:
    """Return the field that restricts an event's album to photos with consent."""
    return models.BooleanField(
        _("only photos with consent"),
        default=False,
        help_text=_("Leaves out photos of which nobody recorded that consent was given or is not needed."),
    )


def event_album(event: "EventPage", rows: "Iterable[EventPhoto]") -> list[AlbumPhoto]:
    """
    Return the photos of an event that visitors may see, in order and each once.

    rows: its `EventPhoto`s with their photos. No query; one for an event with a collection.
    """
    rows = list(rows)
    chosen = [AlbumPhoto(row.photo, row.caption) for row in rows]
    known = {row.photo.pk for row in rows}
    followed = collection_photos(event.photo_collection_id) if event.photo_collection_id else []
    items = chosen + [AlbumPhoto(photo) for photo in followed if photo.pk not in known]
    may_be_seen = attrgetter("is_settled" if event.only_with_consent else "is_shown")
    return [item for item in items if may_be_seen(item.photo)]
