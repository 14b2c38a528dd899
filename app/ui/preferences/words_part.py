"""The language of the window, and spelling: whether words are marked, and the word list of the practice."""

from PySide6.QtCore import QRectF, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QWidget

from app.ui.preferences.form import Part, Question
from app.ui.preferences.languages import language_of, languages, own_name
from app.ui.settings import UserSettings
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, TextRole
from app.ui.widgets.button import Button, ButtonSize
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.press import paint_ring
from app.ui.widgets.text import plain_label
from app.workshop.spelling import KnownWords


class WordsPart(Part):
    """The word list belongs to the practice: without an open one there is nothing to show of it."""

    again_wanted = Signal()

    def __init__(self, theme: Theme, settings: UserSettings, parent: QWidget) -> None:
        super().__init__(self.tr("Taal en spelling"), parent)
        self._settings = settings
        self._begun_with = language_of(settings.now.language)
        self._practice: OpenPractice | None = None
        self.language = Question(theme, self.tr("Taal van het venster"), self)
        self._only = self.small(self.tr("Er is nog geen vertaling naar een andere taal."))
        self.again = Button(theme, self.tr("Toon het meteen in deze taal"), self)
        self.marks = CheckBox(theme, self.tr("Zet een golfje onder een onbekend woord"), self)
        self._about = plain_label(self.tr("Woordenlijst van deze praktijk"), TextRole.STRONG, self, wrap=True)
        self._none = plain_label("", TextRole.BODY, self, wrap=True)
        self.list = WordList(theme, self)
        self.remove = Button(theme, self.tr("Haal uit de lijst"), self, size=ButtonSize.LIST, key="Del")
        left = Qt.AlignmentFlag.AlignLeft
        self.add(self.language, self._only)
        self.body.addWidget(self.again, 0, left)
        self.add(self.marks, self._about, self._none, self.list)
        self.body.addWidget(self.remove, 0, left)
        self.language.chosen.connect(lambda code: settings.set(language=code))
        self.again.clicked.connect(self.again_wanted)
        self.marks.clicked.connect(lambda marks: settings.set(marks_spelling=marks))
        self.remove.clicked.connect(self._remove)
        self.list.remove_wanted.connect(self._remove)
        self.show_now()

    def show_now(self) -> None:
        """Show what counts now."""
        now, codes = self._settings.now, languages()
        code = language_of(now.language)
        self.language.show_answers([(one, own_name(one)) for one in codes], code)
        self._only.setVisible(len(codes) == 1)
        self.again.setVisible(code != self._begun_with)
        self.marks.setChecked(now.marks_spelling)
        self._show_words()

    def show_practice(self, practice: OpenPractice | None) -> None:
        """Show the word list of this practice, or of none."""
        if practice is not self._practice:
            self._practice = practice
            if practice is not None:
                practice.changed.connect(self._on_changed)
                practice.closing.connect(lambda: self._let_go(practice))
        self._show_words()

    def _let_go(self, practice: OpenPractice) -> None:
        if practice is self._practice:
            self.show_practice(None)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("known_word"):
            self._show_words()

    def _show_words(self) -> None:
        practice = self._practice
        words = KnownWords(practice.workshop.file).all() if practice is not None else []
        if practice is None:
            says = self.tr("De woordenlijst hoort bij een praktijk. Open er een om haar woorden te zien.")
        else:
            says = self.tr("De woordenlijst van deze praktijk is leeg. In een tekst zet F7 er een woord in.")
        self._none.setText(says)
        self._none.setVisible(not words)
        self._about.setVisible(bool(words))
        self.list.show_words(words)
        self.list.setVisible(bool(words))
        self.remove.setVisible(bool(words))
        self.remove.setEnabled(practice is not None and not practice.read_only)

    def _remove(self) -> None:
        """Take the chosen word out; the keyboard stays in the list as long as there is one."""
        practice, word = self._practice, self.list.word
        if practice is None or practice.read_only or not word:
            return
        practice.works(lambda: KnownWords(practice.workshop.file).take_back(word))
        (self.list if self.list.words else self.marks).setFocus()


class WordList(QListView):
    """The words by the alphabet. Del takes out the one that is chosen."""

    remove_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = QStringListModel(self)
        self.setProperty("surface", "popup")
        self.setModel(self._model)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFixedHeight(Height.CARD // 2)
        self.setAccessibleName(self.tr("Woordenlijst"))

    @property
    def words(self) -> list[str]:
        """All of them."""
        return self._model.stringList()

    @property
    def word(self) -> str:
        """The one that is chosen."""
        row = self.currentIndex().row()
        return self.words[row] if row >= 0 else ""

    def show_words(self, words: list[str]) -> None:
        """Show these; the place in the list stays."""
        if words != self.words:
            row = max(self.currentIndex().row(), 0)
            self._model.setStringList(words)
            self.setCurrentIndex(self._model.index(min(row, len(words) - 1), 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            rect = self.viewport().rect()
            paint_ring(QPainter(self.viewport()), QRectF(rect), self._theme.colour("accent"), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)
