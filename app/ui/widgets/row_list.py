"""A list of rows that a delegate paints: bare, scrolled by the pixel, and laid out anew for its width."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from app.ui.theme.style import Theme
from app.ui.widgets.press import paint_ring


def paint_whole_ring(view: QListView, theme: Theme) -> None:
    """The ring around a list of which no row can show that the keyboard is there, after its rows."""
    paint_ring(QPainter(view.viewport()), QRectF(view.viewport().rect()), theme.colour("accent"))


class RowList(QListView):
    """Rows may take more lines in a narrow list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("surface", "clear")
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.viewport().update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows; the list itself has the ring as long as none of them is chosen."""
        super().paintEvent(event)
        if self.hasFocus() and not self.selectedIndexes():
            paint_whole_ring(self, self._theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
