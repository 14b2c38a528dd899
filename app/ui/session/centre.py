"""The middle of the session: the question, where one types, what was said, and back or on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.guides.steps import FieldsStep, OpenStep
from app.ui.session.answers_panel import AnswersPanel
from app.ui.session.entry import AnswerEntry
from app.ui.session.question_head import QuestionHead
from app.ui.state import Changed, OpenPractice
from app.ui.steps.explain import ToTell
from app.ui.steps.form import FieldsForm
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign
from app.ui.widgets.text import plain_label


class Centre(QWidget):
    """Shows the step that is asked now. The cursor is already in the answer field."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "paper")
        self.head = QuestionHead(theme, self)
        self.entry = AnswerEntry(theme, practice, self)
        self.panel = AnswersPanel(theme, practice, self)
        self._other = QStackedWidget(self)
        self.back = Button(
            theme, self.tr("Vorige"), self, size=ButtonSize.SESSION, sign=Sign.ARROW_LEFT, key="PgUp"
        )
        self.forward = Button(
            theme, self.tr("Volgende"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="PgDn"
        )
        self._soon = plain_label("", TextRole.SMALL, self, max_lines=2)
        self._build()
        practice.moved.connect(lambda _step: self._show_step())
        practice.changed.connect(self._on_changed)
        self.back.clicked.connect(practice.previous)
        self.forward.clicked.connect(practice.next)
        self.entry.up_wanted.connect(self.panel.answers.take_focus)
        self._show_step()

    def take_focus(self) -> None:
        """The cursor is where people type; on a step to tell, Enter goes on."""
        if not self.isVisible():
            return
        form = self._other.currentWidget()
        if isinstance(self._practice.here.step, OpenStep):
            self.entry.field.setFocus()
        elif isinstance(form, FieldsForm):
            form.focus_first()
        else:
            self.forward.setFocus()

    def show_soon(self, *, shown: bool) -> None:
        """Say beside the buttons what comes next, where there is room for it."""
        self._soon.setVisible(shown)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def _show_step(self) -> None:
        is_open = isinstance(self._practice.here.step, OpenStep)
        self.head.show_stop(self._practice.here)
        self.panel.setVisible(is_open)
        self.panel.show_step()
        self.entry.setVisible(is_open and not self._practice.read_only)
        self._show_other()
        position = self._practice.position
        self.back.setEnabled(position > 0)
        self.forward.setEnabled(position < self._practice.last_position)
        self._soon.setText(self._words_of_next())
        self.take_focus()

    def _show_other(self) -> None:
        """Steps that are not answered in the entry field have a widget of their own."""
        step = self._practice.here.step
        old = self._other.currentWidget()
        if old is not None:
            self._other.removeWidget(old)
            old.deleteLater()
        if isinstance(step, FieldsStep):
            self._other.addWidget(FieldsForm(self._practice, step))
        elif not isinstance(step, OpenStep):
            self._other.addWidget(ToTell(step))
        self._other.setVisible(self._other.count() > 0)

    def _words_of_next(self) -> str:
        position = self._practice.position + 1
        if position > self._practice.last_position:
            return self.tr("Dit is de laatste stap.")
        stop = self._practice.stops[position]
        words = self.tr("Straks: {section}\n{question}")
        return words.format(section=stop.section.title, question=stop.step.question)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("guide"):
            self._show_step()

    def _build(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(Space.M)
        below.addWidget(self.back)
        below.addWidget(self._soon, 1)
        below.addWidget(self.forward)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        layout.setSpacing(Space.M)
        layout.addWidget(self.head)
        layout.addWidget(self.entry)
        layout.addWidget(self._other, 1)
        layout.addWidget(self.panel, 1)
        layout.addLayout(below)
