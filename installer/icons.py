"""The icons of the program and of its files, in the forms that each system wants, drawn from the two SVGs."""

import io
import os
from pathlib import Path

from PIL import Image

from installer.parts import ROOT

FOLDER = ROOT / "resources" / "icons"
PROGRAM, FILE = FOLDER / "praktijkdag.svg", FOLDER / "praktijkbestand.svg"

LINUX = (16, 22, 24, 32, 48, 64, 128, 256)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MACOS = (16, 32, 64, 128, 256, 512, 1024)
"""Sides in pixels."""


def png(source: Path, side: int) -> bytes:
    """One picture of so many pixels."""
    buffer = io.BytesIO()
    _drawn(source, side).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def write_ico(source: Path, target: Path) -> Path:
    """All sizes for Windows in one file."""
    largest, *others = [_drawn(source, side) for side in reversed(WINDOWS)]
    largest.save(target, "ICO", sizes=[(side, side) for side in WINDOWS], append_images=others)
    return target


def write_icns(source: Path, target: Path) -> Path:
    """All sizes for macOS in one file; needs no macOS."""
    largest, *others = [_drawn(source, side) for side in reversed(MACOS)]
    largest.save(target, "ICNS", append_images=others)
    return target


def _drawn(source: Path, side: int) -> Image.Image:
    """Drawn anew at every size, so that edges stay sharp."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(side, side, QImage.Format.Format_RGBA8888)
    image.fill(0)
    painter = QPainter(image)
    renderer = QSvgRenderer(str(source))
    if not renderer.isValid():
        raise ValueError(f"{source} is no SVG that can be drawn")
    renderer.render(painter)
    painter.end()
    return Image.frombytes("RGBA", (side, side), bytes(image.constBits()))
