"""
What the code imports is what pyproject.toml asks for, which says what each is for; and what it asks for is locked.

The lock files, requirements.txt and tests/requirements.txt, are written by `make lock`.
"""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions, requires, version

import pytest
from django.conf import settings
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = settings.ROOT
OURS = {"config", "shared", "demo", "home", "blog", "events", "portfolio", "tests"}
SCRIPTS = {path.stem for path in (ROOT / "setup").glob("*.py")}
# Brought by Wagtail, and pinned by it to what it was tested with.
FROM_WAGTAIL = {"django-filter", "django-tasks", "django-treebeard", "modelsearch", "pillow", "willow"}
FROM_WAGTAIL |= {"laces"}
# Loaded by another package or by Django's settings, never imported by us.
NOT_IMPORTED = {"psycopg2-binary", "brotli", "granian", "dj-lucide", "django-tasks-db", "redis", "whitenoise"}
NOT_IMPORTED |= {"font-source-serif-pro", "font-hanken-grotesk", "font-manrope"}
FROM_PYTEST = {"packaging"}
PYPROJECT = (ROOT / "pyproject.toml").read_text()
LOCKS = {"requirements.txt": ROOT / "requirements.txt", "tests/requirements.txt": ROOT / "tests" / "requirements.txt"}
LOCKED = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>[\w.]+)(?: ; (?P<marker>.+))? \\\n(?P<hashes>(?:    --hash=.+\n)+)", re.MULTILINE
)


def asked_for(whose: str) -> dict[str, str]:
    """Return what pyproject.toml asks for, for the `site` or for the `tests`, as {name: version}."""
    project = tomllib.loads(PYPROJECT)
    wanted = project["project"]["dependencies"] if whose == "site" else project["dependency-groups"][whose]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", line) for line in wanted), "every version is exact"
    return dict(line.lower().split("==") for line in wanted)


def locked(lock: str) -> dict[str, str]:
    """Return the packages of a lock file that this Python on this machine installs, as {name: version}."""
    found = LOCKED.finditer(LOCKS[lock].read_text())
    return {line["name"]: line["version"] for line in found if not line["marker"] or Marker(line["marker"]).evaluate()}


def imported(folders):
    """The packages that our code imports, by the name under which they are installed."""
    modules = set()
    for folder in folders:
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.Import):
                    modules |= {alias.name.partition(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and not node.level:
                    modules.add(node.module.partition(".")[0])
    installed = packages_distributions()
    modules -= OURS | SCRIPTS | sys.stdlib_module_names
    return {installed[module][0].lower().replace("_", "-") for module in modules}


def test_every_import_is_required():
    found = imported(["site", "home", "blog", "events", "portfolio"])
    assert found - FROM_WAGTAIL - set(asked_for("site")) == set()


def test_every_requirement_is_used():
    found = imported(["site", "home", "blog", "events", "portfolio"])
    assert set(asked_for("site")) - NOT_IMPORTED - found == set()


def test_every_import_of_the_tests_is_required():
    found = imported(["tests"])
    assert found - FROM_WAGTAIL - FROM_PYTEST - set(asked_for("site")) - set(asked_for("tests")) == set()


@pytest.mark.parametrize("whose", ["site", "tests"])
def test_each_requirement_says_what_it_is_for(whose):
    for name in asked_for(whose):
        line = next(line for line in PYPROJECT.splitlines() if line.lower().startswith(f'    "{name}=='))
        assert re.search(r'",  # \w.{4,}$', line), f"pyproject.toml says nothing of {name}"


@pytest.mark.parametrize(
    ("lock", "wanted"), [("requirements.txt", ["site"]), ("tests/requirements.txt", ["site", "tests"])]
)
def test_a_lock_holds_what_is_asked_for(lock, wanted):
    for whose in wanted:
        assert asked_for(whose).items() <= locked(lock).items(), "run `make lock`"


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_all_that_its_packages_ask_for(lock):
    """As the packages that are installed say themselves, so that nothing comes in without a version and a hash."""
    packages = locked(lock)
    missing = {
        f"{name} asks for {wanted.name}"
        for name in packages
        for wanted in map(Requirement, requires(name) or ())
        if (not wanted.marker or wanted.marker.evaluate({"extra": ""}))
        and not wanted.specifier.contains(packages.get(canonicalize_name(wanted.name), "none"), prereleases=True)
    }
    assert missing == set()


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_is_nothing_but_versions_with_hashes(lock):
    """And names no place to fetch from: that is for the machine to say."""
    text = LOCKS[lock].read_text()
    rest = LOCKED.sub("", text)
    assert [line for line in rest.splitlines() if not line.lstrip().startswith("#")] == []
    hashes = [line for found in LOCKED.finditer(text) for line in found["hashes"].splitlines()]
    assert all(re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?", line) for line in hashes)
    assert "//" not in text


def test_the_tests_run_on_what_the_site_runs_on():
    assert locked("requirements.txt").items() <= locked("tests/requirements.txt").items()


def test_what_is_locked_is_what_is_installed():
    packages = locked("tests/requirements.txt")
    assert {name: version(name) for name in packages} == packages
