"""Which websites with films we know, and what can be made of a link to one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings


@dataclass(frozen=True)
class FilmAtProvider:
    """A film that stands with a provider of `settings.FILM_PROVIDERS`; `key` is of one that is not for everybody."""

    provider: dict
    id: str
    key: str = ""

    @property
    def name(self) -> str:
        """What visitors call the website, such as `YouTube`."""
        return self.provider["name"]

    @property
    def page(self) -> str:
        """The address of the film's page there."""
        return self._fill("page")

    @property
    def player(self) -> str:
        """The address of the player, which plays by itself: it is loaded after a click on “play” only."""
        return self._fill("player")

    def player_at(self, seconds: int) -> str:
        """Give the address of the player that begins so many seconds in."""
        return self.player + self.provider["starts_at"].format(seconds=seconds)

    @property
    def covers(self) -> list[str]:
        """Addresses of stills to try before the one that the provider names."""
        return [address.format(id=self.id) for address in self.provider.get("covers", ())]

    @property
    def hosts(self) -> frozenset[str]:
        """The hosts that may be asked about the film: those of the provider's addresses, and its `still_hosts`."""
        addresses = [self.page, self.provider["oembed"], *self.covers]
        return frozenset([*(urlsplit(address).netloc for address in addresses), *self.provider.get("still_hosts", ())])

    def _fill(self, what: str) -> str:
        with_key = self.provider.get(f"{what}_key", "") if self.key else ""
        return (self.provider[what] + with_key).format(id=self.id, key=self.key)


def recognise(url: str) -> FilmAtProvider | None:
    """Give the `FilmAtProvider` that a link leads to; None for every other address."""
    for provider in settings.FILM_PROVIDERS:
        for pattern in provider["links"]:
            if found := re.match(pattern, url.strip(), re.IGNORECASE):
                groups = found.groupdict()
                return FilmAtProvider(provider, groups["id"], groups.get("key") or "")
    return None


def player_origins() -> list[str]:
    """Give the origins that pages may show in a frame, such as `https://player.vimeo.com`, in the order of settings."""
    found = (urlsplit(provider["player"].format(id="", key="")) for provider in settings.FILM_PROVIDERS)
    return list(dict.fromkeys(f"{parts.scheme}://{parts.netloc}" for parts in found))
