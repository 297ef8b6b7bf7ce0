"""
`make serve`: from a fresh checkout to the site in a browser.

Looks first whether the address is free, because everything after it may take minutes.
Runs before anything is installed: the standard library only.
"""

import errno
import os
import socket
import sys

import python_environment


def main() -> None:
    """Set up the site, then hand over to `start.py`."""
    host = os.environ.get("HOST", "").strip() or "127.0.0.1"
    port = os.environ.get("PORT", "").strip() or "8000"
    refuse_unless_free(host, port)
    python_environment.prepare()
    start = str(python_environment.ROOT / "setup" / "start.py")
    os.execv(python_environment.PYTHON, [str(python_environment.PYTHON), start, host, port])


def refuse_unless_free(host: str, port: str) -> None:
    """Exit with a message when the address cannot be served on."""
    if not port.isdecimal() or not 0 < int(port) < 65536:
        sys.exit(f"PORT is “{port}”: make it a number from 1 to 65535, such as PORT=8001.")
    try:
        kind, _, _, _, address = socket.getaddrinfo(host, int(port), type=socket.SOCK_STREAM)[0]
    except OSError:
        sys.exit(f"HOST is “{host}”, and this machine knows no such name or address.")
    with socket.socket(kind, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(address)
            # Two sockets may be bound with the option above; only one can listen.
            probe.listen()
        except PermissionError:
            sys.exit(f"Port {port} is only for administrators here: take one above 1023, such as PORT=8001.")
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                sys.exit(f"Port {port} on {host} is taken by another program. Try: make serve PORT={int(port) + 1}")
            sys.exit(f"Nothing can be served on {host}: {error.strerror}.")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
