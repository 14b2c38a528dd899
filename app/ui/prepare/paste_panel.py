"""A pasted list, shown as it was understood before it counts; lines are ticked off with Space."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.imports.people_list import MOST_LINES, PeopleList, ReadLine
from app.ui.amounts import counted
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, SignSize, Space, TextRole
from app.ui.translated import translated
from app.ui.widgets.button import Button
from app.ui.widgets.check_box import paint_check
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.rows_model import Index, RowsModel
from app.ui.widgets.text import elided, plain_label, tip_text
from app.workshop.seat import NewPerson

_LINE = Qt.ItemDataRole.UserRole


@dataclass(slots=True)
class _Row:
    """A line, and whether it will count."""

    line: ReadLine
    known: bool
    ticked: bool


class PastePanel(QWidget):
    """Nobody is added before "Voeg toe"; Esc leaves everything as it was."""

    wanted = Signal(object)
    """The list of ``NewPerson`` that people kept."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self._rows.ticked.connect(self._show_count)
        self._words = plain_label("", TextRole.HEADING, self)
        self._about = plain_label("", TextRole.SMALL, self, wrap=True)
        self.lines = _Lines(theme, self._rows, self)
        self.add = Button(theme, "", self, key="Enter")
        self.cancel = Button(theme, self.tr("Toch niet"), self, key="Esc")
        self.add.clicked.connect(self._finish)
        self.cancel.clicked.connect(self.closed)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.add)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XS, 0, Space.XS, Space.XS)
        layout.setSpacing(Space.S)
        layout.addWidget(self._words)
        layout.addWidget(self._about)
        layout.addWidget(self.lines, 100)
        layout.addStretch(1)
        layout.addLayout(buttons)

    def show_list(self, read: PeopleList, known: Sequence[bool]) -> None:
        """Show what was read; ``known`` tells, for each person in it, whether they are there already."""
        there = iter(known)
        rows = []
        for line in read.lines:
            known_already = next(there) if line.person is not None else False
            sure = line.person is not None and not line.doubt
            rows.append(_Row(line, known_already, ticked=sure and not known_already))
        self._rows.replace(rows)
        self._about.setText(self._words_about(read))
        self.lines.setCurrentIndex(self._rows.index(0))
        self.lines.setVisible(bool(rows))
        self.add.setVisible(bool(rows))
        self._show_count()

    def take_focus(self) -> None:
        """On the lines, or on the way back when there are none."""
        (self.lines if self._rows.rows else self.cancel).setFocus()

    @property
    def people(self) -> list[NewPerson]:
        """Whoever is ticked."""
        return [row.line.person for row in self._rows.rows if row.ticked and row.line.person is not None]

    @property
    def about(self) -> str:
        """What is said of the list as a whole."""
        return self._about.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif enter:
            self._finish()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        if self.people:
            self.wanted.emit(self.people)

    def _show_count(self) -> None:
        count = len(self.people)
        self.add.setEnabled(count > 0)
        self.add.set_words(counted(count, "Voeg 1 iemand toe", "Voeg {count} mensen toe"))
        lines = len(self._rows.rows)
        words = counted(
            lines, "{counts} van 1 regel telt mee", "{counts} van de {count} regels tellen mee", counts=count
        )
        self._words.setText(words if lines else self.tr("Er staan geen namen op het klembord"))

    def _words_about(self, read: PeopleList) -> str:
        if not read.lines:
            return self.tr(
                "Kopieer een lijst uit Excel of uit een mail: één naam per regel, of met kolommen voor rol, "
                "organisatie en tafel. Kom dan terug en druk Ctrl+V."
            )
        said = [self.tr("Vink met de spatiebalk uit wie niet meetelt.")]
        if read.private:
            said.append(
                self.tr(
                    "E-mailadressen en telefoonnummers laten we bewust weg: voor de dag zijn ze niet nodig."
                )
            )
        if read.unread:
            words = counted(
                MOST_LINES,
                "Alleen de eerste regel is gelezen; {rest} niet.",
                "Alleen de eerste {count} regels zijn gelezen; {rest} niet.",
                rest=read.unread,
            )
            said.append(words)
        return " ".join(said)


class _Rows(RowsModel[_Row]):
    ticked = Signal()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _LINE:
            return row
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (_name(row), _beside(row), self.note(row)) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(row.line.source)
        return None

    def note(self, row: _Row) -> str:
        """What is said of a line at the right of it."""
        return self.tr("staat er al") if row.known else translated(row.line.doubt)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self.rows[index.row()].line.person else flags

    def toggle(self, place: int) -> None:
        """Let a line count, or not; a line without a name never does."""
        if 0 <= place < len(self.rows) and self.rows[place].line.person is not None:
            self.rows[place].ticked = not self.rows[place].ticked
            self.dataChanged.emit(self.index(place), self.index(place))
            self.ticked.emit()


class _Lines(QListView):
    def __init__(self, theme: Theme, rows: _Rows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setModel(rows)
        self.setItemDelegate(_LineDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Wat we in je lijst lazen"))
        self.clicked.connect(lambda index: rows.toggle(index.row()))
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._rows.toggle(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: _Lines) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(Height.TILE, Height.FIELD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | Index) -> None:
        row = index.data(_LINE)
        state: QStyle.StateFlag = option.state
        colour = self._theme.colour
        area = QRectF(option.rect)
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            paint_box(painter, area, colour("soft"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, area, colour("accent"))
        ink, muted = ("on_soft", "on_soft") if chosen else ("ink", "muted")
        left = area.left() + Space.S
        if row.line.person is not None:
            paint_check(painter, self._theme, left, area.center().y(), checked=row.ticked)
        left += SignSize.ROW + Space.S
        note = index.model().note(row)  # type: ignore[attr-defined]
        small, strong = role_font(TextRole.SMALL), role_font(TextRole.STRONG if row.ticked else TextRole.BODY)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        high = TYPE[TextRole.BODY].line
        for (words, font, token), width in zip(
            (
                (_name(row), strong, ink if row.ticked else muted),
                (_beside(row), small, muted),
                (note, small, muted),
            ),
            _widths(area.right() - left, note),
            strict=True,
        ):
            cell = QRectF(left, area.center().y() - high / 2, width - Space.S, high)
            painter.setFont(font)
            painter.setPen(colour(token))
            painter.drawText(cell, flags, elided(words, font, cell.width()))
            left += width
        painter.restore()


def _widths(room: float, note: str) -> tuple[float, float, float]:
    """Of the name, of what stands beside it, and of what is said of it: without that, it needs no room."""
    third = room / 3
    return (third, third, third) if note else (third, room - third, 0)


def _name(row: _Row) -> str:
    return row.line.person.name if row.line.person is not None else row.line.source


def _beside(row: _Row) -> str:
    person = row.line.person
    parts = (person.role, person.organisation, person.table) if person is not None else ()
    return " · ".join(part for part in parts if part)
