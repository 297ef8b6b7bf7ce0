from typing import Any

from django.core.management.base import BaseCommand, CommandError

from shared.language.catalogues import (
    LANGUAGES,
    compile_catalogue,
    messages_in_code,
    problems,
    update_catalogue,
)


class Command(BaseCommand):
    """Updates the catalogues with the messages of the code."""

    help = "Update the catalogues in site/translations from the code, and list what is missing."
    requires_system_checks = []

    def handle(self, **options: Any) -> None:
        messages = messages_in_code()
        self.stdout.write(f"{len(messages)} texts in the code.")
        complete = True
        for language in LANGUAGES:
            update_catalogue(language, messages)
            compile_catalogue(language)
            for problem in problems(language, messages):
                complete = False
                self.stdout.write(f"{language}: {problem}")
        if not complete:
            raise CommandError("Write the missing texts in site/translations/*/LC_MESSAGES/django.po.")
