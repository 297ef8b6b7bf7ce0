"""Every scene by its name, and the sizes in which scenes are drawn."""

from demo.pictures import buildings, from_above, ideas, outdoors, rooms
from demo.pictures.canvas import Canvas
from demo.pictures.palettes import PALETTES, Palette

WIDTH, HEIGHT = 1600, 1067


def _long_table_outside(canvas: Canvas, palette: Palette) -> None:
    rooms.long_table(canvas, palette, outside=True)


SCENES = {
    "bridge": buildings.bridge,
    "circle_of_chairs": from_above.circle_of_chairs,
    "coffee": rooms.coffee,
    "conversation": rooms.conversation,
    "flats": buildings.flats,
    "gables": outdoors.gables,
    "garden": buildings.garden,
    "hands": ideas.hands,
    "lecture": rooms.lecture,
    "linked_rings": ideas.linked_rings,
    "long_table": rooms.long_table,
    "long_table_outside": _long_table_outside,
    "market": outdoors.market,
    "notes_on_the_wall": rooms.notes_on_the_wall,
    "on_screen": ideas.on_screen,
    "pumping_station": buildings.pumping_station,
    "reading_corner": buildings.reading_corner,
    "river": outdoors.river,
    "round_table_close": from_above.round_table_close,
    "tables_from_above": from_above.tables_from_above,
    "talk": ideas.talk,
    "work_in_progress": from_above.work_in_progress,
}

# What must not be cut off where a scene is shown wide: left, top, right and bottom as shares of the sheet.
IN_VIEW = {"river": (0.25, 0.24, 0.7, 0.93)}


def focal_point(name: str) -> dict[str, int]:
    """Return the fields of the photo that say where its point lies; empty for a scene that can be cut anywhere."""
    if name not in IN_VIEW:
        return {}
    left, top, right, bottom = IN_VIEW[name]
    return {
        "focal_point_x": round((left + right) / 2 * WIDTH),
        "focal_point_y": round((top + bottom) / 2 * HEIGHT),
        "focal_point_width": round((right - left) * WIDTH),
        "focal_point_height": round((bottom - top) * HEIGHT),
    }


def scene(name: str, palette: str, seed: int) -> Canvas:
    """Draw the scene of this name in a palette of that name; returns a canvas of 1600 by 1067 pixels."""
    colours = PALETTES[palette]
    canvas = Canvas(WIDTH, HEIGHT, colours.sky, seed)
    SCENES[name](canvas, colours)
    return canvas
