"""A believable site in one command."""

import time

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
from demo.files import removed_on_failure
from demo.own_content import own_content
from home.models import HomePage
from shared.media.models import Photo
from shared.media.pictures.tasks import make_all_sizes


class Command(BaseCommand):
    help = (
        "Fills a fresh site with an invented organisation. Can be repeated: it makes only what is missing. "
        "Stops at a site that has content of its own. All of it is made, or nothing."
    )

    def handle(self, **options):
        if reason := own_content():
            raise CommandError(f"{reason} The demo is only for a fresh site, so nothing was changed.")
        began = time.monotonic()
        with removed_on_failure(), transaction.atomic():
            self.build(Seeding(self._say))
        self.make_sizes()
        self._say(f"The demo is ready, in {time.monotonic() - began:.0f} seconds.")

    def build(self, seeding):
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

    def make_sizes(self):
        """
        Make what visitors will ask for, so that the demo shows no photo that is still being made.

        The newest first: where a thread does the same since the demo was committed, it began with the oldest.
        """
        for photo in Photo.objects.order_by("-pk"):
            make_all_sizes(photo)
        self._say("photos: all sizes made")

    def _say(self, line):
        self.stdout.write(line)
        self.stdout.flush()
