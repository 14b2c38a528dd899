"""What is cut of the words on a screen, whoever paints them: the program with its own brush, or Qt."""

import html
import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

import pytest
from PySide6.QtCore import (
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPaintDevice, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QWidget,
)

from app.ui.projector.measured_text import MeasuredText
from app.ui.widgets import text

_MENUS: Final = ("menu", "menu_of_chosen", "menu_of_clusters")
"""What makes a menu, wherever there is one."""
_ROUNDING: Final = 1.5
_INSIDE: Final = 2
"""What Qt leaves free at both ends of the words in a field."""
_WRAPS: Final = Qt.TextFlag.TextWordWrap.value
_RIGHT: Final = Qt.AlignmentFlag.AlignRight.value
_MIDDLE: Final = Qt.AlignmentFlag.AlignHCenter.value


class Cut(NamedTuple):
    """Words that are not seen whole, and how many of their letters are."""

    whole: str
    seen: int = 0

    def parts(self, pattern: str) -> list[str]:
        """Of the parts that look like this, those that are not seen whole."""
        return [found[0].strip() for found in re.finditer(pattern, self.whole) if found.end() > self.seen]


class PaintedWords:
    """Hears, as long as a test lasts, what the program shortens and what it paints without enough room."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._wholes: dict[str, Cut] = {}
        """By what was left of them: a list shortens its words long before it paints them."""
        self._paragraph = ""
        self._cut: set[Cut] = set()
        self._told: set[Cut] = set()
        """What a tip or a menu got shortened, where Qt would have given it all the room it asks."""
        self.in_menus: list[str] = []
        """What the menus say that people can open there."""
        self._hear_shortening(monkeypatch)
        self._hear_painting(monkeypatch)
        self._hear_telling(monkeypatch)

    def cut_on(self, root: QWidget) -> set[Cut]:
        """Paint a screen; what is cut there."""
        self._cut.clear()
        root.grab()
        self.in_menus = list(_menu_words(root))  # heard as they were put in their menu
        told, self._told = self._told, set()
        return self._cut | told | set(_cut_by_qt(root))

    def _hear_shortening(self, monkeypatch: pytest.MonkeyPatch) -> None:
        shorten, lines_of = QFontMetricsF.elidedText, text._wrapped_paragraph

        def hear_shorten(metrics: QFontMetricsF, words: str, *how: Any) -> str:
            shown = shorten(metrics, words, *how)
            if shown != words:
                whole = self._paragraph if self._paragraph.endswith(words) else words
                self._wholes[shown] = Cut(whole, len(whole) - len(words) + len(shown) - 1)
            return shown

        def hear_lines(words: str, *how: Any) -> list[str]:
            self._paragraph = " ".join(words.split())
            return lines_of(words, *how)

        monkeypatch.setattr(QFontMetricsF, "elidedText", hear_shorten)
        monkeypatch.setattr(text, "_wrapped_paragraph", hear_lines)  # its last line may be shortened

    def _hear_painting(self, monkeypatch: pytest.MonkeyPatch) -> None:
        paint, paint_lines = QPainter.drawText, MeasuredText.paint

        def hear(painter: QPainter, *args: Any) -> Any:
            words = next((one for one in args if isinstance(one, str)), "")
            if words in self._wholes:
                self._cut.add(self._wholes[words])
            elif words.strip() and not _has_room(painter, words, args):
                self._cut.add(Cut(words))
            return paint(painter, *args)

        def hear_lines(
            lines: MeasuredText, painter: QPainter, left: float, top: float,
            start: int = 0, end: int | None = None,
        ) -> None:  # fmt: skip
            for number in range(len(lines))[start:end]:
                words = lines.text(number, number + 1)
                if words in self._wholes:
                    self._cut.add(self._wholes[words])
            if (start, end) == (0, 1) and len(lines) > 1:  # no other page shows the rest
                self._cut.add(Cut(lines.text(), len(lines.text(0, 1))))
            paint_lines(lines, painter, left, top, start, end)

        monkeypatch.setattr(QPainter, "drawText", hear)
        monkeypatch.setattr(MeasuredText, "paint", hear_lines)

    def _hear_telling(self, monkeypatch: pytest.MonkeyPatch) -> None:
        give_tip, add = QWidget.setToolTip, QMenu.addAction

        def hear_tip(widget: QWidget, tip: str) -> None:
            self._note_told(html.unescape(re.sub("<[^>]*>", "", tip)))
            give_tip(widget, tip)

        def hear_line(menu: QMenu, *args: Any) -> Any:
            for words in args:
                if isinstance(words, str):
                    self._note_told(words.replace("&&", "&"))
            return add(menu, *args)

        monkeypatch.setattr(QWidget, "setToolTip", hear_tip)
        monkeypatch.setattr(QMenu, "addAction", hear_line)

    def _note_told(self, words: str) -> None:
        if words and words in self._wholes:
            self._told.add(self._wholes[words])


def _menu_words(root: QWidget) -> Iterator[str]:
    """Of the menus that can be made with what is chosen now."""
    for widget in (root, *root.findChildren(QWidget)):
        for name in (name for name in _MENUS if hasattr(widget, name)):
            ours = any(name in vars(kind) for kind in _ours(type(widget)))
            menu = getattr(widget, name)() if ours and not widget.visibleRegion().isEmpty() else None
            if menu is not None:
                yield from (action.text() for action in menu.actions())
                menu.deleteLater()


def _has_room(painter: QPainter, words: str, args: tuple[Any, ...]) -> bool:
    """Whether a line stays within the area that it was given, and within what it is painted on."""
    metrics = QFontMetricsF(painter.font())
    wide = max(map(metrics.horizontalAdvance, words.split("\n")))
    match args:
        case [QRectF() | QRect() as rect, flags, str()]:
            area = QRectF(rect)
        case [int() | float(), _, _, _, flags, str()]:
            area = QRectF(*args[:4])
        case [QPointF() | QPoint() as point, str()]:
            area, flags = QRectF(point.x(), point.y(), wide, 0), 0
        case [int(x), int(y), str()]:
            area, flags = QRectF(x, y, wide, 0), 0
    if int(flags) & _WRAPS:
        return metrics.boundingRect(area, int(flags), words).height() < area.height() + _ROUNDING
    left = area.left()
    if int(flags) & _RIGHT:
        left = area.right() - wide
    elif int(flags) & _MIDDLE:
        left = area.center().x() - wide / 2
    seen, on = painter.transform().mapRect(QRectF(left, 0, wide, 1)), painter.device()
    beside = isinstance(on, QWidget) and (seen.left() < -_ROUNDING or seen.right() > on.width() + _ROUNDING)
    return wide < area.width() + _ROUNDING and not (beside and not _goes_on_beside(on))


def _goes_on_beside(widget: QPaintDevice) -> bool:
    """Whether people can scroll to what does not stand there."""
    around = widget.parent() if isinstance(widget, QWidget) else None
    return isinstance(around, QAbstractScrollArea) and around.horizontalScrollBar().maximum() > 0


def _cut_by_qt(root: QWidget) -> Iterator[Cut]:
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.visibleRegion().isEmpty():
            for words, needed, room in _painted_by_qt(widget):
                if words.strip() and needed > room + _ROUNDING:
                    yield Cut(words)


def _painted_by_qt(widget: QWidget) -> Iterator[tuple[str, float, float]]:
    """What Qt paints of a widget, what that needs and the room it has: mostly how wide it is."""
    metrics = QFontMetricsF(widget.font())
    match widget:
        case QLineEdit() if not widget.text():
            words = widget.placeholderText()
            frame = QStyleOptionFrame()
            widget.initStyleOption(frame)
            inside = widget.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, widget)
            yield words, metrics.horizontalAdvance(words) + 2 * _INSIDE, inside.width()
        case QPlainTextEdit() if not widget.toPlainText():
            words, margin = widget.placeholderText(), widget.document().documentMargin()
            area = QRectF(widget.viewport().rect()).adjusted(margin, margin, -margin, -margin)
            needed = metrics.boundingRect(area, _WRAPS, words)
            yield words, needed.height(), area.height() + margin
        case QComboBox() if not widget.isEditable():
            box, field = QStyleOptionComboBox(), QStyle.SubControl.SC_ComboBoxEditField
            widget.initStyleOption(box)
            control = QStyle.ComplexControl.CC_ComboBox
            inside = widget.style().subControlRect(control, box, field, widget)
            words = widget.currentText()
            yield words, metrics.horizontalAdvance(words), inside.width()
        case QTabBar():
            for tab in range(widget.count()):
                yield widget.tabText(tab), widget.tabSizeHint(tab).width(), widget.tabRect(tab).width()
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            for column in range(widget.count()):
                if not widget.isSectionHidden(column):
                    words = str(widget.model().headerData(column, Qt.Orientation.Horizontal) or "")
                    yield words, widget.sectionSizeFromContents(column).width(), widget.sectionSize(column)
        case QAbstractButton() | QLabel() if _looks_as_qt_made_it(widget):
            if not (isinstance(widget, QLabel) and widget.wordWrap()):
                yield widget.text(), widget.sizeHint().width(), widget.width()


def _looks_as_qt_made_it(widget: QWidget) -> bool:
    return not any("paintEvent" in vars(kind) for kind in _ours(type(widget)))


def _ours(kind: type) -> Iterator[type]:
    return (one for one in kind.__mro__ if not one.__module__.startswith("PySide6"))
