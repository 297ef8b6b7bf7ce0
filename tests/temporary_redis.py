"""A Redis of its own for a test: on the loopback address, in memory only, gone when the test ends."""

import contextlib
import shutil
import signal
import socket
import subprocess
import time

from tests.servers import free_port
from tests.temporary_postgres import die_with_parent


@contextlib.contextmanager
def temporary_redis(folder):
    """
    Start a Redis and give its `REDIS_URL`; stop it at the end.

    folder: a path where it may write. Raises `RuntimeError` when it is not installed or does not start.
    """
    program = shutil.which("redis-server")
    if not program:
        raise RuntimeError("Redis is not installed; on Debian: sudo apt-get install -y redis-server")
    port = free_port()
    with (folder / "redis.log").open("wb") as log:
        server = subprocess.Popen(
            [program, "--bind", "127.0.0.1", "--port", str(port), "--save", "", "--dir", str(folder)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            preexec_fn=die_with_parent(signal.SIGTERM),
        )
    try:
        _wait(server, port, folder / "redis.log")
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        server.kill()  # nothing is kept
        server.wait()


def _wait(server, port, log):
    end = time.monotonic() + 20
    while time.monotonic() < end and server.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1) as connection:
            connection.sendall(b"PING\r\n")
            if connection.recv(16).startswith(b"+PONG"):
                return
        time.sleep(0.05)
    raise RuntimeError(f"Redis does not answer:\n{log.read_text(errors='replace')[-2000:]}")
