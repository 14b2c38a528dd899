"""An empty place: it says what it is for and has its one next step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import SignSize, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.icons import Sign
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label


class EmptyPlace(QWidget):
    """A sign, a heading, a sentence and one button."""

    step_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        heading: str,
        purpose: str,
        step: str = "",
        parent: QWidget | None = None,
        *,
        sign: Sign = Sign.DOCUMENT,
        key: str = "",
    ) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setSpacing(Space.M)
        layout.addStretch(1)
        layout.addWidget(SignLabel(theme, sign, "accent", self, SignSize.TILE), 0, middle)
        layout.addWidget(plain_label(heading, TextRole.HEADING, self), 0, middle)
        words = plain_label(purpose, TextRole.MUTED, self, wrap=True)
        words.setAlignment(middle)
        words.setFixedWidth(Width.RIGHT)
        layout.addWidget(words, 0, middle)
        if step:
            button = Button(theme, step, self, kind=ButtonKind.PRIMARY, key=key)
            button.clicked.connect(self.step_wanted)
            self.setFocusProxy(button)
            layout.addWidget(button, 0, middle)
        layout.addStretch(2)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(purpose)
