"""A page that opens inside Indienen, in the place of the overview, and goes back to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.text import plain_label


class SubPage(QWidget):
    """A heading with "Terug" beside it; Esc goes back too."""

    back_wanted = Signal()

    def __init__(self, theme: Theme, heading: str, parent: QWidget | None = None, *, widest: int = 0) -> None:
        """``widest`` keeps lines of text short enough to read, in logical pixels; 0 takes all the room."""
        super().__init__(parent)
        if widest:
            self.setMaximumWidth(widest)
        self.theme = theme
        self.back = Button(
            theme, self.tr("Terug"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Esc"
        )
        self.back.clicked.connect(self.go_back)
        self.heading = plain_label(heading, TextRole.HEADING, self)
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.M)
        self.head.addWidget(self.heading)
        self.head.addStretch(1)
        self.head.addWidget(self.back)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, Space.XS, Space.XS)
        self.body.setSpacing(Space.M)
        self.body.addLayout(self.head)
        self.setAccessibleName(heading)

    def take_focus(self) -> None:
        """On what people came for; without anything else, on the way back."""
        self.back.setFocus()

    def go_back(self) -> None:
        """Back to where people came from."""
        self.back_wanted.emit()

    def leave(self) -> None:
        """People go elsewhere; nothing to do unless a page says so."""

    def panes(self) -> list[QWidget]:
        """Where F6 stops, in order."""
        return [self.back]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.go_back()
        else:
            super().keyPressEvent(event)
