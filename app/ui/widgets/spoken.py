"""Tells screen readers what stands in a widget that paints its own contents: a board, a line, a course.

Qt makes this only when a screen reader asks, and never for widgets that don't say they are ``Spoken``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QWidget
from shiboken6 import isValid

_NAME: Final = QAccessible.Text.Name


@dataclass(frozen=True, slots=True)
class SpokenPart:
    """One thing in the picture: a post-it, a block, a moment. ``area`` is where the widget paints it."""

    words: str
    area: QRect
    chosen: bool = False


class Spoken:
    """Mixed in with a widget. Its name and description are those that every widget has."""

    spoken_role: ClassVar[QAccessible.Role] = QAccessible.Role.List

    def spoken_parts(self) -> Sequence[SpokenPart]:
        """What stands in it, in the order in which it is read; empty when its words say all."""
        return ()

    def spoken_value(self) -> str:
        """Where it stands, for what has a value."""
        return ""

    def tell_chosen(self) -> None:
        """Another part is chosen: a screen reader that follows the keyboard says it."""
        if isinstance(self, QWidget) and QAccessible.isActive():
            parts = self.spoken_parts()
            at = next((number for number, part in enumerate(parts) if part.chosen), None)
            if at is not None and self.hasFocus():
                event = QAccessibleEvent(self, QAccessible.Event.Focus)
                event.setChild(at)
                QAccessible.updateAccessibility(event)


class _Whole(QAccessibleWidget):
    """The widget itself."""

    def __init__(self, widget: QWidget, spoken: Spoken) -> None:
        super().__init__(widget, spoken.spoken_role)
        self._widget = widget
        self._spoken = spoken
        self._parts: list[_Part] = []
        self.told: Sequence[SpokenPart] = ()

    @property
    def alive(self) -> bool:
        """Whether the widget is still there."""
        return isValid(self._widget)

    def refresh(self) -> Sequence[SpokenPart]:
        """What stands in the widget now; each part gets an interface, which stays for who comes next."""
        self.told = self._spoken.spoken_parts() if self.alive else ()
        while len(self._parts) < len(self.told):
            part = _Part(self, len(self._parts))
            QAccessible.registerAccessibleInterface(part)
            self._parts.append(part)
        return self.told

    def childCount(self) -> int:
        return len(self.refresh()) or super().childCount()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there may be none
        told = self.refresh()
        if told:
            return self._parts[index] if 0 <= index < len(told) else None
        return super().child(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.place if isinstance(child, _Part) else super().indexOfChild(child)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # there may be none
        told = self.refresh()
        if self.alive and self._widget.hasFocus():
            return next((self._parts[at] for at, one in enumerate(told) if one.chosen), self)
        return super().focusChild()

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Value:
            return self._spoken.spoken_value() if self.alive else ""
        return super().text(kind)

    def area_of(self, part: SpokenPart) -> QRect:
        """Where a part is on the screen."""
        widget = self._widget
        inside = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        return QRect(inside.mapToGlobal(part.area.topLeft()), part.area.size())

    def take_down(self) -> None:
        """The widget is gone: nobody may ask its parts any more."""
        for part in self._parts:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))
        self._parts.clear()


class _Part(QAccessibleInterface):
    """Whatever stands at one place in the widget."""

    def __init__(self, whole: _Whole, place: int) -> None:
        super().__init__()
        self._whole = whole
        self.place = place

    @property
    def _now(self) -> SpokenPart | None:
        told = self._whole.told
        return told[self.place] if isValid(self._whole) and self.place < len(told) else None

    def isValid(self) -> bool:
        return isValid(self._whole) and self._whole.alive and self._now is not None

    def object(self) -> QObject | None:  # type: ignore[override]  # there may be none
        return None

    def parent(self) -> QAccessibleInterface:
        return self._whole

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there may be none
        del index
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there may be none
        del x, y
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        del child
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        now = self._now
        return now.words if now is not None and kind is _NAME else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing here is typed through a screen reader."""

    def rect(self) -> QRect:
        now = self._now
        return self._whole.area_of(now) if now is not None and self._whole.alive else QRect()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state, now = QAccessible.State(), self._now
        state.selectable = state.focusable = True
        state.selected = now is not None and now.chosen
        state.invalid = now is None
        return state


_kept: list[_Whole] = []
"""Qt owns what it got; here it only stays alive on our side."""


def speak_for_pictures() -> None:
    """From now on screen readers hear what ``Spoken`` widgets show; once for a program is enough."""
    if not _installed:
        QAccessible.installFactory(_make)
        _installed.append(True)


_installed: list[bool] = []


def _make(_class_name: str, thing: object) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget) or not isinstance(thing, Spoken):
        return None
    for gone in [one for one in _kept if not isValid(one) or not one.alive]:
        gone.take_down()
        _kept.remove(gone)
    whole = _Whole(thing, thing)
    _kept.append(whole)
    return whole
