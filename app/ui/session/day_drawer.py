"""Where the column of the day is: beside the work, or in a narrow window behind a button of the strip."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from app.ui.session.day_column import DayColumn
from app.ui.session.middle import Middle
from app.ui.theme.tokens import Width
from app.ui.widgets.button import Button


class DayDrawer(QObject):
    """F4 brings the keyboard to the day and back again; Esc goes back too.

    Folded, the column lies over the work for as long as the keyboard is in it.
    """

    def __init__(self, column: DayColumn, button: Button, columns: QHBoxLayout, work: Middle) -> None:
        super().__init__(column)
        self._column = column
        self._button = button
        self._columns = columns
        self._work = work
        self._folded = False
        button.clicked.connect(self.open)
        column.went.connect(self.leave)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        work.installEventFilter(self)
        for widget in (column, column.list, column.outline, column.catch_up):
            widget.installEventFilter(self)

    @property
    def folded(self) -> bool:
        """Whether the column is behind its button."""
        return self._folded

    def fold(self, *, folded: bool) -> None:
        """Put the column behind the button, or beside the work."""
        if folded == self._folded:
            return
        had_focus = self.has_focus
        self._folded = folded
        self._button.setVisible(folded)
        self._column.lie_over(over=folded)
        self._column.setVisible(not folded)
        if folded:
            self._columns.removeWidget(self._column)
        else:
            self._columns.insertWidget(0, self._column)
        if had_focus:
            self.leave()

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is in the day."""
        return self._is_inside(QApplication.focusWidget())

    def toggle(self) -> None:
        """Bring the keyboard to the day, or back to the work."""
        if self.has_focus:
            self.leave()
        else:
            self.open()

    def open(self) -> None:
        """Bring the keyboard to the day; folded, it comes over the work."""
        if self._folded:
            self._column.setGeometry(self._place())
            self._column.raise_()
            self._column.show()
        self._column.take_focus()

    def leave(self) -> None:
        """Back to the work."""
        if self._folded:
            self._column.hide()
        self._work.take_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._work and event.type() is QEvent.Type.Resize and self._folded:
            self._column.setGeometry(self._place())
        if (
            watched is not self._work
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and watched is not self._column.catch_up
        ):
            self.leave()
            return True
        return super().eventFilter(watched, event)

    def _place(self) -> QRect:
        area = self._work.geometry()
        return QRect(0, area.top(), Width.LEFT_SESSION, area.height())

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """The keyboard went elsewhere in the window: the work may be seen again."""
        if self._folded and self._column.isVisible() and new is not None and not self._is_inside(new):
            self._column.hide()

    def _is_inside(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self._column or self._column.isAncestorOf(widget))
