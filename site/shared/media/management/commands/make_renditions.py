from typing import Any

from django.core.management.base import BaseCommand

from shared.media.models import Photo
from shared.media.pictures.tasks import make_all_sizes


class Command(BaseCommand):
    """Makes the renditions of all photos."""

    help = "Make the missing renditions of every photo. Safe to repeat; useful after restoring a backup."

    def handle(self, **options: Any) -> None:
        total = Photo.objects.count()
        for number, photo in enumerate(Photo.objects.order_by("pk").iterator(), 1):
            try:
                make_all_sizes(photo)
            except OSError as error:
                self.stderr.write(f"{photo.pk} {photo.title}: {error}")
            self.stdout.write(f"{number} of {total}", ending="\r" if self.stdout.isatty() else "\n")
