"""Filled sheets before they count: per question what was written, and where it will go."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.guides.steps import OpenStep
from app.imports.fill_in_sheet import Filled, FilledSheet
from app.imports.sheet_taking import Choice, Goes, first_choice
from app.ui.session.report_list import Line, ReportList
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign
from app.ui.widgets.text import plain_label


class SheetReview(QWidget):
    """What must be looked at comes first in each sheet. The field under the list says where a thing goes."""

    back_wanted = Signal()
    taken = Signal(object)
    """The sheets, each with its choices."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._sheets: list[FilledSheet] = []
        self._rows: list[tuple[int, int] | None] = []
        """Per row of the list which thing of which sheet it is; None for a heading."""
        self._choices: list[list[Choice]] = []
        self._goals: list[Choice] = []
        self.back = Button(
            theme, self.tr("Terug, neem niets op"), self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Esc",
        )  # fmt: skip
        self._doubt = plain_label("", TextRole.MUTED, self, wrap=True)
        self.list = ReportList(theme, self.tr("Wat er op de bladen staat"), self)
        self.goal = QComboBox(self)
        self.goal.setAccessibleName(self.tr("Waar dit heen gaat"))
        self.take = Button(
            theme, self.tr("Neem op"), self,
            kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="Ctrl Enter",
        )  # fmt: skip
        self._build()
        self.back.clicked.connect(self.back_wanted)
        self.take.clicked.connect(self._take)
        self.goal.activated.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._show_goal(now.row()))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._take)

    def show_sheets(self, sheets: Sequence[FilledSheet]) -> None:
        """Show these, with a first choice for everything on them."""
        self._sheets = list(sheets)
        self._choices = [[first_choice(one) for one in sheet.filled] for sheet in sheets]
        self._read_goals()
        doubtful = sum(len(sheet.doubtful) for sheet in sheets)
        self._doubt.setText(
            self.tr("Kijk {count} keer na waar het hoort: die staan vooraan met een driehoek.").format(
                count=doubtful
            )
            if doubtful
            else self.tr("Alles staat bij zijn vraag.")
        )
        self._show()
        first = next((row for row, place in enumerate(self._rows) if place is not None), -1)
        if first >= 0:
            self.list.setCurrentIndex(self.list.model().index(first, 0))
        self._show_goal(first)
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.back_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self.goal.setFocus()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        lines: list[Line] = []
        self._rows = []
        for number, sheet in enumerate(self._sheets):
            lines.append(Line(self._title(sheet), heading=True))
            self._rows.append(None)
            places = sorted(range(len(sheet.filled)), key=lambda place: not _doubtful(sheet.filled[place]))
            for place in places:
                one = sheet.filled[place]
                sign = Sign.WARNING if _doubtful(one) else Sign.CHECK
                goes = self._goal_words(self._choices[number][place])
                asked = f"{one.heading or self.tr('Bovenaan het blad')}\n→ {goes}"
                lines.append(Line(one.text, asked, sign))
                self._rows.append((number, place))
            if not sheet.filled:
                lines.append(Line(self.tr("Er is niets ingevuld.")))
                self._rows.append(None)
        row = self.list.currentIndex().row()
        self.list.show_lines(lines)
        if 0 <= row < len(lines):
            self.list.setCurrentIndex(self.list.model().index(row, 0))

    def _title(self, sheet: FilledSheet) -> str:
        naming = {
            "name": self.tr("met naam"),
            "table": self.tr("enkel de tafel"),
            "nobody": self.tr("zonder naam"),
            None: self.tr("niet aangekruist"),
        }[sheet.naming]
        return f"{sheet.name or self.tr('Zonder naam')} · {naming} · {sheet.file_name}"

    def _read_goals(self) -> None:
        """Everywhere that something can go: the questions, the parkeerplaats, nowhere."""
        self._goals = [Goes.PARKED, Goes.NOWHERE]
        self.goal.clear()
        self.goal.addItems([self._goal_words(goal) for goal in self._goals])
        for guide in self._practice.workshop.guides:
            for section, step in guide.steps():
                if isinstance(step, OpenStep):
                    self._goals.append(guide.step_id(step))
                    self.goal.addItem(f"{section.title}: {step.question}")

    def _goal_words(self, choice: Choice) -> str:
        if choice is Goes.PARKED:
            return self.tr("Op de parkeerplaats")
        if choice is Goes.NOWHERE:
            return self.tr("Laat weg")
        found = self._practice.workshop.guides.find(str(choice))
        return found[2].question if found else str(choice)

    def _show_goal(self, row: int) -> None:
        place = self._rows[row] if 0 <= row < len(self._rows) else None
        self.goal.setEnabled(place is not None)
        if place is not None:
            choice = self._choices[place[0]][place[1]]
            self.goal.setCurrentIndex(self._goals.index(choice) if choice in self._goals else 0)

    def _choose(self, goal: int) -> None:
        row = self.list.currentIndex().row()
        place = self._rows[row] if 0 <= row < len(self._rows) else None
        if place is not None:
            self._choices[place[0]][place[1]] = self._goals[goal]
            self._show()

    def _take(self) -> None:
        self.taken.emit(list(zip(self._sheets, self._choices, strict=True)))

    def _build(self) -> None:
        above = QHBoxLayout()
        above.addWidget(plain_label(self.tr("Ingevulde bladen"), TextRole.TITLE, self), 1)
        above.addWidget(self.back)
        below = QHBoxLayout()
        below.addWidget(self.take)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(above)
        layout.addWidget(self._doubt)
        layout.addSpacing(Space.S)
        layout.addWidget(self.list, 1)
        where = self.tr("Waar gaat dit heen? Enter, dan kiezen.")
        layout.addWidget(plain_label(where, TextRole.SMALL, self))
        layout.addWidget(self.goal)
        layout.addSpacing(Space.S)
        layout.addLayout(below)


def _doubtful(one: Filled) -> bool:
    return one.step_id is None or one.changed
