"""Beside the tables: everything of one person, and what they said about their name and their words."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.kept_field import KeptField
from app.ui.prepare.choice_rows import ChoiceRows
from app.ui.prepare.person_acts import PersonActs
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.scrolled import Scrolled
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.workshop.day_file import Naming
from app.workshop.seat import Seat


class PersonEditor(QFrame):
    """Kept as it is typed. Esc, or "Klaar", goes back to the list."""

    closed = Signal()

    def __init__(
        self, theme: Theme, practice: OpenPractice, acts: PersonActs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._practice, self._acts = practice, acts
        self._seat: Seat | None = None
        self.setProperty("surface", "column")
        self.setFixedWidth(Width.RIGHT_NARROW)
        self._done = Button(theme, self.tr("Klaar"), self, key="Esc")
        self._bin = Button(theme, self.tr("Van de lijst"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        self._area = Scrolled(self)
        inside = self._area.inside
        self._fields = {
            name: KeptField(practice, label, partial(self._read, name), partial(self._keep, name), inside)
            for name, label in (
                ("name", self.tr("Naam")),
                ("role", self.tr("Rol")),
                ("organisation", self.tr("Organisatie")),
            )
        }
        self.name = self._fields["name"].field
        self.naming: ChoiceRows[Naming | None] = ChoiceRows(
            theme,
            self.tr("Hoe mag de naam bij hun woorden staan?"),
            [
                (Naming.NAME, self.tr("met naam")),
                (Naming.TABLE, self.tr("met tafel")),
                (Naming.NOBODY, self.tr("zonder naam")),
                (None, self.tr("nog niet gevraagd")),
            ],
            inside,
        )
        self.quotable: ChoiceRows[bool | None] = ChoiceRows(
            theme,
            self.tr("Mag je hun woorden citeren?"),
            [(True, self.tr("ja")), (False, self.tr("nee")), (None, self.tr("nog niet gevraagd"))],
            inside,
        )
        self.absent = CheckBox(theme, self.tr("Kon niet komen"), inside)
        self.naming.group.idClicked.connect(self._on_naming)
        self.quotable.group.idClicked.connect(self._on_quotable)
        self.absent.clicked.connect(self._on_absent)
        self._done.clicked.connect(self.closed)
        self._bin.clicked.connect(self._on_bin)
        self._build()
        self.hide()

    @property
    def person_id(self) -> str | None:
        """Who it is about; None while it is closed."""
        return self._seat.person_id if self._seat is not None else None

    def open(self, seat: Seat) -> None:
        """Show somebody, with the cursor in the name."""
        self.keep_now()
        self._seat = seat
        self._practice.workshop.file.end_burst()
        for field in self._fields.values():
            field.show_other()
        self._show_choices(seat)
        self.show()
        self.name.setFocus()
        self.name.selectAll()

    def close_panel(self) -> None:
        """Nobody is shown any more."""
        if self.keep_now():
            self._seat = None
            self.hide()

    def keep_now(self) -> bool:
        """Keep what is being typed; whether all is kept."""
        return self._seat is None or all([field.keep_now() for field in self._fields.values()])

    def show_seat(self, seat: Seat) -> None:
        """What is known changed, also by undo."""
        self._seat = seat
        for field in self._fields.values():
            field.read_again()
        self._show_choices(seat)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show_choices(self, seat: Seat) -> None:
        self.naming.choose(seat.naming)
        self.quotable.choose(seat.quotable)
        self.absent.setChecked(seat.absent)
        self.absent.setEnabled(self._practice.day_id is not None)

    def _read(self, name: str) -> str | None:
        value: str | None = getattr(self._seat, name) if self._seat is not None else None
        return value

    def _keep(self, name: str, text: str) -> None:
        """An emptied name is no name: the old one stays, and stands there again when people come back."""
        words = text.strip() or None
        if self._seat is not None and (words or name != "name"):
            self._practice.workshop.seats.describe(self._seat.person_id, name, words)

    def _on_naming(self, number: int) -> None:
        seat, naming = self._seat, self.naming.value(number)
        if seat is not None and seat.naming is not naming:
            self._practice.do(lambda: self._practice.workshop.seats.set_naming(seat.person_id, naming))

    def _on_quotable(self, number: int) -> None:
        seat, quotable = self._seat, self.quotable.value(number)
        if seat is not None and seat.quotable is not quotable:
            self._practice.do(lambda: self._practice.workshop.seats.set_quotable(seat.person_id, quotable))

    def _on_absent(self) -> None:
        if self._seat is not None:
            self._acts.toggle_absent(self._seat)

    def _on_bin(self) -> None:
        seat = self._seat
        self.closed.emit()
        if seat is not None and self._seat is None:
            self._acts.bin(seat)

    def _build(self) -> None:
        tab_in_order(self._bin, self._done)
        inside = self._area.inside
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.M)
        for field in self._fields.values():
            column.addWidget(field)
        column.addWidget(self.naming)
        hint = self.tr("Zonder naam of met tafel: ook wat al genoteerd is, verliest de naam.")
        column.addWidget(plain_label(hint, TextRole.SMALL, inside, wrap=True))
        column.addWidget(self.quotable)
        column.addWidget(self.absent)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.M, 0, Space.M, 0)
        foot.addWidget(self._bin)
        foot.addStretch(1)
        foot.addWidget(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.M)
        layout.setSpacing(Space.S)
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)
