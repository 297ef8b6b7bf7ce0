"""
Two sites to compare: one as the code of before made and keeps it, one that the code as it is has migrated.

Both are asked for everything at the same moment, of a clock that stands still; then both publish what was waiting, and
are asked again. All of it in the words of before.
"""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.db import connection
from django.utils import timezone

from tests import databases
from tests.migrations.checkouts import Checkout, as_it_is, as_it_was
from tests.migrations.renaming import AFTER, BEFORE

EVERYTHING = ("records", "site", "drafts")
# What is published, how many days later (versions are scheduled for the third), and what is asked then.
STEPS = {
    "unchanged": (1, ("records",)),
    "drafts": (2, ("records", "site")),
    "scheduled": (4, ("records", "site")),
}


@dataclass
class Side:
    """One of the two sites. found: what it said by step; published: what `publish` said by step."""

    code: Checkout
    on: databases.Database
    found: dict[str, Any] = field(default_factory=dict)
    published: dict[str, Any] = field(default_factory=dict)


class TwoSites:
    """Both sites, and the folder with their uploads. `original` and `migrated` are copies that nobody publishes on."""

    def __init__(self, folder: Path) -> None:
        self.files = folder
        self.old = Side(as_it_was(BEFORE, folder / "before"), _empty("proof_before"))
        self._make()
        self.moment = timezone.now()
        self.original = databases.copy(self.old.on, "proof_original")
        self.new = Side(_renamed(folder / "after"), databases.copy(self.old.on, "proof_after"))
        self.new.code.manage("migrate", "--verbosity", "0", on=self.new.on, files=folder)
        self.migrated = databases.copy(self.new.on, "proof_migrated")
        with ThreadPoolExecutor() as at_once:
            list(at_once.map(self._ask, (self.old, self.new)))

    def _make(self) -> None:
        """Make the demo with the code of before, and what `fill_demo` adds."""
        old = self.old
        for command in ("compile_catalogues", "migrate", "seed_demo"):
            old.code.manage(command, on=old.on, files=self.files)
        old.code.program("fill_demo", self.files / "filled.json", on=old.on, files=self.files)
        self.filled = self._read("filled")

    def _ask(self, side: Side) -> None:
        side.found["migrated"] = self.inventory(side.code, side.on, *EVERYTHING)
        for step, (days, parts) in STEPS.items():
            moment = self.moment + timedelta(days=days)
            side.published[step] = self._run("publish", side.code, side.on, moment, step)
            side.found[step] = self._run("inventory", side.code, side.on, moment, *parts)

    def inventory(self, code: Checkout, on: databases.Database, *parts: str) -> dict[str, Any]:
        """Return what a site says when nothing was published since it was made."""
        return self._run("inventory", code, on, self.moment, *parts)

    def _run(self, program, code, on, moment, *arguments):
        said = f"said-{code.sort}"
        code.program(program, moment.isoformat(), self.files / f"{said}.json", *arguments, on=on, files=self.files)
        return self._read(said)

    def _read(self, name):
        return json.loads((self.files / f"{name}.json").read_text())


def _renamed(folder):
    return as_it_was(AFTER, folder, "after") if AFTER else as_it_is()


def _empty(name):
    """Return a database without any table."""
    made = databases.database(name)
    if connection.vendor == "sqlite":
        Path(made.name).unlink(missing_ok=True)
        return made
    return databases.copy(databases.database("template1"), name)
