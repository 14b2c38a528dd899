"""Mensen en tafels: who comes, at which table they sit, and how their words may be used."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.imports.people_list import read_people, read_person
from app.ui.prepare.add_person import AddPerson
from app.ui.prepare.asking import Asking
from app.ui.prepare.crowd import Crowd
from app.ui.prepare.day_naming import DayNaming
from app.ui.prepare.part import HowFar, PreparePart
from app.ui.prepare.paste_panel import PastePanel
from app.ui.prepare.person_acts import PersonActs
from app.ui.prepare.person_editor import PersonEditor
from app.ui.prepare.seat_keys import SeatKeys
from app.ui.prepare.staff_row import StaffRow
from app.ui.prepare.tables_board import TablesBoard
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.came_from import CameFrom
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.icons import Sign
from app.ui.widgets.scrolled import Scrolled
from app.ui.widgets.text import plain_label
from app.workshop.seat import NewPerson, Seat, Table, told_apart

_LEAST_PLACES = 3 * Height.TILE
"""Pixels for the tables, in a window that leaves less for them people scroll."""
_BESIDE = Width.RIGHT + Width.RIGHT_NARROW + 2 * Space.XXL
"""From this width on somebody's data stand beside the tables, else in their place."""
CROWD = 200
"""People from which columns per table become one list that can be searched."""


