"""What the facilitator may say, beside the room's own column."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.text import plain_label


class SayThis(QWidget):
    """The speaking notes, a part for each moment."""

    def __init__(self, notes: str) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(plain_label(self.tr("Zeg dit"), TextRole.STRONG, self))
        for place, words in enumerate(part for part in notes.split("\n\n") if part.strip()):
            role = TextRole.BODY if place == 0 else TextRole.MUTED
            layout.addWidget(plain_label(words.strip(), role, self, wrap=True))
        layout.addStretch(1)
        if not notes.strip():
            self.hide()
