from typing import Any

from django.core.management.base import BaseCommand

from shared.media.consent.enforcement import reconcile_all


class Command(BaseCommand):
    """Moves the files of photos and films by their consent."""

    help = "Takes the files of photos off the web whose consent ran out. Run it every minute; it costs one query."

    def handle(self, **options: Any) -> None:
        if number := reconcile_all():
            self.stdout.write(f"{number} photos and films put right.")
