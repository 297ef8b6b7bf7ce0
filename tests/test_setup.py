"""`make serve` and what it stands on: it starts, or it says in one sentence why not."""

import os
import shutil
import socket
import subprocess
import sys
import urllib.error
import urllib.request

import pytest
from django.conf import settings
from django.db import connections

from tests.servers import free_port, running

SETUP = settings.ROOT / "setup"


@pytest.fixture
def scripts(monkeypatch):
    """The scripts of setup/ as modules; they run as scripts, so their folder is on no path of ours."""
    monkeypatch.syspath_prepend(SETUP)
    import python_environment
    import serve
    import system_packages

    class Scripts:
        pass

    Scripts.python_environment, Scripts.serve, Scripts.system_packages = python_environment, serve, system_packages
    return Scripts


def test_a_taken_port_is_one_sentence_before_anything_is_done():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        done = subprocess.run(
            ["make", "--silent", "serve", f"PORT={port}"], cwd=settings.ROOT, capture_output=True, text=True, timeout=10
        )
    assert done.returncode != 0
    assert done.stdout == ""
    lines = [line for line in done.stderr.splitlines() if not line.startswith("make")]
    assert lines == [
        f"Port {port} on 127.0.0.1 is taken by another program. Try: make serve PORT={int(port) + 1}",
    ]


@pytest.mark.parametrize(
    ("host", "port", "sentence"),
    [
        ("127.0.0.1", "http", "PORT is “http”"),
        ("127.0.0.1", "0", "PORT is “0”"),
        ("127.0.0.1", "65536", "PORT is “65536”"),
        ("192.0.2.1", "8000", "Nothing can be served on 192.0.2.1"),
    ],
)
def test_an_address_that_cannot_be_served(scripts, host, port, sentence):
    with pytest.raises(SystemExit, match=sentence):
        scripts.serve.refuse_unless_free(host, port)


def test_a_free_port_is_fine(scripts):
    scripts.serve.refuse_unless_free("127.0.0.1", str(free_port()))


@pytest.mark.parametrize(
    ("programs", "sentence"),
    [
        (set(), r"Install it first; on Debian it is: apt-get update && apt-get install .* postgresql"),
        ({"apt-get"}, r"Type this line as root .*\n\n    apt-get update && apt-get install .* postgresql\n"),
        (
            {"apt-get", "sudo"},
            r"Type this line and .*\n\n    sudo apt-get update && sudo apt-get install .* postgresql\n",
        ),
    ],
)
def test_what_may_not_be_installed_is_a_line_to_type(scripts, monkeypatch, programs, sentence):
    monkeypatch.setattr(shutil, "which", lambda name: name if name in programs else None)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    asked = subprocess.CompletedProcess([], 1)  # sudo wants a password
    monkeypatch.setattr(subprocess, "run", lambda *arguments, **options: asked)
    with pytest.raises(SystemExit, match=sentence):
        scripts.system_packages.install(["postgresql"], "The tests start a PostgreSQL of their own")


def test_what_apt_says_is_told(scripts, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: name)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    failed = subprocess.CompletedProcess([], 100, stdout="Could not resolve 'deb.debian.org'")
    monkeypatch.setattr(subprocess, "run", lambda *arguments, **options: failed)
    with pytest.raises(SystemExit, match="Could not resolve"):
        scripts.system_packages.install(["postgresql"], "The tests start a PostgreSQL of their own")


def test_an_old_python_is_one_sentence(scripts, monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"Python 3.11 or newer is needed"):
        scripts.python_environment.prepare()


def test_nothing_is_installed_twice(scripts, monkeypatch, tmp_path):
    module = scripts.python_environment
    ran = []

    def run(command, **options):
        ran.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(module, "VENV", tmp_path)
    monkeypatch.setattr(module, "PYTHON", tmp_path / "python")
    (tmp_path / "python").touch()
    monkeypatch.setattr(subprocess, "run", run)
    module.prepare()
    [install] = [command for command in ran if "install" in command]
    assert {"--require-hashes", "--only-binary"} <= set(install)
    ran.clear()
    module.prepare()
    assert ran == []
    module.prepare(with_tests=True)
    assert any("install" in command for command in ran)
    ran.clear()
    monkeypatch.setattr(sys, "version", "another Python")
    module.prepare()
    assert any("install" in command for command in ran)


def test_the_sizes_of_the_demo_go_on_at_the_next_start_until_all_are_made(scripts, monkeypatch, tmp_path, capsys):
    import start

    from demo import photo_sizes

    unfinished = tmp_path / "unfinished"
    unfinished.touch()
    monkeypatch.setattr(start, "SIZES_UNFINISHED", unfinished)
    monkeypatch.setattr(connections, "close_all", lambda: None)

    def broken_off(at_once):
        raise OSError("No space left on device")

    monkeypatch.setattr(photo_sizes, "make_other_sizes", broken_off)
    with pytest.raises(OSError, match="No space"):
        start.make_other_sizes()
    assert unfinished.exists()
    monkeypatch.setattr(photo_sizes, "make_other_sizes", lambda at_once: None)
    start.make_other_sizes()
    assert not unfinished.exists()
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(",")[0].split(":")[0] for line in lines] == [
        "Further sizes of the demo's photos are being made in the background",
        "Further sizes of the demo's photos are being made in the background",
        "All photos of the demo have their sizes now",
    ]


def test_the_site_starts_and_tells_where_it_is(demo_database, tmp_path):
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    log = tmp_path / "log"
    environment = {"PATH": os.environ["PATH"], "DATABASE_URL": demo_database.url}
    command = [sys.executable, str(SETUP / "start.py"), "127.0.0.1", str(port)]
    with running(command, environment, f"{address}/", log):
        try:
            urllib.request.urlopen(f"{address}/").close()
        except urllib.error.HTTPError as error:
            pytest.fail(f"{error}\n{log.read_text()[-6000:]}", pytrace=False)
    text = log.read_text()
    assert f"{address}/admin/" in text
    from demo.accounts import DEMO_LOGINS

    assert len(DEMO_LOGINS) == 3
    for name, password, what in DEMO_LOGINS:
        assert [name, password, *str(what).split()] == [
            word for line in text.splitlines() if name in line.split() for word in line.split() if word != "password"
        ]


@pytest.mark.slow
def test_a_database_that_does_not_answer_is_one_sentence(tmp_path):
    done = subprocess.run(
        [sys.executable, str(SETUP / "start.py"), "127.0.0.1", str(free_port())],
        env={"PATH": os.environ["PATH"], "DATABASE_URL": f"postgres://samenspel@127.0.0.1:{free_port()}/samenspel"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    assert "The database does not answer" in done.stderr
    assert "Traceback" not in done.stderr
