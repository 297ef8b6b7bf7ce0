"""
Messages of Wagtail's admin whose Dutch translation is wrong, and which our catalogue overrides.

The catalogues of the site come first in Django. They are listed here so that `update_messages` keeps them.
"""

from django.utils.translation import gettext_noop

OVERRIDES = (
    # We say neither “je” nor “u”.
    gettext_noop("The page title as you'd like it to be seen by the public"),
    # The spaces were left out, and the dash stood behind the numbers.
    gettext_noop("%(start_index)s-%(end_index)s of %(items_count)s %(model_name)s"),
    gettext_noop(
        "%(start_index)s-%(end_index)s of %(items_count)s %(model_name)s in "
        "'<span class=\"w-title-ellipsis\">%(title)s</span>'."
    ),
)
