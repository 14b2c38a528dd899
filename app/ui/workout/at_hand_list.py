"""The things at hand as one list under headings: cards for remarks and bits, a box for a hiaat."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.ui.amounts import counted
from app.ui.theme.style import Theme
from app.ui.widgets.came_by_keys import came_by_keys
from app.ui.widgets.row_list import RowList
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import tip_text
from app.ui.workout.at_hand import Item, What
from app.ui.workout.at_hand_row import BOX_RIGHT, AtHandDelegate, Row
from app.ui.workout.remarks.status_signs import status_word


class AtHandList(RowList):
    """Enter leads to what a row is about; Space ticks a hiaat, Del throws it away."""

    go_wanted = Signal(object)
    tick_wanted = Signal(object)
    bin_wanted = Signal(object)
    key_typed = Signal(object)
    """A letter, on a remark."""
    chosen_changed = Signal()
    left = Signal()
    focused = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Bij deze tekst"))
        self._model = _Rows(self)
        self.setModel(self._model)
        self.setItemDelegate(AtHandDelegate(theme, self, self.heading))

    @property
    def items(self) -> list[Item]:
        """The things it shows, without the headings."""
        return [row for row in self._model.rows if isinstance(row, Item)]

    def show_items(self, items: list[Item]) -> None:
        """Show these, group by group; the keyboard stays at the same thing or the same place."""
        rows: list[Row] = []
        for item in items:
            group = What.ASK if item.what is What.BIT else item.what
            if not rows or _group(rows[-1]) is not group:
                rows.append(group)
            rows.append(item)
        if rows == self._model.rows:
            return
        chosen, place = self.chosen(), self.currentIndex().row()
        kept = chosen is not None and (self.hasFocus() or chosen.what is What.REMARK)
        self._model.replace(rows)
        same = [at for at, row in enumerate(rows) if isinstance(row, Item) and chosen and _same(row, chosen)]
        place = same[0] if same else min(place, len(rows) - 1)
        if place >= 0 and (self.hasFocus() or (kept and same)):
            self.setCurrentIndex(self._model.index(self._model.thing_from(place)))

    def chosen(self) -> Item | None:
        """The thing that the keys speak of."""
        row = self.currentIndex().row()
        found = self._model.rows[row] if 0 <= row < len(self._model.rows) else None
        return found if isinstance(found, Item) else None

    def choose(self, item: Item) -> None:
        """Show which thing is meant."""
        if item in self._model.rows:
            index = self._model.index(self._model.rows.index(item))
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def heading(self, what: What) -> str:
        """The words over a group."""
        count = sum(_group(item) is what for item in self.items)
        words = {
            What.REMARK: counted(count, "1 opmerking", "{count} opmerkingen"),
            What.ASK: self.tr("Na te vragen ({count})"),
            What.GAP: self.tr("Hiaten: nog nodig ({count})"),
            What.AGAINST: self.tr("Tegenspraak ({count})"),
        }[what]
        asking = sum(item.what is what and not item.settled for item in self.items)
        if what is What.REMARK and asking < count:
            words += self.tr(", {asking} open")
        return words.format(count=count, asking=asking)

    def words(self, item: Item) -> str:
        """All of it in words, for who listens to the screen."""
        begin = {
            What.REMARK: self.tr("Opmerking {number} van {by}").format(number=item.number, by=item.by),
            What.ASK: self.tr("Antwoord {number} van {by}").format(number=item.number, by=item.by),
            What.BIT: self.tr("In de tekst"),
            What.GAP: self.tr("Hiaat, opgelost") if item.closed else self.tr("Hiaat"),
            What.AGAINST: self.tr("Spreken elkaar tegen"),
        }[item.what]
        about = f" ({item.quoted})" if item.quoted else ""
        how = f", {status_word(item.status)}" if item.status is not None else ""
        replies = "".join(f"\n{who}: {said}" for who, said in item.replies)
        return f"{begin}{how}{about}: {item.words}{replies}"

    def event(self, event: QEvent) -> bool:
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item, key = self.chosen(), Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        elif item is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.tick_wanted if item.what is What.GAP else self.go_wanted).emit(item)
        elif item is not None and key is Qt.Key.Key_Space:
            self.tick_wanted.emit(item)
        elif item is not None and key is Qt.Key.Key_Delete:
            self.bin_wanted.emit(item)
        elif item is not None and item.what is What.REMARK and event.text().isalpha():
            self.key_typed.emit(event)
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_keys(event) and self._model.rows and self.chosen() is None:
            self.setCurrentIndex(self._model.index(self._model.thing_from(0)))
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes there; of a hiaat only its box does something."""
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        item = self.chosen() if self.indexAt(spot) == self.currentIndex() else None
        if item is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if item.what is not What.GAP:
            self.go_wanted.emit(item)
        elif spot.x() < BOX_RIGHT:
            self.tick_wanted.emit(item)


def _group(row: Row) -> What:
    what = row.what if isinstance(row, Item) else row
    return What.ASK if what is What.BIT else what


def _same(one: Item, other: Item) -> bool:
    return (one.what, one.id, one.words) == (other.what, other.id, other.words)


class _Rows(RowsModel[Row]):
    def __init__(self, view: AtHandList) -> None:
        super().__init__(view)
        self._view = view

    def thing_from(self, place: int) -> int:
        """The first row from here on that is no heading."""
        return next((at for at in range(place, len(self.rows)) if isinstance(self.rows[at], Item)), place)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        words = self._view.words(row) if isinstance(row, Item) else self._view.heading(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words
        return tip_text(words) if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Item) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], What):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
