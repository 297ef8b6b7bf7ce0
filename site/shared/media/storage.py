"""
The storage of uploaded files: a public folder, and a private one for what visitors may not fetch.

Private are the originals of photos, with the metadata of the camera, and every rendition of a photo that may not be
shown. A web server in front serves the public folder only, so moving a file takes it off the web.
"""

from pathlib import PurePosixPath

from django.conf import settings
from django.core.files import File
from django.core.files.storage import FileSystemStorage
from django.db.models.fields.files import FieldFile
from django.urls import reverse

PRIVATE = "private/"


def is_private(name: str | None) -> bool:
    """Return whether a file is in the private folder. name: relative to the storage."""
    return str(name).startswith(PRIVATE)


def is_new_file(file: FieldFile) -> bool:
    """Return whether the file of a record was just assigned and is not in the storage yet."""
    # Django 5.2.19 has no public name for this; `FileField.pre_save` reads the same attribute.
    return not file._committed  # type: ignore[attr-defined]


class Uploads(FileSystemStorage):
    """Django's file system storage, with names that begin with `private/` in `PRIVATE_UPLOADS_ROOT`."""

    @property
    def private(self) -> FileSystemStorage:
        return FileSystemStorage(location=settings.PRIVATE_UPLOADS_ROOT)

    def path(self, name: str) -> str:
        return self.private.path(_inside(name)) if is_private(name) else super().path(name)

    def url(self, name: str | None) -> str:
        """Return the public address of a file, or the one in the admin for a private file."""
        return reverse("private_upload", args=[_inside(name)]) if is_private(name) else super().url(name)

    def _save(self, name: str, content: File) -> str:
        if is_private(name):
            return PRIVATE + self.private.save(_inside(name), content)
        return super()._save(name, content)  # type: ignore[misc]

    def move(self, name: str, private: bool) -> str:
        """
        Move a file into the private or the public folder, and return its new name.

        A file that is there already keeps its name.
        """
        if is_private(name) == private:
            return name
        wanted = f"{PRIVATE}{name}" if private else _inside(name)
        with self.open(name) as file:
            moved = self.save(wanted, file)
        self.delete(name)
        return moved


def _inside(name: str | None) -> str:
    return str(PurePosixPath(str(name).replace("\\", "/").removeprefix(PRIVATE)))
