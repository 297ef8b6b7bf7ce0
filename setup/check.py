"""
`make test` and its like: everything that must hold before a change lands.

    python3 setup/check.py              all of it
    python3 setup/check.py quick        style, checks and the quick tests on SQLite
    python3 setup/check.py prove        the proofs that take more than a minute, on both databases
    python3 setup/check.py coverage     how much of the code the tests run
    python3 setup/check.py picture      draw the picture of the front page for README.md

Every step runs, also after one has failed, so that one run shows all failures.
Runs before anything is installed: the standard library only.
"""

import os
import secrets
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import python_environment
import system_packages

# Title, command, and further variables of the environment.
Step = tuple[str, list[str], dict[str, str]]
# Title, whether it succeeded, and the seconds that it took.
Result = tuple[str, bool, float]

ROOT = python_environment.ROOT
PYTHON = str(python_environment.PYTHON)
MANAGE = [PYTHON, "manage.py"]
PYTEST = [PYTHON, "-m", "pytest", "-q", "-n", "2"]
# What the tests of a file share, such as 2,000 pages, is made by one worker only. In the order of tests/conftest.py.
BY_FILE = [*PYTEST, "--dist", "loadfile", "--no-loadscope-reorder"]
ON_POSTGRESQL = [PYTHON, "tests/temporary_postgres.py"]
TEST = {"DJANGO_SETTINGS_MODULE": "config.settings.test"}
PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "config.settings.production",
    "SECRET_KEY": secrets.token_urlsafe(60),
    "ALLOWED_HOSTS": "www.example.org",
    "DATABASE_URL": "postgres://samenspel@localhost/samenspel",
}

# Settings of whoever calls must not leak in: a DATABASE_URL would have the tests on a real database.
NOT_OURS = {"PYTHONPATH", "PYTEST_ADDOPTS", "TEST_FILES", *PRODUCTION}

STYLE = [
    ("Style: ruff check", [PYTHON, "-m", "ruff", "check", "--output-format", "concise", "."], {}),
    ("Style: ruff format", [PYTHON, "-m", "ruff", "format", "--check", "."], {}),
    ("Templates: djhtml", [PYTHON, "-m", "djhtml", "--check", "--tabwidth", "2", "templates"], {}),
    (
        "Imports point down",
        [
            str(ROOT / ".venv/bin/python"),
            "-c",
            "from importlinter.cli import lint_imports_command as run; run()",
        ],
        {"PYTHONPATH": "site"},
    ),
    ("Types", [PYTHON, "-m", "mypy"], {"PYTHONPATH": "site"}),
]
DJANGO = [
    ("Migrations are complete", [*MANAGE, "makemigrations", "--check", "--dry-run"], TEST),
    ("Ready for production", [*MANAGE, "check", "--deploy", "--fail-level", "WARNING"], PRODUCTION),
]
QUICK = ("Tests on SQLite", [*BY_FILE, "-m", "not browser and not slow"], {})
FULL = ("Tests on SQLite", [*BY_FILE, "--create-db", "-m", "not browser"], {})
ON_THE_OTHER = [
    ("Tests on PostgreSQL", [*ON_POSTGRESQL, *BY_FILE, "-m", "database and not browser"], {}),
    # A run of its own: after a test in a browser Django takes its process for an asynchronous one.
    ("Tests in a browser", [*ON_POSTGRESQL, *PYTEST, "-m", "browser"], {}),
]
# Asked for by name, in place of all of these.
PROVE = [
    ("Proofs on SQLite", [*BY_FILE, "-m", "prove"], {}),
    ("Proofs on PostgreSQL", [*ON_POSTGRESQL, *BY_FILE, "-m", "prove"], {}),
]
COVERAGE = [("Tests on SQLite under coverage", [*BY_FILE, "-m", "not browser", "--cov", "--cov-report=term"], {})]
DRAW = [PYTHON, "-m", "pytest", "-q", "tests/browser/test_readme_picture.py"]
PICTURE = [("The picture of the front page", DRAW, {"WRITE_PICTURE": "1"})]
BY_NAME = {"prove": PROVE, "coverage": COVERAGE, "picture": PICTURE}


