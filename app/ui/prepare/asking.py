"""One line with a sign: how many people still have to be asked how their name may be used."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.icons import Sign
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label
from app.workshop.seat import Seat


class Asking(QWidget):
    """Says nothing when everybody was asked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = plain_label("", TextRole.SMALL, self, wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(SignLabel(theme, Sign.QUESTION, "muted", self))
        layout.addWidget(self._words)

    @property
    def words(self) -> str:
        """What it says; empty when there is nobody left to ask."""
        return self._words.text()

    def show_seats(self, seats: Sequence[Seat]) -> None:
        """Count those who weren't asked yet."""
        count = sum(not seat.asked for seat in seats)
        words = counted(
            count,
            "Van 1 iemand weet je nog niet hoe de naam erbij mag.",
            "Van {count} mensen weet je nog niet hoe hun naam erbij mag.",
        )
        self._words.setText(words if count else "")
