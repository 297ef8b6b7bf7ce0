"""
Requests to the website of a film: to the hosts that the settings name only, within a time limit and a size limit.

An editor's link, the answer of a provider and a redirect may each name any host, one behind our own firewall among
them. So an address is checked against the hosts of `settings.FILM_PROVIDERS` before it is asked, and so is each
address that an answer redirects to.
"""

from __future__ import annotations

from collections.abc import Container
from concurrent.futures import Future
from threading import Thread
from time import monotonic
from urllib.parse import urljoin

import urllib3
from urllib3.util import Timeout, parse_url

MOST_REDIRECTS = 3
SHORTEST = 0.01  # seconds: a time-out of zero would mean "without waiting"
CHUNK = 65_536  # bytes
# No compressed answer: a small one can unfold into a very large one.
HEADERS = {"User-Agent": "Samenspel", "Accept-Encoding": "identity"}

# Unlike other clients it reads no proxy from the environment.
client = urllib3.PoolManager(retries=False)


class NotFetched(Exception):
    """No usable answer; the text says why, for the log."""


class Forbidden(NotFetched):
    """The address is not on one of the hosts that may be asked."""


def fetch(url: str, hosts: Container[str], most: int, deadline: float, may_be_cut: bool = False) -> bytes:
    """
    Return the bytes at an address.

    url: on https. hosts: the names of the hosts that may be asked, for redirects as well. most: the largest number of
    bytes. deadline: a moment of `time.monotonic()`, for everything together. may_be_cut: whether the first `most`
    bytes will do. Raises `Forbidden` for an address elsewhere, `NotFetched` for anything but a whole answer in time.
    """
    answer: Future[bytes] = Future()

    def ask() -> None:
        try:
            answer.set_result(_ask(url, hosts, most, deadline, may_be_cut))
        except NotFetched as error:
            answer.set_exception(error)
        except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            answer.set_exception(NotFetched(f"{url}: {error!r}"))

    # In a thread, because a look-up in DNS has no time limit, and headers that trickle in meet none.
    Thread(target=ask, name="film website", daemon=True).start()
    try:
        return answer.result(timeout=max(0, deadline - monotonic()))
    except TimeoutError:
        raise NotFetched(f"{url} takes too long") from None


def _ask(url: str, hosts: Container[str], most: int, deadline: float, may_be_cut: bool) -> bytes:
    for _step in range(MOST_REDIRECTS + 1):
        _check_address(url, hosts)
        timeout = Timeout(total=max(SHORTEST, deadline - monotonic()))
        with client.request(
            "GET", url, headers=HEADERS, timeout=timeout, redirect=False, preload_content=False, decode_content=False
        ) as response:
            if location := response.get_redirect_location():
                url = urljoin(url, location)
                continue
            if response.status != 200:
                raise NotFetched(f"{url} answers {response.status}")
            return _body(url, response, most, deadline, may_be_cut)
    raise NotFetched(f"{url}: too many redirects")


def _check_address(url: str, hosts: Container[str]) -> None:
    address = parse_url(url)  # the client's own reading of it
    if address.scheme != "https" or address.port not in (None, 443) or address.auth is not None:
        raise Forbidden(f"{url} is no plain https address")
    if address.host not in hosts:
        raise Forbidden(f"{url} is not on a host of the settings")


def _body(url: str, response: urllib3.BaseHTTPResponse, most: int, deadline: float, may_be_cut: bool) -> bytes:
    body = b""
    # `read1` returns what has arrived, so that the deadline counts for a server that sends a byte a second too.
    while len(body) <= most and (chunk := response.read1(CHUNK)):
        body += chunk
        if monotonic() >= deadline:
            raise NotFetched(f"{url} takes too long")
    if len(body) > most and not may_be_cut:
        raise NotFetched(f"{url} sends more than {most} bytes")
    return body[:most]
