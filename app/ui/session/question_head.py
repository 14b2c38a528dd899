"""The head of a question: also the way to read its text to the group, and what they said of it."""

from PySide6.QtWidgets import QWidget

from app.guides.steps import OpenStep
from app.ui.session.read_back_panel import words_of_heard
from app.ui.state import Changed, OpenPractice
from app.ui.steps.head import StepHead
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.text import plain_label
from app.workshop.programme import Stop


class QuestionHead(StepHead):
    """Knows whether there is a text to read to the group."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._practice = practice
        self.read_button = Button(
            theme, self.tr("Voorlezen"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Ctrl R"
        )
        self.heard = plain_label("", TextRole.SMALL_STRONG, self)
        self.add_beside(self.read_button)
        self.add_under(self.heard)
        practice.changed.connect(self._on_changed)

    def show_stop(self, stop: Stop) -> None:
        super().show_stop(stop)
        self._show_draft()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("draft", "read_back"):
            self._show_draft()

    def _show_draft(self) -> None:
        """Whether there is a text to read to the group, and what they said of it."""
        workshop, step = self._practice.workshop, self._practice.step_id
        has_draft = isinstance(self._practice.here.step, OpenStep) and bool(
            workshop.drafts.text(step).strip()
        )
        self.read_button.setVisible(has_draft and not self._practice.read_only)
        heard = workshop.read_backs.last(step) if has_draft else None
        self.heard.setText(words_of_heard(self, heard, workshop.clock().date().isoformat()))
        self.heard.setVisible(bool(self.heard.text()))
