"""Reads our SVG files of signs as painter paths: sharp at any size, in any colour, with lines of any width.

Only what those files use: ``path`` (without the short curves S and T, with arcs of circles), ``circle``,
``rect`` and ``line``. Qt's own SVG module paints a sign ten times slower, which a wall of post-its notices.
"""

import re
from cmath import phase, rect
from collections.abc import Mapping
from functools import cache
from math import ceil, pi, sqrt, tan, tau
from types import MappingProxyType
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from app.foundation.resources import resource

_ELEMENT: Final = re.compile(r"<(path|circle|rect|line)\b([^>]*)>")
_ATTRIBUTE: Final = re.compile(r'([\w-]+)="([^"]*)"')
_COMMAND: Final = re.compile(r"([A-Za-z])([^A-Za-z]*)")
_NUMBER: Final = re.compile(r"-?(?:\d*\.\d+|\d+)")
_TAKES: Final = MappingProxyType({"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Q": 4, "A": 7, "Z": 0})
"""How many numbers each command wants; with more it is repeated."""


class Shape(NamedTuple):
    """What is drawn with a pen, and what is filled."""

    lines: QPainterPath
    filled: QPainterPath


@cache
def shape_of(name: str) -> Shape:
    """The sign in ``resources/icons`` with this name, on its plane of 24 × 24."""
    return read_shape(resource("icons", f"{name}.svg").read_text(encoding="utf-8"))


def read_shape(svg: str) -> Shape:
    """The shape that these lines of SVG draw; what says ``fill="currentColor"`` is filled."""
    shape = Shape(QPainterPath(), QPainterPath())
    for kind, words in _ELEMENT.findall(svg):
        attributes = dict(_ATTRIBUTE.findall(words))
        part = shape.filled if attributes.get("fill") == "currentColor" else shape.lines
        part.addPath(_path(attributes["d"]) if kind == "path" else _figure(kind, attributes))
    return shape


def _figure(kind: str, attributes: Mapping[str, str]) -> QPainterPath:
    path = QPainterPath()

    def number(name: str) -> float:
        return float(attributes.get(name, 0))

    if kind == "circle":
        path.addEllipse(QPointF(number("cx"), number("cy")), number("r"), number("r"))
    elif kind == "rect":
        box = QRectF(number("x"), number("y"), number("width"), number("height"))
        path.addRoundedRect(box, number("rx"), number("rx"))
    else:
        path.moveTo(number("x1"), number("y1"))
        path.lineTo(number("x2"), number("y2"))
    return path


def _path(commands: str) -> QPainterPath:
    """Points are complex numbers: x + y·j. Turning one is multiplying it."""
    path = QPainterPath()
    here = begun = 0j
    for letter, rest in _COMMAND.findall(commands):
        numbers = [float(number) for number in _NUMBER.findall(rest)]
        takes = _TAKES[letter.upper()]
        if not takes:
            path.closeSubpath()
            here = begun
        for at in range(0, len(numbers), max(takes, 1)):
            command = "L" if letter in "Mm" and at else letter.upper()
            here = _draw(path, command, numbers[at : at + takes], here, here if letter.islower() else 0j)
            begun = here if command == "M" else begun
    return path


def _draw(path: QPainterPath, command: str, numbers: list[float], here: complex, origin: complex) -> complex:
    """One command; where the pen is then. ``origin`` is what its numbers count from."""
    if command == "A":
        end = origin + complex(*numbers[5:])
        _arc(path, here, end, numbers[0], large=bool(numbers[3]), clockwise=bool(numbers[4]))
        return end
    if command == "H":
        points = [complex(origin.real + numbers[0], here.imag)]
    elif command == "V":
        points = [complex(here.real, origin.imag + numbers[0])]
    else:
        points = [origin + complex(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    end = points[-1]
    if command == "M":
        path.moveTo(end.real, end.imag)
    elif command == "C":
        _curve(path, points[0], points[1], end)
    elif command == "Q":
        path.quadTo(points[0].real, points[0].imag, end.real, end.imag)
    else:
        path.lineTo(end.real, end.imag)
    return end


def _curve(path: QPainterPath, first: complex, second: complex, end: complex) -> None:
    path.cubicTo(first.real, first.imag, second.real, second.imag, end.real, end.imag)


def _arc(
    path: QPainterPath, here: complex, end: complex, radius: float, *, large: bool, clockwise: bool
) -> None:
    """A part of a circle, as curves of at most a quarter; SVG tells only where it ends.

    ``QPainterPath.arcTo`` begins a hair beside the point where we are, which a thick pen shows as a dent.
    """
    half = (end - here) / 2
    aside = sqrt(max(0.0, radius**2 - abs(half) ** 2)) / abs(half)
    middle = here + half + half * 1j * (aside if large != clockwise else -aside)
    turn = phase((end - middle) / (here - middle)) % tau - (0 if clockwise else tau)
    pieces = ceil(abs(turn) / (pi / 2))
    one_piece = rect(1, turn / pieces)
    reach = 4j / 3 * tan(turn / pieces / 4)
    arm = here - middle
    for _piece in range(pieces):
        before, arm = arm, arm * one_piece
        _curve(path, middle + before * (1 + reach), middle + arm * (1 - reach), middle + arm)
