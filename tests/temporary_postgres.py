"""
A PostgreSQL of its own for a run of the tests: made in a temporary folder, gone when the run ends.

    .venv/bin/python tests/temporary_postgres.py COMMAND ...

runs a command with `DATABASE_URL` set to it, such as `.venv/bin/python -m pytest tests/events`.
The standard library only: `make test` asks it what is installed before anything else is.
"""

import contextlib
import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

DEBIAN = Path("/usr/lib/postgresql")
PR_SET_PDEATHSIG = 1  # linux/prctl.h

# What makes a database safe against power cuts is what makes it slow, and this one is thrown away.
FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "128MB"}
# Nobody copies it while it runs, and no query of a test is worth compiling.
FAST |= {"wal_level": "minimal", "max_wal_senders": "0", "jit": "off"}


def programs():
    """Return the folder with PostgreSQL's server programs, of the newest version installed, or None."""
    versions = sorted(DEBIAN.glob("*/bin"), key=lambda folder: float(folder.parent.name))
    for folder in reversed(versions):
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


@contextlib.contextmanager
def temporary_postgres():
    """
    Start a PostgreSQL that listens on a socket in its own folder, and give its `DATABASE_URL`.

    Stops and removes it at the end, on Ctrl-C and when this process is killed (the folder stays then).
    Raises `RuntimeError` with PostgreSQL's own words when it does not start.
    """
    binaries = programs()
    if not binaries:
        raise RuntimeError("PostgreSQL is not installed; on Debian: sudo apt-get install -y postgresql")
    # PostgreSQL refuses to run as root.
    account = _other_account() if os.geteuid() == 0 else None
    as_account = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if account else {}
    # Short, because the path of a socket may be 107 characters at most.
    folder = Path(tempfile.mkdtemp(prefix="samenspel-pg-", dir="/tmp"))
    try:
        if account:
            os.chown(folder, account.pw_uid, account.pw_gid)
        _initialise(binaries, folder, as_account)
        with (folder / "log").open("wb") as log:
            server = subprocess.Popen(
                [
                    *(binaries / "postgres", "-D", folder / "data", "-k", folder, "-c", "listen_addresses="),
                    *(part for name, value in FAST.items() for part in ("-c", f"{name}={value}")),
                ],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=folder,
                # A session of its own: Ctrl-C goes to the tests, and they stop it when they are done.
                start_new_session=True,
                preexec_fn=die_with_parent(signal.SIGQUIT),
                **as_account,
            )
        try:
            _wait(server, folder)
            yield f"postgres://samenspel@{quote(str(folder), safe='')}/postgres"
        finally:
            server.send_signal(signal.SIGINT)  # "fast shutdown": ends what is connected
            try:
                server.wait(20)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _other_account():
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    raise RuntimeError("PostgreSQL refuses to run as root, and there is no account postgres or nobody.")


def _initialise(binaries, folder, as_account):
    made = subprocess.run(
        [
            *(binaries / "initdb", "-D", folder / "data", "-U", "samenspel", "--auth=trust", "--no-sync"),
            *("--encoding=UTF8", "--locale=C.UTF-8"),
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=folder,
        **as_account,
    )
    if made.returncode:
        raise RuntimeError(f"PostgreSQL could not make a database cluster:\n{made.stdout}")


def _wait(server, folder):
    """Wait until the server answers; `pg_isready` may be absent, so the socket itself is asked."""
    ready = "database system is ready to accept connections"
    for _attempt in range(300):
        log = (folder / "log").read_text(errors="replace")
        if ready in log:
            return
        if server.poll() is not None:
            raise RuntimeError(f"PostgreSQL did not start:\n{log}")
        time.sleep(0.1)
    raise RuntimeError(f"PostgreSQL did not answer within 30 seconds:\n{log}")


def die_with_parent(sign):
    """Return what `Popen(preexec_fn=...)` needs to have the child get this signal when its parent is killed."""
    prctl = ctypes.CDLL(None).prctl
    return lambda: prctl(PR_SET_PDEATHSIG, sign)


def main(command):
    if not command:
        sys.exit(__doc__)
    # A killed run must leave by the same door as one that ends: through the `finally` above.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        with temporary_postgres() as url:
            # Ctrl-C reaches the command as well; it ends in its own time, and then the server does.
            signal.signal(signal.SIGINT, lambda *_: None)
            code = subprocess.run(command, env=os.environ | {"DATABASE_URL": url}).returncode
            return code if code >= 0 else 128 - code
    except RuntimeError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
