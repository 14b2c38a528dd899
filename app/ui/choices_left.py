"""How many places people must still choose about after files came together; kept for every screen."""

from PySide6.QtCore import QObject, Signal

from app.store.practice_file import Committed
from app.store.record import WorkKind
from app.workshop.workshop import Workshop


class ChoicesLeft(QObject):
    """Counts when a step of work can have changed it: after a merge, an undo, or work in a torn row."""

    changed = Signal(int)

    def __init__(self, workshop: Workshop, parent: QObject) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._rows: set[tuple[str, str]] = set()
        self.count = 0
        self._read()

    def take_note(self, committed: Committed) -> None:
        """A step of work was done."""
        touched = {(target.entity, target.entity_id) for target in committed.targets}
        if committed.work.kind is not WorkKind.DO or not touched.isdisjoint(self._rows):
            before = self.count
            self._read()
            if self.count != before:
                self.changed.emit(self.count)

    def _read(self) -> None:
        conflicts = self._workshop.file.conflicts()
        self.count = len(conflicts)
        self._rows = {(one.target.entity, one.target.entity_id) for one in conflicts}
