"""A list of short names as chips: typed with Enter or a comma, pasted several at once, gone with Del."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, SignSize, Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.line import Line
from app.ui.widgets.press import PressButton, paint_box
from app.ui.widgets.text import elided, set_tip

_PARTS = re.compile(r"[\n\r\t;,]+")


def added(words: Sequence[str], text: str) -> list[str]:
    """``words`` with what ``text`` names behind them; what stands there already is not doubled."""
    found = list(words)
    there = {word.casefold() for word in found}
    for part in _PARTS.split(text):
        word = " ".join(part.split())
        if word and word.casefold() not in there:
            found.append(word)
            there.add(word.casefold())
    return found


class Chips(QWidget):
    """Says which words are wanted; what is kept comes back through ``show_words``."""

    wanted = Signal(list)

    def __init__(
        self, theme: Theme, label: str, one: str, parent: QWidget | None = None, *, changeable: bool = True
    ) -> None:
        """``label`` names the list, ``one`` a thing in it: the word on the button that adds."""
        super().__init__(parent)
        self._theme = theme
        self._changeable = changeable
        self._words: list[str] = []
        self._chips: list[_Chip] = []
        self.add = Button(theme, one, self, kind=ButtonKind.OPEN, size=ButtonSize.LIST, sign=Sign.PLUS)
        self.field = _NewWord(self)
        self.field.setAccessibleName(f"{label}: {one}")
        self.field.setPlaceholderText(one)
        self.field.hide()
        self.add.setVisible(changeable)
        self._flow = FlowLayout(self)
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.field)
        self.setAccessibleName(label)
        self.add.clicked.connect(self.take_focus)
        self.field.entered.connect(self._add)
        self.field.left.connect(self._on_left)
        self.field.back.connect(lambda: self._go_to(len(self._chips) - 1))

    @property
    def words(self) -> list[str]:
        """What stands there."""
        return self._words

    def show_words(self, words: Sequence[str]) -> None:
        """Show these; the keyboard stays where it was, or beside what went away."""
        if list(words) == self._words:
            return
        focused = next((place for place, chip in enumerate(self._chips) if chip.hasFocus()), None)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._words = list(words)
        self._chips = [self._make(word) for word in self._words]
        if focused is not None:
            self._go_to(min(focused, len(self._chips) - 1))
        self.updateGeometry()

    def take_focus(self) -> None:
        """Let people type one more."""
        if self._changeable:
            self.add.hide()
            self.field.show()
            self.field.setFocus()
        elif self._chips:
            self._chips[0].setFocus()

    def keep_now(self) -> None:
        """What stands half-typed counts, as people go elsewhere."""
        self._add(self.field.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = next((place for place, chip in enumerate(self._chips) if chip.hasFocus()), None)
        key = Qt.Key(event.key())
        if here is None and self.add.hasFocus() and _writes(event):
            self.take_focus()
            self.field.keyPressEvent(event)
        elif here is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take_away(here)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go_to(here + (1 if key is Qt.Key.Key_Right else -1))
        else:
            super().keyPressEvent(event)

    def _make(self, word: str) -> "_Chip":
        chip = _Chip(self._theme, word, self, changeable=self._changeable)
        chip.cross_pressed.connect(lambda: self._take_away(self._chips.index(chip)))
        self._flow.insert(self._flow.count() - 2, chip)
        chip.show()
        return chip

    def _add(self, text: str) -> None:
        self.field.show_text("")
        words = added(self._words, text)
        if words != self._words:
            self.wanted.emit(words)

    def _take_away(self, place: int) -> None:
        if self._changeable:
            self.wanted.emit([word for number, word in enumerate(self._words) if number != place])

    def _go_to(self, place: int) -> None:
        """To a chip; beyond the last one is the button that adds."""
        if 0 <= place < len(self._chips):
            self._chips[place].setFocus()
        elif (self._changeable and place >= len(self._chips)) or not self._chips:
            (self.field if self.field.isVisible() else self.add).setFocus()

    def _on_left(self) -> None:
        self._add(self.field.text())
        self.field.hide()
        self.add.setVisible(self._changeable)


def _writes(event: QKeyEvent) -> bool:
    """Whether a key is meant for a field, rather than for the button that opens it."""
    typed = event.text()
    return (bool(typed) and typed.isprintable()) or event.matches(QKeySequence.StandardKey.Paste)


class _NewWord(Line):
    """Enter and a comma add; a list that is pasted adds all of it; Backspace with nothing typed goes back."""

    entered = Signal(str)
    left = Signal()
    back = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.textEdited.connect(self._on_edited)

    def sizeHint(self) -> QSize:
        return QSize(3 * Height.TILE, Height.FIELD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.text())
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Left) and not self.text():
            self.back.emit()
        elif key is Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    def _paste(self, text: str) -> None:
        if _PARTS.search(text.strip()):
            self.entered.emit(f"{self.text()}\n{text}")
        else:
            self.insert(text)

    def _on_edited(self, text: str) -> None:
        if "," in text or ";" in text:
            self.entered.emit(text)


class _Chip(PressButton):
    """A word with a cross; the cross is pressed with the mouse, Del does the same."""

    cross_pressed = Signal()

    def __init__(self, theme: Theme, word: str, parent: QWidget, *, changeable: bool) -> None:
        super().__init__(theme, parent)
        self._word = word
        self._changeable = changeable
        self.setText(word.replace("&", "&&"))
        self.setAccessibleName(word)
        self.setAccessibleDescription(self.tr("Del haalt weg") if changeable else "")
        set_tip(self, word)

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(role_font(TextRole.BODY)).horizontalAdvance(self._word)
        cross = Space.S + SignSize.SMALL if self._changeable else 0
        return QSize(round(wide) + 1 + 2 * (Space.M - Space.XS) + cross, Height.LIST_BUTTON)

    def minimumSizeHint(self) -> QSize:
        return QSize(Height.TILE, Height.LIST_BUTTON)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        on_cross = self.rect().contains(spot) and spot.x() >= self._cross().left() - Space.S
        if self._changeable and on_cross:
            self.cross_pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colour, area = self.theme.colour, QRectF(self.rect())
        outline = colour("outline") if self.theme.colours.outline else None
        paint_box(painter, area, colour("tone"), colour("edge") if self.hovered else outline)
        left = area.left() + Space.M - Space.XS
        right = self._cross().left() - Space.S if self._changeable else area.right() - Space.M + Space.XS
        painter.setFont(role_font(TextRole.BODY))
        painter.setPen(colour("ink"))
        words = elided(self._word, role_font(TextRole.BODY), right - left + 1)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(QRectF(left, area.top(), right - left + 2, area.height()), flags, words)
        if self._changeable:
            paint_sign(painter, Sign.CROSS, self._cross(), colour("ink"))
        self.paint_focus(painter, area)

    def _cross(self) -> QRectF:
        size = SignSize.SMALL
        left = self.width() - (Space.M - Space.XS) - size
        return QRectF(left, (self.height() - size) / 2, size, size)
