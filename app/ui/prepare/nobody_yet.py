"""Nobody on the list: what it is for, and the people of another day to take over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.button import Button
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.icons import Sign


class NobodyYet(QWidget):
    """The next step is to type a name above; when another day has people, they can come along."""

    take_over_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        purpose = self.tr(
            "Typ hierboven een naam, of plak een lijst. Wie op de lijst staat, zet je tijdens de sessie met "
            "twee letters bij een antwoord."
        )
        place = EmptyPlace(theme, self.tr("Nog niemand op de lijst"), purpose, parent=self, sign=Sign.NETWORK)
        self.take_over = Button(theme, "", self)
        self.take_over.clicked.connect(self.take_over_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.L)
        layout.addWidget(place, 1)
        layout.addWidget(self.take_over, 0, Qt.AlignmentFlag.AlignHCenter)
        self.offer(0)

    def offer(self, count: int) -> None:
        """Offer the people of another day; none is no offer."""
        self.take_over.setVisible(count > 0)
        words = self.tr("Neem de {count} mensen van een andere dag over")
        self.take_over.set_words(words.format(count=count))
