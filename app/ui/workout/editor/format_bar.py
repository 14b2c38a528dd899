"""The words above a text that give it its form; each shows whether the text at the cursor has it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.flow import FlowLayout
from app.ui.workout.editor.acts import Here
from app.ui.workout.editor.draft_editor import DraftEditor
from app.ui.workout.editor.format_word import FormatWord
from app.ui.workout.editor.keys import CAPS, Act
from app.ui.workout.editor.small_asks import LinkAsk, SmallAsk, TableAsk

_OUTSIDE_TABLES = (Act.BULLETS, Act.NUMBERS, Act.TABLE, Act.HEADING_3)
_IN_TABLES = (Act.ADD_ROW, Act.REMOVE_ROW, Act.ADD_COLUMN, Act.REMOVE_COLUMN, Act.REMOVE_TABLE)


@dataclass(frozen=True, slots=True)
class _Word:
    act: Act
    words: str
    checkable: bool = False


class FormatBar(QWidget):
    """Pressing a word acts on the text and gives the keyboard back to it."""

    def __init__(self, theme: Theme, editor: DraftEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.setAccessibleName(self.tr("Vorm van de tekst"))
        self.buttons: dict[Act, FormatWord] = {}
        bar = QWidget(self)
        flow = self._flow = FlowLayout(bar, gap=0, squeezed=True)
        for word in self._words():
            button = FormatWord(
                theme,
                word.words,
                bar,
                key=CAPS.get(word.act, ""),
                bold=word.act is Act.BOLD,
                italic=word.act is Act.ITALIC,
                checkable=word.checkable,
            )
            button.clicked.connect(lambda _checked=False, act=word.act: self._do(act))
            flow.addWidget(button)
            self.buttons[word.act] = button
        self.source: SmallAsk | None = None
        """Which source to cite, where there is a register."""
        self.link = LinkAsk(theme, editor, self)
        self.table = TableAsk(theme, editor, self)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for one in (bar, self.link, self.table):
            layout.addWidget(one)
        for ask in (self.link, self.table):
            ask.done.connect(editor.setFocus)
        editor.link_wanted.connect(self._ask_link)
        editor.table_wanted.connect(self._ask_table)
        editor.here_changed.connect(self.show_here)
        self.buttons[Act.SOURCE].hide()
        self.show_here(editor.here())

    def offer_sources(self, ask: SmallAsk, show: Callable[[], None]) -> None:
        """There is a register to cite from: ``show`` asks which source."""
        self.source = ask
        self._layout.addWidget(ask)
        ask.done.connect(self._editor.setFocus)
        self.buttons[Act.SOURCE].show()

        def ask_source() -> None:
            self.link.hide()
            self.table.hide()
            show()

        self._editor.source_wanted.connect(ask_source)

    def offer_spelling(self, ask: SmallAsk, word: FormatWord) -> None:
        """There is a dictionary: ``word`` in the bar asks for the next word that is not in it."""
        self._layout.addWidget(ask)
        ask.done.connect(self._editor.setFocus)
        self._flow.addWidget(word)
        word.clicked.connect(self._editor.spelling_wanted)

    def show_here(self, here: Here) -> None:
        """Show the form of the text at the cursor."""
        for act, button in self.buttons.items():
            button.setEnabled(not self._editor.isReadOnly())
            if button.isCheckable():
                button.setChecked(_has(here, act))
        for act in _OUTSIDE_TABLES:
            self.buttons[act].setVisible(not here.in_table)
        for act in _IN_TABLES:
            self.buttons[act].setVisible(here.in_table)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._editor.setFocus()
        else:
            super().keyPressEvent(event)

    def _words(self) -> tuple[_Word, ...]:
        return (
            _Word(Act.BOLD, self.tr("Vet"), checkable=True),
            _Word(Act.ITALIC, self.tr("Cursief"), checkable=True),
            _Word(Act.BULLETS, self.tr("Lijst"), checkable=True),
            _Word(Act.NUMBERS, self.tr("Genummerd"), checkable=True),
            _Word(Act.TABLE, self.tr("Tabel")),
            _Word(Act.HEADING_3, self.tr("Tussenkop"), checkable=True),
            _Word(Act.ADD_ROW, self.tr("+ Rij")),
            _Word(Act.REMOVE_ROW, self.tr("– Rij")),
            _Word(Act.ADD_COLUMN, self.tr("+ Kolom")),
            _Word(Act.REMOVE_COLUMN, self.tr("– Kolom")),
            _Word(Act.REMOVE_TABLE, self.tr("Tabel weg")),
            _Word(Act.LINK, self.tr("Link"), checkable=True),
            _Word(Act.SOURCE, self.tr("Bron")),
        )

    def _do(self, act: Act) -> None:
        self._editor.setFocus()
        if act is Act.HEADING_3 and (level := self._editor.here().heading):
            act = {1: Act.HEADING_1, 2: Act.HEADING_2}.get(level, act)
        self._editor.do(act)
        self.show_here(self._editor.here())

    def _ask_link(self) -> None:
        self._hide_source()
        self.table.hide()
        self.link.ask()

    def _ask_table(self) -> None:
        if not self._editor.here().in_table:
            self._hide_source()
            self.link.hide()
            self.table.ask()

    def _hide_source(self) -> None:
        if self.source is not None:
            self.source.hide()


def _has(here: Here, act: Act) -> bool:
    return {
        Act.BOLD: here.bold,
        Act.ITALIC: here.italic,
        Act.BULLETS: here.bullets,
        Act.NUMBERS: here.numbers,
        Act.HEADING_3: bool(here.heading),
        Act.LINK: here.link is not None,
    }.get(act, False)
