"""The demo's users, one for each role in the admin. Never made on a real site."""

from functools import partial
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from demo.builders.seeding import Seeding
from shared.accounts.models import User
from shared.pages.admin.groups import CHIEF_EDITORS, WRITERS, ensure_groups

# (name, password, what it is for), read by `make serve` to print them.
DEMO_LOGINS = [
    ("beheer", "samen-aan-tafel", "administrator: everything, settings and colleagues included"),
    ("hoofdredactie", "soep-met-brood", "chief editor: makes and publishes every page"),
    ("schrijver", "achttien-stoelen", "writer: makes pages and hands them in for approval"),
]
DETAILS: dict[str, dict[str, Any]] = {
    "beheer": {"first_name": "Bo", "last_name": "Beheer", "is_superuser": True, "is_staff": True},
    "hoofdredactie": {"first_name": "Hedde", "last_name": "Hoofdredactie", "groups": [CHIEF_EDITORS]},
    "schrijver": {"first_name": "Silke", "last_name": "Schrijver", "groups": [WRITERS]},
}
SETTINGS_TO_TRY_WITH = ("config.settings.dev", "config.settings.test")


def logins_are_allowed() -> bool:
    """Return whether the settings are those of a site to try. Settings not listed here are of a real site."""
    return settings.SETTINGS_MODULE in SETTINGS_TO_TRY_WITH


def build_logins(seeding: Seeding) -> None:
    """Make the groups and, where that is allowed, the users. An existing user keeps their password."""
    ensure_groups()
    if not logins_are_allowed():
        seeding.say("  log-ins         none: these are not settings for trying it out")
        return
    users = get_user_model().objects
    for name, password, _purpose in DEMO_LOGINS:
        seeding.get_or_make("log-ins", users.filter(username=name), partial(_make, users, name, password))
    seeding.report("log-ins")


def _make(users: Any, name: str, password: str) -> User:
    details: dict[str, Any] = dict(DETAILS[name])
    groups = details.pop("groups", [])
    user = users.create_user(name, f"{name}@dijkgenoten.example", password, **details)
    user.groups.set(Group.objects.filter(name__in=groups))
    return user
