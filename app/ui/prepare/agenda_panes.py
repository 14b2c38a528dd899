"""The agenda and what stands beside it; where there is no room for both, one at a time."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui.prepare.agenda_side import AgendaSide
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize

_BESIDE = Width.RIGHT + Space.XL + Width.RIGHT_NARROW
"""From this width on a block of the agenda can be read beside the picture of the day."""
_NO_LIMIT = 16777215


class AgendaPanes(QWidget):
    """In a narrow window the picture of the day comes with a button, and a page when it is asked for.

    Only what would be shortened stays under the agenda then: its column is in the table.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.agenda, self.beside = QWidget(self), QWidget(self)
        """Where the agenda is made, and what stands beside it."""
        self._narrow = False
        self._pictured = False
        """Whether people in a narrow window asked for the picture."""
        self._has_side = self._has_picture = True

    def hold(self, theme: Theme, side: AgendaSide) -> None:
        """This stands beside the agenda."""
        self._side = side
        link, low = ButtonKind.LINK, ButtonSize.LIST
        self.picture = Button(theme, self.tr("De dag in beeld"), self.agenda, kind=link, size=low)
        self.back = Button(
            theme, self.tr("Terug naar de agenda"), self.beside, kind=link, size=low, key="Esc"
        )
        self.picture.clicked.connect(self._show_picture_first)
        self.back.clicked.connect(self._go_back)
        side.currentChanged.connect(lambda _page: self._arrange())
        side.block_wanted.connect(lambda _block: self._leave_picture())
        self._build()
        self._arrange()

    def set_beside(self, *, side: bool, picture: bool) -> None:
        """Whether there is something beside the agenda now, and whether the day has a picture."""
        self._has_side, self._has_picture = side, picture
        self._arrange()

    def show_picture(self) -> None:
        """Bring the picture of the day into sight, where that takes more than looking aside."""
        self._side.setCurrentWidget(self._side.overview)
        self._pictured = self._narrow
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        wide, self._narrow = width >= Width.NARROW_WINDOW - 2 * Space.XL, width < _BESIDE
        self._pictured = self._pictured and self._narrow
        beside = Width.RIGHT if wide else Width.RIGHT_NARROW
        self._side.setMinimumWidth(0 if self._narrow else beside)
        self._side.setMaximumWidth(_NO_LIMIT if self._narrow else beside)
        self._side.what_if.set_key("F8" if wide or self._narrow else "")
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers() and not self.back.isHidden():
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _show_picture_first(self) -> None:
        """With the keyboard on the way back."""
        self.show_picture()
        self.back.setFocus()

    def _leave_picture(self) -> None:
        self._pictured = False
        self._arrange()

    def _go_back(self) -> None:
        self._leave_picture()
        self._side.setCurrentWidget(self._side.overview)
        self._side.table_wanted.emit()

    def _arrange(self) -> None:
        """Show what there is room for."""
        page = self._side.currentWidget()
        late = page is self._side.late
        asked = self._has_side and (self._pictured or page is not self._side.overview)
        self.agenda.setVisible(not self._narrow or late or not asked)
        self.beside.setVisible(self._has_side and (asked or not self._narrow))
        self.back.setVisible(self._narrow and asked)
        self.picture.setVisible(self._narrow and self._has_picture and not asked)
        way = QBoxLayout.Direction
        self._panes.setDirection(way.TopToBottom if self._narrow else way.LeftToRight)
        self._panes.setSpacing(Space.M if self._narrow else Space.XL)
        self._panes.setStretchFactor(self.beside, 2 if self._narrow else 0)

    def _build(self) -> None:
        beside = QVBoxLayout(self.beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.S)
        beside.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addWidget(self._side, 1)
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._panes.setContentsMargins(0, 0, 0, 0)
        self._panes.addWidget(self.agenda, 3)
        self._panes.addStretch(0)
        self._panes.addWidget(self.beside)
