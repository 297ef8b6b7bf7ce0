"""
Where uploaded files stand: what visitors may fetch in the public folder, all else in a private one.

Private are the originals of photos, with all that a camera writes into them, and every size of a photo that may not
be shown. A web server in front knows the public folder only, so moving a file is what takes it off the web.
"""

from pathlib import PurePosixPath

from django.conf import settings
from django.core.files import File
from django.core.files.storage import FileSystemStorage
from django.db.models.fields.files import FieldFile
from django.urls import reverse

PRIVATE = "private/"


def is_private(name: str) -> bool:
    """Say whether a name of the storage belongs to the private folder."""
    return str(name).startswith(PRIVATE)


def is_new_file(file: FieldFile) -> bool:
    """Return whether the file of a record was just assigned to it and is not in the storage yet."""
    # Django 5.2.19 has no public name for this; `FileField.pre_save` reads the same attribute.
    return not file._committed


class Uploads(FileSystemStorage):
    """Django's own storage on disk, with names that begin with `private/` in `PRIVATE_UPLOADS_ROOT`."""

    @property
    def private(self) -> FileSystemStorage:
        return FileSystemStorage(location=settings.PRIVATE_UPLOADS_ROOT)

    def path(self, name: str) -> str:
        return self.private.path(_inside(name)) if is_private(name) else super().path(name)

    def url(self, name: str | None) -> str:
        """The public address, or the one at the desk, which asks for a log-in."""
        return reverse("private_upload", args=[_inside(name)]) if is_private(name) else super().url(name)

    def _save(self, name: str, content: File) -> str:
        if is_private(name):
            return PRIVATE + self.private.save(_inside(name), content)
        return super()._save(name, content)

    def move(self, name: str, private: bool) -> str:
        """
        Put a file into the private folder or into the public one.

        name: what it is called now. Returns its new name, or the same when it stands there already.
        """
        if is_private(name) == private:
            return name
        wanted = f"{PRIVATE}{name}" if private else _inside(name)
        with self.open(name) as file:
            moved = self.save(wanted, file)
        self.delete(name)
        return moved


def _inside(name: str) -> str:
    return str(PurePosixPath(str(name).replace("\\", "/").removeprefix(PRIVATE)))
