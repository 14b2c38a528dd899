"""The answers under the entry: how many, saved and undo, the list, and what its keys do."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.saving import follow
from app.ui.session.answer_list import AnswerList, Wish
from app.ui.session.answer_rows import rows_of
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.who_over import WhoOver
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import plain_label
from app.workshop.answers import Mark

_MARKS = {
    Wish.HIDE: Mark.PRIVATE,
    Wish.ASK: Mark.TO_ASK,
    Wish.NAMELESS: Mark.ANONYMOUS,
    Wish.PARK: Mark.PARKED,
}


class AnswersPanel(QWidget):
    """Turns each wish of the list into one operation on the practice, so into one step to take back."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._who: WhoOver | None = None
        self._short = False
        self.answers = AnswerList(theme, self, changeable=not practice.read_only)
        self._count = plain_label("", TextRole.STRONG, self)
        self._empty = plain_label(
            self.tr("Nog niets. Typ wat je hoort en druk Enter."), TextRole.MUTED, self, wrap=True
        )
        self.keys = plain_label("", TextRole.SMALL, self, wrap=True)
        self.keys.hide()
        self.bin = Button(theme, "", self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        self.bin.setCheckable(True)
        self.saved = SavedLine(theme, self)
        self._build()
        self._connect()

    def show_short(self, *, short: bool) -> None:
        """Say only what people need most of the keys, where the answers have little room."""
        self._short = short
        self._say_keys()

    def show_step(self) -> None:
        """Another question: its answers, not its bin."""
        self.bin.setChecked(False)
        self.answers.forget_choice()
        self._show()

    def _show(self) -> None:
        self.answers.keep_words()
        said, step = self._practice.workshop.answers, self._practice.step_id
        everything, binned = said.of(step), said.binned(step)
        answers = [answer for answer in everything if not answer.parked]
        self.bin.setVisible(bool(binned))
        self.bin.setChecked(self.bin.isChecked() and bool(binned))
        looks_in_bin = self.bin.isChecked()
        pairs = self._practice.workshop.contradictions.on_step(step)
        self.answers.set_shows_bin(looks_in_bin)
        self.answers.show_rows(rows_of(binned) if looks_in_bin else rows_of(answers, pairs))
        self._empty.setVisible(not answers and not looks_in_bin and not self._practice.read_only)
        words = self.tr("Prullenbak ({count})").format(count=len(binned))
        self.bin.set_words(self.tr("Sluit") if looks_in_bin else words)
        in_bin = self.tr("Prullenbak: Enter zet terug")
        self._count.setText(
            in_bin if looks_in_bin else self._words_of_count(len(answers), len(everything) - len(answers))
        )

    def _words_of_count(self, count: int, parked: int) -> str:
        words = counted(count, "1 antwoord", "{count} antwoorden")
        return self.tr("{words}, {count} geparkeerd").format(words=words, count=parked) if parked else words

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("contribution", "person", "subgroup", "attendance", "contradiction"):
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

    # -- what the keys of the list ask

    def _on_wanted(self, wish: Wish, ids: list[str]) -> None:
        self._say_keys()
        answers = self._practice.workshop.answers
        if wish in _MARKS:
            mark = _MARKS[wish]
            on = not all(getattr(answers.get(one), mark.value) for one in ids)
            self._practice.do(lambda: answers.set_mark(mark, *ids, on=on))
        elif wish is Wish.SIGN:
            self._ask_who(ids)
        elif wish is Wish.CONTRADICT:
            self._contradict(ids)
        elif wish is Wish.BIN:
            self._practice.do(lambda: answers.bin(*ids))
        elif wish is Wish.RESTORE:
            self._practice.do(lambda: answers.restore(*ids))
        else:
            place = 1 if wish is Wish.LATER else -1
            self._practice.do(lambda: answers.move_all(ids, place))

    def _contradict(self, ids: list[str]) -> None:
        if len(ids) == 2:
            self._practice.do(lambda: self._practice.workshop.contradictions.toggle(*ids))
        else:
            self.keys.setText(
                self.tr("Kies eerst twee antwoorden die elkaar tegenspreken: Shift ↓ of Ctrl en klik. Dan C.")
            )

    def _ask_who(self, ids: list[str]) -> None:
        answer = self.answers.chosen()
        if answer is None or self._who is not None:
            return
        row = self.answers.visualRect(self.answers.currentIndex())
        over = WhoOver(self._theme, self._practice, answer.who, row, self.answers.viewport())
        over.signed.connect(lambda: self._sign(over, ids))
        over.left.connect(self._close_who)
        self._who = over

    def _sign(self, over: WhoOver, ids: list[str]) -> None:
        """In doubt about the name the field stays."""
        answers = self._practice.workshop.answers
        if self._practice.works(lambda: answers.sign(over.who(), *ids)):
            self._close_who()

    def _close_who(self) -> None:
        over, self._who = self._who, None
        if over is not None:
            had_focus = over.hasFocus()
            over.hide()
            over.deleteLater()
            if had_focus:
                self.answers.setFocus()

    def _say_keys(self) -> None:
        """What can be pressed while the list has the keyboard."""
        words = self.tr(
            "E wijzigt · W wie · H niet op het scherm · V na te vragen · N zonder naam · P parkeert · "
            "C spreekt tegen · Alt ↑↓ verplaatst · Shift ↑↓ kiest er meer · → helemaal · Del weg · Esc terug"
        )
        if self._short:
            words = self.tr("E wijzigt · W wie · H niet op het scherm · Del weg · F1 alle toetsen")
        if self.bin.isChecked():
            words = self.tr("Enter zet terug · Esc terug naar het antwoord")
        elif self._practice.read_only:
            words = self.tr("→ toont een lang antwoord helemaal · Esc terug")
        self.keys.setText(words)

    def _on_focused(self, focused: bool) -> None:
        self._say_keys()
        self.keys.setVisible(focused)

    def _connect(self) -> None:
        self._practice.changed.connect(self._on_changed)
        self._practice.leaving.connect(lambda _leaving: self.answers.commit_now())
        follow(self.saved, self._practice)
        self.answers.edited.connect(self._on_edited)
        self.answers.wanted.connect(self._on_wanted)
        self.answers.focused.connect(self._on_focused)
        self.bin.clicked.connect(self._on_bin)

    def _build(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(Space.M)
        above.addWidget(self._count)
        above.addWidget(self.bin)
        above.addStretch(1)
        above.addWidget(self.saved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(above)
        layout.addWidget(self._empty)
        layout.addWidget(self.answers, 1)
        layout.addWidget(self.keys)
