"""Contrast as it is painted, measured from pixels."""

from collections import Counter
from functools import cache
from itertools import islice

from PySide6.QtGui import QImage

_FORMAT = QImage.Format.Format_RGB32


@cache
def luminance(pixel: int) -> float:
    """Relative, as WCAG counts it, of a pixel 0xffRRGGBB."""

    def line(shift: int) -> float:
        part = (pixel >> shift & 0xFF) / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * line(16) + 0.7152 * line(8) + 0.0722 * line(0)


def contrast(one: int, other: int) -> float:
    """Between two pixels: from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def pixels(image: QImage) -> memoryview:
    """All of them, row after row."""
    image = image.convertToFormat(_FORMAT)
    return memoryview(bytes(image.constBits())).cast("I")


_measured: dict[tuple[int, int], float] = {}
"""What looks the same on many screens is measured once."""


def text_contrast(image: QImage) -> float:
    """Of words on their ground: the ground is what there is most of, the ink what differs most from it.

    A letter has few pixels of its full ink: what occurs only a few times may be the edge of something else.
    """
    rows = _rows(image)
    known = hash(rows), image.width()
    if known not in _measured:
        counts = _counted(rows)
        ground = counts.most_common(1)[0][0]
        found = [contrast(ground, pixel) for pixel, times in counts.items() if times >= 2]
        _measured[known] = max(found, default=1.0)
    return _measured[known]


def _rows(image: QImage) -> tuple[bytes, ...]:
    raw, size = pixels(image).cast("B"), 4 * image.width()
    return tuple(bytes(raw[at : at + size]) for at in range(0, len(raw), size))


def _counted(rows: tuple[bytes, ...]) -> Counter[int]:
    """How often each pixel occurs; of rows that are the same, as empty ones are, one is counted."""
    times = Counter(rows)
    counts = Counter(memoryview(b"".join(row for row in times if times[row] == 1)).cast("I"))
    for row in times:
        if times[row] > 1:
            for pixel, count in Counter(memoryview(row).cast("I")).items():
                counts[pixel] += count * times[row]
    return counts


def changed_with_contrast(one: QImage, other: QImage, least: float, enough: int) -> int:
    """How many pixels changed, and contrast this much with what they were; ``enough`` are not counted on."""
    if one.size() != other.size():
        return 0
    changed = [pair for pair in zip(_rows(one), _rows(other), strict=True) if pair[0] != pair[1]]
    found = (
        True
        for row, there in changed
        for before, after in zip(memoryview(row).cast("I"), memoryview(there).cast("I"), strict=True)
        if before != after and contrast(before, after) >= least
    )
    return sum(islice(found, enough))
