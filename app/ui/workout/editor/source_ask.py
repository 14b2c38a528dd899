"""Which source to cite: a line to search in, and the sources under it; never a window over the text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TextRole
from app.ui.widgets.button import Button
from app.ui.widgets.line import Line
from app.ui.widgets.text import plain_label
from app.ui.workout.editor.draft_editor import DraftEditor
from app.ui.workout.editor.small_asks import SmallAsk
from app.ui.workout.lines_list import Lines, LinesList
from app.ui.workout.sources.source_list import row_words, sought
from app.workshop.source_values import SourceFacts

_MOST = 50
"""Sources that are listed; with more of them people type a word."""
_SHOWN = 3
"""Sources in sight at a time: the text below stays in sight too."""
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SourceAsk(SmallAsk):
    """Typing searches, the arrows choose, Enter cites; what is in no source can be added right here."""

    def __init__(self, theme: Theme, editor: DraftEditor, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(editor, parent)
        self._practice = practice
        self._found: list[SourceFacts] = []
        self.search = Line(self, name=self.tr("Zoek een bron om naar te verwijzen"))
        self.search.setPlaceholderText(self.tr("Zoek of typ een bron"))
        self.put = Button(theme, self.tr("Verwijs"), self, key="Enter")
        self.list = LinesList(theme, self, most_lines=1)
        self.list.setAccessibleName(self.tr("Bronnen"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = plain_label(
            self.tr("Er staat nog geen bron in de lijst. Typ een titel, een adres of een DOI."),
            TextRole.SMALL, self, wrap=True,
        )  # fmt: skip
        self.row.addWidget(self.search, 1)
        self.row.addWidget(self.put)
        self.whole.addWidget(self.list)
        self.whole.addWidget(self._none)
        self.search.textChanged.connect(lambda _text: self._show())
        self.put.clicked.connect(self.act)
        self.list.wanted.connect(lambda _row: self.act())

    def ask(self) -> None:
        """Show all sources, the first one chosen."""
        self.search.clear()
        self._show()
        self.show()
        self.search.setFocus()

    def act(self) -> None:
        """Cite the chosen source; the new one is added first."""
        sources = self._practice.workshop.sources
        row = self.list.currentIndex().row()
        made = self._found[row].id if 0 <= row < len(self._found) else None
        if made is None and self.search.text().strip():
            made = self._practice.do(lambda: sources.paste(self.search.text()))
        if made is None:
            self.search.setFocus()
            return
        source_id = made
        key = self._practice.do(lambda: sources.key_of(source_id))
        self.go()
        if key is not None:
            self.editor.set_source_keys(frozenset(sources.by_key()))
            self.editor.cite_source(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go through the list while people type."""
        if event.key() in _MOVES:
            self.list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        typed = self.search.text().strip()
        everything = self._practice.workshop.sources.all()
        self._found = sought(everything, typed)[:_MOST]
        rows = [row_words(one) for one in self._found]
        if typed:
            rows.append(Lines(self.tr("Nieuwe bron: {words}").format(words=typed)))
        self.list.show_rows(rows)
        if rows:
            self.list.choose(0)
            high = sum(self.list.sizeHintForRow(row) for row in range(min(len(rows), _SHOWN)))
            self.list.setFixedHeight(high)
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
