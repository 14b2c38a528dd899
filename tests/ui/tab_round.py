"""Goes round a window with Tab, as who has no mouse does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QTabBar, QWidget
from shiboken6 import isValid

from tests.ui.in_sight import shown_in
from tests.ui.pixels import changed_with_contrast
from tests.ui.spoken_tree import takes_keyboard

MOST_STOPS = 220
_AROUND = 6
"""Pixels around a thing in which its ring may stand."""
_LEAST_RING = 24
"""Pixels that must change when the keyboard comes."""


@dataclass(frozen=True, slots=True)
class Round:
    """Where Tab came, in that order; ``returned`` when that was where it began."""

    stops: Sequence[QWidget]
    returned: bool


def go_round(look: Callable[[QWidget], object] = lambda _stop: None) -> Round:
    """From where the keyboard is until it is there again; of a table it may pass every cell.

    ``look`` gets every new stop while the keyboard is there.
    """
    begin = QApplication.focusWidget()
    stops: list[QWidget] = []
    seen: set[QWidget] = set()
    for _press in range(MOST_STOPS):
        focus = QApplication.focusWidget()
        if focus is None:
            return Round(stops, returned=False)
        if begin is not None and not (isValid(begin) and begin.isVisible()):
            begin = focus  # it goes away when it is left, as a field over a row does
            stops.clear()
        if focus not in seen:
            stops.append(focus)
            seen.add(focus)
            look(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is begin and len(stops) > 1:
            return Round(stops, returned=True)
    return Round(stops, returned=False)


def never_reached(root: QWidget, round_: Round) -> list[str]:
    """What could be worked with by key, if only the keyboard came there."""
    there = set(round_.stops)
    there |= {proxy for one in there if (proxy := one.focusProxy()) is not None}
    return [
        f"{type(one).__name__} ‘{one.accessibleName()}’"
        for one in shown_in(root)
        if takes_keyboard(one)
        and one not in there
        and one.focusProxy() not in there
        and not isinstance(one, QScrollArea | QTabBar)
        and not any(one.isAncestorOf(other) or other.isAncestorOf(one) for other in there)
    ]


def backwards(round_: Round) -> list[str]:
    """Neighbours in one parent that Tab takes from the bottom to the top, or from right to left."""
    found = []
    if len(round_.stops) <= 2:  # of two each comes after the other
        return []
    for one, other in zip(round_.stops, round_.stops[1:], strict=False):
        if one.parentWidget() is other.parentWidget():
            above = other.geometry().bottom() <= one.geometry().top()
            above = above and other.geometry().left() <= one.geometry().right()  # not the next column
            level = abs(other.geometry().center().y() - one.geometry().center().y()) < 8
            if above or (level and other.geometry().right() <= one.geometry().left()):
                found.append(f"‘{one.accessibleName()}’ → ‘{other.accessibleName()}’")
    return found


def _scroll_to(widget: QWidget) -> None:
    """As Tab does."""
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(widget)
        holder = holder.parentWidget()


def picture_of(widget: QWidget) -> tuple[QWidget, QRect, QImage]:
    """The window around a widget, with its ring."""
    window = widget.window()
    QApplication.processEvents()
    around = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    around = around.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(window.rect())
    return window, around, window.grab(around).toImage()


def shows_focus(widget: QWidget) -> bool:
    """Whether it can be seen that the keyboard is there; leaves it elsewhere."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    _scroll_to(widget)
    QApplication.processEvents()
    if not widget.hasFocus():
        return True  # it gives the keyboard to something else, which shows it
    window, around, with_focus = picture_of(widget)
    fields_first = sorted(shown_in(window), key=lambda one: not isinstance(one, QLineEdit))
    others = (
        one
        for one in fields_first
        if one is not widget
        and takes_keyboard(one)
        and not widget.isAncestorOf(one)
        and not one.isAncestorOf(widget)
    )
    elsewhere = next(others, None)
    if elsewhere is None:
        return True  # it always has it
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    without = window.grab(around).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return changed_with_contrast(without, with_focus, 3.0, enough=_LEAST_RING) >= _LEAST_RING
