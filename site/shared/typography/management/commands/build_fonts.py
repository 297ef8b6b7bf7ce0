"""`manage.py build_fonts`: makes the font files of the site from their packages."""

from typing import Any

from django.core.management import CommandParser
from django.core.management.base import BaseCommand, CommandError

from shared.typography.subsets import folder, is_current, make_files


class Command(BaseCommand):
    """Make the font files."""

    help = "Make the font files (WOFF2, Latin) in var/made/fonts; does nothing when they are up to date."
    # It runs before there is a database, and makes a folder that a check would miss.
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--force", action="store_true", help="make them again even when up to date")

    def handle(self, *args: Any, force: bool = False, **options: Any) -> None:
        if is_current() and not force:
            self.stdout.write("Fonts are up to date.")
            return
        try:
            sizes = make_files()
        except LookupError as error:
            raise CommandError(str(error)) from error
        for name, size in sizes.items():
            self.stdout.write(f"  {name}  {size / 1024:.1f} KB")
        self.stdout.write(f"{len(sizes)} font files made in {folder()}")
