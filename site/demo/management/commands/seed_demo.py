"""`manage.py seed_demo`: makes the demo site."""

import time
from argparse import ArgumentParser
from collections.abc import Mapping
from concurrent.futures import Future
from contextlib import nullcontext

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from demo.accounts import build_logins
from demo.builders.blog import build_blog
from demo.builders.events import build_events
from demo.builders.home import build_front_page, build_plain_pages
from demo.builders.library import build_library
from demo.builders.page_making import publish_all
from demo.builders.portfolio import build_portfolio
from demo.builders.records import build_records
from demo.builders.seeding import Seeding
from demo.builders.surroundings import build_surroundings
from demo.drawings import drawn_ahead
from demo.files import removed_on_failure
from demo.own_content import own_content
from demo.photo_sizes import make_first_sizes, make_other_sizes
from home.models import HomePage
from shared.media.models import Photo
from shared.media.pictures.tasks import sizes_later


class Command(BaseCommand):
    """Makes the demo site."""

    help = (
        "Fills a fresh site with an invented organisation. Can be repeated: it makes only what is missing. "
        "Stops at a site that has content of its own. All of it is made, or nothing."
    )
    # For `make serve`, which draws the pictures while it prepares the database.
    stealth_options = ("drawn",)

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--pictures-later",
            action="store_true",
            help="make only the sizes of photos that the first pages show; the others come when they are asked for",
        )

    def handle(
        self, pictures_later: bool = False, drawn: Mapping[str, Future[bytes]] | None = None, **options: object
    ) -> None:
        if reason := own_content():
            raise CommandError(f"{reason} The demo is only for a fresh site, so nothing was changed.")
        began = time.monotonic()
        with sizes_later():
            known = set(Photo.objects.values_list("title", flat=True))
            drawing = drawn_ahead(known) if drawn is None else nullcontext(drawn)
            with drawing as drawn, removed_on_failure(), transaction.atomic():
                self.build(Seeding(self._say, drawn=drawn))
            make_first_sizes()
            if pictures_later:
                self._say("photos: the sizes made that the first pages show")
            else:
                make_other_sizes()
                self._say("photos: all sizes made")
        self._say(f"The demo is ready, in {time.monotonic() - began:.0f} seconds.")

    def build(self, seeding: Seeding) -> None:
        seeding.pages["home"] = HomePage.objects.get(depth=2)
        build_library(seeding)
        build_records(seeding)
        build_events(seeding)
        build_blog(seeding)
        build_portfolio(seeding)
        build_plain_pages(seeding)
        seeding.report("index pages")
        publish_all(seeding)
        build_front_page(seeding)
        build_surroundings(seeding)
        build_logins(seeding)

    def _say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()
