"""
The second half of `make serve`, inside `.venv`: makes what is missing, then serves the site until Ctrl-C.

One process does it all, because loading Django and Wagtail is most of a start.
"""

import io
import os
import sys
import threading
import time
from contextlib import nullcontext
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# There while the demo is being made: a start that was broken off begins again where it stopped.
UNFINISHED = ROOT / "var" / "demo-is-being-made"
# There from then on until all sizes of its photos are made, which goes on in the background while the site is served.
SIZES_UNFINISHED = ROOT / "var" / "photos-of-the-demo-are-being-made"


def main(host: str, port: str) -> None:
    """Prepare and serve the site."""
    os.chdir(ROOT)
    sys.path[:0] = [str(ROOT / "site"), str(ROOT)]
    address = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
    address = address.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.dev")
    os.environ.setdefault("BASE_URL", address)

    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import CommandError
    from django.db import OperationalError

    try:
        prepare()
    except ImproperlyConfigured as error:
        sys.exit(f"{error}")
    except CommandError as error:
        sys.exit(f"The site was not started: {error}")
    except OperationalError as error:
        sys.exit(f"The database does not answer, so the site was not started. It says: {error}")
    serve(host, port, address)


def prepare() -> None:
    """Make what the site needs and does not have yet."""
    # Before Django is set up: it keeps the catalogues that it finds first.
    from shared.language.catalogues import LANGUAGES, compile_catalogue

    for language in LANGUAGES:
        compile_catalogue(language)

    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    from demo.drawings import drawn_ahead
    from shared.typography.subsets import is_current

    executor = MigrationExecutor(connection)
    if not executor.loader.applied_migrations:
        _mark(UNFINISHED)
    # The other cores draw while this one makes the fonts and the tables of the database.
    with drawn_ahead() if _is_marked(UNFINISHED) else nullcontext() as drawn:
        if not is_current():
            print("Making the font files ...", flush=True)
            call_command("build_fonts", stdout=io.StringIO())
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            print("Preparing the database ...", flush=True)
            call_command("migrate", verbosity=0, interactive=False)
        if _is_marked(UNFINISHED):
            print("Making the demo ...", flush=True)
            _mark(SIZES_UNFINISHED)
            call_command("seed_demo", pictures_later=True, drawn=drawn)
            UNFINISHED.unlink()
    call_command("check", stdout=io.StringIO())
    connection.close()


def _mark(file: Path) -> None:
    """Record in a file of var/ that something is being made for the current database."""
    from django.db import connection

    file.parent.mkdir(exist_ok=True)
    file.write_text(str(connection.settings_dict["NAME"]))


def _is_marked(file: Path) -> bool:
    from django.db import connection

    return file.exists() and file.read_text() == str(connection.settings_dict["NAME"])


def make_other_sizes() -> None:
    """Make the renditions that the first pages of the demo do not need. After Ctrl-C the next start goes on."""
    from django.db import connections

    from demo.photo_sizes import make_other_sizes

    began = time.monotonic()
    print("Further sizes of the demo's photos are being made in the background: some photos appear later.", flush=True)
    try:
        make_other_sizes(at_once=1)
        SIZES_UNFINISHED.unlink(missing_ok=True)
        print(f"All photos of the demo have their sizes now, after {time.monotonic() - began:.0f} seconds.", flush=True)
    finally:
        connections.close_all()


def serve(host: str, port: str, address: str) -> None:
    """Serve the site with Django's development server."""
    from django.core.servers.basehttp import WSGIServer, get_internal_wsgi_application, run

    lines = ["", f"The site       {address}/", f"The desk       {address}/admin/", ""]
    lines += [f"  {name:<14} password {word:<18} {what}" for name, word, what in logins()]
    lines += ["", "Stop with Ctrl-C.", ""]

    def tell(port: str) -> None:
        print("\n".join(lines), flush=True)
        if _is_marked(SIZES_UNFINISHED):
            # Ends with the process: nobody waits for it after Ctrl-C.
            threading.Thread(target=make_other_sizes, name="sizes of photos", daemon=True).start()

    try:
        run(
            host,
            int(port),
            get_internal_wsgi_application(),
            ipv6=":" in host,
            threading=True,
            on_bind=tell,
            server_cls=WSGIServer,
        )
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
    except OSError as error:
        sys.exit(f"Nothing can be served on {address}: {error.strerror}.")


def logins() -> list[tuple[str, str, str]]:
    """Return the demo's log-ins that exist in this database, as (name, password, what for)."""
    from django.contrib.auth import get_user_model
    from django.db import connection

    from demo.accounts import DEMO_LOGINS

    names = [login[0] for login in DEMO_LOGINS]
    there = set(get_user_model().objects.filter(username__in=names).values_list("username", flat=True))
    connection.close()
    return [login for login in DEMO_LOGINS if login[0] in there]


if __name__ == "__main__":
    try:
        main(*sys.argv[1:3])
    except KeyboardInterrupt:
        sys.exit("\nStopped; the next start goes on from here.")
