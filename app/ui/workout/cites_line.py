"""Under the text: which answers the sentence at the cursor comes from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import SignSize, Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label, set_tip

MOST = 6
"""Answers that get a button; the others are only counted."""


class CitesLine(QWidget):
    """Every number is a button that shows the answer."""

    answer_wanted = Signal(str)
    lean_wanted = Signal()
    """Let the sentence at the cursor rest on the answers that are chosen; or no longer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, changeable: bool = True) -> None:
        super().__init__(parent)
        self._theme = theme
        self._changeable = changeable
        self._words = plain_label("", TextRole.SMALL, self, max_lines=2)
        self._more = plain_label("", TextRole.SMALL, self)
        self.buttons: list[Button] = []
        self.lean = Button(
            theme, self.tr("Steunt hierop"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Ctrl F9"
        )
        set_tip(self.lean, self.tr("De zin bij de cursor en het antwoord dat links gekozen is"))
        self.lean.clicked.connect(self.lean_wanted)
        self._numbers = QHBoxLayout()
        self._numbers.setSpacing(Space.S)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(SignLabel(theme, Sign.CHAIN, "muted", self, SignSize.SMALL))
        layout.addWidget(self._words)
        layout.addLayout(self._numbers)
        layout.addWidget(self._more)
        layout.addStretch(1)
        layout.addWidget(self.lean)
        self.show_answers(())
        self.show_lean(None)

    @property
    def words(self) -> str:
        """What it says, the numbers included."""
        said = (self._words.text(), ", ".join(button.words for button in self.buttons), self._more.text())
        return " ".join(one for one in said if one)

    def show_answers(self, answers: Sequence[tuple[str, str, str]]) -> None:
        """Show these: the id of each, its number in words, and a tip."""
        for button in self.buttons:
            self._numbers.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for answer_id, number, tip in answers[:MOST]:
            button = Button(self._theme, number, self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
            button.setAccessibleName(self.tr("Antwoord {number}").format(number=number))
            button.setAccessibleDescription(tip)
            set_tip(button, tip)
            button.clicked.connect(lambda _on=False, one=answer_id: self.answer_wanted.emit(one))
            self._numbers.addWidget(button)
            button.show()
            self.buttons.append(button)
        left = len(answers) - MOST
        self._more.setText(self.tr("en nog {count}").format(count=left) if left > 0 else "")
        self._more.setVisible(left > 0)
        none = self.tr("Deze zin steunt nog op geen antwoord")
        self._words.setText(self.tr("Komt uit antwoord") if answers else none)

    def show_lean(self, leans: bool | None) -> None:
        """Offer to tie the sentence to what is chosen, or to untie it (True); None when nothing is chosen."""
        self.lean.setVisible(leans is not None and self._changeable)
        self.lean.set_words(self.tr("Steunt hier niet op") if leans else self.tr("Steunt hierop"))
