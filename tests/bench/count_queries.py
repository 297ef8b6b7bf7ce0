"""
Counts the queries of pages inside a site: `python count_queries.py /path/ ...`, with its environment and in its folder.

Prints a JSON object of numbers by path, each of a second request: what a process keeps is there by then.
"""

import json
import sys

import django
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext


def main(paths):
    django.setup()
    visitor = Client(headers={"Host": "127.0.0.1"})
    numbers = {}
    for path in paths:
        visitor.get(path)
        with CaptureQueriesContext(connection) as captured:
            visitor.get(path)
        numbers[path] = len(captured)
    print(json.dumps(numbers))


if __name__ == "__main__":
    main(sys.argv[1:])
