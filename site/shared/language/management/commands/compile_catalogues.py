from typing import Any

from django.core.management.base import BaseCommand

from shared.language.catalogues import LANGUAGES, compile_catalogue


class Command(BaseCommand):
    """Compiles the catalogues."""

    help = "Compile the catalogues in site/translations that changed. Needs no system gettext."
    requires_system_checks = []

    def handle(self, **options: Any) -> None:
        for language in LANGUAGES:
            if compile_catalogue(language):
                self.stdout.write(f"Compiled the texts in {language}.")
