"""Reads what differs per machine; a mistake in it stops the start with a sentence that names the variable."""

import os

from django.core.exceptions import ImproperlyConfigured


def required(name: str, what: str) -> str:
    """
    Give the text of a variable that must be set.

    what: what to put in it, for the sentence. Raises `ImproperlyConfigured` when it is missing or empty.
    """
    if value := os.environ.get(name, "").strip():
        return value
    raise ImproperlyConfigured(f"Set the environment variable {name}: {what}.")


def optional(name: str, default: str = "") -> str:
    """Give the text of a variable that may be left out."""
    return os.environ.get(name, "").strip() or default


def required_list(name: str, what: str) -> list[str]:
    """Like `required`, for one or more texts separated by commas; gives a list with at least one text."""
    if found := [part.strip() for part in required(name, what).split(",") if part.strip()]:
        return found
    raise ImproperlyConfigured(f"{name} holds nothing but commas: make it {what}.")


def switch(name: str, default: bool) -> bool:
    """Give a variable that is 1 (on) or 0 (off) as a bool. Raises `ImproperlyConfigured` for anything else."""
    value = optional(name, "1" if default else "0")
    if value not in ("0", "1"):
        raise ImproperlyConfigured(f"{name} is “{value}”: make it 1 (on) or 0 (off).")
    return value == "1"


def number(name: str, default: int) -> int:
    """Give a variable that is a whole number of 0 or more. Raises `ImproperlyConfigured` for anything else."""
    value = optional(name, str(default))
    if not value.isdecimal():
        raise ImproperlyConfigured(f"{name} is “{value}”: make it a whole number such as {default}.")
    return int(value)
