"""The two sites that are compared, each made from nothing in a folder and a database of its own."""

import json
import os
import secrets
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from tests.servers import ROOT, free_port

BIN = Path(sys.executable).parent

# Variables of whoever calls that would change what is measured.
NOT_OURS = ("DJANGO_", "DATABASE_URL", "REDIS_URL", "GRANIAN_", "PYTHONPATH", "WEB_CONCURRENCY")

# The admin's files are not asked for by any page here, and preparing them takes longest.
NOT_SHOWN = [part for pattern in ("wagtail*", "admin", "rest_framework") for part in ("--ignore", pattern)]


@dataclass
class Site:
    """
    A site to measure: `pages` are addresses by the names they have in the report, `polled` those of them that are
    also asked for by who has them already.

    folder: where its commands and its server run; variables: what its environment has besides the inherited.
    """

    name: str
    folder: Path
    variables: dict
    application: str
    pages: dict = field(default_factory=dict)
    polled: tuple = ()
    port: int = field(default_factory=free_port)

    @property
    def environment(self):
        inherited = {name: text for name, text in os.environ.items() if not name.startswith(NOT_OURS)}
        return inherited | self.variables

    @property
    def start_line(self):
        """The production server's start line of docs/running.md, with two workers."""
        return [
            *(BIN / "granian", "--interface", "wsgi", "--no-ws", "--workers", "2", "--blocking-threads", "1"),
            *("--host", "127.0.0.1", "--port", str(self.port), "--log-level", "warning", self.application),
        ]

    def run(self, *command):
        """Run a command with the site's Python. Raises `RuntimeError` with what it said when it fails."""
        done = subprocess.run(
            [sys.executable, *command],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode:
            raise RuntimeError(f"{self.name}: {' '.join(map(str, command))} failed:\n{done.stdout[-4000:]}")
        return done.stdout


# The event of which most is told is the fullest page of the site.
OUR_PAGES = """
import json
from django.db.models import Count
from blog.models import BlogIndexPage
from events.models import EventPage

event = EventPage.objects.live().filter(in_listings=True).annotate(told=Count("parts")).order_by("-told", "pk").first()
print(json.dumps({"our event page": event.url, "our blog list": BlogIndexPage.objects.live().first().url}))
"""
CALENDAR = "our calendar of 2,000"
FULL_AGENDA = """
from datetime import timedelta
from django.utils import timezone
from events.models import EventIndexPage, EventPage, Venue
from tests.many_pages import add_many

venues, first = list(Venue.objects.all()), timezone.now().replace(minute=0, second=0, microsecond=0) - timedelta(4000)
fields = lambda place: {
    "starts_at": first + timedelta(days=2 * place),
    "ends_at": first + timedelta(days=2 * place, hours=4),
    "venue": venues[place % len(venues)],
    "summary": "Een middag over wat er speelt in de buurt, en over wie daar wat aan kan doen. " * 3,
}
add_many(EventIndexPage.objects.get(), EventPage, 2000 - EventPage.objects.count(), fields)
"""


def make_ours(files, database_url):
    """Make our site with its demo, under production settings. files: a folder; gives the `Site`."""
    site = Site(
        name="ours",
        folder=ROOT,
        variables={
            "DJANGO_SETTINGS_MODULE": "tests.bench.settings",
            "PYTHONPATH": f"site{os.pathsep}.",
            "DATABASE_URL": database_url,
            "SECRET_KEY": secrets.token_urlsafe(60),
            "ALLOWED_HOSTS": "127.0.0.1",
            "SSL_REDIRECT": "0",
            "BENCH_FILES": str(files),
        },
        application="config.wsgi:application",
    )
    for command in ("build_fonts", "compile_catalogues", "migrate", "seed_demo"):
        site.run("manage.py", command)
    site.run("manage.py", "collectstatic", "--noinput", *NOT_SHOWN)
    site.pages = json.loads(site.run("manage.py", "shell", "--no-imports", "-c", OUR_PAGES))
    site.run("manage.py", "shell", "--no-imports", "-c", FULL_AGENDA)
    site.pages[CALENDAR], site.polled = "/kalender/agenda.ics", (CALENDAR,)
    return site


# What somebody adds to a fresh site to show a picture on its front page, and nothing more.
BARE_MODEL = """
from django.db import models
from wagtail.models import Page


class HomePage(Page):
    photo = models.ForeignKey("wagtailimages.Image", null=True, on_delete=models.SET_NULL, related_name="+")

    content_panels = Page.content_panels + ["photo"]
"""
BARE_TEMPLATE = """{% extends "base.html" %}
{% load wagtailimages_tags %}

{% block content %}
    <h1>{{ page.title }}</h1>
    {% image page.photo width-800 %}
{% endblock content %}
"""
# As many seconds between connections as ours, and the same check of a connection that was kept.
BARE_SETTINGS = """
import os

import dj_database_url

SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = ["127.0.0.1"]
DATABASES = {"default": dj_database_url.parse(os.environ["DATABASE_URL"], conn_max_age=60, conn_health_checks=True)}
"""
BARE_CONTENT = """
from io import BytesIO
from django.core.files.base import ContentFile
from PIL import Image as Drawing
from wagtail.images.models import Image
from home.models import HomePage

file = BytesIO()
Drawing.linear_gradient("L").resize((1600, 1000)).convert("RGB").save(file, "JPEG")
page = HomePage.objects.get()
page.photo = Image.objects.create(title="A picture", file=ContentFile(file.getvalue(), "picture.jpg"))
page.save_revision().publish()
"""


def make_bare(files, database_url):
    """Make a site with `wagtail start` whose one page shows one image. files: a folder; gives the `Site`."""
    site = Site(
        name="bare",
        folder=files,
        variables={
            "DJANGO_SETTINGS_MODULE": "bare.settings.production",
            "PYTHONPATH": ".",
            "DATABASE_URL": database_url,
            "SECRET_KEY": secrets.token_urlsafe(60),
        },
        application="bare.wsgi:application",
        pages={"a bare Wagtail page": "/"},
    )
    site.run(BIN / "wagtail", "start", "bare", files)
    (files / "bare/settings/local.py").write_text(BARE_SETTINGS)
    (files / "home/models.py").write_text(BARE_MODEL)
    (files / "home/templates/home/home_page.html").write_text(BARE_TEMPLATE)
    for command in ("makemigrations", "migrate"):
        site.run("manage.py", command)
    site.run("manage.py", "shell", "--no-imports", "-c", BARE_CONTENT)
    site.run("manage.py", "collectstatic", "--noinput", *NOT_SHOWN)
    return site
