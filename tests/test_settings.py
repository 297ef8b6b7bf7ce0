"""The settings stop a start that cannot go well, and what they promise is really so."""

import os
import re
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from config.settings import environment
from config.settings.databases import database_settings

ROOT = settings.ROOT
COMPLETE = {
    "SECRET_KEY": "".join(f"{number:x}" for number in range(1000, 1030)),
    "ALLOWED_HOSTS": "www.example.org, .example.com",
    "DATABASE_URL": "postgres://samenspel@localhost/samenspel",
}


def manage(*arguments, **variables):
    """Run manage.py under production settings with nothing but these variables."""
    environment = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "config.settings.production"} | variables
    return subprocess.run(
        [sys.executable, "manage.py", *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )


@pytest.mark.slow
def test_production_is_ready_to_deploy():
    done = manage("check", "--deploy", "--fail-level", "WARNING", **COMPLETE)
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "value", "advice"),
    [
        ("SECRET_KEY", "", "a random text of at least 50 characters"),
        ("SECRET_KEY", "  ", "a random text of at least 50 characters"),
        ("ALLOWED_HOSTS", "", "such as www.example.org"),
        ("ALLOWED_HOSTS", " , ", "such as www.example.org"),
        ("DATABASE_URL", "", "such as postgres://user:password@host:5432/name"),
        ("DATABASE_URL", "nonsense", "postgres://user:password@host:5432/name"),
        ("DATABASE_URL", "mysql://samenspel@localhost/samenspel", "postgres://user:password@host:5432/name"),
        ("DATABASE_URL", "postgres://samenspel@localhost", "names no database"),
        ("DATABASE_URL", "postgres://samenspel:secret@localhost:secret/x", "%40"),
        ("EMAIL_PORT", "smtp", "a whole number such as 25"),
        ("SSL_REDIRECT", "yes", "1 (on) or 0 (off)"),
    ],
)
def test_production_refuses_to_start(name, value, advice):
    done = manage("check", **COMPLETE | {name: value})
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1, "one sentence, no traceback"
    assert name in done.stderr
    assert advice in done.stderr
    assert "secret" not in done.stderr.lower().replace("secret_key", "")


@pytest.mark.slow
def test_production_reads_what_may_be_left_out():
    tell = "from django.conf import settings as s; print(s.CSRF_TRUSTED_ORIGINS, s.WAGTAILADMIN_BASE_URL, s.EMAIL_PORT)"
    done = manage("shell", "--no-imports", "-c", tell, EMAIL_PORT="587", **COMPLETE)
    assert done.stdout.strip() == (
        "['https://www.example.org', 'https://*.example.com'] https://www.example.org 587"
    ), done.stderr


def test_every_part_of_the_settings_is_read_in_one_place():
    """`required` and its like give advice; a bare look into the environment gives a traceback."""
    folder = ROOT / "site" / "config" / "settings"
    bare = [path.name for path in folder.glob("*.py") if "os.environ" in path.read_text()]
    assert sorted(bare) == ["environment.py", "test.py"]


@pytest.mark.parametrize("value", ["2", "yes", "true", "-1"])
def test_switch(monkeypatch, value):
    monkeypatch.setenv("DEBUG", value)
    with pytest.raises(ImproperlyConfigured, match="DEBUG is"):
        environment.switch("DEBUG", default=True)


def test_sqlite_waits_and_keeps_foreign_keys(tmp_path):
    """On a file of its own, so that it holds when the other tests run on PostgreSQL too."""
    done = subprocess.run(
        [sys.executable, "manage.py", "shell", "--no-imports", "-c", PRAGMAS],
        cwd=ROOT,
        env=os.environ
        | {"DJANGO_SETTINGS_MODULE": "config.settings.dev", "DATABASE_URL": f"sqlite:///{tmp_path / 'db.sqlite3'}"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.split() == ["wal", "20000", "1", "1"], done.stderr


PRAGMAS = """
from django.db import connection
for name in ("journal_mode", "busy_timeout", "foreign_keys", "synchronous"):
    with connection.cursor() as cursor:
        print(cursor.execute(f"PRAGMA {name}").fetchone()[0])
"""


@pytest.mark.django_db
def test_the_tests_run_on_the_database_they_were_given():
    wanted = os.environ.get("DATABASE_URL", "sqlite").partition(":")[0]
    assert connection.vendor == {"postgres": "postgresql"}.get(wanted, wanted)


def test_the_tests_are_sealed(no_network):
    import socket

    with pytest.raises(OSError, match="Tests stay on this machine"):
        socket.create_connection(("www.example.org", 80), timeout=1)
    with pytest.raises(OSError, match="Tests stay on this machine"):
        socket.socket().connect(("192.0.2.1", 80))
    assert no_network == ["www.example.org", "192.0.2.1"]
    no_network.clear()
    assert settings.EMAIL_BACKEND.endswith("locmem.EmailBackend")


@pytest.mark.parametrize(
    ("url", "engine", "name"),
    [
        ("sqlite:////srv/site/db.sqlite3", "sqlite3", "/srv/site/db.sqlite3"),
        ("sqlite:///db.sqlite3", "sqlite3", "db.sqlite3"),
        ("postgres://site:p%40ss@localhost:5433/site", "postgresql", "site"),
        ("postgresql://%2Fvar%2Frun%2Fpostgresql/site", "postgresql", "site"),
    ],
)
def test_database_settings(url, engine, name):
    found = database_settings(url)
    assert found["ENGINE"].endswith(engine)
    assert found["NAME"] == name


def test_postgresql_compiles_no_queries_of_a_page():
    """Unless the address itself says otherwise."""
    assert database_settings("postgres://site@localhost/site")["OPTIONS"] == {"options": "-c jit=off"}
    own = database_settings("postgres://site@localhost/site?options=-c%20jit%3Don")
    assert own["OPTIONS"] == {"options": "-c jit=on"}


def test_the_documentation_names_every_environment_variable():
    """The table of docs/settings.md and what the code reads are the same list."""
    table = set(re.findall(r"^\| `([A-Z][A-Z_]+)` \|", (ROOT / "docs" / "settings.md").read_text(), re.MULTILINE))
    assert table == variables_in_the_code()


READS = re.compile(
    r"""(?:environ(?:\.get\(|\.setdefault\(|\[)|getenv\(|\b(?:required|required_list|optional|switch|number)\()\s*"([A-Z][A-Z_]+)\""""
)
NOT_FOR_PEOPLE = {"TEST_FILES", "PYTEST_XDIST_WORKER", "DEBIAN_FRONTEND", "PATH"}


def variables_in_the_code():
    sources = [ROOT / "manage.py", *(ROOT / "setup").glob("*.py")]
    for folder in ("site", "home", "blog", "events", "portfolio"):
        sources += (ROOT / folder).rglob("*.py")
    found = {name for path in sources for name in READS.findall(path.read_text())}
    return found - NOT_FOR_PEOPLE
