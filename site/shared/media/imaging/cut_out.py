"""A picture that is cut out of a photo and has its size: what is left is to save it."""

from __future__ import annotations

from typing import IO, Any, Self

from willow.image import AvifImageFile
from willow.plugins.pillow import PillowImage

# libavif's scale from 0 (slow) to 10. Beside Pillow's own 6, a 1600 by 900 photo costs a tenth of the CPU time
# (0.12 s for 1.19 s) and becomes 5 % larger. Willow 1.12 has no setting for it.
AVIF_SPEED = 9


class CutOut(PillowImage):
    """A picture of Willow's that stands upright and is cropped and resized already, and is saved fast as AVIF."""

    def auto_orient(self) -> Self:
        return self

    def crop(self, rect: Any) -> Self:
        return self

    def resize(self, size: tuple[int, int]) -> Self:
        return self

    def save_as_avif(
        self, f: IO[bytes], quality: int = 80, lossless: bool = False, apply_optimizers: bool = True
    ) -> AvifImageFile:
        """Do what Willow does, faster. Lossless and CMYK images are left to Willow itself."""
        if lossless or self.image.mode == "CMYK":
            return super().save_as_avif(f, quality, lossless, apply_optimizers)
        profile = self.get_icc_profile()
        options = {} if profile is None else {"icc_profile": profile}
        self.image.save(f, "AVIF", quality=quality, speed=AVIF_SPEED, **options)
        return AvifImageFile(f)
