"""
`make bench`: how fast our pages are beside a bare Wagtail page, in one run on one machine.

Makes both sites from nothing on a temporary PostgreSQL, starts each behind the production server with two workers and
asks for their pages in turn, round after round, so that whatever else the machine does hits all of them. No page is
kept anywhere; pictures are made beforehand. Prints a table and writes `var/bench/latest.json`.
"""

import contextlib
import json
import os
import platform
import shutil
import signal
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import psycopg2  # noqa: E402

from tests.bench.load import Target  # noqa: E402
from tests.bench.sites import make_bare, make_ours  # noqa: E402
from tests.servers import running  # noqa: E402
from tests.temporary_postgres import temporary_postgres  # noqa: E402

ROUNDS = 5
RESULT = ROOT / "var" / "bench" / "latest.json"


def main():
    began, load_before = time.monotonic(), os.getloadavg()[0]
    folder = Path(tempfile.mkdtemp(prefix="samenspel-bench-"))
    try:
        with temporary_postgres() as url, contextlib.ExitStack() as servers:
            say("Making our site with its demo, and a fresh one with `wagtail start` ...")
            sites = make_sites(folder, url)
            for site in sites:
                log = folder / f"{site.name}.log"
                address = f"http://127.0.0.1:{site.port}/health/"
                servers.enter_context(running(site.start_line, site.environment, address, log, site.folder))
            targets = [Target(name, site.port, path) for site in sites for name, path in site.pages.items()]
            targets += [
                Target(f"{name}, 304", site.port, site.pages[name], True) for site in sites for name in site.polled
            ]
            say("Warming up ...")
            for target in targets:
                target.warm_up()
            queries = count_queries(sites)
            for number in range(1, ROUNDS + 1):
                say(f"Round {number} of {ROUNDS} ...")
                for target in targets:
                    target.measure()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    report = as_report(targets, queries, load_before, time.monotonic() - began)
    RESULT.parent.mkdir(parents=True, exist_ok=True)
    RESULT.write_text(json.dumps(report, indent=2) + "\n")
    say(as_text(report))


def make_sites(folder, url):
    """Make both at the same time, the bare one first in the list."""
    made = []
    with ThreadPoolExecutor() as both:
        for name, make in (("bare", make_bare), ("ours", make_ours)):
            files = folder / name
            files.mkdir()
            made.append(both.submit(make, files, new_database(url, name)))
    return [future.result() for future in made]


def new_database(url, name):
    """Make an empty database beside the one of this address, and give its own address."""
    with contextlib.closing(psycopg2.connect(url.replace("postgres://", "postgresql://", 1))) as server:
        server.autocommit = True
        server.cursor().execute(f'CREATE DATABASE "{name}"')
    return urlsplit(url)._replace(path=f"/{name}").geturl()


def count_queries(sites):
    """Return the number of queries of each page, by the name of the page."""
    script = str(ROOT / "tests" / "bench" / "count_queries.py")
    found = {}
    for site in sites:
        numbers = json.loads(site.run(script, *site.pages.values()).splitlines()[-1])
        found |= {name: numbers[path] for name, path in site.pages.items()}
        found |= {f"{name}, 304": found[name] for name in site.polled}
    return found


def as_report(targets, queries, load_before, seconds):
    """Return all that was measured, ready for JSON; the first target is the one the others are compared with."""
    bare = targets[0]
    return {
        "when": datetime.now().astimezone().isoformat(timespec="seconds"),
        "machine": {
            "cores": os.cpu_count(),
            "load_before": round(load_before, 1),
            "load_after": round(os.getloadavg()[0], 1),
            "python": platform.python_version(),
            **{name: version(name) for name in ("django", "wagtail", "granian")},
        },
        "seconds": round(seconds),
        "pages": [
            {
                "name": target.name,
                "kilobytes": round(target.size / 1024, 1),
                "queries": queries[target.name],
                "requests_per_second": round(target.rate, 1),
                "rate_ratio": round(target.rate / bare.rate, 2),
                "milliseconds": round(target.milliseconds, 1),
                "time_ratio": round(target.milliseconds / bare.milliseconds, 2),
                "rates_by_round": [round(rate, 1) for rate in target.rates],
            }
            for target in targets
        ],
    }


def as_text(report):
    """Return the table for people."""
    machine = report["machine"]
    lines = [
        "",
        f"{'':<22}{'kB':>7}{'queries':>9}{'req/s':>8}{'ratio':>8}{'ms':>8}{'ratio':>8}",
        *(
            f"{page['name']:<22}{page['kilobytes']:>7}{page['queries']:>9}{page['requests_per_second']:>8}"
            f"{page['rate_ratio']:>8.2f}{page['milliseconds']:>8}{page['time_ratio']:>8.2f}"
            for page in report["pages"]
        ),
        "",
        "req/s: eight visitors at once, higher is better. ms: one visitor, the median, lower is better.",
        f"{machine['cores']} cores, load {machine['load_before']} before and {machine['load_after']} after; "
        f"Wagtail {machine['wagtail']}, Django {machine['django']}, Python {machine['python']}; {report['seconds']} s. "
        f"Kept in {RESULT.relative_to(ROOT)}.",
    ]
    return "\n".join(lines)


def say(line):
    print(line, flush=True)


if __name__ == "__main__":
    # A killed run must leave by the same door as one that ends: servers and database are stopped there.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        main()
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
    except RuntimeError as error:
        sys.exit(str(error))
