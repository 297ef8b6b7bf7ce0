"""
A note in our own handwriting that goes with a form: who sends it in has been here first, a moment ago.

The contact page is the same for everybody and holds none. A script fetches one when a visitor begins to type; without
a script the site hands one out with the question whether the message is right. A robot that only posts has none.
"""

from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from django.core.signing import BadSignature, Signer

# Nobody reads a form and fills it in faster.
TOO_SOON = timedelta(seconds=2)
# Long enough for a letter that is written between other work.
TOO_LATE = timedelta(hours=24)


@dataclass(frozen=True)
class Token:
    """
    A token that was read back.

    key: names this one form, so that it counts once however often it is sent. age: a timedelta.
    """

    key: str
    age: timedelta

    @property
    def is_too_young(self):
        return self.age < TOO_SOON


def new_token(page_id, moment):
    """Give a token for the form of a page, as a text that fits in a hidden field. moment: an aware datetime."""
    return _signer().sign_object({"page": page_id, "key": uuid4().hex, "at": moment.timestamp()})


def read_token(text, page_id, moment):
    """Give the `Token` that was made for the form of this page, or None: not ours, of another form, or too old."""
    try:
        found = _signer().unsign_object(text)
    except (BadSignature, ValueError):
        return None
    age = timedelta(seconds=moment.timestamp() - found["at"])
    if found["page"] != page_id or age > TOO_LATE:
        return None
    return Token(found["key"], age)


def _signer():
    return Signer(salt="home.contact")
