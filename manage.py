#!/usr/bin/env python
"""Django's command line for this project."""

import os
import sys
from pathlib import Path


def main() -> None:
    """Run Django's command line."""
    # `site/` is a source root, not a package (Python has a module `site` of its own),
    # so the folder itself goes on the path: `config`, `shared` and `demo` live in it.
    sys.path.insert(0, str(Path(__file__).resolve().parent / "site"))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.dev")
    from django.conf import settings
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line

    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        if settings.configured:
            raise
        # A mistake in the environment, found while the settings were read: the sentence says it all.
        sys.exit(str(error))


if __name__ == "__main__":
    main()
