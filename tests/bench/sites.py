"""The two sites that are compared: ours with its demo, and one fresh from `wagtail start`, each as for real."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from tests.temporary_postgres import die_with_parent

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
WORKERS = 2

# The event of which most is told, as the fullest page of the site.
ADDRESSES = """
import json
from django.db.models import Count
from blog.models import BlogIndexPage
from events.models import EventPage
event = EventPage.objects.live().filter(listed=True).annotate(told=Count("parts")).order_by("-told", "pk").first()
print(json.dumps({"our event page": event.url, "our blog list": BlogIndexPage.objects.live().first().url}))
"""

HOME_MODEL = """
from django.db import models
from wagtail.models import Page


class HomePage(Page):
    image = models.ForeignKey("wagtailimages.Image", null=True, on_delete=models.SET_NULL, related_name="+")
    content_panels = Page.content_panels + ["image"]
"""
HOME_TEMPLATE = """{% extends "base.html" %}
{% load wagtailimages_tags %}
{% block content %}<h1>{{ page.title }}</h1>{% image page.image width-800 %}{% endblock content %}
"""
LOCAL_SETTINGS = """
import dj_database_url
DATABASES = {{"default": dj_database_url.parse({url!r}, conn_max_age=60, conn_health_checks=True)}}
SECRET_KEY = "only-for-this-measurement"
ALLOWED_HOSTS = ["127.0.0.1"]
"""
HOME_PAGE = """
from io import BytesIO
from django.core.files.images import ImageFile
from home.models import HomePage
from PIL import Image as Drawing
from wagtail.images.models import Image
file = BytesIO()
Drawing.effect_noise((1600, 1000), 60).convert("RGB").save(file, "JPEG")
home = HomePage.objects.get()
home.image = Image.objects.create(title="A picture", file=ImageFile(file, name="picture.jpg"))
home.save_revision().publish()
"""


@contextmanager
def our_site(database_url, folder):
    """Set our site up with the demo, serve it, and give {name: address} of the pages to measure."""
    environment = _environment(
        DJANGO_SETTINGS_MODULE="tests.bench.settings",
        PYTHONPATH=f"site{os.pathsep}.",
        DATABASE_URL=database_url,
        BENCH_FILES=str(folder),
        SECRET_KEY="only-for-this-measurement-" + "0123456789abcdefghijklmnop",
        ALLOWED_HOSTS="127.0.0.1",
        SSL_REDIRECT="0",
        SERVE_UPLOADS="1",
    )
    for command in ("build_fonts", "compile_catalogues", "migrate", "seed_demo", "collectstatic --noinput"):
        _run(f"manage.py {command}", ROOT, environment)
    paths = json.loads(_run("manage.py shell --no-imports -c", ROOT, environment, ADDRESSES))
    with _served("config.wsgi:application", ROOT, environment, folder / "server.log") as address:
        yield {name: address + path for name, path in paths.items()}


@contextmanager
def bare_site(database_url, folder):
    """Set up a site as `wagtail start` makes it, with one image on its page; give {name: address} of that page."""
    subprocess.run([BIN / "wagtail", "start", "bare", folder], check=True, stdout=subprocess.DEVNULL)
    (folder / "home" / "models.py").write_text(HOME_MODEL)
    (folder / "home" / "templates" / "home" / "home_page.html").write_text(HOME_TEMPLATE)
    (folder / "bare" / "settings" / "local.py").write_text(LOCAL_SETTINGS.format(url=database_url))
    environment = _environment(DJANGO_SETTINGS_MODULE="bare.settings.production", PYTHONPATH=".")
    for command in ("makemigrations home", "migrate", "collectstatic --noinput"):
        _run(f"manage.py {command}", folder, environment)
    _run("manage.py shell --no-imports -c", folder, environment, HOME_PAGE)
    with _served("bare.wsgi:application", folder, environment, folder / "server.log") as address:
        yield {"the bare page": f"{address}/"}


def _environment(**variables):
    """This process's environment without what would lead a site elsewhere."""
    ours = {"DATABASE_URL", "REDIS_URL", "BASE_URL", "TEST_FILES", *variables}
    return {name: text for name, text in os.environ.items() if name not in ours} | variables


def _run(command, folder, environment, *more):
    done = subprocess.run(
        [sys.executable, *command.split(), *more],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"{command} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


@contextmanager
def _served(application, folder, environment, log):
    """Run granian as README says, with as many workers as are compared everywhere, until the block ends."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [BIN / "granian", "--interface", "wsgi", "--workers", str(WORKERS), "--blocking-threads", "1"]
    with log.open("wb") as output:
        server = subprocess.Popen(
            [*command, "--host", "127.0.0.1", "--port", str(port), application],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
            preexec_fn=die_with_parent(signal.SIGTERM),
        )
    try:
        _wait(f"http://127.0.0.1:{port}/", server, log)
        yield f"http://127.0.0.1:{port}"
    finally:
        with suppress(ProcessLookupError):
            os.killpg(server.pid, signal.SIGKILL)
        server.wait()


def _wait(address, server, log):
    end = time.monotonic() + 60
    while time.monotonic() < end and server.poll() is None:
        with suppress(OSError):
            urllib.request.urlopen(address, timeout=60).close()
            return
        time.sleep(0.2)
    raise RuntimeError(f"The server does not answer:\n{log.read_text(errors='replace')[-2000:]}")


def on(server_url, name):
    """Give the address of another database on the same server."""
    return urlunsplit(urlsplit(server_url)._replace(path=f"/{name}"))
