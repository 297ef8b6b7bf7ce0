"""The project as it was at an earlier commit beside the project as it is, and programs that run on either."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests import databases

ROOT = Path(__file__).resolve().parent.parent.parent
# Our own tests stay out: what is run on the old code are the programs beside this file.
PARTS = ("manage.py", "site", "home", "blog", "events", "portfolio", "templates")


@dataclass
class Checkout:
    """A version of the project. folder: where it stands; sort: `before` or `after` the renaming."""

    folder: Path
    sort: str

    def manage(self, *arguments, on, files):
        """Run a command of manage.py and return what it printed. on: a `Database`; files: the folder for uploads."""
        return self._run("manage.py", *arguments, on=on, files=files)

    def program(self, name, *arguments, on, files):
        """Run one of the programs beside this file with the code of this version; the first argument is its sort."""
        return self._run("-m", "tests.migrations.program", name, self.sort, *arguments, on=on, files=files)

    def _run(self, *command, on, files):
        # The folder of the tests comes last, so that everything else is found in this version.
        places = [self.folder / "site", self.folder, ROOT]
        path = {"PYTHONPATH": os.pathsep.join(map(str, dict.fromkeys(places)))}
        done = subprocess.run(
            [sys.executable, *map(str, command)],
            env=databases.environment(on, files) | path,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            said = f"{done.stdout[-2000:]}\n{done.stderr[-6000:]}"
            raise RuntimeError(f"{' '.join(map(str, command))} failed with the code of {self.sort}:\n{said}")
        return done.stdout

    def last_migrations(self):
        """Return the name of the last migration of each of our apps."""
        files = sorted(self.folder.rglob("migrations/[0-9]*.py"))
        return {file.parent.parent.name: file.stem for file in files}


def as_it_is():
    return Checkout(ROOT, "after")


def as_it_was(commit, folder, sort="before"):
    """
    Return the project as it was at a commit, written into a new folder.

    Raises `RuntimeError` with what to do when the history is not there.
    """
    folder.mkdir()
    packed = subprocess.run(
        ["git", "-C", str(ROOT), "archive", "--format=tar", commit, "--", *PARTS], capture_output=True
    )
    if packed.returncode:
        raise RuntimeError(
            f"This proof needs commit {commit} of the project's history, and git says: "
            f"{packed.stderr.decode(errors='replace').strip()} "
            "A clone without its history gets it by `git fetch --unshallow`."
        )
    subprocess.run(["tar", "-x", "-C", str(folder)], input=packed.stdout, check=True)
    # The font files are named in every page, and are made or not made for both.
    (folder / "var").mkdir()
    (folder / "var" / "made").symlink_to(ROOT / "var" / "made")
    return Checkout(folder, sort)
