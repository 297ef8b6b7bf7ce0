"""
The databases of a run: migrated once, then copied, because migrating takes longer than most tests together.

Every worker tests on a copy. A migrated SQLite file is kept in `var/tests` until a migration or a requirement
changes; `pytest --create-db` makes a new one, and so does `make test`.
"""

import fcntl
import hashlib
import os
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psycopg2
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.cache import caches
from django.db import connection

KEPT = settings.ROOT / "var" / "tests"


@dataclass
class Database:
    """A database of the run: its name (for SQLite the path of the file) and its address."""

    name: str
    url: str


def database(name):
    """Name a database of this run; nothing is made."""
    if connection.vendor == "sqlite":
        return _file(Path(os.environ["TEST_FILES"], f"{name}.sqlite3"))
    host = quote(connection.settings_dict["HOST"], safe="")
    return Database(name, f"postgres://{connection.settings_dict['USER']}@{host}/{name}")


def current():
    """Return the database that this process is on."""
    name = connection.settings_dict["NAME"]
    return _file(Path(name)) if connection.vendor == "sqlite" else database(name)


def turn_to(other):
    """Have this process go on with another database, and forget what it knew of the one before."""
    connection.close()
    connection.settings_dict["NAME"] = other.name
    ContentType.objects.clear_cache()
    for cache in caches.all():
        cache.clear()


def migrated(anew=False):
    """
    Return a database with all migrations and nothing else, made by the worker that asks first.

    anew: do not use the file of an earlier run. Raises `RuntimeError` with what `migrate` said when it fails.
    """
    if connection.vendor == "sqlite" and not anew:
        KEPT.mkdir(parents=True, exist_ok=True)
        kept = _file(KEPT / f"migrated-{_state_of_migrations()}.sqlite3")
        stamp = Path(kept.name).with_suffix(".made")
        once(stamp, lambda: (_forget_others(kept), _migrate(kept)))
        return kept
    made = database("migrated")
    once(Path(os.environ["TEST_FILES"], "migrated.made"), lambda: _migrate(made))
    return made


def copy(original, name):
    """Make a database that is a copy of another, in place of the one with this name, if there is one."""
    made = database(name)
    if connection.vendor == "sqlite":
        with closing(sqlite3.connect(original.name)) as source, closing(sqlite3.connect(made.name)) as target:
            source.backup(target)
    else:
        # PostgreSQL copies a database only while nobody else does.
        with locked(Path(os.environ["TEST_FILES"], "copying.lock")):
            _create(made, template=original.name)
    return made


def manage(command, on, files):
    """Run a command of manage.py, as `run` does."""
    run(["manage.py", command], on, files)


def run(arguments, on, files):
    """
    Run Python with the settings of the tests, in a process of its own: `run(["-m", "tests.make_demo"], ...)`.

    on: a `Database`; files: the folder for its uploads. Raises `RuntimeError` with what it said when it fails.
    """
    done = subprocess.run(
        [sys.executable, *arguments],
        env=environment(on, files) | {"PYTHONPATH": "site"},
        cwd=settings.ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)} failed:\n{done.stdout[-4000:]}")


def environment(on, files):
    """Return the environment for a process that works on a database and a folder of its own, not the worker's."""
    inherited = {name: text for name, text in os.environ.items() if not name.startswith("PYTEST_")}
    return inherited | {
        "DATABASE_URL": on.url,
        "TEST_FILES": str(files),
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
    }


def once(stamp, make):
    """Let one process make something while the others wait. Raises `RuntimeError` in each of them when it failed."""
    run = str(os.getppid() if "PYTEST_XDIST_WORKER" in os.environ else os.getpid())
    with locked(stamp.with_suffix(".lock")):
        # What failed in an earlier run is tried again in this one.
        if not stamp.exists() or (stamp.read_text() and not stamp.read_text().startswith(run)):
            stamp.write_text(f"{run}: it was broken off")
            try:
                make()
            except RuntimeError as error:
                stamp.write_text(f"{run}: {error}")
            else:
                stamp.write_text("")
        if error := stamp.read_text():
            raise RuntimeError(f"{stamp.stem} could not be made: {error.partition(': ')[2]}")


def _file(path):
    return Database(str(path), f"sqlite:///{path}")


def _migrate(made):
    if connection.vendor == "postgresql":
        _create(made, template="template1")
    else:
        Path(made.name).unlink(missing_ok=True)
    manage("migrate", made, os.environ["TEST_FILES"])


def _create(made, template):
    account = {name: connection.settings_dict[name.upper()] for name in ("host", "user")}
    with closing(psycopg2.connect(dbname="postgres", **account)) as server:
        server.autocommit = True
        server.cursor().execute(f'DROP DATABASE IF EXISTS "{made.name}" WITH (FORCE)')
        server.cursor().execute(f'CREATE DATABASE "{made.name}" TEMPLATE "{template}"')


def _state_of_migrations():
    files = [settings.ROOT / "requirements.txt"]
    for folder in ("site", "home", "blog", "events", "portfolio"):
        files += sorted((settings.ROOT / folder).rglob("migrations/*.py"))
    text = b"".join(str(file.relative_to(settings.ROOT)).encode() + file.read_bytes() for file in files)
    return hashlib.sha256(text).hexdigest()[:16]


def _forget_others(kept):
    for file in KEPT.glob("migrated-*"):
        if not file.name.startswith(Path(kept.name).stem):
            file.unlink(missing_ok=True)


@contextmanager
def locked(path):
    """Keep every other process that asks for this file out of the block, until this one leaves it."""
    with path.open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
