"""The font files that the site serves, and where their packages keep the sources."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Face:
    """One weight or style of a typeface, made into one WOFF2 file.

    `family` is our own name for it: a subset is a changed font, and the licence (SIL OFL 1.1, section 3)
    keeps the maker's reserved name for unchanged ones. `weights` is what CSS may ask for and get this cut.
    `stand_in` names the system typeface in `metrics.SYSTEM_WIDTHS` that is stretched to its measure.
    """

    slug: str
    family: str
    weights: str
    package: str
    source: str
    stand_in: str

    @property
    def file_name(self) -> str:
        return f"{self.slug}.woff2"

    @property
    def stand_in_family(self) -> str:
        return f"{self.family} stand-in"


SERIF_REGULAR = Face(
    "serif-regular",
    "Samenspel Serif",
    "100 500",
    "font_source_serif_pro",
    "SourceSerifPro-Regular.ttf",
    "Times New Roman",
)
SERIF_SEMIBOLD = Face(
    "serif-semibold",
    "Samenspel Serif",
    "600 900",
    "font_source_serif_pro",
    "SourceSerifPro-Semibold.ttf",
    "Times New Roman Bold",
)
SANS_REGULAR = Face(
    "sans-regular",
    "Samenspel Sans",
    "100 500",
    "font_hanken_grotesk",
    "HankenGrotesk-Regular.otf",
    "Arial",
)
SANS_SEMIBOLD = Face(
    "sans-semibold",
    "Samenspel Sans",
    "600 900",
    "font_hanken_grotesk",
    "HankenGrotesk-SemiBold.otf",
    "Arial Bold",
)
ROUND_BOLD = Face(
    "round-bold",
    "Samenspel Round",
    "600 900",
    "font_manrope",
    "Manrope-Bold.ttf",
    "Arial Bold",
)
