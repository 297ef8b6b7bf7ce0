"""
A website with films that the tests run themselves, on the loopback address.

Its host names are answered by `PretendInternet`, which takes the place of the resolver and of the connection and leaves
the rule between the two as it is: a connection to a public address is made to the website of the test, any other is
written down and fails the test.
"""

import io
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from PIL import Image

from shared.media.films.safe_http import Connector

PUBLIC = "93.184.215.14"

# In place of a real one in `settings.FILM_PROVIDERS`.
PROVIDER = {
    "name": "Filmhuis",
    "links": [r"https?://filmhuis\.example/kijk/(?P<id>\w+)$"],
    "page": "http://filmhuis.example/kijk/{id}",
    "player": "https://speler.filmhuis.example/{id}?autoplay=1",
    "starts_at": "&t={seconds}",
    "oembed": "http://filmhuis.example/oembed",
}
TOLD = {
    "type": "video",
    "title": "Een dag  op het plein\n",
    "author_name": "Buurt-TV",
    "duration": 275,
    "thumbnail_url": "http://beelden.filmhuis.example/still.jpg",
}


def still(size=(320, 180), kind="JPEG"):
    """Bytes of a picture, with something in it that nobody should see."""
    picture = Image.new("RGB", size, (200, 120, 40))
    file = io.BytesIO()
    exif = picture.getexif()
    exif[0x010F] = "Camera van Noor"
    picture.save(file, kind, exif=exif)
    return file.getvalue()


class PretendInternet(Connector):
    """`names`: host name to a list of addresses, or to several lists for a name that answers otherwise each time."""

    def __init__(self, port):
        self.port = port
        self.names = {"filmhuis.example": [PUBLIC], "beelden.filmhuis.example": [PUBLIC]}
        self.resolved = []
        self.opened = []

    def resolve(self, host, port):
        self.resolved.append(host)
        return self.names.get(host, [host])

    def open(self, address, port, timeout):
        self.opened.append((address, port))
        assert address == PUBLIC, f"A connection to {address} was about to be made."
        return super().open("127.0.0.1", self.port, timeout)


class FilmWebsite:
    """What it answers at each path: a function of the handler, or bytes, or something that becomes JSON."""

    def __init__(self):
        self.answers = {"/oembed": TOLD, "/still.jpg": still()}
        self.asked = []
        website = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                website.asked.append(self.path)
                answer = website.answers.get(self.path.partition("?")[0])
                if callable(answer):
                    answer(self)
                elif answer is None:
                    self.send_error(404)
                else:
                    send(self, answer if isinstance(answer, bytes) else json.dumps(answer).encode())

            def log_message(self, *args):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.thread.start()

    @property
    def port(self):
        return self.server.server_address[1]

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


def send(handler, body):
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def leads_to(address):
    """An answer that sends on to another address."""

    def answer(handler):
        handler.send_response(302)
        handler.send_header("Location", address)
        handler.end_headers()

    return answer


def drips(handler):
    """A byte now and then, for as long as somebody waits."""
    handler.send_response(200)
    handler.end_headers()
    try:
        for _ in range(200):
            handler.wfile.write(b" ")
            time.sleep(0.05)
    except OSError:
        pass


def is_silent(handler):
    """Takes the question and says nothing."""
    time.sleep(3)


def without_end(handler):
    """More than anybody asked for, and it does not say how much."""
    handler.send_response(200)
    handler.end_headers()
    try:
        for _ in range(2000):
            handler.wfile.write(b"x" * 10_000)
    except OSError:
        pass
