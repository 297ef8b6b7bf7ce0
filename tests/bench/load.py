"""Asks a server for a page, over and over, and says how quick it was. Loopback only, with an end to it."""

import http.client
import statistics
import threading
import time
from dataclasses import dataclass, field

VISITORS = 8  # at once: enough to keep two workers busy whichever of them a connection falls to
SECONDS = 3  # of many visitors at once, each round
ALONE = 20  # requests one after the other, each round
MOST = 20_000  # requests of one page, whatever happens


@dataclass
class Target:
    """
    A page to measure, and what was found: `rates` in requests a second, one a round; `times` in seconds.

    unchanged: ask as somebody who has the page already, and expect to hear just that (304).
    """

    name: str
    port: int
    path: str
    unchanged: bool = False
    size: int = 0
    rates: list = field(default_factory=list)
    times: list = field(default_factory=list)
    asked: int = 0

    def ask(self):
        """
        Ask once, on a connection of its own, as a web server in front does.

        Raises `RuntimeError` when the answer is not the page that it was the first time.
        """
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        try:
            connection.request("GET", self.path, headers={"If-None-Match": "*"} if self.unchanged else {})
            answer = connection.getresponse()
            size = len(answer.read())
        finally:
            connection.close()
        self.size = self.size or size
        if answer.status != (304 if self.unchanged else 200) or size != self.size:
            raise RuntimeError(f"{self.name}: status {answer.status}, {size} bytes instead of {self.size}.")

    def warm_up(self):
        """Ask until every worker has made what it keeps. The first answer may take long: photos are scaled for it."""
        self.ask()
        for _ in range(ALONE):
            self.ask()
        self._crowd(2)

    def measure(self):
        """Take one round: one visitor, then many at once."""
        for _ in range(ALONE):
            begin = time.perf_counter()
            self.ask()
            self.times.append(time.perf_counter() - begin)
        self.rates.append(self._crowd(SECONDS))

    def _crowd(self, seconds):
        """Return the requests a second of `VISITORS` at once."""
        done, failed = [], []
        end = time.perf_counter() + seconds

        def visit():
            try:
                while time.perf_counter() < end and self.asked + len(done) < MOST:
                    self.ask()
                    done.append(time.perf_counter())
            except Exception as error:
                failed.append(error)

        begin = time.perf_counter()
        visitors = [threading.Thread(target=visit) for _ in range(VISITORS)]
        for visitor in visitors:
            visitor.start()
        for visitor in visitors:
            visitor.join()
        if failed:
            raise failed[0]
        self.asked += len(done)
        return len(done) / (max(done) - begin)

    @property
    def rate(self):
        """The median over the rounds, requests a second."""
        return statistics.median(self.rates)

    @property
    def milliseconds(self):
        """The median of one visitor's requests."""
        return statistics.median(self.times) * 1000
