"""Where agreements are typed: what, Tab who, Tab by when, Enter adds. The same fields change one."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.state import Changed, Leaving, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.button import Button
from app.ui.widgets.line import Line
from app.workshop.agreements import Agreed

LONGEST = 2000
"""Letters: an agreement is a sentence."""


class AgreementEntry(QWidget):
    """Three fields. What was typed and not yet added is added when people leave the page."""

    down_wanted = Signal()
    """Down from the fields: to the list below."""
    added = Signal(str)
    """The id of what was added or changed."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self.step_id: str | None = None
        """The step on which agreements are made here; None beside the questions."""
        self.outside_days = False
        """Whether they belong to no day."""
        self._changes: Agreed | None = None
        self.what, self.when = Line(self), Line(self)
        self._dress(self.what, self.tr("Wat"), self.tr("Wat spreken jullie af?"))
        self.who = _NameField(self)
        self._dress(self.who, self.tr("Wie"), self.tr("Wie?"))
        self._dress(self.when, self.tr("Tegen wanneer"), self.tr("Wanneer?"))
        self.button = Button(theme, self.tr("Voeg toe"), self)
        self.button.clicked.connect(self.add)
        self._build()
        practice.changed.connect(self._on_changed)
        practice.day_chosen.connect(self._show_people)
        practice.leaving.connect(self._on_leaving)
        self._show_people()

    @property
    def changing(self) -> bool:
        """Whether the fields hold an agreement that is there already."""
        return self._changes is not None

    def take_focus(self) -> None:
        """The cursor is where one types what."""
        self.what.setFocus()

    def change(self, one: Agreed) -> None:
        """Put an agreement in the fields, to change it."""
        self._changes = one
        for field, words in zip(self._fields, (one.what, one.who, one.when), strict=True):
            field.setText(words)
        self.button.set_words(self.tr("Wijzig"))
        self.what.setFocus()
        self.what.selectAll()

    def clear(self) -> None:
        """Empty fields, for the next one."""
        self._changes = None
        for field in self._fields:
            field.clear()
        self.button.set_words(self.tr("Voeg toe"))

    def add(self) -> bool:
        """Add or change what stands in the fields; whether nothing is left in them."""
        what, who, when = (field.text() for field in self._fields)
        if not (what.strip() or self._changes or who.strip() or when.strip()):
            return True
        agreements, changes = self._practice.workshop.agreements, self._changes

        def keep() -> str:
            if changes is None:
                day_id = None if self.outside_days else self._practice.day_id
                return agreements.add(what, who, when, day_id=day_id, step_id=self.step_id)
            agreements.change(changes.id, what, who, when)
            return changes.id

        made = self._practice.do(keep)
        if made is None:
            self.what.setFocus()
            return False
        self.clear()
        self.what.setFocus()
        self.added.emit(made)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc drops what was being changed, and only then leaves the page."""
        if event.key() == Qt.Key.Key_Escape and (self.changing or any(f.text() for f in self._fields)):
            self.clear()
            self.take_focus()
        elif event.key() == Qt.Key.Key_Down:
            self.down_wanted.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _fields(self) -> tuple[Line, Line, Line]:
        return self.what, self.who, self.when

    def _dress(self, field: Line, name: str, hint: str) -> None:
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        field.setMaxLength(LONGEST)
        field.returnPressed.connect(self.add)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("person", "subgroup", "attendance", "day"):
            self._show_people()
        changing = self._changes
        if changing is not None and changed.touches("agreement"):
            there = self._practice.workshop.agreements.is_here(changing.id)
            if not there:
                self.clear()

    def _show_people(self) -> None:
        people = self._practice.workshop.people.everyone(self._practice.day_id)
        self.who.names = tuple(dict.fromkeys(who.name for who in people))

    def _on_leaving(self, leaving: Leaving) -> None:
        """What stands in the fields is added; without "wat" it is no agreement yet, and goes."""
        if self.what.text().strip() and not self.add():
            leaving.refuse()
        else:
            self.clear()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.S)
        grid.addWidget(self.what, 0, 0, 1, 3)
        grid.addWidget(self.who, 1, 0)
        grid.addWidget(self.when, 1, 1)
        grid.addWidget(self.button, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for before, after in ((self.what, self.who), (self.who, self.when), (self.when, self.button)):
            QWidget.setTabOrder(before, after)


class _NameField(Line):
    """Free text that proposes the rest of a name, selected: typing on replaces it, Enter or Tab takes it.

    Also of the second name in "Ilke en Ba".
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.names: tuple[str, ...] = ()
        self._typed = ""
        self.textEdited.connect(self._propose)

    def _propose(self, text: str) -> None:
        before, self._typed = self._typed, text
        begun = _BETWEEN_NAMES.split(text)[-1].strip().casefold()
        if len(text) <= len(before) or len(begun) < _ENOUGH or self.cursorPosition() < len(text):
            return
        name = next((one for one in self.names if one.casefold().startswith(begun)), "")
        if len(name) > len(begun):
            self.setText(text + name[len(begun) :])
            self.setSelection(len(text), len(name) - len(begun))


_BETWEEN_NAMES = re.compile(r"[,&+/]|\b(?:en|met|of)\b")
_ENOUGH = 2
"""Letters typed before a name is proposed."""
