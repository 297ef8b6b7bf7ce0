"""
Runs one of the programs beside this file on a version of the site: `python -m tests.migrations.program NAME SORT ...`.

Django is set up first: models cannot be imported before that. SORT: `before` or `after`, the version that runs.
"""

import sys
from importlib import import_module

import django

if __name__ == "__main__":
    name, sort, *given = sys.argv[1:]
    django.setup()
    import_module(f"tests.migrations.{name}").main(sort, *given)
