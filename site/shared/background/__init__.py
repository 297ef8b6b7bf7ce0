"""Slow work that nobody should wait for: it is put aside while a request is answered, and done beside it."""

# The name in `settings.TASKS` of where such work goes. Wagtail's own tasks are short and stay with "default".
BACKGROUND = "background"
