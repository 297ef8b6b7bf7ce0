"""
A signed token that goes with a form: whoever sends the form in has been here first, a moment ago.

The contact page is the same for everybody and holds none. A script fetches one when a visitor begins to type; without
a script the site hands one out with the question whether the message is right. A robot that only posts has none.
"""

from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from django.core.signing import BadSignature, SignatureExpired, dumps, loads

SALT = "home.contact"
# Nobody reads and fills in a form faster.
TOO_SOON = timedelta(seconds=2)
# Long enough for a letter that is written between other work.
TOO_LATE = timedelta(hours=24)
# The largest age at which a token is still younger than `TOO_SOON`: Django compares with “older than”.
STILL_TOO_SOON = TOO_SOON - timedelta(microseconds=1)


@dataclass(frozen=True)
class Token:
    """
    A token that was read back.

    key: names this one form, so that it counts once however often it is sent.
    is_too_young: whether it was made less than `TOO_SOON` ago, by a clock of whole seconds.
    """

    key: str
    is_too_young: bool


def new_token(page_id: int) -> str:
    """Return a token for the form of a page, as a text that fits in a hidden field."""
    return dumps({"page": page_id, "key": uuid4().hex}, salt=SALT)


def read_token(text: str, page_id: int) -> Token | None:
    """Return the `Token` that was made for the form of this page; None for a forged, foreign or old text."""
    try:
        found = loads(text, salt=SALT, max_age=TOO_LATE)
    except (BadSignature, ValueError):
        return None
    return Token(found["key"], _is_too_young(text)) if found["page"] == page_id else None


def _is_too_young(text: str) -> bool:
    try:
        loads(text, salt=SALT, max_age=STILL_TOO_SOON)
    except SignatureExpired:
        return False
    return True
