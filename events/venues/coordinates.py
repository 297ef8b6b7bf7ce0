"""Read a position from what editors paste: coordinates as maps write them, or the URL of a map."""

import re
from decimal import Decimal
from urllib.parse import unquote

NUMBER = r"[-+]?\d{1,3}(?:[.,]\d+)?"
FRACTION = r"[-+]?\d{1,3}\.\d+"
# Where maps write a position in their URLs; the pin takes precedence over the centre of the view.
IN_ADDRESS = [
    re.compile(pattern)
    for pattern in (
        rf"[?&]mlat=(?P<latitude>{FRACTION})&mlon=(?P<longitude>{FRACTION})",  # openstreetmap.org, with a marker
        rf"!3d(?P<latitude>{FRACTION})!4d(?P<longitude>{FRACTION})",  # google.com/maps, the pin
        rf"[?&](?:q|query|ll|destination|daddr|cp)=(?:loc:)?(?P<latitude>{FRACTION})[,~+ ]+(?P<longitude>{FRACTION})",
        rf"#map=[\d.]+/(?P<latitude>{FRACTION})/(?P<longitude>{FRACTION})",  # openstreetmap.org, the view
        rf"@(?P<latitude>{FRACTION}),(?P<longitude>{FRACTION})",  # google.com/maps, the view
        rf"^geo:(?P<latitude>{FRACTION}),(?P<longitude>{FRACTION})",  # RFC 5870
    )
]
# 52.3702, 4.8952 and, with decimal commas, 52,3702; 4,8952.
PAIR = re.compile(rf"(?P<latitude>{NUMBER})\s*(?:[,;]\s+|[;\s]\s*|(?<=\d),(?=[-+]?\d+\.))(?P<longitude>{NUMBER})")
# 52°22'12.7"N 4°53'42.7"E
ANGLE = r"""(\d{{1,3}})°\s*(?:(\d{{1,2}})['′’]\s*)?(?:(\d{{1,2}}(?:[.,]\d+)?)(?:["″”]|'')\s*)?([{sides}])"""
ANGLES = re.compile(ANGLE.format(sides="NSZ") + r"[\s,;]*" + ANGLE.format(sides="EOW"), re.IGNORECASE)
# About ten centimetres.
PRECISION = Decimal("0.000001")


class UnreadablePosition(ValueError):
    """There is no position in the text. `is_address` says whether the text is a URL, as short links are."""

    def __init__(self, is_address: bool = False) -> None:
        super().__init__("no position")
        self.is_address = is_address


class ImpossiblePosition(ValueError):
    """The numbers lie outside the globe."""


def read_position(text: str) -> tuple[Decimal, Decimal]:
    """
    Return the latitude and longitude that a text names, in degrees (WGS 84), with six decimal places.

    text: coordinates, or the URL of a map; nothing is fetched. Raise `UnreadablePosition` when there is no position in
    it, and `ImpossiblePosition` for a latitude beyond 90 or a longitude beyond 180 degrees.
    """
    text = text.strip()
    is_address = "://" in text or text.startswith(("www.", "geo:"))
    found = _in_address(text) if is_address else _in_words(text)
    if found is None:
        raise UnreadablePosition(is_address)
    latitude, longitude = (number.quantize(PRECISION) for number in found)
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise ImpossiblePosition
    return latitude, longitude


def written(latitude: Decimal | None, longitude: Decimal | None) -> str:
    """Return a position as maps write it, such as `52.3702, 4.8952`; empty when there is none."""
    if latitude is None or longitude is None:
        return ""
    return f"{_plain(latitude)}, {_plain(longitude)}"


def map_address(latitude: Decimal, longitude: Decimal) -> str:
    """Return the URL of OpenStreetMap with a marker at this position. Visitors follow it; no page loads it."""
    north, east = _plain(latitude), _plain(longitude)
    return f"https://www.openstreetmap.org/?mlat={north}&mlon={east}#map=17/{north}/{east}"


def _in_address(address: str) -> tuple[Decimal, Decimal] | None:
    address = unquote(address)
    for pattern in IN_ADDRESS:
        if match := pattern.search(address):
            return Decimal(match["latitude"]), Decimal(match["longitude"])
    return None


def _in_words(text: str) -> tuple[Decimal, Decimal] | None:
    if match := PAIR.fullmatch(text.strip("() ")):
        return _decimal(match["latitude"]), _decimal(match["longitude"])
    if match := ANGLES.fullmatch(text):
        return _angle(*match.groups()[:4]), _angle(*match.groups()[4:])
    return None


def _decimal(number: str) -> Decimal:
    return Decimal(number.replace(",", "."))


def _angle(degrees: str, minutes: str | None, seconds: str | None, side: str) -> Decimal:
    size = Decimal(degrees) + Decimal(minutes or 0) / 60 + _decimal(seconds or "0") / 3600
    return -size if side.upper() in "SZW" else size


def _plain(number: Decimal) -> str:
    """Return a number without trailing zeros, such as 52.3702."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
