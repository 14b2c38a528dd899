"""Who leads the day, who comes from EXPOO and who writes."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.kept_field import KeptField
from app.ui.state import OpenPractice
from app.ui.theme.tokens import Space


class StaffRow(QWidget):
    """Three names of the day that is prepared; they need not be on the list of people."""

    def __init__(self, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        labels = {
            "facilitator": self.tr("Begeleider"),
            "expert": self.tr("Expert van EXPOO"),
            "scribe": self.tr("Penhouder"),
        }
        self.fields = {
            name: KeptField(practice, label, partial(self._read, name), partial(self._keep, name), self)
            for name, label in labels.items()
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        for field in self.fields.values():
            row.addWidget(field, 1)
        row.addStretch(1)

    def read_again(self) -> None:
        """What is kept may have changed, also by undo."""
        for field in self.fields.values():
            field.read_again()

    def show_other_day(self) -> None:
        """The fields are about another day from now on."""
        for field in self.fields.values():
            field.show_other()

    def _read(self, name: str) -> str | None:
        value: str | None = getattr(self._practice.day, name) if self._practice.day is not None else None
        return value

    def _keep(self, name: str, text: str) -> None:
        if self._practice.day_id is not None:
            self._practice.workshop.days.change(self._practice.day_id, **{name: text.strip() or None})
