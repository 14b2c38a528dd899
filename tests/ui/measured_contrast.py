"""Contrast as it is painted, of the words and signs of a whole window."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.ui.widgets.cap_button import CapButton
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.sign_label import SignLabel
from tests.ui.in_sight import shown_in
from tests.ui.pixels import text_contrast

LEAST_OF_WORDS, LEAST_OF_SIGNS = 4.5, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11."""
OFTEN = 7.0
"""What we want of words: 1.4.6."""
NOTHING = 1.0
"""One colour only: nothing is painted there now, or what is there lies out of sight."""
_ROWS = 8
_WORDED = QLabel | QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit | QTextEdit


@dataclass
class Measured:
    """What was too pale, each once; and of all words the contrast."""

    pale: list[str] = field(default_factory=list)
    words: list[float] = field(default_factory=list)
    signs: int = 0

    @property
    def share_as_wanted(self) -> float:
        """How many of all words stand out as much as we want."""
        return sum(value >= OFTEN for value in self.words) / len(self.words)


def _area(widget: QWidget, root: QWidget, inside: QRect | None = None) -> QRect:
    """Where it is in the picture of ``root``; nowhere when it is not seen whole."""
    area = inside if inside is not None else widget.rect()
    area = whole = area.translated(widget.mapTo(root, QPoint(0, 0)))
    holder = widget.parentWidget()
    while holder is not None and holder is not root:
        area = area.intersected(QRect(holder.mapTo(root, QPoint(0, 0)), holder.size()))
        holder = holder.parentWidget()
    return whole if area.intersected(root.rect()) == whole else QRect()


def _is_sign(widget: QWidget) -> bool:
    """A key cap with an arrow, or with a plus."""
    return isinstance(widget, CapButton) and not any(map(str.isalnum, widget.caption))


def _words(root: QWidget, shown: Sequence[QWidget]) -> Iterator[tuple[str, QRect]]:
    for widget in shown:
        if not widget.isEnabled():
            continue
        name = f"{type(widget).__name__} ‘{widget.accessibleName()[:30]}’"
        if isinstance(widget, QListView):
            model = widget.model()
            for row in range(min(model.rowCount(QModelIndex()), _ROWS)):
                index = model.index(row, 0)
                yield f"{name}, rij {row}", _area(widget.viewport(), root, widget.visualRect(index))
        elif (
            isinstance(widget, QAbstractItemView | SignLabel)
            or _is_sign(widget)
            or (isinstance(widget, QLabel | QLineEdit) and not widget.text())
            or (isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.toPlainText())
        ):
            continue
        elif isinstance(
            widget, QLabel | QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit | QTextEdit
        ):
            yield name, _area(widget, root)


def _signs(root: QWidget, shown: Sequence[QWidget]) -> Iterator[tuple[str, QRect]]:
    """Signs beside words, the boxes that are checked, and the edges of fields."""
    for widget in shown:
        if not widget.isEnabled():
            continue
        name = f"{type(widget).__name__} ‘{widget.accessibleName()[:30]}’"
        if isinstance(widget, SignLabel) or _is_sign(widget):
            yield name, _area(widget, root)
        elif isinstance(widget, CheckBox):
            yield name, _area(widget, root, QRect(0, 0, 20, widget.height()))
        elif isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QComboBox | QAbstractItemView):
            yield f"the edge of {name}", _area(widget, root, QRect(12, 0, 60, 4))


def measure(found: Measured, where: str, root: QWidget) -> None:
    """Measure all that is seen in ``root``."""
    image, shown = root.grab().toImage(), shown_in(root)
    for name, area in _words(root, shown):
        if not _seen(area):
            continue
        value = text_contrast(_cut(image, area))
        if value == NOTHING:
            continue
        found.words.append(value)
        if value < LEAST_OF_WORDS:
            found.pale.append(f"{where}: {name} {value:.1f}")
    for name, area in _signs(root, shown):
        if not _seen(area, 2):
            continue
        found.signs += 1
        value = text_contrast(_cut(image, area))
        if NOTHING < value < LEAST_OF_SIGNS:
            found.pale.append(f"{where}: {name} {value:.1f}")


def _seen(area: QRect, least: int = 12) -> bool:
    return area.width() >= least and area.height() >= least


def _cut(image: QImage, area: QRect) -> QImage:
    ratio = image.devicePixelRatio()
    return image.copy(QRect(area.topLeft() * ratio, area.size() * ratio))
