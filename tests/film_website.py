"""
A website with films that the tests run themselves, on the loopback address.

`PretendInternet` answers every look-up of a name with the website of the test and writes down which name was asked; in
place of TLS the website speaks plain HTTP.
"""

import io
import json
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from PIL import Image
from urllib3 import HTTPConnectionPool, PoolManager

# In place of a real one in `settings.FILM_PROVIDERS`.
PROVIDER = {
    "name": "Filmhuis",
    "links": [r"https?://filmhuis\.example/kijk/(?P<id>\w+)$"],
    "page": "https://filmhuis.example/kijk/{id}",
    "player": "https://speler.filmhuis.example/{id}?autoplay=1",
    "starts_at": "&t={seconds}",
    "oembed": "https://filmhuis.example/oembed",
    "still_hosts": ["beelden.filmhuis.example"],
}
TOLD = {
    "type": "video",
    "title": "Een dag  op het plein\n",
    "author_name": "Buurt-TV",
    "duration": 275,
    "thumbnail_url": "https://beelden.filmhuis.example/still.jpg",
}


def still(size=(320, 180), kind="JPEG"):
    """Bytes of a picture, with something in it that nobody should see."""
    picture = Image.new("RGB", size, (200, 120, 40))
    file = io.BytesIO()
    exif = picture.getexif()
    exif[0x010F] = "Camera van Noor"
    picture.save(file, kind, exif=exif)
    return file.getvalue()


class PretendInternet:
    """`asked`: the host and port of every connection that was about to be made. `client`: in place of the real one."""

    def __init__(self, port):
        self.port = port
        self.asked = []
        self.client = PoolManager(retries=False)
        self.client.pool_classes_by_scheme = {"https": HTTPConnectionPool}

    def getaddrinfo(self, host, port, *args, **kwargs):
        """Answer in place of `socket.getaddrinfo`."""
        self.asked.append((host, port))
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", self.port))]


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
