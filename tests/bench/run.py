"""
How fast our pages are beside a bare Wagtail page, in one run on this machine: `make bench`.

Both sites run on a temporary PostgreSQL behind the production server with two workers, and keep no pages. The rounds
go from site to site in turn, so that what else the machine does meets all of them alike. Prints a table, and leaves
the figures in `var/bench/latest.json`.
"""

import json
import platform
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import psycopg2

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench.load import measure  # noqa: E402 - the line above makes it found
from tests.bench.sites import WORKERS, bare_site, on, our_site  # noqa: E402
from tests.temporary_postgres import temporary_postgres  # noqa: E402

ROUNDS, SECONDS, WARM_UP = 5, 4, 2
BASE = "the bare page"


def main():
    with temporary_postgres() as server, tempfile.TemporaryDirectory(prefix="samenspel-bench-") as folder:
        make_databases(server, "ours", "bare")
        for name in ("ours", "bare"):
            (Path(folder) / name).mkdir()
        print("Setting both sites up: a minute or two.", flush=True)
        with (
            our_site(on(server, "ours"), Path(folder) / "ours") as ours,
            bare_site(on(server, "bare"), Path(folder) / "bare") as bare,
        ):
            figures = rounds(bare | ours)
    report(figures)
    keep(figures)


def make_databases(server, *names):
    connection = psycopg2.connect(server)
    connection.autocommit = True
    for name in names:
        connection.cursor().execute(f"CREATE DATABASE {name}")
    connection.close()


def rounds(addresses):
    """Measure every address once a round; give the median of the rounds for each, and its ratio to the bare page."""
    for address in addresses.values():
        measure(address, WARM_UP)
    measured = {name: [] for name in addresses}
    for number in range(1, ROUNDS + 1):
        print(f"Round {number} of {ROUNDS}.", flush=True)
        for name, address in addresses.items():
            measured[name].append(measure(address, SECONDS))
    figures = {
        name: {
            "per_second": round(median(one.per_second for one in found), 1),
            "milliseconds": round(median(one.milliseconds for one in found), 1),
            "size": found[0].size,
        }
        for name, found in measured.items()
    }
    for figure in figures.values():
        figure["ratio"] = round(figure["per_second"] / figures[BASE]["per_second"], 2)
    return figures


def report(figures):
    print(f"\n{'':<16}{'requests/s':>12}{'median ms':>12}{'KB of HTML':>12}{'ratio':>8}")
    for name, figure in figures.items():
        kilobytes = figure["size"] / 1024
        print(f"{name:<16}{figure['per_second']:>12}{figure['milliseconds']:>12}{kilobytes:>12.1f}{figure['ratio']:>8}")
    print(f"\nratio: requests a second beside the bare page, more is better; {WORKERS} workers, no pages kept.")


def keep(figures):
    file = ROOT / "var" / "bench" / "latest.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    about = {"at": datetime.now(UTC).isoformat(timespec="seconds"), "python": platform.python_version()}
    file.write_text(json.dumps(about | {"workers": WORKERS, "pages": figures}, indent=2) + "\n")
    print(f"Kept in {file.relative_to(ROOT)}.")


if __name__ == "__main__":
    try:
        main()
    except RuntimeError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
