"""What the parts of the settings are built of: a heading, and questions with a list of answers."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.text import plain_label

_FEW_LETTERS = 12


class Part(QWidget):
    """A part of the settings: its heading, and under it what can be chosen."""

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(heading)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.M)
        self.body.addWidget(plain_label(heading, TextRole.HEADING, self))

    def add(self, *widgets: QWidget) -> None:
        """Put these under what is there."""
        for widget in widgets:
            self.body.addWidget(widget)

    def small(self, words: str) -> QWidget:
        """A sentence in small letters."""
        return plain_label(words, TextRole.SMALL, self, wrap=True)


class Question(QWidget):
    """One question with its answers in a list. ``chosen`` comes with the answer that people chose."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, question: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = _Answers(theme, self)
        self.field.setAccessibleName(question)
        self.field.activated.connect(
            lambda _number: self.chosen.emit(self._values[self.field.currentIndex()])
        )
        self._values: list[object] = []
        words = plain_label(question, TextRole.STRONG, self, wrap=True)
        words.setBuddy(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(words)
        layout.addWidget(self.field)

    @property
    def answers(self) -> list[str]:
        """The words of the answers."""
        return [self.field.itemText(number) for number in range(self.field.count())]

    def show_answers(self, answers: Sequence[tuple[object, str]], now: object) -> None:
        """Offer these, each a value and its words; ``now`` is the one that counts, or else the first."""
        self._values = [value for value, _words in answers]
        if self.answers != [words for _value, words in answers]:
            self.field.clear()
            self.field.addItems([words for _value, words in answers])
        self.field.setCurrentIndex(self._values.index(now) if now in self._values else 0)


class _Answers(ChoiceField):
    """As wide as there is room for. The wheel scrolls the window and changes no answer in passing."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEW_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