def main(quick: bool, asked: list[Step] | None = None) -> int:
    """Run all checks, the quick ones, or the steps in `asked`. Return the exit code."""
    os.chdir(ROOT)
    header("Setting up")
    python_environment.prepare(with_tests=True)
    if not quick:
        install_servers()
    steps = [
        ("Fonts", [*MANAGE, "build_fonts"], TEST),
        ("Catalogues", [*MANAGE, "compile_catalogues"], TEST),
        *(asked or []),
    ]
    results = [(title, *run(title, command, more)) for title, command, more in steps]
    if asked:
        return summary(results)
    # Where one run waits for its database, for the demo or for its last file, the others go on.
    tests, beside = (QUICK, []) if quick else (FULL, [ON_THE_OTHER])
    return summary(results + run_at_once(tests, [STYLE + DJANGO, *beside]))


def install_servers() -> None:
    """Install PostgreSQL, Redis and Chromium where they are missing, or exit with the command to type."""
    sys.path.insert(0, str(ROOT))
    from tests.temporary_postgres import programs

    if not programs():
        system_packages.install(["postgresql"], "The tests start a PostgreSQL of their own")
    if not shutil.which("redis-server"):
        system_packages.install(["redis-server"], "The tests start a Redis of their own")
    if not shutil.which("chromium"):
        # With a font for the pages that name none of ours.
        system_packages.install(["chromium", "fonts-liberation"], "The tests drive a real browser, Chromium")
    # A bare Debian lacks a library that the program between the tests and Chromium asks for.
    if subprocess.run([PYTHON, "-m", "playwright", "--version"], capture_output=True).returncode:
        system_packages.install(["libatomic1"], "Playwright, with which the tests drive Chromium, needs a library")


def run(title: str, command: list[str], more: dict[str, str]) -> tuple[bool, float]:
    """Run one step and show what it prints. Return whether it succeeded, and the seconds that it took."""
    header(title)
    begin = time.monotonic()
    code = subprocess.run(command, env=environment(more), stdin=subprocess.DEVNULL).returncode
    return code == 0, time.monotonic() - begin


def run_at_once(step: Step, beside: list[list[Step]]) -> list[Result]:
    """
    Run a step and show its output, then that of the steps that ran in parallel. Return the results of all.

    beside: lists of steps. The lists run in parallel, the steps of a list one after the other.
    """
    with ThreadPoolExecutor(max_workers=len(beside)) as pool:
        others = [pool.submit(run_unseen, steps) for steps in beside]
        results = [(step[0], *run(*step))]
        for other in others:
            for title, well, seconds, said in other.result():
                header(title)
                print(said, end="", flush=True)
                results.append((title, well, seconds))
    return results


def run_unseen(steps: list[Step]) -> list[tuple[str, bool, float, str]]:
    """Run steps one after the other, and return of each: title, whether it succeeded, seconds, output."""
    results = []
    for title, command, more in steps:
        begin = time.monotonic()
        done = subprocess.run(
            command,
            env=environment(more),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        results.append((title, done.returncode == 0, time.monotonic() - begin, done.stdout))
    return results


def environment(more: dict[str, str]) -> dict[str, str]:
    """Return the environment of a step: ours without what could change a result, and the variables in `more`."""
    return {name: text for name, text in os.environ.items() if name not in NOT_OURS} | more


def header(title: str) -> None:
    """Print the title of a step."""
    print(f"\n=== {title} {'=' * (74 - len(title))}", flush=True)


def summary(results: list[Result]) -> int:
    """Print which steps failed, and return the exit code."""
    header("Summary")
    for title, well, seconds in results:
        print(f"{'ok    ' if well else 'FAILED'}  {title}  ({seconds:.0f} s)")
    failed = [title for title, well, _ in results if not well]
    print(f"\n{'Failed: ' + ', '.join(failed) + '.' if failed else 'Everything holds.'}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        name = sys.argv[1] if len(sys.argv) > 1 else ""
        sys.exit(main(quick=name == "quick", asked=BY_NAME.get(name)))
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
