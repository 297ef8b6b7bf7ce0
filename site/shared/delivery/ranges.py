"""Range requests, with which players begin anywhere in a film (RFC 9110 §14). nginx handles these by itself."""

import re
from collections.abc import Iterator

from django.http import FileResponse, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase

RANGE = re.compile(r"^bytes=(\d*)-(\d*)$")
AT_ONCE = 64 * 1024  # bytes


def piece_asked_for(request: HttpRequest, whole: HttpResponseBase) -> HttpResponseBase:
    """
    Return the piece of a file that a request asks for, or the whole.

    whole: the `FileResponse` for all of it, with its length. Answers 206 with the piece, 416 when the file ends before
    it, and the whole for no range, for several at once and for a file that has changed since (`If-Range`).
    """
    if whole.status_code != 200 or not isinstance(whole, FileResponse):
        return whole
    whole.headers["Accept-Ranges"] = "bytes"
    found = RANGE.match(request.headers.get("Range", ""))
    if not found or not any(found.groups()):
        return whole
    if request.headers.get("If-Range", whole.headers["Last-Modified"]) != whole.headers["Last-Modified"]:
        return whole
    size = int(whole.headers["Content-Length"])
    first, last = _first_and_last(found[1], found[2], size)
    if first >= size or last < first:
        whole.close()
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    data = _Piece(whole, first, last - first + 1)
    piece = StreamingHttpResponse(data, status=206, headers=dict(whole.headers.items()))
    piece.headers["Content-Range"] = f"bytes {first}-{last}/{size}"
    piece.headers["Content-Length"] = str(last - first + 1)
    return piece


def _first_and_last(first: str, last: str, size: int) -> tuple[int, int]:
    """Return the first and last byte, both included; without a first byte it is so many at the end."""
    if not first:
        return max(0, size - int(last[:20])), size - 1
    return int(first[:20]), min(int(last[:20]) if last else size - 1, size - 1)


class _Piece:
    """The bytes of a piece, in parts; Django calls `close()` when the response is done, read or not."""

    def __init__(self, whole: FileResponse, first: int, length: int) -> None:
        self.whole, self.first, self.length = whole, first, length

    def __iter__(self) -> Iterator[bytes]:
        file, length = self.whole.file_to_stream, self.length
        assert file is not None  # `piece_asked_for` has seen that it streams a file
        file.seek(self.first)
        while length > 0 and (data := file.read(min(AT_ONCE, length))):
            length -= len(data)
            yield data

    def close(self) -> None:
        self.whole.close()
