"""Reads environment variables. A mistake stops the start with a message that names the variable."""

import os

from django.core.exceptions import ImproperlyConfigured


def required(name: str, what: str) -> str:
    """
    Return the value of a required variable.

    what: says what the value should be, for the message. Raises `ImproperlyConfigured` when it is missing or empty.
    """
    if value := os.environ.get(name, "").strip():
        return value
    raise ImproperlyConfigured(f"Set the environment variable {name}: {what}.")


def optional(name: str, default: str = "") -> str:
    """Return the value of an optional variable."""
    return os.environ.get(name, "").strip() or default


def required_list(name: str, what: str) -> list[str]:
    """Return the values of a required variable, separated by commas, as a list with at least one text."""
    if found := [part.strip() for part in required(name, what).split(",") if part.strip()]:
        return found
    raise ImproperlyConfigured(f"{name} holds nothing but commas: make it {what}.")


def switch(name: str, default: bool) -> bool:
    """Return a variable that is 1 or 0 as a bool. Raises `ImproperlyConfigured` for anything else."""
    value = optional(name, "1" if default else "0")
    if value not in ("0", "1"):
        raise ImproperlyConfigured(f"{name} is “{value}”: make it 1 (on) or 0 (off).")
    return value == "1"


def number(name: str, default: int) -> int:
    """Return a variable as an integer of 0 or more. Raises `ImproperlyConfigured` for anything else."""
    value = optional(name, str(default))
    if not value.isdecimal():
        raise ImproperlyConfigured(f"{name} is “{value}”: make it a whole number such as {default}.")
    return int(value)
