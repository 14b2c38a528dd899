"""Spelling of the text that is written: what is right in this practice, what is marked, and what F7 asks."""

from PySide6.QtCore import QObject

from app.ui.settings import UserSettings
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.workout.editor.format_word import FormatWord
from app.ui.workout.editor.spell_ask import SpellAsk
from app.ui.workout.editor.spelling import SpellCheck
from app.ui.workout.paper import Paper
from app.workshop.spelling import KnownWords

KEY = "F7"
_TABLES = ("known_word", "person", "practice", "subgroup")


class SpellingBeside(QObject):
    """Brings the dictionary to the editor. In a file that is only read nothing is marked."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, settings: UserSettings, paper: Paper, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._settings = settings
        self._editor = paper.editor
        self._marks = settings.now.marks_spelling
        self._known = KnownWords(practice.workshop.file)
        self.check = SpellCheck(self)
        self.ask = SpellAsk(theme, paper.editor, self.check, paper.bar)
        word = FormatWord(theme, self.tr("Spelling"), paper.bar, key=KEY)
        paper.bar.offer_spelling(self.ask, word)
        self.ask.add_wanted.connect(self._add)
        self.ask.marks_wanted.connect(self._toggle_marks)
        practice.changed.connect(self._on_changed)
        settings.changed.connect(self._on_settings)
        practice.closing.connect(self.check.finish)
        if not practice.read_only:
            self._read()
            self._show_marks()

    def go_on(self) -> None:
        """F7: to the next word that is not in the dictionary."""
        if not self._practice.read_only:
            self._editor.set_spelling(self.check)
            self.ask.ask()

    def _add(self, word: str) -> None:
        self._practice.works(lambda: self._known.add(word))

    def _toggle_marks(self) -> None:
        self._settings.set(marks_spelling=not self._settings.now.marks_spelling)
        self.ask.go()

    def _on_settings(self) -> None:
        if self._settings.now.marks_spelling != self._marks and not self._practice.read_only:
            self._show_marks()

    def _show_marks(self) -> None:
        self._marks = marks = self._settings.now.marks_spelling
        self._editor.set_spelling(self.check if marks else None)
        self.ask.show_marking(marks=marks)

    def _read(self) -> None:
        self.check.set_known(self._known.right())

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*_TABLES) and not self._practice.read_only:
            self._read()
