"""A word that is not in the dictionary: what was perhaps meant, one key each, in a line over the text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.text import plain_label
from app.ui.workout.editor.draft_editor import DraftEditor
from app.ui.workout.editor.small_asks import SmallAsk
from app.ui.workout.editor.spelling import SpellCheck
from app.workshop.spelling import MOST_SUGGESTIONS


class SpellAsk(SmallAsk):
    """A digit or Enter puts a proposal in the text, T adds the word to the list, F7 goes on, Esc back."""

    add_wanted = Signal(str)
    """This is a word in this practice."""
    marks_wanted = Signal()
    """Words that are wrong are to be marked in the text, or no longer."""

    def __init__(self, theme: Theme, editor: DraftEditor, check: SpellCheck, parent: QWidget) -> None:
        super().__init__(editor, parent)
        self._check = check
        self._word = ""
        self._waits = False
        """Whether it goes on by itself once more words are known."""
        self._told = plain_label("", TextRole.BODY, self, wrap=True)
        self.whole.insertWidget(0, self._told)
        keys = QWidget(self)
        flow = FlowLayout(keys, gap=8)
        self.proposals = [
            Button(theme, "", keys, size=ButtonSize.LIST, key=str(number + 1))
            for number in range(MOST_SUGGESTIONS)
        ]
        self.add = Button(
            theme, self.tr("Toevoegen aan de woordenlijst"), keys,
            kind=ButtonKind.LINK, size=ButtonSize.LIST, key="T",
        )  # fmt: skip
        self.forward = Button(
            theme, self.tr("Volgende"), keys, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="F7"
        )
        self.marks = Button(theme, "", keys, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        self.away = Button(
            theme, self.tr("Sluit"), keys, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Esc"
        )
        for button in (*self.proposals, self.add, self.forward, self.marks, self.away):
            flow.addWidget(button)
        self.whole.addWidget(keys)
        for number, button in enumerate(self.proposals):
            button.clicked.connect(lambda _checked=False, number=number: self._put(number))
        self.add.clicked.connect(self._add)
        self.marks.clicked.connect(self.marks_wanted)
        self.away.clicked.connect(self.go)
        self.forward.clicked.connect(self.ask)
        check.suggested.connect(self._on_suggested)
        check.told.connect(self._go_on)
        editor.spelling_wanted.connect(self.ask)

    @property
    def told(self) -> str:
        """What it says."""
        return self._told.text()

    def show_marking(self, *, marks: bool) -> None:
        """Whether words that are wrong are marked in the text."""
        self.marks.set_words(self.tr("Onderstreep niet meer") if marks else self.tr("Onderstreep weer"))

    def ask(self) -> None:
        """To the next word that is wrong, or say that there is none."""
        self._word = self.editor.select_next_wrong()
        self._waits = not self._word and self._check.is_busy
        for button in self.proposals:
            button.hide()
        self.add.setVisible(bool(self._word))
        self.forward.setVisible(bool(self._word))
        self.show()
        if self._word:
            words = self.tr("‘{word}’ staat niet in het woordenboek. Voorstellen zoeken …")
            self._told.setText(words.format(word=self._word))
            self._check.suggest(self._word)
            self.add.setFocus()
        elif self._waits:
            self._told.setText(self.tr("De woorden worden nagekeken …"))
            self.away.setFocus()
        else:
            self._told.setText(self.tr("Alle woorden staan in het woordenboek."))
            self.away.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(self.proposals) and not self.proposals[number].isHidden():
            self._put(number)
        elif event.key() == Qt.Key.Key_T and self._word:
            self._add()
        elif event.key() == Qt.Key.Key_F7:
            self.ask()
        else:
            super().keyPressEvent(event)

    def act(self) -> None:
        """Put the first proposal in the text."""
        if not self.proposals[0].isHidden():
            self._put(0)

    def go(self) -> None:
        self._word, self._waits = "", False
        super().go()

    def _put(self, number: int) -> None:
        self.editor.replace_selected(self._word, self.proposals[number].words)
        self.ask()

    def _add(self) -> None:
        self.add_wanted.emit(self._word)
        self.ask()

    def _go_on(self) -> None:
        if self._waits and not self._check.is_busy:
            self.ask()

    def _on_suggested(self, word: str, suggestions: tuple[str, ...]) -> None:
        if word != self._word or self.isHidden():
            return
        for number, button in enumerate(self.proposals):
            button.setVisible(number < len(suggestions))
            if number < len(suggestions):
                button.set_words(suggestions[number])
        words = self.tr("‘{word}’ staat niet in het woordenboek. Bedoel je:")
        if not suggestions:
            words = self.tr("‘{word}’ staat niet in het woordenboek, en er lijkt geen ander woord op.")
        self._told.setText(words.format(word=word))
        if suggestions and self.add.hasFocus():
            self.proposals[0].setFocus()
