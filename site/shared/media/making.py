"""Making the sizes of a photo as soon as it is uploaded, beside the request, so that no visitor waits for it."""

import logging
import threading
from queue import SimpleQueue

from django.conf import settings
from django.db import close_old_connections, connections, transaction
from django.db.models.signals import post_save
from django.dispatch import receiver

from shared.media.models import Photo
from shared.media.pictures import make_renditions

logger = logging.getLogger(__name__)

# What any photo may be asked for; portraits, covers and logos are made when their page is first shown.
SIZES_OF_ANY_PHOTO = ("card", "text", "thumb", "wide")

# What Wagtail's lists and windows at the desk show, a hundred at a time, which nobody wants to wait for.
SMALL_AT_THE_DESK = "max-165x165"

_waiting = SimpleQueue()
_starting = threading.Lock()
_maker = None


@receiver(post_save, sender=Photo)
def make_sizes_soon(instance, raw=False, **kwargs):
    """After an upload or another focal point. What exists already is found and left alone."""
    if settings.MAKE_RENDITIONS_SOON and not raw:
        transaction.on_commit(lambda: _put(instance.pk))


def make_all_sizes(photo):
    """Make what any photo may be asked for, the desk's own size first: that one is asked for right after an upload."""
    photo.get_rendition(SMALL_AT_THE_DESK)
    make_renditions(photo, SIZES_OF_ANY_PHOTO)


def _put(photo_id):
    """Hand a photo to the one thread that makes sizes; started when there is work, gone with the process."""
    global _maker
    _waiting.put(photo_id)
    with _starting:
        if _maker is None or not _maker.is_alive():
            _maker = threading.Thread(target=_work, name="photo-sizes", daemon=True)
            _maker.start()


def _work():
    while True:
        photo_id = _waiting.get()
        close_old_connections()
        try:
            if photo := Photo.objects.filter(pk=photo_id).first():
                make_all_sizes(photo)
        except Exception:
            # A size that could not be made now is made when a page first needs it.
            logger.exception("The sizes of photo %s could not be made.", photo_id)
        finally:
            connections.close_all()
