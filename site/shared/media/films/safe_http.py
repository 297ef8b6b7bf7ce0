"""
Asking another server for something: never one on our own network, never for long, never for much.

An editor's link, or an answer to it, may name any host. A name can stand for an address behind our own firewall, for
another one each time it is asked (DNS rebinding), or lead on to one. So a name is resolved once, every address that it
stands for is checked, and the connection is made to an address that was checked, not to the name; each redirect goes
through the same. The libraries for this look at the first address only, or bound neither time nor size.
"""

import http.client
import ipaddress
import socket
import ssl
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread, Timer
from time import monotonic
from urllib.parse import urljoin, urlsplit

MOST_REDIRECTS = 3
SHORTEST = 0.01  # seconds: none at all would mean "without waiting"
PORTS = {"http": 80, "https": 443}

# Python calls some of these global, but they lead on to other networks (RFC 6890, RFC 6052, RFC 3056, RFC 4380).
OTHER_NETWORKS = [
    ipaddress.ip_network(block)
    for block in ("192.0.0.0/24", "192.88.99.0/24", "64:ff9b::/96", "64:ff9b:1::/48", "2001::/32", "2002::/16")
]


class NotFetched(Exception):
    """Nothing usable came back; the text says why, for the log."""


class Forbidden(NotFetched):
    """The address is on our own network, or is no address of a web server."""


def is_public(address):
    """Say whether an IP address, as a text, belongs to the public internet: not private, local, reserved or mapped."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if ip.version == 6 and (ip.ipv4_mapped or ip.is_site_local):
        return False
    if ip.is_multicast or ip.is_reserved or ip.is_private or not ip.is_global:
        return False
    return not any(ip.version == network.version and ip in network for network in OTHER_NETWORKS)


class Connector:
    """Opens connections to public addresses. Tests replace `resolve` and `open`, never the rule between them."""

    def resolve(self, host, port):
        """Give the IP addresses that a name stands for, as texts. Raises `OSError` when it stands for none."""
        return [found[4][0] for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]

    def open(self, address, port, timeout):
        """Connect to an IP address; gives a socket. timeout: seconds."""
        return socket.create_connection((address, port), timeout)

    def connect(self, host, port, timeout):
        """
        Connect to the first address of a host, within `timeout` seconds, finding its addresses included.

        Raises `Forbidden` when any of its addresses is not public.
        """
        deadline = monotonic() + timeout
        addresses = self.resolve_in_time(host, port, timeout)
        if not addresses or not all(is_public(address) for address in addresses):
            raise Forbidden(f"{host} stands for {', '.join(addresses) or 'nothing'}")
        return self.open(addresses[0], port, max(SHORTEST, deadline - monotonic()))

    def resolve_in_time(self, host, port, seconds):
        """Do what `resolve` does, and give up after so many seconds: a look-up in DNS has no time limit."""
        found = SimpleQueue()

        def ask():
            try:
                found.put((self.resolve(host, port), None))
            except OSError as error:
                found.put((None, error))

        Thread(target=ask, name="resolver", daemon=True).start()
        try:
            addresses, error = found.get(timeout=seconds)
        except Empty:
            raise NotFetched(f"the addresses of {host} are not found in time") from None
        if error:
            raise error
        return addresses


connector = Connector()


class _Plain(http.client.HTTPConnection):
    """`line` is the socket, which http.client itself forgets as soon as the answer begins."""

    line = None

    def connect(self):
        self.sock = self.line = connector.connect(self.host, self.port, self.timeout)

    def hang_up(self):
        with suppress(OSError, AttributeError):  # closed already, or never opened
            self.line.shutdown(socket.SHUT_RDWR)


class _Secure(_Plain):
    default_port = 443

    def connect(self):
        super().connect()
        # The name, not the address: certificates are for names.
        context = ssl.create_default_context()
        self.sock = self.line = context.wrap_socket(self.sock, server_hostname=self.host, do_handshake_on_connect=False)
        self.sock.do_handshake()


def fetch(url, most, deadline, may_be_cut=False):
    """
    Give the bytes at an address.

    url: http or https; most: the largest number of bytes; deadline: by `time.monotonic()`, for redirects as well;
    may_be_cut: the first `most` bytes will do. Raises `NotFetched` for anything but a whole answer in time.
    """
    for _step in range(MOST_REDIRECTS + 1):
        try:
            body, leads_to = _ask(url, most, deadline, may_be_cut)
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise NotFetched(f"{url}: {error!r}") from error
        if leads_to is None:
            return body
        url = urljoin(url, leads_to)
    raise NotFetched(f"{url}: too many redirects")


def _ask(url, most, deadline, may_be_cut):
    """One request: gives the body and None, or None and where to ask instead."""
    connection, path = _connection_to(url, deadline - monotonic())
    # A server that sends a byte a second never meets a time limit of its own, so the whole is ended from here.
    end = Timer(max(0, deadline - monotonic()), connection.hang_up)
    end.daemon = True
    end.start()
    try:
        # No compressed answer: a small one can unfold into a very large one.
        connection.request("GET", path, headers={"User-Agent": "Samenspel", "Accept-Encoding": "identity"})
        answer = connection.getresponse()
        if answer.status in (301, 302, 303, 307, 308) and answer.getheader("Location"):
            return None, answer.getheader("Location")
        if answer.status != 200:
            raise NotFetched(f"{url} answers {answer.status}")
        body = answer.read(most + 1)
        if monotonic() >= deadline:
            raise NotFetched(f"{url} takes too long")
        if len(body) > most and not may_be_cut:
            raise NotFetched(f"{url} sends more than {most} bytes")
        return body[:most], None
    finally:
        end.cancel()
        connection.close()


def _connection_to(url, seconds):
    parts = urlsplit(url)
    if parts.scheme not in PORTS or not parts.hostname or parts.username is not None:
        raise Forbidden(f"{url} is no address to ask")
    if parts.port not in (None, PORTS[parts.scheme]):
        raise Forbidden(f"{url} has a port of its own")
    if seconds <= 0:
        raise NotFetched(f"no time left for {url}")
    kind = _Secure if parts.scheme == "https" else _Plain
    host = parts.hostname.encode("idna").decode() if not parts.hostname.isascii() else parts.hostname
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return kind(host, PORTS[parts.scheme], timeout=seconds), path
