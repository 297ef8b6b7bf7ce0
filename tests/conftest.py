"""What holds for every test: no network, nothing skipped, nothing left behind by the test before."""

import gc
import re
import socket
from contextlib import nullcontext

import pytest
from django.conf import settings
from django.core.cache import caches
from django.db import connection
from pytest_django.plugin import blocking_manager_key

from shared.language.catalogues import LANGUAGES, compile_catalogue
from tests import databases

pytest_plugins = ["tests.demo_data", "tests.editors", "tests.proofs"]


def pytest_configure(config):
    # Nothing that is loaded from here to the last test file is ever garbage.
    gc.disable()
    # Tests read Dutch texts, and the compiled catalogues are not in the repository.
    if not hasattr(config, "workerinput"):
        for language in LANGUAGES:
            compile_catalogue(language)


def pytest_collection_finish():
    """Look for garbage less often, and not among what stays until the end: a sixth of the processor time."""
    gc.enable()
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


# Every fixture that gives a database rests on one of these.
DATABASE_FIXTURES = {"django_db_setup", "migrated_database", "db", "transactional_db", "live_server"}


def pytest_collection_modifyitems(items):
    """Mark what a test stands on, so that nobody has to remember it; one that hides its database fails there."""
    for item in items:
        fixtures = set(item.fixturenames)
        if {"demo", "demo_database"} & fixtures:
            item.add_marker(pytest.mark.slow)
        if item.get_closest_marker("django_db") or DATABASE_FIXTURES & fixtures:
            item.add_marker(pytest.mark.database)
    items[:] = in_a_quick_order(items)


def in_a_quick_order(items):
    """
    Return the tests in the order in which two workers are done soonest, those of a file together.

    The first worker makes the database and the demo for the file that needs them longest. Meanwhile the other has the
    files that ask no database and the largest that do; then come the others on the demo, and the small ones last.
    """
    files = {}
    for item in items:
        files.setdefault(item.path, []).append(item)
    on_the_demo, plain, asking = [], [], []
    for path, tests in files.items():
        if any("demo_database" in item.fixturenames for item in tests):
            on_the_demo.append((path, tests))
        elif any(item.get_closest_marker("database") for item in tests):
            asking.append((path, tests))
        else:
            plain.append((path, tests))
    on_the_demo.sort(key=lambda file: file[0].name != "test_every_page.py")
    asking.sort(key=lambda file: -len(file[1]))
    # A quarter of these files has more than half of the tests.
    quarter = len(asking) // 4
    ordered = [*on_the_demo[:1], *plain, *asking[:quarter], *on_the_demo[1:], *asking[quarter:]]
    return [item for _path, tests in ordered for item in tests]


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session, exitstatus):
    """A test that was skipped proves nothing, so a run with one has failed."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter and reporter.stats.get("skipped") and exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter):
    if skipped := terminalreporter.stats.get("skipped"):
        terminalreporter.section("skipped tests: this run counts as failed", red=True)
        for report in skipped:
            terminalreporter.line(f"{report.nodeid}: {report.longrepr}")


@pytest.fixture(scope="session")
def migrated_database(request):
    """A database with all migrations and nothing else, to copy."""
    try:
        return databases.migrated(anew=request.config.getoption("create_db"))
    except RuntimeError as error:
        # Every test that needs it says so; the last line is enough, for there may be hundreds.
        reason = str(error).splitlines()[-1]
    pytest.fail(f"There is no database to test on: {reason}", pytrace=False)


@pytest.fixture(scope="session")
def django_db_setup(migrated_database, django_test_environment, django_db_blocker):
    """Put this worker on a database of its own. In place of what pytest-django does: migrating for each worker."""
    with django_db_blocker.unblock():
        databases.turn_to(databases.copy(migrated_database, f"test_{settings.FILES.name}"))
    yield
    with django_db_blocker.unblock():
        connection.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    """A test that commits ends with an empty database; give the next one the first pages again."""
    result = yield
    mark = item.get_closest_marker("django_db")
    commits = {"transactional_db", "live_server"} & set(getattr(item, "fixturenames", ()))
    if nextitem and (commits or (mark and mark.kwargs.get("transaction"))):
        with item.config.stash[blocking_manager_key].unblock():
            connection.close()
            original = databases.migrated(anew=item.config.getoption("create_db"))
            databases.copy(original, f"test_{settings.FILES.name}")
    return result


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Refuse every connection to another machine, and fail the test that tried even if it went on."""
    tried = []
    connect, connect_ex, getaddrinfo = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def refuse_elsewhere(host):
        if not is_this_machine(host):
            tried.append(host)
            raise OSError(f"Tests stay on this machine: no connection to {host}.")

    def guarded_connect(self, address):
        if self.family != socket.AF_UNIX:
            refuse_elsewhere(address[0])
        return connect(self, address)

    def guarded_connect_ex(self, address):
        if self.family != socket.AF_UNIX:
            refuse_elsewhere(address[0])
        return connect_ex(self, address)

    def guarded_getaddrinfo(host, *args, **kwargs):
        # An address in numbers is looked up without asking anybody.
        if not re.fullmatch(r"[\d.]+|.*:.*", str(host)):
            refuse_elsewhere(host)
        return getaddrinfo(host, *args, **kwargs)

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_getaddrinfo)
    yield tried
    if tried:
        pytest.fail(f"This test asked for another machine: {', '.join(map(str, tried))}", pytrace=False)


def is_this_machine(host):
    """Whether a host name or address, as a text or as bytes, is the loopback one."""
    host = host.decode() if isinstance(host, bytes) else host
    return not host or host in ("localhost", "::1", "0.0.0.0", "::") or host.startswith("127.")


@pytest.fixture(autouse=True)
def indexes(request):
    """Update Wagtail's indexes when they are asked; only for what a test itself saves, which is undone after it."""
    from tests.indexes import commits_or_counts, updated_when_asked  # once Django is set up

    with nullcontext() if commits_or_counts(request.node) else updated_when_asked():
        yield


@pytest.fixture(autouse=True)
def empty_caches():
    """Menus, pictures and site addresses kept by one test are not the next one's."""
    from shared.media.pictures.picture import drawn  # models can be imported only once Django is set up

    yield
    drawn.clear()
    for cache in caches.all():
        cache.clear()
