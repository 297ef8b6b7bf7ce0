"""Checks uploaded films and sound, and reads their length and size."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files import File
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _
from pymediainfo import MediaInfo

# By extension: the container format that the file must have, and its MIME type.
ENDINGS = {
    "mp4": ("mp4", "video/mp4"),
    "m4v": ("mp4", "video/mp4"),
    "webm": ("webm", "video/webm"),
    "mp3": ("mp3", "audio/mpeg"),
    "m4a": ("mp4", "audio/mp4"),
    "ogg": ("ogg", "audio/ogg"),
}
HEAD = 256  # bytes that tell what a file is
ACCEPT = ",".join(f".{ending}" for ending in ENDINGS)


@dataclass(frozen=True)
class Recording:
    """The length of a file in seconds, and its width and height in pixels, which are None for sound."""

    seconds: float
    width: int | None
    height: int | None


def ending_of(name: str | None) -> str:
    """Return the extension of a file's name in lower case, without the dot."""
    return PurePosixPath(name or "").suffix.removeprefix(".").lower()


def mime_type(name: str | None) -> str:
    """Return the MIME type for a name with one of `ENDINGS`."""
    return ENDINGS[ending_of(name)][1]


def container_of(head: bytes) -> str:
    """Return the container format of a file by its first bytes: `mp4`, `webm`, `mp3`, `ogg`, or empty."""
    if head[4:8] == b"ftyp":
        return "mp4"
    if head.startswith(b"\x1a\x45\xdf\xa3") and b"webm" in head:
        return "webm"
    if head.startswith(b"OggS"):
        return "ogg"
    # An MP3 begins with its tags or with a frame: eleven bits set, layer III (ISO/IEC 11172-3).
    if head.startswith(b"ID3") or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2):
        return "mp3"
    return ""


def examine(file: File) -> Recording:
    """
    Return the `Recording` in an uploaded file.

    file: an open Django `File` with a name; its position is at the start afterwards. Raises a `ValidationError` for a
    file that is too large, of another type than its name says, or damaged.
    """
    ending = ending_of(file.name)
    if ending not in ENDINGS:
        raise ValidationError(_("A film is an MP4 or WebM file, sound is an MP3, M4A or OGG file."))
    most = settings.FILM_MEGABYTES * 1024 * 1024
    if file.size > most:
        raise ValidationError(
            _("This file is %(size)s. It may be %(most)s at most; a longer film can stand on a film website."),
            params={"size": filesizeformat(file.size), "most": filesizeformat(most)},
        )
    file.seek(0)
    try:
        if container_of(file.read(HEAD)) != ENDINGS[ending][0]:
            raise ValidationError(
                _("The file ends in .%(ending)s, but it is something else. Save the film anew, as MP4."),
                params={"ending": ending},
            )
        file.seek(0)
        return _recording(file, sound_only=ENDINGS[ending][1].startswith("audio/"))
    finally:
        file.seek(0)


def _recording(file: File, sound_only: bool) -> Recording:
    tracks = MediaInfo.parse(file).tracks
    picture = next((track for track in tracks if track.track_type == "Video"), None)
    sound = next((track for track in tracks if track.track_type == "Audio"), None)
    seconds = next((float(track.duration) / 1000 for track in tracks if track.duration), 0)
    if not seconds or not (sound if sound_only else picture):
        raise ValidationError(_("This file cannot be played: it is damaged, or not whole. Upload it once more."))
    if sound_only or picture is None:
        return Recording(seconds, None, None)
    return Recording(seconds, picture.width, picture.height)
