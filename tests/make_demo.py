"""
Make the demo in the database and folder of the environment: `python -m tests.make_demo`, in a process of its own.

`seed_demo`, then what it leaves to the first visitors, which no test has to wait for after that.
"""

import django
from django.core.management import call_command
from django.test import Client

from tests.demo_addresses import every_address


def make_demo() -> None:
    from tests.demo_pictures import kept_pictures  # models can be imported only once Django is set up

    with kept_pictures():
        # Nothing is drawn ahead: most of it is kept.
        call_command("seed_demo", drawn={})
        show_every_page()


def show_every_page() -> None:
    """Ask for every page once: its picture for sharing is made then."""
    # What does not answer well is told by the test that asks for it.
    visitor = Client(raise_request_exception=False)
    for address in every_address(lambda path: visitor.get(path).content.decode()):
        visitor.get(address)


if __name__ == "__main__":
    django.setup()
    make_demo()
