"""How the words of the day may be signed at most: one choice, in one line."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.text import plain_label
from app.workshop.day_file import Naming


class DayNaming(QWidget):
    """What somebody said for themselves stays, as far as the day allows it."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        label = plain_label(self.tr("Bij hun woorden komt"), TextRole.BODY, self, wrap=True)
        self.choice = ChoiceField(theme, self)
        self.choice.setAccessibleName(label.text())
        for naming, words in (
            (None, self.tr("wat ieder zelf kiest: naam, tafel of niets")),
            (Naming.TABLE, self.tr("hoogstens de tafel, geen naam")),
            (Naming.NOBODY, self.tr("niets: geen naam en geen tafel")),
        ):
            self.choice.addItem(words, naming)
        self.choice.activated.connect(self._choose)
        label.setBuddy(self.choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(label)
        row.addWidget(self.choice)
        row.addStretch(1)
        self.read_again()

    def read_again(self) -> None:
        """What is kept may have changed, also by undo; or it is about another day."""
        day = self._practice.day
        kept = Naming(day.naming) if day is not None and day.naming in _LIMITS else None
        self.choice.setCurrentIndex(self.choice.findData(kept))
        self.choice.setEnabled(not self._practice.read_only)

    def _choose(self, number: int) -> None:
        day_id, naming = self._practice.day_id, self.choice.itemData(number)
        if day_id is not None:
            self._practice.do(lambda: self._practice.workshop.days.set_naming(day_id, naming))


_LIMITS = (Naming.TABLE.value, Naming.NOBODY.value)
