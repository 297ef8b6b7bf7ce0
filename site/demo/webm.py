"""
A film from pictures, with nothing but Pillow: each lossy WebP picture is a key frame of VP8, which WebM may hold.

Large for what is in it, because no frame is told by what changed since the one before; for half a minute that will do.
The container is EBML (RFC 8794) with the elements of Matroska (RFC 9559).
"""

import io
import struct
from collections.abc import Iterable

from PIL import Image

WEBP_QUALITY = 55


def webm(frames: Iterable[Image.Image], per_second: int) -> bytes:
    """
    Return a silent film as the bytes of a WebM file.

    frames: Pillow pictures of one size; per_second: how many are shown in a second, a whole number.
    """
    frames = list(frames)
    width, height = frames[0].size
    pictures = [_vp8(frame) for frame in frames]
    duration = len(pictures) * 1000 / per_second
    info = _element(
        0x1549A966,
        _number(0x2AD7B1, 1_000_000),  # times are in milliseconds
        _element(0x4489, struct.pack(">d", duration)),
        _element(0x4D80, b"Samenspel"),
        _element(0x5741, b"Samenspel"),
    )
    size = _element(0xE0, _number(0xB0, width), _number(0xBA, height))
    track = _element(
        0xAE, _number(0xD7, 1), _number(0x73C5, 1), _number(0x83, 1), _number(0x9C, 0), _element(0x86, b"V_VP8"), size
    )
    clusters = [
        _cluster(start * 1000 // per_second, pictures[start : start + per_second], per_second)
        for start in range(0, len(pictures), per_second)
    ]
    before = info + _element(0x1654AE6B, track)
    return _head() + _element(0x18538067, before, _cues(clusters, len(before)), *clusters)


def _vp8(frame: Image.Image) -> bytes:
    """Return the VP8 chunk of a picture saved as lossy WebP (https://developers.google.com/speed/webp/docs/riff_container)."""
    file = io.BytesIO()
    frame.convert("RGB").save(file, "WEBP", quality=WEBP_QUALITY, method=1)
    data, at = file.getvalue(), 12
    while data[at : at + 4] != b"VP8 ":
        at += 8 + (struct.unpack("<I", data[at + 4 : at + 8])[0] + 1) // 2 * 2
    length = struct.unpack("<I", data[at + 4 : at + 8])[0]
    return data[at + 8 : at + 8 + length]


def _head() -> bytes:
    return _element(
        0x1A45DFA3,
        *(_number(key, value) for key, value in ((0x4286, 1), (0x42F7, 1), (0x42F2, 4), (0x42F3, 8))),
        _element(0x4282, b"webm"),
        _number(0x4287, 2),
        _number(0x4285, 2),
    )


def _cluster(start: int, pictures: Iterable[bytes], per_second: int) -> bytes:
    """Return a second of film. start: in milliseconds."""
    key_frame = 0x80
    blocks = (
        _element(0xA3, b"\x81", struct.pack(">hB", number * 1000 // per_second, key_frame), picture)
        for number, picture in enumerate(pictures)
    )
    return _element(0x1F43B675, _number(0xE7, start), *blocks)


def _cues(clusters: list[bytes], before: int) -> bytes:
    """Return the cues: where each second begins. before: bytes in the segment before them."""
    cues = b""
    for _round in range(2):  # the first gives the size of the cues, which all numbers depend on
        position, points = before + len(cues), []
        for second, cluster in enumerate(clusters):
            place = _element(0xB7, _number(0xF7, 1), _element(0xF1, struct.pack(">I", position)))
            points.append(_element(0xBB, _number(0xB3, second * 1000), place))
            position += len(cluster)
        cues = _element(0x1C53BB6B, *points)
    return cues


def _element(key: int, *parts: bytes) -> bytes:
    body = b"".join(parts)
    name = key.to_bytes((key.bit_length() + 7) // 8, "big")
    return name + struct.pack(">Q", len(body) | 1 << 56) + body


def _number(key: int, value: int) -> bytes:
    return _element(key, value.to_bytes(max(1, (value.bit_length() + 7) // 8), "big"))
