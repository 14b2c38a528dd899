"""The answers under the entry: how many, saved and undo, the list, and what its keys do."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.saving import follow
from app.ui.session.answer_list import AnswerList
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import plain_label
from app.workshop.answers import Marks


class AnswersPanel(QWidget):
    """Turns each wish of the list into one operation on the practice."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self.answers = AnswerList(theme, self, changeable=not practice.read_only)
        self._count = plain_label("", TextRole.STRONG, self)
        self.bin = Button(theme, "", self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        self.bin.setCheckable(True)
        self.saved = SavedLine(theme, self)
        self._build()
        self._connect()

    def show_step(self) -> None:
        """Another question: its answers, not its bin."""
        self.bin.setChecked(False)
        self._show()

    def _show(self) -> None:
        said = self._practice.workshop.answers
        answers, binned = said.of(self._practice.step_id), said.binned(self._practice.step_id)
        self.bin.setVisible(bool(binned))
        self.bin.setChecked(self.bin.isChecked() and bool(binned))
        self.answers.set_shows_bin(self.bin.isChecked())
        self.answers.show_answers(binned if self.bin.isChecked() else answers)
        back = self.tr("Sluit")
        words = self.tr("Prullenbak ({count})").format(count=len(binned))
        self.bin.set_words(back if self.bin.isChecked() else words)
        if self.bin.isChecked():
            self._count.setText(self.tr("Prullenbak: Enter zet terug"))
        elif not answers:
            self._count.setText(self.tr("Nog geen antwoorden"))
        elif len(answers) == 1:
            self._count.setText(self.tr("1 antwoord"))
        else:
            self._count.setText(self.tr("{count} antwoorden").format(count=len(answers)))

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("contribution", "person", "subgroup"):
            self._show()

    def _on_edited(self, answer_id: str, text: str) -> None:
        """An answer of which all words were taken away goes to the bin."""
        answers = self._practice.workshop.answers
        if text.strip():
            self._practice.do(lambda: answers.edit(answer_id, text))
        else:
            self._practice.do(lambda: answers.bin(answer_id))

    def _on_bin(self) -> None:
        """Look in the bin of this question, or back at its answers."""
        self._show()
        self.answers.take_focus()

    def _toggle_private(self, answer_id: str) -> None:
        answer = self._practice.workshop.answers.get(answer_id)
        marks = Marks(not answer.private, answer.anonymous, answer.to_ask)
        self._practice.do(lambda: self._practice.workshop.answers.mark(answer_id, marks))

    def _connect(self) -> None:
        practice, answers = self._practice, self._practice.workshop.answers
        practice.changed.connect(self._on_changed)
        practice.leaving.connect(lambda _leaving: self.answers.commit_now())
        follow(self.saved, practice)
        self.answers.edited.connect(self._on_edited)
        self.answers.bin_wanted.connect(lambda one: practice.do(lambda: answers.bin(one)))
        self.answers.move_wanted.connect(lambda one, by: practice.do(lambda: answers.move(one, by)))
        self.answers.restore_wanted.connect(lambda one: practice.do(lambda: answers.restore(one)))
        self.bin.clicked.connect(self._on_bin)
        self.answers.hide_wanted.connect(self._toggle_private)

    def _build(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(Space.M)
        above.addWidget(self._count)
        above.addWidget(self.bin)
        above.addStretch(1)
        above.addWidget(self.saved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(above)
        layout.addWidget(self.answers, 1)
