"""What a camera writes into a photo - where it was taken, when, with which telephone - goes into nothing we make."""

from PIL import ImageOps
from willow.plugins.pillow import PillowImage
from willow.registry import registry

# What a picture cannot be drawn right without: its colours, and which of them is transparent.
KEPT = ("icc_profile", "transparency")


def turn_and_forget(image: PillowImage) -> PillowImage:
    """
    Do what Willow's `auto_orient` does, and leave all metadata behind but `KEPT`.

    Wagtail asks for it at the beginning of every size that it makes. Willow itself copies the metadata of the camera,
    the place on the map among them, into every JPEG.
    """
    turned = ImageOps.exif_transpose(image.image)
    turned.info = {name: value for name, value in turned.info.items() if name in KEPT}
    turned.getexif().clear()
    return PillowImage(turned)


registry.register_operation(PillowImage, "auto_orient", turn_and_forget)
