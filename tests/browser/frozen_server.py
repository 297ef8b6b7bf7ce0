"""
The site at a moment that the test chooses: `python -m tests.browser.frozen_server PORT FILE`.

FILE holds the moment as ISO 8601 with its offset; it is read at every request, and for the length of that request the
clock of the process stands still there. The site itself knows nothing of it.
"""

import sys
from datetime import datetime
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, make_server

import time_machine

from config.wsgi import application


class SilentHandler(WSGIRequestHandler):
    """Says nothing of what goes well."""

    def log_message(self, *args):
        pass


def frozen(moment_file):
    """Return the site as a WSGI application on which the clock stands at the moment in a file."""

    def answer(environ, start_response):
        with time_machine.travel(datetime.fromisoformat(moment_file.read_text()), tick=False):
            return list(application(environ, start_response))

    return answer


if __name__ == "__main__":
    port, moment_file = int(sys.argv[1]), Path(sys.argv[2])
    make_server("127.0.0.1", port, frozen(moment_file), handler_class=SilentHandler).serve_forever()
