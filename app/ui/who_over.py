"""'Wie' over a row of the list: whose words these are after all. Enter keeps it, Esc leaves it."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QWidget

from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space
from app.ui.who import PASSING, WhoField
from app.workshop.people import Who


class WhoOver(WhoField):
    """Stands over ``row`` until a name is chosen or the field is left."""

    signed = Signal()
    left = Signal()

    def __init__(
        self, theme: Theme, practice: OpenPractice, who: Who | None, row: QRect, parent: QWidget
    ) -> None:
        super().__init__(theme, practice, parent)
        width = min(row.width(), Height.TILE * 4)
        top = max(0, min(row.top(), parent.height() - Height.FIELD))
        self.setGeometry(row.left() + Space.S, top, width, Height.FIELD)
        self.choose(who)
        line = self.lineEdit()
        assert line is not None
        line.returnPressed.connect(self.signed)
        self.show()
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in PASSING:
            self.left.emit()