class PeoplePart(PreparePart):
    """One line adds somebody, a digit seats them, Enter shows what they said about their name."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, how_far: HowFar, parent: QWidget | None = None
    ) -> None:
        super().__init__(how_far, parent)
        self._theme, self._practice = theme, practice
        self._seats: list[Seat] = []
        """Who is shown."""
        self._tables: list[Table] = []
        self._came_from = CameFrom()
        changeable = not practice.read_only
        self.acts = PersonActs(practice, self)
        self.paste = Button(theme, self.tr("Plak een lijst"), self)
        self.editor = PersonEditor(theme, practice, self.acts, self)
        self.keys = SeatKeys(theme, self)
        self.new_table = Button(
            theme, self.tr("Nieuwe tafel"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, sign=Sign.PLUS
        )
        self._area = Scrolled(self)
        inside = self._area.inside
        self._places = QStackedWidget(inside)
        self.staff = StaffRow(practice, inside)
        self.naming = DayNaming(theme, practice, inside)
        self.add = AddPerson(theme, inside)
        self._hint = plain_label(self._words_of_hint(), TextRole.SMALL, inside, wrap=True)
        self._asking = Asking(theme, inside)
        self.board = TablesBoard(theme, self.acts, self._places, changeable=changeable)
        self.crowd = Crowd(theme, self.acts, self._places, changeable=changeable)
        purpose = self.tr(
            "Typ hierboven een naam, of plak een lijst. Wie op de lijst staat, zet je tijdens de sessie met "
            "twee letters bij een antwoord."
        )
        self.nobody = EmptyPlace(
            theme, self.tr("Nog niemand op de lijst"), purpose, parent=self._places, sign=Sign.NETWORK
        )
        self.pasted = PastePanel(theme, self._places)
        self._build()
        self._connect()
        self._show()

    # -- as a part

    def take_focus(self) -> None:
        """Where one types a name, until there are people; then on the people."""
        if self._places.currentWidget() is self.pasted:
            self.pasted.take_focus()
        elif self._seats or self._practice.read_only:
            self._list().take_focus()
        else:
            self.add.field.setFocus()

    @property
    def asking(self) -> str:
        """How many people still have to be asked, in words; empty when none."""
        return self._asking.words

    # -- adding

    def _add(self) -> None:
        one = read_person(self.add.field.toPlainText())
        if one is None:
            return
        seats, day_id = self._practice.workshop.seats, self._practice.day_id
        known = seats.known(day_id, [one])[0]
        if known in {seat.person_id for seat in self._seats}:
            words = self.tr("'{name}' staat er al. Is het iemand anders? Typ er een rol of organisatie bij.")
            self._hint.setText(words.format(name=one.name))
            return
        made = self._practice.do(lambda: seats.add(day_id, [one]))
        if made is not None:
            self.add.field.clear()
            self._hint.setText(self._words_of_hint())

    def _words_of_hint(self) -> str:
        return self.tr("Alleen de naam is genoeg. Een tafel kiezen kan later nog.")

    def _offer_clipboard(self) -> None:
        self.offer_list(QGuiApplication.clipboard().text())

    def offer_list(self, text: str) -> None:
        """Show what a pasted list was understood to be; nobody is added yet."""
        if self._practice.read_only or not self._practice.leave():
            return
        read = read_people(text)
        there = {seat.person_id for seat in self._seats}
        known = self._practice.workshop.seats.known(self._practice.day_id, read.people)
        self.pasted.show_list(read, [one in there for one in known])
        self._close_editor()
        if self._places.currentWidget() is not self.pasted:
            self._came_from.remember()
        self._places.setCurrentWidget(self.pasted)
        self._fit()
        self.pasted.take_focus()

    def _add_list(self, people: list[NewPerson]) -> None:
        seats, day_id = self._practice.workshop.seats, self._practice.day_id
        if self._practice.do(lambda: seats.add(day_id, people)) is not None:
            self._close_list()

    def _close_list(self) -> None:
        self._places.setCurrentWidget(self.nobody)
        self._show()
        self._came_from.give_back(self.take_focus)

    # -- one person

    def _edit(self, person_id: str) -> None:
        seat = next((one for one in self._seats if one.person_id == person_id), None)
        if seat is not None and not self._practice.read_only:
            self._came_from.remember()
            self.editor.open(seat)
            self._fit()

    def _close_editor(self) -> None:
        if self.editor.person_id is not None:
            self.editor.close_panel()
            self._fit()

    def _on_editor_closed(self) -> None:
        self._close_editor()
        self._came_from.give_back(self.take_focus)

    def _with_chosen(self, act: Callable[[Seat], None]) -> None:
        seat = self._list().chosen()
        if seat is not None:
            act(seat)

    # -- tables

    def _new_table(self) -> None:
        seats, day_id = self._practice.workshop.seats, self._practice.day_id
        made = self._practice.do(lambda: seats.add_table(day_id))
        if made is not None:
            self._list().rename(made)

    def _rename_table(self, table_id: str, name: str) -> None:
        self._practice.do(lambda: self._practice.workshop.seats.rename_table(table_id, name))

    def _bin_table(self, table_id: str) -> None:
        self._practice.do(lambda: self._practice.workshop.seats.bin_table(table_id))
        self.take_focus()

    # -- showing

    def _list(self) -> TablesBoard | Crowd:
        return self.crowd if len(self._seats) >= CROWD else self.board

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("person", "attendance", "subgroup", "day"):
            self._show()

    def _show(self) -> None:
        seats = self._seats = self._practice.workshop.seats.of(self._practice.day_id)
        tables = self._tables = self._practice.workshop.seats.tables(self._practice.day_id)
        crowded = len(seats) >= CROWD
        if crowded:
            self.crowd.show_people(tables, seats)
        else:
            self.board.show_people(tables, seats)
        if self._places.currentWidget() is not self.pasted:
            shown = self.crowd if crowded else self.board if seats or tables else self.nobody
            self._places.setCurrentWidget(shown)
        self.staff.read_again()
        self.naming.read_again()
        self._asking.show_seats(seats)
        self._show_edited(seats)
        self._show_chosen()
        self._fit()

    def _show_edited(self, seats: list[Seat]) -> None:
        if self.editor.person_id is None:
            return
        seat = next((one for one in seats if one.person_id == self.editor.person_id), None)
        if seat is not None:
            self.editor.show_seat(seat)
        else:
            self._close_editor()

    def _show_chosen(self) -> None:
        seat = self._list().chosen() if not self._practice.read_only else None
        name = told_apart(self._seats).get(seat.person_id, "") if seat is not None else ""
        seated = seat is not None and seat.table_id is not None
        room = self._places.width() - self.new_table.sizeHint().width() - Space.M
        self.keys.show_person(name, self._tables, seated=seated, room=room)

    def _fit(self) -> None:
        listing = self._places.currentWidget() is self.pasted
        changeable = not self._practice.read_only
        self.staff.setVisible(not listing and self._practice.day_id is not None)
        self.naming.setVisible(not listing and self._practice.day_id is not None)
        self.add.setVisible(not listing and changeable)
        self._hint.setVisible(not listing and changeable and self.editor.person_id is None)
        self._asking.setVisible(not listing and bool(self.asking))
        self.paste.setVisible(not listing and changeable)
        self.keys.setVisible(not listing and self.editor.person_id is None)
        seen = self.editor.person_id is None or self.width() >= _BESIDE
        self._area.setVisible(seen)
        self.new_table.setVisible(seen and not listing and changeable and self._practice.day_id is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_chosen()
        self._fit()

    # -- inside

    def _on_day_chosen(self) -> None:
        self._close_editor()
        self.staff.show_other_day()
        self._show()

    def _connect(self) -> None:
        self._practice.changed.connect(self._on_changed)
        self._practice.day_chosen.connect(self._on_day_chosen)
        self._practice.leaving.connect(lambda _leaving: self.editor.keep_now())
        self.add.field.entered.connect(self._add)
        self.add.field.list_pasted.connect(self.offer_list)
        self.paste.clicked.connect(self._offer_clipboard)
        self.pasted.wanted.connect(self._add_list)
        self.pasted.closed.connect(self._close_list)
        self.acts.edit_wanted.connect(self._edit)
        self.editor.closed.connect(self._on_editor_closed)
        for view in (self.board, self.crowd):
            view.chosen_changed.connect(self._show_chosen)
            view.renamed.connect(self._rename_table)
            view.bin_table_wanted.connect(self._bin_table)
        chosen = self._with_chosen
        self.keys.sit_wanted.connect(lambda number: chosen(lambda seat: self.acts.sit(seat, number)))
        self.keys.edit_wanted.connect(lambda: chosen(lambda seat: self._edit(seat.person_id)))
        self.keys.absent_wanted.connect(lambda: chosen(self.acts.toggle_absent))
        self.new_table.clicked.connect(self._new_table)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self._offer_clipboard)

    def _build(self) -> None:
        for page in (self.board, self.crowd, self.nobody, self.pasted):
            self._places.addWidget(page)
        over = QHBoxLayout()
        over.addWidget(plain_label(self.how_far.title, TextRole.TITLE, self), 1)
        over.addWidget(self.paste)
        hints = QHBoxLayout()
        hints.setSpacing(Space.XS)
        hints.addWidget(self._hint)
        hints.addStretch(1)
        hints.addWidget(self._asking)
        foot = QHBoxLayout()
        foot.addWidget(self.keys)
        foot.addStretch(1)
        foot.addWidget(self.new_table)
        rows = QVBoxLayout(self._area.inside)
        rows.setContentsMargins(Space.XS, 0, Space.XS, 0)
        rows.setSpacing(Space.M)
        rows.addWidget(self.staff)
        rows.addWidget(self.naming)
        rows.addWidget(self.add)
        rows.addLayout(hints)
        rows.addWidget(self._places, 1)
        self._places.setMinimumHeight(_LEAST_PLACES)
        left = QVBoxLayout()
        left.setSpacing(Space.M)
        left.addWidget(self._area, 1)
        left.addLayout(foot)
        foot.setContentsMargins(Space.XS, 0, Space.XS, 0)
        beside = QHBoxLayout()
        beside.setSpacing(Space.L)
        beside.addLayout(left, 1)
        beside.addWidget(self.editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL - Space.XS, Space.L, Space.XXL - Space.XS, Space.L)
        layout.setSpacing(Space.M)
        over.setContentsMargins(Space.XS, 0, Space.XS, 0)
        layout.addLayout(over)
        layout.addLayout(beside, 1)
