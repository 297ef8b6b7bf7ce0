"""Recognises links to films on the websites of `settings.FILM_PROVIDERS`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings


@dataclass(frozen=True)
class FilmAtProvider:
    """A film at a provider of `settings.FILM_PROVIDERS`. key: part of the link to an unlisted film, or empty."""

    provider: dict
    id: str
    key: str = ""

    @property
    def name(self) -> str:
        """Return the name of the website, such as `YouTube`."""
        return self.provider["name"]

    @property
    def page(self) -> str:
        """Return the address of the film's page there."""
        return self._fill("page")

    @property
    def player(self) -> str:
        """Return the address of the player. It starts by itself, because it is loaded after a click on “play”."""
        return self._fill("player")

    def player_at(self, seconds: int) -> str:
        """Return the address of the player that starts at a number of seconds."""
        return self.player + self.provider["starts_at"].format(seconds=seconds)

    @property
    def covers(self) -> list[str]:
        """Return the addresses of stills to try before the one that the provider's answer names."""
        return [address.format(id=self.id) for address in self.provider.get("covers", ())]

    @property
    def hosts(self) -> frozenset[str]:
        """Return the hosts to which a request about the film may go."""
        addresses = [self.page, self.provider["oembed"], *self.covers]
        return frozenset([*(urlsplit(address).netloc for address in addresses), *self.provider.get("still_hosts", ())])

    def _fill(self, what: str) -> str:
        with_key = self.provider.get(f"{what}_key", "") if self.key else ""
        return (self.provider[what] + with_key).format(id=self.id, key=self.key)


def recognise(url: str) -> FilmAtProvider | None:
    """Return the `FilmAtProvider` that a link points to; None for any other address."""
    for provider in settings.FILM_PROVIDERS:
        for pattern in provider["links"]:
            if found := re.match(pattern, url.strip(), re.IGNORECASE):
                groups = found.groupdict()
                return FilmAtProvider(provider, groups["id"], groups.get("key") or "")
    return None


def player_origins() -> list[str]:
    """Return the origins of the players, such as `https://player.vimeo.com`, for the `frame-src` of the CSP."""
    found = (urlsplit(provider["player"].format(id="", key="")) for provider in settings.FILM_PROVIDERS)
    return list(dict.fromkeys(f"{parts.scheme}://{parts.netloc}" for parts in found))
