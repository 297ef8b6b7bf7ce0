"""What the code imports is what the requirements install, and README says what each is for."""

import ast
import re
import sys
from importlib.metadata import packages_distributions

from django.conf import settings

ROOT = settings.ROOT
OURS = {"config", "shared", "demo", "home", "blog", "events", "portfolio", "tests"}
SCRIPTS = {path.stem for path in (ROOT / "setup").glob("*.py")}
# Brought by Wagtail, and pinned by it to what it was tested with.
FROM_WAGTAIL = {"django-filter", "django-tasks", "django-treebeard", "modelsearch", "pillow", "willow"}
FROM_WAGTAIL |= {"beautifulsoup4", "laces"}
# Loaded by another package or by Django's settings, never imported by us.
NOT_IMPORTED = {"psycopg2-binary", "brotli", "granian", "dj-lucide", "django-tasks-db", "redis", "whitenoise"}
NOT_IMPORTED |= {"font-source-serif-pro", "font-hanken-grotesk", "font-manrope"}


def pinned(*path):
    """The packages of a requirements file, as {name: version}."""
    lines = ROOT.joinpath(*path).read_text().splitlines()
    wanted = [line for line in lines if line and not line.startswith(("#", "-r"))]
    assert all(re.fullmatch(r"[\w.\[\]-]+==[\w.]+", line) for line in wanted), "every version is exact"
    return dict(line.lower().split("==") for line in wanted)


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
    assert found - FROM_WAGTAIL - set(pinned("requirements.txt")) == set()


def test_every_requirement_is_used():
    found = imported(["site", "home", "blog", "events", "portfolio"])
    assert set(pinned("requirements.txt")) - NOT_IMPORTED - found == set()


def test_every_import_of_the_tests_is_required():
    found = imported(["tests"])
    assert found - FROM_WAGTAIL - set(pinned("requirements.txt")) - set(pinned("tests", "requirements.txt")) == set()


def test_readme_says_what_each_requirement_is_for():
    readme = (ROOT / "README.md").read_text().lower()
    told = readme[readme.index("## what each dependency is for") :]
    table = {name for row in re.findall(r"^\| ([\w, -]+) \|", told, re.MULTILINE) for name in row.split(", ")}
    assert table == set(pinned("requirements.txt"))
    assert all(name in told for name in pinned("tests", "requirements.txt"))
