"""What is asked: the section, the question as the biggest thing, and under it what Shift+F1 opens."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.guides.schema import AnyStep, Section
from app.guides.steps import ExplainStep, OpenStep
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import PlainLabel, plain_label
from app.workshop.programme import Stop

LONG_QUESTION = 110
"""Letters: a longer question is shown smaller."""


class StepHead(QWidget):
    """The help for the group and, on the same key, the notes that only the facilitator sees.

    Once opened it stays so from question to question, until Shift+F1 closes it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low = self._lowest = False
        self._section = plain_label("", TextRole.MUTED, self)
        self.help_button = Button(
            theme, self.tr("Uitleg"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Shift F1"
        )
        self.help_button.setCheckable(True)
        self.help_button.clicked.connect(self._show_help)
        self._question = plain_label("", TextRole.QUESTION, self, wrap=True)
        self._smaller_question = plain_label("", TextRole.TITLE, self, wrap=True)
        self._long_question = plain_label("", TextRole.HEADING, self, wrap=True)
        self.help = plain_label("", TextRole.MUTED, self, wrap=True)
        self._for_you = plain_label(self.tr("Voor jou, niet voor de zaal"), TextRole.SMALL_STRONG, self)
        self.notes = plain_label("", TextRole.MUTED, self, wrap=True)
        self._build()

    def show_stop(self, stop: Stop) -> None:
        """Show what is asked here."""
        step, section = stop.step, stop.section
        above = [name for name in (section.title, step.group) if name and name != step.question]
        self._section.setText(" · ".join(above))
        self._section.setVisible(bool(above))  # A block that asks nothing says its name once.
        for label in self._questions:
            label.setText(step.question)
        opens = next((first for _section, first in stop.guide.steps()), None) is step
        opening = (stop.guide.intro or "").strip() if opens else ""
        self.help.setText("\n\n".join(filter(None, (opening, _help_of(step, section)))))
        told = isinstance(step, ExplainStep)  # Its notes stand under its text, always.
        self.notes.setText("" if told else step.notes or section.notes or "")
        self.help_button.setVisible(bool(self.help.text() or self.notes.text()))
        self._show_help()

    def show_low(self, *, low: bool, lowest: bool = True) -> None:
        """Whether the window is low: then a question of several lines is smaller, and smallest when asked."""
        self._low, self._lowest = low, lowest
        self._fit()

    def toggle_help(self) -> None:
        """Open the help and the notes, or close them."""
        self.help_button.setChecked(not self.help_button.isChecked())
        self._show_help()

    def add_beside(self, widget: QWidget) -> None:
        """Something to press, before what opens the help."""
        self._above.insertWidget(2, widget)
        tab_in_order(widget, self.help_button)

    def add_under(self, widget: QWidget) -> None:
        """Something to read under the question, above the help."""
        self._under.insertWidget(self._under.indexOf(self.help), widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_help(self) -> None:
        is_open = self.help_button.isChecked()
        self.help.setVisible(is_open and bool(self.help.text()))
        for one in (self._for_you, self.notes):
            one.setVisible(is_open and bool(self.notes.text()))
        self._fit()

    def _fit(self) -> None:
        """Nothing here is ever cut, however small the window."""
        width = max(self.width(), Width.RIGHT)
        lines = self._question.heightForWidth(width) // TYPE[TextRole.QUESTION].line
        shown = self._question
        if len(self._question.text()) > LONG_QUESTION or (self._low and self._lowest and lines > 1):
            shown = self._long_question
        elif self._low and lines > 1:
            shown = self._smaller_question
        for label in self._questions:
            label.setVisible(label is shown)
        for label in (*self._questions, self.help, self.notes):
            label.setMinimumHeight(label.heightForWidth(width))

    @property
    def _questions(self) -> tuple[PlainLabel, ...]:
        """The same question from large to small."""
        return self._question, self._smaller_question, self._long_question

    def _build(self) -> None:
        self._above = above = QHBoxLayout()
        above.setSpacing(Space.M)
        above.addStretch(0)
        above.addWidget(self._section, 1)
        above.addWidget(self.help_button)
        self._under = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(above)
        for label in self._questions:
            layout.addWidget(label)
        layout.addWidget(self.help)
        layout.addWidget(self._for_you)
        layout.addWidget(self.notes)


def _help_of(step: AnyStep, section: Section) -> str:
    """The help for the group, with what to think of."""
    words = step.help or section.help or ""
    if isinstance(step, OpenStep) and step.think_of:
        hint = QCoreApplication.translate("StepHead", "Denk aan: {words}").format(words=step.think_of)
        return f"{words}\n{hint}" if words else hint
    return words
