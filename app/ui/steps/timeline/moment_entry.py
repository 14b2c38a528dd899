"""Typing the course: what happened, Enter, and the next moment; Tab leads to when it was."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.state import Leaving, OpenPractice
from app.ui.steps.timeline.entry_field import EntryField
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.typing import field_text
from app.ui.widgets.button import Button
from app.ui.widgets.one_line import OneLineField
from app.ui.widgets.text import plain_label


class MomentEntry(QWidget):
    """``add`` gets the words and when; False when they could not be kept, and they still stand here."""

    up = Signal()

    def __init__(
        self, theme: Theme, practice: OpenPractice, add: Callable[[str, str], bool], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._add = add
        self.field = EntryField(self.tr("Wat gebeurde er?"), self)
        self.when = OneLineField(self, goes_on=False)
        self.when.setAccessibleName(self.tr("Wanneer was dat?"))
        self.when.setPlaceholderText(self.tr("Wanneer?"))
        self.when.setFixedWidth(Width.TABLE)
        self.button = Button(theme, self.tr("Voeg toe"), self, key="Enter")
        self._place = plain_label("", TextRole.SMALL, self)
        self.field.entered.connect(self.add)
        self.field.up.connect(self.up)
        self.when.entered.connect(self.add)
        self.button.clicked.connect(self.add)
        practice.leaving.connect(self._on_leaving)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.field, 1)
        row.addWidget(self.when)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._place)
        layout.addLayout(row)
        self.setFocusProxy(self.field)

    def show_narrow(self, *, narrow: bool) -> None:
        """Whether there is little width: Enter adds as well as the button does."""
        self.button.setHidden(narrow)
        self.when.setFixedWidth(Height.TILE + Space.XL if narrow else Width.TABLE)

    def show_place(self, number: int, total: int) -> None:
        """Behind which moment the next one comes; 0 is the beginning."""
        if not total:
            words = self.tr("Waar begint het verhaal?")
        elif number == total:
            words = self.tr("En toen? Komt achteraan, na moment {number}.").format(number=number)
        else:
            words = self.tr("Komt tussen moment {number} en {after}.").format(number=number, after=number + 1)
        self._place.setText(words)
        self.field.setPlaceholderText(self.tr("Wat gebeurde er?"))

    def add(self) -> bool:
        """Add what stands here; whether nothing is left that isn't kept."""
        text, when = self.field.text().strip(), " ".join(field_text(self.when).split())
        if not text and not when:
            return True
        if not self._add(text, when):
            return False
        self.field.clear()
        self.when.clear()
        if self.when.hasFocus():
            self.field.setFocus()
        return True

    def _on_leaving(self, leaving: Leaving) -> None:
        if not self.add():
            leaving.refuse()
