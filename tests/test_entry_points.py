"""
Every way into the project finds the same modules.

`site/` is a source root, and Python has a module `site` of its own: each entry point has to put the folder
on the path, and nothing may turn it into a package.
"""

import ast
import os
import re
import shlex
import subprocess
import sys
import urllib.request
from importlib import import_module

import pytest
from django.conf import settings

from tests.servers import free_port, running

ROOT = settings.ROOT
SOURCE_ROOT = ROOT / "site"
MODULES = dict.fromkeys(("config", "shared", "demo"), SOURCE_ROOT)
MODULES |= dict.fromkeys(("home", "blog", "events", "portfolio"), ROOT)
FILES = [str(folder / name / "__init__.py") for name, folder in MODULES.items()]
TELL = f"from importlib import import_module as i; print([i(m).__file__ for m in {list(MODULES)}])"


def output_of(*command, **environment):
    """Run a command in the project's folder as a terminal would: without this process's own path."""
    clean = {name: text for name, text in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=ROOT, env=clean | environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return ast.literal_eval(done.stdout.strip().splitlines()[-1])


@pytest.mark.slow
def test_manage_py():
    assert output_of(sys.executable, "manage.py", "shell", "--no-imports", "-c", TELL) == FILES


@pytest.mark.slow
def test_manage_py_called_from_elsewhere(tmp_path):
    tell = [sys.executable, str(ROOT / "manage.py"), "shell", "--no-imports", "-c", TELL]
    done = subprocess.run(tell, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert ast.literal_eval(done.stdout.strip().splitlines()[-1]) == FILES, done.stderr


def test_pytest():
    assert [import_module(name).__file__ for name in MODULES] == FILES


@pytest.mark.slow
def test_python_m():
    command = (sys.executable, "-m", "django", "shell", "--no-imports", "-c", TELL)
    assert output_of(*command, PYTHONPATH="site", DJANGO_SETTINGS_MODULE="config.settings.test") == FILES


def start_line():
    """The server's start line in the unit for systemd of docs/running.md, as (environment, arguments)."""
    readme = (ROOT / "docs" / "running.md").read_text()
    [folder] = re.findall(r"^WorkingDirectory=(.+)$", readme, re.MULTILINE)
    [line] = re.findall(r"^ExecStart=(.+ config\.wsgi:application)$", readme, re.MULTILINE)
    environment = dict(pair.split("=", 1) for pair in re.findall(r"^Environment=(.+)$", readme, re.MULTILINE))
    return environment, [word.removeprefix(f"{folder}/") for word in shlex.split(line)]


@pytest.mark.slow
def test_the_servers_start_line(tmp_path):
    """That line, with another address and with an application that tells what it found instead of the site."""
    (tmp_path / "tells.py").write_text(
        "import config.wsgi\n"
        "from importlib import import_module\n"
        f"found = repr([import_module(name).__file__ for name in {list(MODULES)}])\n"
        "def application(environment, start):\n"
        "    start('200 OK', [('Content-Type', 'text/plain')])\n"
        "    return [found.encode()]\n"
    )
    port = free_port()
    address = f"http://127.0.0.1:{port}/"
    environment, arguments = start_line()
    assert arguments[-1] == "config.wsgi:application"
    arguments[0] = str(ROOT / arguments[0])
    arguments[-1] = "tells:application"
    environment["PYTHONPATH"] += f":{tmp_path}"
    environment["DJANGO_SETTINGS_MODULE"] = "config.settings.test"
    command = [sys.executable, *arguments, "--host", "127.0.0.1", "--port", str(port)]
    with running(command, os.environ | environment, address, tmp_path / "log"):
        found = urllib.request.urlopen(address).read().decode()
    assert ast.literal_eval(found) == FILES


def test_the_source_root_is_no_package():
    assert not (SOURCE_ROOT / "__init__.py").exists()


@pytest.mark.parametrize("folder", [ROOT, SOURCE_ROOT], ids=["top", "site"])
def test_no_module_bears_a_name_of_the_standard_library(folder):
    names = {path.stem for path in folder.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    names |= {path.name for path in SOURCE_ROOT.iterdir() if path.is_dir()}
    assert names & sys.stdlib_module_names == set()


def test_the_source_root_is_not_ignored():
    lines = (ROOT / ".gitignore").read_text().split()
    assert not {"site", "/site", "site/", "/site/"} & set(lines)
