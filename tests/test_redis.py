"""`REDIS_URL`: what one process keeps another one sees, and drops."""

import os
import subprocess
import sys
from contextlib import contextmanager

import pytest
from django.conf import settings

from tests import databases
from tests.temporary_redis import temporary_redis
from tests.test_settings import COMPLETE

pytestmark = pytest.mark.slow

# For each line on its input: the organisation's name as it stands around every page, and what it took to find it.
SHOW = """
import sys
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site
from shared.navigation.frame import frame_for

site = Site.objects.get()
for line in sys.stdin:
    with CaptureQueriesContext(connection) as queries:
        name = frame_for(site).organisation.name
    print(name, "from the database" if len(queries) else "kept", flush=True)
"""

# For each line on its input: the organisation takes that name.
RENAME = """
import sys
from wagtail.models import Site
from shared.navigation.models import OrganisationDetails

for line in sys.stdin:
    details = OrganisationDetails.for_site(Site.objects.get())
    details.name = line.strip()
    details.save()
    print("saved", flush=True)
"""


@pytest.fixture
def environment(migrated_database, tmp_path):
    """That of production, on a Redis and a database of its own."""
    database = databases.copy(migrated_database, f"redis_{settings.FILES.name}")
    own = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "config.settings.production"}
    with temporary_redis(tmp_path) as url:
        yield own | COMPLETE | {"DATABASE_URL": database.url, "REDIS_URL": url}


@contextmanager
def process(script, environment):
    """Another process of the site; give a function that sends it a line and gives what it answers."""
    command = [sys.executable, "manage.py", "shell", "--no-imports", "-c", script]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "bufsize": 1}
    with subprocess.Popen(command, cwd=settings.ROOT, env=environment, **pipes) as running:

        def ask(line=""):
            running.stdin.write(f"{line}\n")
            return running.stdout.readline().strip()

        yield ask
        running.stdin.close()


def test_the_menu_is_kept_for_all_processes_and_dropped_for_all(environment):
    with (
        process(SHOW, environment) as first,
        process(SHOW, environment) as second,
        process(RENAME, environment) as admin,
    ):
        assert admin("Buurthuis De Hoek") == "saved"
        assert first() == "Buurthuis De Hoek from the database"
        assert second() == "Buurthuis De Hoek kept"
        assert admin("Buurthuis Om De Hoek") == "saved"
        assert second() == "Buurthuis Om De Hoek from the database"
        assert first() == "Buurthuis Om De Hoek kept"
