"""The way from aanmelden to publicatie: its points at the left, at the right what is kept with one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.guides.way_points import WayPoint
from app.ui.state import Changed, OpenPractice
from app.ui.submit.sub_page import SubPage
from app.ui.submit.way_list import WayList, rows_of
from app.ui.submit.way_panel import WayPanel
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, Width

_TABLES = ("milestone", "agreement", "attachment")


class WayPage(SubPage):
    """Opens at the first point that is not done."""

    document_wanted = Signal(object)
    copy_wanted = Signal(str)

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, widest=Width.WIDE_WINDOW)
        self.heading.setText(self.tr("De weg naar publicatie"))
        self.setAccessibleName(self.heading.text())
        self._practice = practice
        self.panel = WayPanel(theme, practice)
        self._card = QFrame(self)
        self._card.setProperty("surface", "card")
        self.list = WayList(theme, self._card)
        self.list.chosen.connect(self._choose)
        self.panel.document_wanted.connect(self.document_wanted)
        self.panel.copy_wanted.connect(self.copy_wanted)
        practice.changed.connect(self._on_changed)
        self._build()

    def open(self, point: WayPoint | None = None) -> None:
        """Show where the group is, or a point that is asked for."""
        way = self._practice.workshop.way
        self._show(point or way.here() or WayPoint.PUBLISH)

    def take_focus(self) -> None:
        self.list.setFocus()

    def leave(self) -> None:
        self.panel.entry.add()

    def panes(self) -> list[QWidget]:
        return [self.list, self.panel.date, self.panel.entry.what, self.panel.documents.add, self.back]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show(self.panel.point)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the points stand above what is kept with one of them."""
        super().resizeEvent(event)
        narrow = event.size().width() < Width.THREE_COLUMNS
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._card.setMaximumWidth(Width.NO_LIMIT if narrow else Width.RIGHT)
        self._card.setMaximumHeight(3 * Height.ROW_TWO_LINES + 2 * Space.S if narrow else Width.NO_LIMIT)

    def _show(self, point: WayPoint) -> None:
        self.panel.show_point(point)
        self.list.show_rows(rows_of(self._practice.workshop.way.all()), self.panel.point)

    def _choose(self, point: WayPoint) -> None:
        if point is self.panel.point:
            return
        if self.panel.show_point(point):
            self._scroll.verticalScrollBar().setValue(0)
        else:
            self._show(self.panel.point)

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches(*_TABLES):
            self.panel.read_again()
            self.list.show_rows(rows_of(self._practice.workshop.way.all()), self.panel.point)

    def _build(self) -> None:
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        inside.addWidget(self.list)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.panel)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(Space.L)
        self._columns.addWidget(self._card, 2)
        self._columns.addWidget(self._scroll, 5)
        self.body.addLayout(self._columns, 1)


"""Qt's own word for no greatest size."""
