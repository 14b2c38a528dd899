"""Over the text: where it stands, the question, and under it what Shift+F1 opens."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.text import plain_label
from app.ui.workout.texts import Text

LONG_QUESTION = 70
"""Letters: a longer question is shown smaller."""


class TextHead(QWidget):
    """The help stays open from text to text, until Shift+F1 closes it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low = False
        self._place = plain_label("", TextRole.MUTED, self)
        self.help_button = Button(
            theme, self.tr("Uitleg"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Shift F1"
        )
        self.help_button.setCheckable(True)
        self.help_button.clicked.connect(self._show_help)
        self._question = plain_label("", TextRole.TITLE, self, wrap=True)
        self._long_question = plain_label("", TextRole.HEADING, self, wrap=True)
        self.help = plain_label("", TextRole.MUTED, self, wrap=True)
        above = QHBoxLayout()
        above.addWidget(self._place, 1)
        above.addWidget(self.help_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(above)
        layout.addWidget(self._question)
        layout.addWidget(self._long_question)
        layout.addWidget(self.help)

    @property
    def question(self) -> str:
        """What it asks."""
        return self._question.text()

    @property
    def place(self) -> str:
        """Where the text stands, in words."""
        return self._place.text()

    def show_text(self, text: Text) -> None:
        """Show the question of a text."""
        of = self.tr("{section}, vraag {number} van {count}")
        one = self.tr("{section}")
        words = (of if text.of > 1 else one).format(
            section=text.section.title, number=text.number, count=text.of
        )
        self._place.setText(words)
        for label in (self._question, self._long_question):
            label.setText(text.step.question)
        hints = (text.step.help or text.section.help, text.step.think_of)
        self.help.setText("\n".join(hint for hint in hints if hint))
        self.help_button.setVisible(bool(self.help.text()))
        self._show_help()

    def show_low(self, *, low: bool) -> None:
        """Whether the window is low: then the question is shown smaller."""
        self._low = low
        self._fit()

    def toggle_help(self) -> None:
        """Open the help, or close it."""
        self.help_button.setChecked(not self.help_button.isChecked())
        self._show_help()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_help(self) -> None:
        self.help.setVisible(self.help_button.isChecked() and bool(self.help.text()))
        self._fit()

    def _fit(self) -> None:
        """Nothing here is ever cut, however small the window."""
        width = max(self.width(), Width.RIGHT_NARROW)
        lines = self._question.heightForWidth(width) // TYPE[TextRole.TITLE].line
        small = len(self._question.text()) > LONG_QUESTION or lines > 2 or self._low
        self._question.setVisible(not small)
        self._long_question.setVisible(small)
        for label in (self._question, self._long_question, self.help):
            label.setMinimumHeight(label.heightForWidth(width))
