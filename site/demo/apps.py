from django.apps import AppConfig


class DemoConfig(AppConfig):
    """The app that makes the demo site."""

    name = "demo"
