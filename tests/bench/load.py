"""Asks one address for a while, over several connections that stay open, and says how fast it was answered."""

import http.client
import threading
import time
from dataclasses import dataclass
from statistics import median
from urllib.parse import urlsplit

CONNECTIONS = 4  # twice as many as there are workers: each has its next request waiting


@dataclass(frozen=True)
class Measured:
    """Requests a second, the median of their milliseconds, and the size of a page in bytes."""

    per_second: float
    milliseconds: float
    size: int


def measure(address, seconds):
    """
    Ask for an address as fast as it is answered, for so many seconds, on this machine only.

    Raises `RuntimeError` when any answer is not 200.
    """
    taken, problems, sizes = [], [], set()
    begin = time.perf_counter()
    end = begin + seconds
    threads = [threading.Thread(target=_ask, args=(address, end, taken, sizes, problems)) for _ in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if problems:
        raise RuntimeError(f"{address} answered {problems[0]}.")
    return Measured(len(taken) / (time.perf_counter() - begin), median(taken) * 1000, max(sizes))


def _ask(address, end, taken, sizes, problems):
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=60)
    while time.perf_counter() < end and not problems:
        begin = time.perf_counter()
        connection.request("GET", parts.path)
        answer = connection.getresponse()
        sizes.add(len(answer.read()))
        taken.append(time.perf_counter() - begin)
        if answer.status != 200:
            problems.append(answer.status)
    connection.close()
