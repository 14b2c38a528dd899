"""Contrast as it is painted, measured from pixels."""

from collections import Counter
from functools import cache

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


def text_contrast(image: QImage) -> float:
    """Of words on their ground: the ground is what there is most of, the ink what differs most from it.

    A letter has few pixels of its full ink: what occurs only a few times may be the edge of something else.
    """
    counts = Counter(pixels(image))
    ground = counts.most_common(1)[0][0]
    found = [contrast(ground, pixel) for pixel, times in counts.items() if times >= 2]
    return max(found, default=1.0)


def changed_with_contrast(one: QImage, other: QImage, least: float) -> int:
    """How many pixels changed, and contrast this much with what they were."""
    if one.size() != other.size():
        return 0
    pairs = zip(pixels(one), pixels(other), strict=True)
    return sum(before != after and contrast(before, after) >= least for before, after in pairs)
