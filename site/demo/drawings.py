"""
Every picture of the demo: what is known of it, and how it is drawn.

Drawing needs neither Django nor a database, so it can be done on all cores while the database is prepared.
"""

import signal
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context

from demo.content.organisations import ORGANISATIONS
from demo.content.people import PEOPLE
from demo.content.photos import ALBUM, ALBUM_PALETTE, BOOK_COVERS, CREDIT, PHOTOS, REPORT_COVERS
from demo.pictures.covers import book_cover, report_cover
from demo.pictures.gallery import SCENES, focal_point, scene
from demo.pictures.logos import logo
from demo.pictures.palettes import PALETTES
from demo.pictures.portraits import Face, portrait


@dataclass(frozen=True)
class Drawing:
    """
    One picture. `draw()` returns the bytes of its file.

    key: what the content calls it. title: of the photo, by which a second run finds it. details: further fields.
    """

    key: str
    title: str
    draw: Callable[[], bytes]
    details: dict = field(default_factory=dict)


def drawings() -> Iterator[Drawing]:
    """Return every picture of the demo, in the order in which the library shows them."""
    for key, (name, palette, seed, title, description) in PHOTOS.items():
        details = {"description": description, "credit": CREDIT} | focal_point(name)
        yield Drawing(key, title, partial(_scene, name, palette, seed), details)
    for number, (name, seed, caption, description) in enumerate(ALBUM, 1):
        details = {"description": description, "caption": caption, "credit": CREDIT} | focal_point(name)
        title = f"De Grote Lommertafel 2026 ({number})"
        yield Drawing(f"album-{number:02}", title, partial(_scene, name, ALBUM_PALETTE, seed), details)
    for number, person in enumerate(person for person in PEOPLE if "face" in person):
        details = {"description": f"Portret van {person['name']}", "credit": CREDIT} | _around_the_face()
        draw = partial(_portrait, person["face"], number)
        yield Drawing(f"portret-{person['slug']}", f"Portret {person['name']}", draw, details)
    for name, words, emblem, one, two, face, *_rest in ORGANISATIONS:
        draw = partial(logo, words, emblem, one, two, face)
        yield Drawing(f"logo-{name}", f"Logo {name}", draw, {"description": f"Logo van {name}"})
    for key, (title, *how) in REPORT_COVERS.items():
        yield _cover(key, title, partial(_report_cover, title, *how))
    for key, (title, *how) in BOOK_COVERS.items():
        yield _cover(key, title, partial(_book_cover, title, *how))


@contextmanager
def drawn_ahead(known: Collection[str] = ()) -> Iterator[dict[str, Future[bytes]]]:
    """
    Draw the pictures on all cores at once, and return the bytes to come of each by its key.

    known: titles of photos that are there already, which are left out. What is not drawn at the end never is.
    """
    wanted = [drawing for drawing in drawings() if drawing.title not in known]
    if not wanted:
        yield {}
        return
    # Spawned and not forked: a fork takes the connections to the database and the locks of threads along.
    pool = ProcessPoolExecutor(mp_context=get_context("spawn"), initializer=_leave_interrupts_to_the_parent)
    try:
        yield {drawing.key: pool.submit(drawing.draw) for drawing in wanted}
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_interrupts_to_the_parent() -> None:
    """Ctrl-C reaches every process of a terminal; the parent ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _cover(key: str, title: str, draw: Callable[[], bytes]) -> Drawing:
    plain = " ".join(title.split())
    return Drawing(key, f"Omslag {plain}", draw, {"description": f"Omslag van “{plain}”"})


def _scene(name: str, palette: str, seed: int) -> bytes:
    return scene(name, palette, seed).jpeg()


def _portrait(face: Face, number: int) -> bytes:
    return portrait(face, number).jpeg()


def _report_cover(title: str, label: str, name: str, palette: str, seed: int) -> bytes:
    return report_cover(title, label, SCENES[name], PALETTES[palette], seed, "Dijkgenoten").jpeg()


def _book_cover(title: str, author: str, motif: str, background: str, tones: tuple, seed: int) -> bytes:
    return book_cover(title, author, motif, background, tones, seed).jpeg()


def _around_the_face() -> dict[str, int]:
    """Return the focal point of a portrait, which is the same for all: they are drawn on the same sheet."""
    return {"focal_point_x": 400, "focal_point_y": 380, "focal_point_width": 440, "focal_point_height": 520}
