"""
The demo as the tests use it: made once a run, in a database of its own, then copied for each worker.

`demo` puts the tests of a module on it, inside the process:

    @pytest.mark.django_db
    def test_front_page(demo, client): ...

`demo_site` is a server of its own on it, for the browser. What a test changes through the browser stays
until the end of the run, so such a test makes pages of its own and changes nobody else's.
Tests that use either are marked `slow` by themselves.
"""

import os
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.conf import settings
from django.test import override_settings

from tests import databases
from tests.servers import free_port, running


@pytest.fixture(scope="session")
def demo_folder():
    """The folder with the uploads of the demo, shared by all workers of the run."""
    folder = Path(os.environ["TEST_FILES"], "demo")
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def demo_database(demo_folder, migrated_database):
    """A copy of the demo's database for this worker."""

    def make():
        made = databases.copy(migrated_database, "demo")
        databases.run(["-m", "tests.make_demo"], made, demo_folder)

    databases.once(demo_folder / "the demo.made", make)
    return databases.copy(databases.database("demo"), f"demo_{settings.FILES.name}")


@pytest.fixture(scope="module")
def demo(demo_database, demo_folder, django_db_setup, django_db_blocker):
    """Put the tests of this module on the demo; each still undoes what it changes."""
    own = databases.current()
    with django_db_blocker.unblock():
        databases.turn_to(demo_database)
    with override_settings(
        MEDIA_ROOT=demo_folder / "main" / "media", PRIVATE_UPLOADS_ROOT=demo_folder / "main" / "private"
    ):
        yield
    with django_db_blocker.unblock():
        databases.turn_to(own)


@pytest.fixture(scope="session")
def demo_site(demo_database, demo_folder):
    """Start the server on the demo and give its address, without a slash at the end."""
    with _server(demo_database, demo_folder) as address:
        yield address


@contextmanager
def _server(database, folder):
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    command = [
        *(sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws", "--blocking-threads", "1"),
        *("--host", "127.0.0.1", "--port", str(port), "config.wsgi:application"),
    ]
    environment = databases.environment(database, folder) | {"PYTHONPATH": "site", "TASKS": "thread"}
    with running(command, environment, f"{address}/health/", settings.FILES / "server.log"):
        yield address
