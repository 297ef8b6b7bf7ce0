"""Files to upload as films, subtitles and sound: real ones, made by code, and ones that are not what they say."""

import io
import wave
from functools import cache

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from demo.webm import webm

VTT = "WEBVTT\n\n00:00.500 --> 00:01.500\nGoedemiddag.\n\n00:02.000 --> 00:03.000\nWelkom.\n"


@cache
def film_data(seconds=3):
    """Bytes of a WebM film, 64 by 36 pixels, two frames a second."""
    return webm([Image.new("RGB", (64, 36), (40 + number, 90, 120)) for number in range(seconds * 2)], 2)


def film(name="film.webm", data=None):
    """A film to upload."""
    return SimpleUploadedFile(name, film_data() if data is None else data, content_type="video/webm")


def mp3_data(seconds=2):
    """Bytes of silence as MP3: frames of MPEG-1 layer III, 128 kbit/s at 44.1 kHz, 26 milliseconds each."""
    frame = b"\xff\xfb\x90\x00" + bytes(413)
    return frame * round(seconds / 0.026122)


def wav_data():
    """Sound, but of a sort that is not accepted."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(8000)
        sound.writeframes(bytes(8000))
    return file.getvalue()


def subtitles(text=VTT, name="film.vtt"):
    """Subtitles to upload."""
    return SimpleUploadedFile(name, text.encode() if isinstance(text, str) else text, content_type="text/vtt")
