"""What appears where the pointer rests: Esc puts it away, it can be pointed at itself, and it stays (1.4.13).

Left to itself Qt takes a tip away after ten seconds, and when the pointer leaves for the tip; and Esc closes
what lies behind it.
"""

from typing import TypeGuard

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QToolTip, QWidget
from shiboken6 import isValid

_KEY = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class HeldTips(QObject):
    """Hears all events, but only while a tip is shown: at other times nothing is slower for it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._of: QWidget | None = None
        """What is pointed at."""
        self._area = QRect()
        """Where on the screen that is: of a list only the row or cell with the tip."""
        self._seen: tuple[str, QPoint] | None = None
        """The words of the last tip and where it stood: it is still there when the pointer goes elsewhere."""
        self._hears = False

    def look(self) -> None:
        """A tip may have come: Qt brings one when the pointer rests."""
        shown = (QToolTip.text(), tip.pos()) if (tip := _shown()) is not None else None
        if shown is not None and (not self._hears or shown != self._seen):
            at = QCursor.pos()
            self._seen, self._of = shown, QApplication.widgetAt(at)
            self._area = _area_of(self._of, at)
            self._hear(all_events=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not QToolTip.isVisible():
            self._hear(all_events=False)
        elif event.type() is QEvent.Type.Timer:
            return _is_tip(watched) and self._pointed_at(watched)
        elif isinstance(event, QKeyEvent) and event.type() in _KEY and _is_escape(event):
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                _put_away()
            return True
        return False

    def _hear(self, *, all_events: bool) -> None:
        if all_events != self._hears:
            self._hears = all_events
            (self._app.installEventFilter if all_events else self._app.removeEventFilter)(self)

    def _pointed_at(self, tip: QWidget) -> bool:
        """Whether the pointer is on the tip, or still on what it is about: then its time is not over."""
        at = QCursor.pos()
        of = self._of if self._of is not None and isValid(self._of) else None
        on_it = of is not None and QApplication.widgetAt(at) is of and self._area.contains(at)
        return tip.geometry().contains(at) or on_it


def _area_of(widget: QWidget | None, at: QPoint) -> QRect:
    if widget is None:
        return QRect()
    view, area = widget.parentWidget(), widget.rect()
    if isinstance(view, QAbstractItemView) and view.viewport() is widget:
        area = view.visualRect(view.indexAt(widget.mapFromGlobal(at)))
    return area.translated(widget.mapToGlobal(QPoint()))


def _put_away() -> None:
    """At once: Qt would wait a moment, and then the pointer is still there."""
    tip = _shown()
    if tip is not None:
        tip.close()


def _shown() -> QWidget | None:
    if not QToolTip.isVisible():
        return None
    return next((one for one in filter(_is_tip, QApplication.topLevelWidgets()) if one.isVisible()), None)


def _is_tip(widget: QObject) -> TypeGuard[QWidget]:
    return isinstance(widget, QWidget) and widget.inherits("QTipLabel")


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier
