"""
The demo as the tests use it: made once a run, in a database of its own, then copied for each worker.

`demo` puts the tests of a module on it, inside the process:

    @pytest.mark.django_db
    def test_front_page(demo, client): ...

`demo_site` is a server of its own on it, for the browser. What a test changes through the browser stays
until the end of the run, so such a test makes pages of its own and changes nobody else's.
"""

import fcntl
import os
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psycopg2
import pytest
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.cache import caches
from django.db import connection
from django.test import override_settings

from tests.servers import free_port, running


@dataclass
class Database:
    """A database of the run: its name (for SQLite the path of the file) and its address."""

    name: str
    url: str


@pytest.fixture(scope="session")
def demo_folder():
    """The folder with the uploads of the demo, shared by all workers of the run."""
    folder = Path(os.environ["TEST_FILES"], "demo")
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def demo_database(demo_folder):
    """A copy of the demo's database for this worker."""
    original = _database("demo", demo_folder)
    _once(demo_folder / "made", lambda: _make(original, demo_folder))
    copy = _database(f"demo_{settings.FILES.name}", demo_folder)
    if connection.vendor == "sqlite":
        with closing(sqlite3.connect(original.name)) as source, closing(sqlite3.connect(copy.name)) as target:
            source.backup(target)
    else:
        # PostgreSQL copies a database only while nobody else does.
        with _locked(demo_folder / "copying"):
            _create_database(copy.name, template=original.name)
    return copy


@pytest.fixture(scope="module")
def demo(demo_database, demo_folder, django_db_setup, django_db_blocker):
    """Put the tests of this module on the demo; each still undoes what it changes."""
    own = connection.settings_dict["NAME"]

    def turn_to(name):
        with django_db_blocker.unblock():
            connection.close()
            connection.settings_dict["NAME"] = name
            ContentType.objects.clear_cache()
            for cache in caches.all():
                cache.clear()

    turn_to(demo_database.name)
    with override_settings(MEDIA_ROOT=demo_folder / "main" / "media"):
        yield
    turn_to(own)


@pytest.fixture(scope="session")
def demo_site(demo_database, demo_folder):
    """Start the server on the demo and give its address, without a slash at the end."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    command = [
        *(sys.executable, "-m", "granian", "--interface", "wsgi", "--blocking-threads", "1"),
        *("--host", "127.0.0.1", "--port", str(port), "config.wsgi:application"),
    ]
    environment = _environment(demo_database, demo_folder) | {"PYTHONPATH": "site"}
    with running(command, environment, f"{address}/", settings.FILES / "server.log"):
        yield address


def _database(name, folder):
    if connection.vendor == "sqlite":
        path = str(folder / f"{name}.sqlite3")
        return Database(path, f"sqlite:///{path}")
    host = quote(connection.settings_dict["HOST"], safe="")
    return Database(name, f"postgres://{connection.settings_dict['USER']}@{host}/{name}")


def _create_database(name, template):
    parameters = {name: connection.settings_dict[name.upper()] for name in ("host", "user")}
    with closing(psycopg2.connect(dbname="postgres", **parameters)) as server:
        server.autocommit = True
        server.cursor().execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')


def _environment(database, folder):
    """A worker's own environment says where the worker works; these processes work in the demo's folder."""
    inherited = {name: text for name, text in os.environ.items() if not name.startswith("PYTEST_")}
    return inherited | {
        "DATABASE_URL": database.url,
        "TEST_FILES": str(folder),
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
    }


def _make(database, folder):
    if connection.vendor == "postgresql":
        _create_database(database.name, template="template1")
    for command in ("migrate", "seed_demo"):
        done = subprocess.run(
            [sys.executable, "manage.py", command],
            env=_environment(database, folder),
            cwd=settings.ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode:
            raise RuntimeError(f"manage.py {command} failed:\n{done.stdout[-4000:]}")


@contextmanager
def _locked(path):
    with path.open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _once(stamp, make):
    """Let the first worker make it while the others wait. Raises `RuntimeError` in each when it failed."""
    with _locked(stamp.with_suffix(".lock")):
        if not stamp.exists():
            stamp.write_text("it was broken off")
            try:
                make()
            except RuntimeError as error:
                stamp.write_text(str(error))
            else:
                stamp.write_text("")
        if error := stamp.read_text():
            raise RuntimeError(f"The demo could not be made: {error}")
