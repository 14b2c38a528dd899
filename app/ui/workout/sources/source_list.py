"""The sources at the left: what each is called, and under it who, when and what kind of knowledge."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.guides.joining import folded
from app.ui.theme.style import Theme
from app.ui.translated import translated
from app.ui.widgets.rows_model import Index
from app.ui.workout.lines_list import Lines, LinesList
from app.workshop.source_values import KIND_WORDS, SourceFacts

_PAGE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class SourceList(LinesList):
    """Arrows choose, Enter goes to its fields, Alt with an arrow moves it, Del bins it."""

    chosen_changed = Signal()
    edit_wanted = Signal()
    move_wanted = Signal(str, int)
    bin_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, *, changeable: bool = True) -> None:
        super().__init__(theme, parent, most_lines=2)
        self._changeable = changeable
        self._sources: list[SourceFacts] = []
        self.setAccessibleName(self.tr("Bronnen"))

    @property
    def sources(self) -> Sequence[SourceFacts]:
        """What it shows."""
        return self._sources

    @property
    def chosen(self) -> SourceFacts | None:
        """The one that is shown beside it."""
        row = self.currentIndex().row()
        return self._sources[row] if 0 <= row < len(self._sources) else None

    def show_sources(self, sources: Sequence[SourceFacts], twice: Collection[str]) -> None:
        """Show these; the chosen one stays chosen, or else what came in its place. ``twice``: keys of two."""
        before, row = self.chosen, self.currentIndex().row()
        self.blockSignals(True)
        self._sources = list(sources)
        self.show_rows([row_words(one, twice=one.key in twice) for one in sources])
        ids = [one.id for one in sources]
        if before is not None and before.id in ids:
            row = ids.index(before.id)
        if ids:
            self.choose(min(max(row, 0), len(ids) - 1))
        self.blockSignals(False)
        self.chosen_changed.emit()

    def choose_source(self, source_id: str) -> None:
        """Put the choice on one."""
        ids = [one.id for one in self._sources]
        if source_id in ids:
            self.choose(ids.index(source_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.chosen
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if chosen is None:
            super().keyPressEvent(event)
        elif event.key() in _PAGE_KEYS:
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete and self._changeable:
            self.bin_wanted.emit(chosen.id)
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._changeable:
            self.move_wanted.emit(chosen.id, -1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen_changed.emit()


def row_words(facts: SourceFacts, *, twice: bool = False) -> Lines:
    """A source in two lines."""
    parts = [translated(KIND_WORDS[facts.kind]) if facts.kind else "", facts.author, facts.year, facts.key]
    quiet = " · ".join(" ".join(part.split()) for part in parts if part.strip())
    if twice:
        quiet += " – " + QCoreApplication.translate("SourceList", "deze sleutel staat er twee keer")
    name = " ".join(facts.name.split())
    return Lines(name or QCoreApplication.translate("SourceList", "Bron zonder titel"), quiet)


def sought(sources: Sequence[SourceFacts], words: str) -> list[SourceFacts]:
    """The sources in which all of these words stand, whatever their capitals and accents."""
    wanted = folded(words).split()
    if not wanted:
        return list(sources)
    return [one for one in sources if all(word in _haystack(one) for word in wanted)]


def _haystack(one: SourceFacts) -> str:
    kind = translated(KIND_WORDS[one.kind]) if one.kind else ""
    return folded(" ".join((one.title, one.author, one.year, one.key, one.published_in, one.publisher, kind)))
