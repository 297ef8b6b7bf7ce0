from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from home.contact.submissions import KEPT, purge


class Command(BaseCommand):
    help = f"Deletes what visitors sent in through forms more than {KEPT.days} days ago. For a daily timer."

    def handle(self, **options: Any) -> None:
        self.stdout.write(f"Deleted {purge(timezone.now())} submissions.")
