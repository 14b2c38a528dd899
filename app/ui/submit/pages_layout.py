"""Where the pages of a document stand under each other, and which of them are seen. Nothing here knows Qt.

All lengths are in logical pixels, but for the sizes of the pages themselves, which are in points.
"""

from collections.abc import Sequence
from dataclasses import dataclass

WIDEST = 880
"""How wide a page gets by itself; people may make it larger."""
BESIDE = 560
"""Two pages stand beside each other when each gets at least this much."""
SMALLEST, LARGEST = 0.25, 4.0
STEP = 1.25
"""How much larger or smaller a page gets at once."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page in its place."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PagesLayout:
    """All pages in their places, on a plane of ``width`` by ``height``."""

    sheets: tuple[Sheet, ...] = ()
    width: float = 0.0
    height: float = 0.0

    def seen(self, top: float, height: float) -> range:
        """The pages of which something is between ``top`` and ``height`` further down."""
        inside = [
            number
            for number, sheet in enumerate(self.sheets)
            if sheet.y < top + height and sheet.y + sheet.height > top
        ]
        return range(inside[0], inside[-1] + 1) if inside else range(0)

    def read(self, top: float, height: float) -> int:
        """The page that people look at: the first one that reaches over a third of what is seen."""
        line = top + height / 3
        for number, sheet in enumerate(self.sheets):
            if sheet.y + sheet.height > line:
                return number
        return max(len(self.sheets) - 1, 0)


def laid_out(sizes: Sequence[tuple[float, float]], room: float, zoom: float, gap: float) -> PagesLayout:
    """Pages in rows of one or two; at a ``zoom`` of 1 they are as wide as ``room`` lets them be."""
    if not sizes or room <= 0:
        return PagesLayout()
    widest = max(width for width, _height in sizes)
    columns = 2 if len(sizes) > 1 and room >= 2 * BESIDE + 3 * gap else 1
    fits = max(min((room - (columns + 1) * gap) / columns, WIDEST), 1.0)
    if zoom * fits * columns + (columns + 1) * gap > room + 1:
        columns = 1
    scale = zoom * fits / widest
    across = max(room, columns * widest * scale + (columns + 1) * gap)
    sheets: list[Sheet] = []
    y = gap
    for start in range(0, len(sizes), columns):
        row = [(width * scale, height * scale) for width, height in sizes[start : start + columns]]
        x = (across - columns * widest * scale - (columns - 1) * gap) / 2
        for width, height in row:
            sheets.append(Sheet(x + (widest * scale - width) / 2, y, width, height))
            x += widest * scale + gap
        y += max(height for _width, height in row) + gap
    return PagesLayout(tuple(sheets), across, y)
