"""Facts: filled in once at the hub and shown at every part."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Fact:
    """
    One line of the facts panel.

    code: a stable English word (`when`, `where`, `who`…), for the icon.
    label: the translated word before it. text: what it says.
    url: where it leads, or empty. icon: the name of a Lucide icon.
    more: further lines of text under it. links: pairs of text and address, the last lines.
    """

    code: str
    label: str
    text: str
    url: str = ""
    icon: str = ""
    more: tuple = field(default=())
    links: tuple = field(default=())
