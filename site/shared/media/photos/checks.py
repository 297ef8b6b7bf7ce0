"""The checks of an uploaded photo."""

from pathlib import PurePath
from typing import Any, NoReturn

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _
from PIL import Image, UnidentifiedImageError
from wagtail.images.fields import WagtailImageField

# In place of Wagtail's own messages, with the same placeholders.
REFUSALS = {
    "invalid_image": _(
        "This is not a photo that can be opened. It may be damaged, or another sort of file under the name of a photo."
    ),
    "invalid_image_extension": _("This sort of file is not accepted. A photo is a JPEG, PNG, HEIC, WebP, AVIF or GIF."),
    "invalid_image_known_format": _(
        "This file is not what its name says: the name ends in .%(extension)s, the content is %(image_format)s."
    ),
    "file_too_large": _("This photo is too large: %(file_size)s. At most %(max_filesize)s is accepted."),
    "file_too_many_pixels": _("This photo has too many pixels. Make it smaller first: at most 8,000 by 8,000 pixels."),
    "not_whole": _("This photo is not whole: the file breaks off. Copy it again from the camera or telephone."),
}
TINY = (64, 64)


class PhotoFileField(WagtailImageField):
    """
    Wagtail's field, with checks before Wagtail decodes the file.

    Wagtail decodes a picture to find its size: a truncated file is an error 500 there, and one of 900 million pixels
    fills the memory of the server. Here size, format and pixels are read from the header first.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        too_large = REFUSALS["file_too_large"] % {
            "file_size": f"> {self.max_upload_size_text}",
            "max_filesize": self.max_upload_size_text,
        }
        self.error_messages |= REFUSALS | {"file_too_large_unknown_size": too_large}

    def to_python(self, data: Any) -> Any:
        if getattr(data, "size", 0):
            self.check_before_opening(data)
        return super().to_python(data)

    def check_before_opening(self, file: UploadedFile) -> None:
        """Raise a `ValidationError` for anything but a photo. The file's position is at the start afterwards."""
        if PurePath(file.name or "").suffix.lower().removeprefix(".") not in self.allowed_image_extensions:
            self.refuse("invalid_image_extension")
        if self.max_upload_size and (file.size or 0) > self.max_upload_size:
            self.refuse(
                "file_too_large", file_size=filesizeformat(file.size or 0), max_filesize=self.max_upload_size_text
            )
        file.seek(0)
        try:
            self.read_small(file)
        finally:
            file.seek(0)

    def read_small(self, file: UploadedFile) -> None:
        """Decode a photo to its end, as small as its format allows. Raises a `ValidationError` if that fails."""
        try:
            image = Image.open(file)
        except Image.DecompressionBombError:
            self.refuse("file_too_many_pixels")
        except (UnidentifiedImageError, OSError, SyntaxError, ValueError):
            self.refuse("invalid_image")
        width, height = image.size
        if self.max_image_pixels and width * height * getattr(image, "n_frames", 1) > self.max_image_pixels:
            self.refuse("file_too_many_pixels")
        try:
            image.draft(image.mode, TINY)
            image.load()
        except Exception:  # noqa: BLE001 - each format has errors of its own for a file that breaks off
            self.refuse("not_whole")

    def refuse(self, code: str, **words: object) -> NoReturn:
        """Raise a `ValidationError` with the message of a code."""
        sentence = self.error_messages[code]
        raise ValidationError(sentence % words if words else sentence, code=code)
