"""Background tasks."""

# The name in `settings.TASKS` of where such work goes. Wagtail's own tasks are short and stay with "default".
BACKGROUND = "background"
