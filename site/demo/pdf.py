"""
A small writer of PDF files with real text, for the downloads of the demo.

Only what they need: a cover of one JPEG, then headings, paragraphs and points in one of the fourteen fonts
that every reader has (ISO 32000-1 §9.6.2.2).
"""

import io
import textwrap
from collections.abc import Iterable, Iterator

from PIL import Image

# Style, words, and the space before it in points.
Line = tuple[str, str, float]


WIDTH, HEIGHT, MARGIN = 595, 842, 72
SIZES = {"title": 26, "h2": 16, "h3": 13, "text": 11}
FONTS = {"title": "F2", "h2": "F2", "h3": "F2", "text": "F1"}


def make_pdf(title: str, text: str, cover: Image.Image | None = None) -> bytes:
    """
    Return the bytes of a PDF.

    text: in the markup of `markup.py` (headings, points, paragraphs).
    """
    pages = [_lines_of_page(lines) for lines in _pages(title, text)]
    return _Writer(title).write(pages, cover)


def _pages(title: str, text: str) -> Iterator[list[Line]]:
    """Return the lines of each page: (style, words, space before in points)."""
    page: list[Line] = []
    left: float = HEIGHT - 2 * MARGIN
    for style, words, before in [("title", title, 0), *_lines(text)]:
        size = SIZES[style]
        for number, line in enumerate(textwrap.wrap(words, int((WIDTH - 2 * MARGIN) / size / 0.5))):
            space = before if number == 0 else 0
            needed = space + size * 1.5
            # A heading never stands alone at the foot of a page.
            if needed + (0 if style == "text" else 60) > left:
                yield page
                page, left, space = [], HEIGHT - 2 * MARGIN, 0
            page.append((style, line, space))
            left -= needed
    yield page


def _lines(text: str) -> Iterator[Line]:
    for block in text.strip().split("\n\n"):
        words = " ".join(block.split()).replace("*", "")
        if words.startswith("## "):
            yield "h2", words[3:], 22
        elif words.startswith("### "):
            yield "h3", words[4:], 16
        elif words.startswith("- "):
            for point in ("\n" + block).split("\n- ")[1:]:
                yield "text", "• " + " ".join(point.split()), 4
        else:
            yield "text", words, 9


def _lines_of_page(lines: list[Line]) -> bytes:
    """Return the drawing instructions of one page."""
    parts = ["BT"]
    y: float = HEIGHT - MARGIN
    for style, words, before in lines:
        size = SIZES[style]
        y -= before + size * 1.5
        escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        parts.append(f"/{FONTS[style]} {size} Tf 1 0 0 1 {MARGIN} {y:.1f} Tm ({escaped}) Tj")
    return "\n".join([*parts, "ET"]).encode("cp1252", "replace")


class _Writer:
    """The objects of the file, with their numbers and offsets."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.objects: list[bytes] = []

    def add(self, content: bytes) -> int:
        self.objects.append(content)
        return len(self.objects)

    def stream(self, data: bytes, entries: str = "") -> int:
        return self.add(b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), entries.encode(), data))

    def write(self, pages: Iterable[bytes], cover: Image.Image | None) -> bytes:
        catalogue, tree = self.add(b""), self.add(b"")
        fonts = [self._font(name) for name in ("Helvetica", "Helvetica-Bold")]
        named = f"/Font << /F1 {fonts[0]} 0 R /F2 {fonts[1]} 0 R >>"
        kids = [self._cover(tree, cover)] if cover else []
        for drawing in pages:
            kids.append(self._page(tree, self.stream(drawing), named))
        self.objects[catalogue - 1] = f"<< /Type /Catalog /Pages {tree} 0 R /Lang (nl) >>".encode()
        listed = " ".join(f"{kid} 0 R" for kid in kids)
        self.objects[tree - 1] = f"<< /Type /Pages /Kids [{listed}] /Count {len(kids)} >>".encode()
        information = self.add(b"<< /Title (%s) >>" % self.title.encode("cp1252", "replace"))
        return self._file(catalogue, information)

    def _font(self, name: str) -> int:
        return self.add(f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>".encode())

    def _page(self, tree: int, content: int, resources: int | str) -> int:
        return self.add(
            f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] "
            f"/Resources << {resources} >> /Contents {content} 0 R >>".encode()
        )

    def _cover(self, tree: int, cover: Image.Image) -> int:
        data = io.BytesIO()
        cover.convert("RGB").resize((WIDTH * 2, HEIGHT * 2), Image.Resampling.LANCZOS).save(data, "JPEG", quality=80)
        picture = self.stream(
            data.getvalue(),
            f"/Type /XObject /Subtype /Image /Width {WIDTH * 2} /Height {HEIGHT * 2} "
            "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode",
        )
        drawing = self.stream(f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm /Cover Do Q".encode())
        return self._page(tree, drawing, f"/XObject << /Cover {picture} 0 R >>")

    def _file(self, catalogue: int, information: int) -> bytes:
        out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
        offsets = []
        for number, content in enumerate(self.objects, 1):
            offsets.append(len(out))
            out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(self.objects) + 1)
        for offset in offsets:
            out += b"%010d 00000 n \n" % offset
        out += b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
            len(self.objects) + 1, catalogue, information, start,
        )  # fmt: skip
        return bytes(out)
