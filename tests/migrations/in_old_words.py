"""What the programs of this proof share: the words of before, models by their labels, and writing down."""

import json
from pathlib import Path

from django.apps import apps

from tests.migrations import renaming

# In what words this version of the code speaks. Both are told in those of before.
WORDS = {
    "after": {
        "fields": renaming.of_before,
        "facts": renaming.facts_of_before,
        "path": renaming.content_path,
        "mode": renaming.preview_mode_of_before,
    },
    "before": {"fields": renaming.as_it_stands, "facts": dict, "path": str, "mode": str},
}


def model(name):
    """Return a model by its label, such as `events.EventPage`: modules are moved, labels stay."""
    return apps.get_model(name)


def pages():
    """Return every page but the root as an instance of its own class, in the order of their numbers."""
    return [page.specific for page in model("pages.BasePage").objects.filter(depth__gt=1).order_by("pk")]


def write(path, found):
    """Write what a program found as JSON, dates and the like as their texts."""
    Path(path).write_text(json.dumps(found, default=str, ensure_ascii=False))
