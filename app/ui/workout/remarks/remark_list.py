"""All remarks in a list, under the onderdeel they are on; those without a place on top."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme.style import Theme
from app.ui.translated import date_shown
from app.ui.widgets.rows_model import Index
from app.ui.workout.lines_list import Lines, LinesList
from app.ui.workout.remarks.status_signs import SIGNS, status_word
from app.workshop.remark_values import RemarkFacts
from app.workshop.typed import short_date_words


class RemarkList(LinesList):
    """Arrows choose, Enter goes to the text, letters give a status, Del bins it."""

    chosen_changed = Signal()
    go_wanted = Signal()
    bin_wanted = Signal(str)
    key_typed = Signal(object)
    """A letter, for who knows what it means; accepted when it meant something."""

    def __init__(self, theme: Theme, parent: QWidget, *, changeable: bool = True) -> None:
        super().__init__(theme, parent, most_lines=2)
        self._changeable = changeable
        self._remarks: list[RemarkFacts | None] = []
        """Per row; None for a heading."""
        self.setAccessibleName(self.tr("Opmerkingen"))

    @property
    def remarks(self) -> list[RemarkFacts]:
        """Those that it shows, in order."""
        return [one for one in self._remarks if one is not None]

    @property
    def chosen(self) -> RemarkFacts | None:
        """The one that is shown beside it."""
        row = self.currentIndex().row()
        return self._remarks[row] if 0 <= row < len(self._remarks) else None

    def show_remarks(self, remarks: Sequence[RemarkFacts], titles: Mapping[str, str]) -> None:
        """Show these; ``titles`` are those of the onderdelen, by key. The choice stays."""
        before, at = self.chosen, self.currentIndex().row()
        rows: list[Lines] = []
        self._remarks = []
        last: str | None = ""
        for one in remarks:
            if one.section_key != last:
                last = one.section_key
                rows.append(Lines(titles.get(last or "", self.tr("Nog zonder plaats")), heading=True))
                self._remarks.append(None)
            rows.append(self._row(one))
            self._remarks.append(one)
        self.blockSignals(True)
        self.show_rows(rows)
        ids = [one.id if one else "" for one in self._remarks]
        if before is not None and before.id in ids:
            self.choose(ids.index(before.id))
        elif remarks:
            self.choose(next((row for row in range(max(at, 0), len(ids)) if ids[row]), len(ids) - 1))
        self.blockSignals(False)
        self.chosen_changed.emit()

    def choose_remark(self, remark_id: str) -> None:
        """Put the choice on one."""
        ids = [one.id if one else "" for one in self._remarks]
        if remark_id in ids:
            self.choose(ids.index(remark_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.chosen
        if chosen is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.go_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete and self._changeable:
            self.bin_wanted.emit(chosen.id)
        elif event.text().isalpha():
            self.key_typed.emit(event)
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen_changed.emit()

    def _row(self, one: RemarkFacts) -> Lines:
        said = " ".join(one.comment.split()) or self.tr("Zonder woorden")
        parts = (status_word(one.status), one.author, date_shown(short_date_words(one.day)))
        return Lines(
            f"{one.number}. {said}", " · ".join(part for part in parts if part), sign=SIGNS[one.status]
        )
