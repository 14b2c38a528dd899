"""An empty day: choose how it may go, take over another day, or begin with nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.prepare.days import name_of
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button
from app.ui.widgets.scrolled import Scrolled
from app.ui.widgets.text import plain_label
from app.workshop.day_plans import DayPlan, follow, plans_for


class AgendaStart(QWidget):
    """Shown in the place of the table as long as the day has no blocks."""

    block_wanted = Signal()
    """Begin with nothing: a first block to type."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self.choices: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(plain_label(self.tr("Kies een dagverloop"), TextRole.HEADING, self))
        words = self.tr("Je past het daarna aan zoals je wil: minuten, volgorde en vragen.")
        column.addWidget(plain_label(words, TextRole.MUTED, self, wrap=True))
        column.addSpacing(Space.S)
        self._area = Scrolled(self)  # a choice that gets the keyboard comes in sight
        self._places = QVBoxLayout(self._area.inside)
        self._places.setContentsMargins(0, 0, Space.S, Space.M)
        self._places.setSpacing(Space.XS)
        self._places.addStretch(1)
        column.addWidget(self._area, 1)
        self._made: list[QWidget] = []
        self.setMaximumWidth(Width.TEXT)

    def show_choices(self) -> None:
        """What this day can begin with."""
        for widget in self._made:
            self._places.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made.clear()
        self.choices.clear()
        for plan in plans_for(self._practice.workshop):
            self._add(plan.title, plan.about).clicked.connect(lambda _on, plan=plan: self._follow(plan))
        workshop = self._practice.workshop
        for number, day in enumerate(workshop.people.days(), 1):
            if day.id != self._practice.day_id and workshop.agenda.blocks(day.id):
                words = self.tr("Zoals {day}").format(day=name_of(day, number))
                about = self.tr("Dezelfde blokken, zoals ze gepland waren.")
                button = self._add(words, about)
                button.clicked.connect(lambda _on, day_id=day.id: self._copy(day_id))
        empty = self._add(self.tr("Leeg"), self.tr("Je typt zelf het eerste blok."))
        empty.clicked.connect(self.block_wanted)

    def take_focus(self) -> None:
        """Put the keyboard on the first choice."""
        if self.choices:
            self.choices[0].setFocus()

    def _add(self, words: str, about: str) -> Button:
        choice = QWidget(self._area.inside)
        button = Button(self._theme, words, choice, spread=True)
        button.setEnabled(not self._practice.read_only)
        button.setAccessibleDescription(about)
        label = plain_label(about, TextRole.SMALL, choice, wrap=True)
        column = QVBoxLayout(choice)
        column.setContentsMargins(Space.XS, Space.XS, 0, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label)
        self._places.insertWidget(self._places.count() - 1, choice)
        self._made.append(choice)
        self.choices.append(button)
        button.setMinimumWidth(Width.LEFT_PREPARE)
        return button

    def _follow(self, plan: DayPlan) -> None:
        day_id = self._practice.day_id
        if day_id is not None:
            self._practice.do(lambda: follow(self._practice.workshop, plan, day_id))

    def _copy(self, from_id: str) -> None:
        day_id = self._practice.day_id
        if day_id is not None:
            self._practice.do(lambda: self._practice.workshop.days.copy_agenda(from_id, day_id))
