"""Starts a server and is certain to end it. Knows nothing of Django, so that the bench can use it too."""

import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

from tests.temporary_postgres import die_with_parent

ROOT = Path(__file__).resolve().parent.parent


def free_port():
    """Return the number of a port on this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def running(command, environment, address, log, folder=ROOT):
    """
    Run a server in a folder, the project's own unless told otherwise, until the block ends.

    command: a list; environment: all of it; address: of a page, the block starts when it answers, if only with an
    error page; log: the path of the file that gets what the server says.
    Raises `RuntimeError` with the end of the log when it does not answer within half a minute.
    """
    with log.open("wb") as output:
        server = subprocess.Popen(
            command,
            env=environment,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
            preexec_fn=die_with_parent(signal.SIGTERM),
        )
    try:
        if not _answers(address, server):
            raise RuntimeError(f"The server does not answer:\n{log.read_text(errors='replace')[-4000:]}")
        yield
    finally:
        # The server and its workers at once: there is nothing to save, and a worker that is still
        # starting does not hear a gentler signal.
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()


def _answers(address, server):
    end = time.monotonic() + 30
    while time.monotonic() < end and server.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=30).close()
        except urllib.error.HTTPError:
            return True
        except OSError:
            time.sleep(0.1)
        else:
            return True
    return False
