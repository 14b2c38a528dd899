"""Invulbladen: make one for who could not come, and read the filled ones in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.exports.fill_in_sheet import Asks, SheetWishes, asked
from app.guides.steps import OpenStep
from app.ui.amounts import counted
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_list import CheckList, Item
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.text import plain_label
from app.workshop.programme import Stop


class SheetsPanel(QWidget):
    """What the sheet asks, whereto and by when it comes back; and the way in for filled ones."""

    back_wanted = Signal()
    make_wanted = Signal(object)
    """A ``SheetWishes``."""
    read_wanted = Signal()

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self.back = Button(
            theme, self.tr("Terug"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Esc"
        )
        self.asks = {Asks.OPEN: Button(theme, "", self), Asks.ALL: Button(theme, "", self)}
        group = QButtonGroup(self)
        for button in self.asks.values():
            button.setCheckable(True)
            group.addButton(button)
            button.clicked.connect(self._show_sections)
        self.asks[Asks.OPEN].setChecked(True)
        self._titles: dict[str, str] = {}
        """By key, of the onderdelen that have a question on the sheet."""
        self._left_out: set[str] = set()
        self.sections = CheckList(theme, self.tr("Onderdelen op het blad"), self)
        self.to = self._field(self.tr("Terug naar"), self.tr("mailadres of naam"))
        self.until = self._field(self.tr("Ten laatste"), self.tr("bijvoorbeeld: 20 maart"))
        self.make = Button(
            theme, self.tr("Maak het invulblad…"), self,
            kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="Ctrl Enter",
        )  # fmt: skip
        self.read = Button(theme, self.tr("Invulblad inlezen…"), self, size=ButtonSize.SESSION, key="Ctrl O")
        self.result = plain_label("", TextRole.BODY, self, wrap=True)
        self._build()
        self._connect()

    def show_day(self) -> None:
        """Read what there is to ask."""
        counts = {which: len(self._stops(which)) for which in self.asks}
        every = [stop.step for stop in self._stops(Asks.ALL)]
        may_stay_empty = sum(isinstance(step, OpenStep) and step.optional for step in every)
        left = counted(may_stay_empty, "1 mag leeg blijven", "{count} mogen leeg blijven")
        words = {
            Asks.OPEN: self.tr("Vragen zonder antwoord ({count})"),
            Asks.ALL: self.tr("Alle vragen van de dag ({count}, {left})")
            if may_stay_empty  # those the end of the day does not count as a question
            else self.tr("Alle vragen van de dag ({count})"),
        }
        for which, button in self.asks.items():
            button.set_words(words[which].format(count=counts[which], left=left))
        if not counts[Asks.OPEN]:
            self.asks[Asks.ALL].setChecked(True)
        practice = self._practice.workshop.practice
        self.to.setPlaceholderText(practice.contact_email or self.tr("mailadres of naam"))
        self.result.setText("")
        self._show_sections()

    def take_focus(self) -> None:
        """On what the sheet asks."""
        next(button for button in self.asks.values() if button.isChecked()).setFocus()

    def wishes(self) -> SheetWishes:
        """What was chosen."""
        ticked = self._ticked()
        every = len(ticked) == len(self._titles)
        return SheetWishes(self._which, () if every else tuple(ticked), self.to.text(), self.until.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _which(self) -> Asks:
        return Asks.ALL if self.asks[Asks.ALL].isChecked() else Asks.OPEN

    def _stops(self, which: Asks) -> list[Stop]:
        day_id = self._practice.day_id
        return asked(self._practice.workshop, day_id, which) if day_id is not None else []

    def _ticked(self) -> list[str]:
        """The keys of the onderdelen that go on the sheet."""
        return [key for key in self._titles if key not in self._left_out]

    def _show_sections(self) -> None:
        """The onderdelen that have a question on the sheet; Space takes one off."""
        self._titles = {stop.section.key: stop.section.title for stop in self._stops(self._which)}
        self._left_out.clear()
        self._show_ticks()
        self.make.setEnabled(bool(self._titles))

    def _show_ticks(self) -> None:
        self.sections.show_items(
            [Item(key, title, key not in self._left_out) for key, title in self._titles.items()]
        )

    def _toggle_section(self, key: str, wanted: bool) -> None:
        (self._left_out.discard if wanted else self._left_out.add)(key)
        self._show_ticks()

    def _make(self) -> None:
        if self._ticked():
            self.make_wanted.emit(self.wishes())
        else:
            self.result.setText(self.tr("Kies minstens één onderdeel."))

    def _field(self, name: str, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        field.setMaximumWidth(Width.RIGHT)
        return field

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.sections.toggled.connect(self._toggle_section)
        self.make.clicked.connect(self._make)
        self.read.clicked.connect(self.read_wanted)
        for keys, button in (("Ctrl+Return", self.make), ("Ctrl+Enter", self.make), ("Ctrl+O", self.read)):
            QShortcut(QKeySequence(keys), self, button.click)

    def _build(self) -> None:
        above = QHBoxLayout()
        above.addWidget(plain_label(self.tr("Invulbladen"), TextRole.TITLE, self), 1)
        above.addWidget(self.back)
        why = self.tr("Wie er niet bij kon zijn, vult de vragen later in. Wat terugkomt, wordt een antwoord.")
        choice = QHBoxLayout()
        choice.setSpacing(Space.S)
        for button in self.asks.values():
            choice.addWidget(button)
        choice.addStretch(1)
        below = FlowLayout(gap=Space.S)
        below.addWidget(self.make)
        below.addWidget(self.read)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(above)
        layout.addWidget(plain_label(why, TextRole.MUTED, self, wrap=True))
        layout.addSpacing(Space.S)
        layout.addLayout(choice)
        layout.addWidget(self.sections, 1)
        fields = QGridLayout()
        fields.setHorizontalSpacing(Space.M)
        fields.setVerticalSpacing(Space.XS)
        for column, field in enumerate((self.to, self.until)):
            fields.addWidget(plain_label(field.accessibleName(), TextRole.SMALL_STRONG, self), 0, column)
            fields.addWidget(field, 1, column)
            fields.setColumnStretch(column, 3)
        fields.setColumnStretch(2, 1)
        layout.addSpacing(Space.S)
        layout.addLayout(fields)
        layout.addWidget(self.result)
        layout.addSpacing(Space.S)
        layout.addLayout(below)
