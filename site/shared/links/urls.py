"""Web addresses as people type and read them. Plain functions, without Django."""

import re
from urllib.parse import SplitResult, unquote, urlsplit

SCHEMES = ("http", "https", "mailto", "tel")
LONGEST_FIRST_PIECE = 40  # characters; a longer first piece of a path says less than it costs
ELLIPSIS = "…"

_SCHEME = re.compile(r"^([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_HOST_AND_PORT = re.compile(r"^[^/?#:@\s]+\.[^/?#:@\s]+:\d+(?:[/?#]|$)")
_EMAIL = re.compile(r"^[^@\s:/?#]+@[^@\s:/?#]+\.[^@\s:/?#]+$")
_HOST = re.compile(r"^(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_](?:[\w-]*[^\W_])?$")


class NotAnAddress(ValueError):
    """The text is no address."""


class UnsafeAddress(ValueError):
    """The address has a scheme to which this site never links, such as `javascript:`."""


def complete_address(typed: str) -> str:
    """
    Return the complete address for what somebody typed.

    An address without a scheme gets `https://`, an email address `mailto:`; a phone number loses its spaces. Raises
    `UnsafeAddress` for a scheme that is not in `SCHEMES`, and `NotAnAddress` for anything else.
    """
    address = typed.strip()
    if not address or any(ord(char) < 32 for char in address) or "\\" in address:
        raise NotAnAddress(typed)
    scheme = _scheme_of(address)
    if scheme and scheme not in SCHEMES:
        raise UnsafeAddress(typed)
    if scheme == "tel":
        return _phone(address)
    if scheme == "mailto" or (not scheme and _EMAIL.match(address)):
        return _email(address)
    if not scheme:
        address = f"https://{address.removeprefix('//')}"
    return _web(address)


def short_address(address: str) -> str:
    """
    Return an address as visitors see it: the host, the first segment of the path, and an ellipsis for the rest.

    A first segment longer than `LONGEST_FIRST_PIECE` is left out. An email address or a phone number loses its scheme.
    A text that is no address is returned as it is.
    """
    if _scheme_of(address) in ("mailto", "tel"):
        return unquote(address.partition(":")[2].partition("?")[0])
    try:
        parts = _split(address)
    except NotAnAddress:
        return address
    pieces = [unquote(piece) for piece in parts.path.split("/") if piece]
    has_more = bool(len(pieces) > 1 or parts.query or parts.fragment)
    shown = [_shown_host(parts)]
    if pieces and len(pieces[0]) <= LONGEST_FIRST_PIECE:
        shown.append(pieces[0])
    elif pieces:
        has_more = True
    if has_more:
        shown.append(ELLIPSIS)
    return "/".join(shown)


def is_cut_off(address: str) -> bool:
    """Return whether an address ends in dots, because it was copied from where it was shown shortened."""
    return unquote(address.strip()).endswith(("...", ELLIPSIS))


def host_of(address: str) -> str:
    """Return the host of a web address without `www.`, such as `vimeo.com`; empty for anything else."""
    if _scheme_of(address) not in ("http", "https"):
        return ""
    try:
        return _readable(_split(address).hostname or "")
    except NotAnAddress:
        return ""


def is_web_address(text: str) -> bool:
    """Return whether a text is itself a web address, which is shortened when it is shown as link text."""
    text = text.strip()
    return bool(re.match(r"^(https?://|www\.)\S+$", text, re.IGNORECASE))


def _scheme_of(address: str) -> str:
    if _HOST_AND_PORT.match(address):
        return ""
    found = _SCHEME.match(address)
    return found.group(1).lower() if found else ""


def _split(address: str) -> SplitResult:
    try:
        parts = urlsplit(address if "//" in address else f"//{address}")
        parts.port  # noqa: B018 - a port that is no number shows itself only when it is read
    except ValueError as error:
        raise NotAnAddress(address) from error
    return parts


def _web(address: str) -> str:
    parts = _split(address)
    if not _HOST.match(parts.hostname or "") and parts.hostname != "localhost":
        raise NotAnAddress(address)
    return address.replace(" ", "%20")


def _email(address: str) -> str:
    bare, _, question = address.removeprefix("mailto:").partition("?")
    if not _EMAIL.match(bare):
        raise NotAnAddress(address)
    return f"mailto:{bare}" + (f"?{question}" if question else "")


def _phone(address: str) -> str:
    number = re.sub(r"[\s().-]", "", address.partition(":")[2])
    if not re.match(r"^\+?\d{3,}$", number):
        raise NotAnAddress(address)
    return f"tel:{number}"


def _shown_host(parts: SplitResult) -> str:
    host = _readable(parts.hostname or "")
    return f"{host}:{parts.port}" if parts.port else host


def _readable(host: str) -> str:
    host = host.removeprefix("www.")
    try:
        return host.encode("ascii").decode("idna") if "xn--" in host else host
    except UnicodeError:
        return host
