"""What can be done with the chosen person, by the same keys wherever people stand in a list."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.ui.digits import digit_of
from app.ui.state import OpenPractice
from app.workshop.seat import Seat

NO_TABLE = 0
"""The digit that takes somebody off their table."""
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class PersonActs(QObject):
    """Digits put somebody at a table, A says they could not come, Del takes them off, Enter shows more."""

    edit_wanted = Signal(str)
    """The id of the person whose data are to be seen and changed."""

    def __init__(self, practice: OpenPractice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._practice = practice

    def key(self, event: QKeyEvent, seat: Seat | None) -> bool:
        """Do what a key means for a person; False when it means nothing."""
        key = Qt.Key(event.key())
        if seat is None or event.modifiers() & ~_KEYPAD:
            return False
        table = digit_of(event)
        if table is not None:
            self.sit(seat, table)
        elif key is Qt.Key.Key_A:
            self.toggle_absent(seat)
        elif key is Qt.Key.Key_Delete:
            self.bin(seat)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_wanted.emit(seat.person_id)
        else:
            return False
        return True

    def sit(self, seat: Seat, number: int) -> None:
        """Put somebody at the table with this number, from 1; a number without a table does nothing."""
        seats, day_id = self._practice.workshop.seats, self._practice.day_id
        tables = seats.tables(day_id)
        if number > len(tables):
            return
        table_id = tables[number - 1].id if number != NO_TABLE else None
        if table_id != seat.table_id:
            self._practice.do(lambda: seats.sit(day_id, seat.person_id, table_id))

    def put(self, person_id: str, table_id: str | None, before: str | None) -> None:
        """Put somebody at a table, in front of another or as the last one."""
        seats, day_id = self._practice.workshop.seats, self._practice.day_id
        self._practice.do(lambda: seats.put(day_id, person_id, table_id, before))

    def toggle_absent(self, seat: Seat) -> None:
        """Could not come, or could after all."""
        seats, day_id = self._practice.workshop.seats, self._practice.day_id
        self._practice.do(lambda: seats.set_absent(day_id, seat.person_id, absent=not seat.absent))

    def bin(self, seat: Seat) -> None:
        """Off the list; undo brings them back."""
        self._practice.do(lambda: self._practice.workshop.seats.bin_person(seat.person_id))
