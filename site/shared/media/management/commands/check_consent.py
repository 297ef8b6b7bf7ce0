from typing import Any

from django.core.management.base import BaseCommand

from shared.media.consent.enforcement import reconcile_all


class Command(BaseCommand):
    """Moves the files of photos and films by their consent."""

    help = "Move the files of photos and films whose consent ended off the web. Run it every minute."

    def handle(self, **options: Any) -> None:
        if number := reconcile_all():
            self.stdout.write(f"{number} photos and films corrected.")
