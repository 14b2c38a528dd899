"""Voorbereiden, in plain form: the data of the practice that the first level asks."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guides.steps import FieldsStep
from app.ui.place_page import PlacePage
from app.ui.saving import follow
from app.ui.state import OpenPractice
from app.ui.steps.form import FieldsForm
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import plain_label
from app.workshop.guides import GRONDPLAN


class PreparePage(PlacePage):
    """The same form as the Aanmelding step of the grondplan."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form: FieldsForm | None = None
        self.saved = SavedLine(theme, self)
        follow(self.saved, practice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.PAGE, Space.XL, Space.PAGE, Space.M)
        layout.setSpacing(Space.S)
        layout.addWidget(plain_label(self.tr("De praktijk"), TextRole.TITLE, self))
        purpose = self.tr("Met deze gegevens meld je de praktijk aan. Wat je typt, is meteen bewaard.")
        layout.addWidget(plain_label(purpose, TextRole.MUTED, self, wrap=True))
        layout.addWidget(self.saved)
        layout.addSpacing(Space.M)
        guide = practice.workshop.guides.get(GRONDPLAN)
        steps = [step for _section, step in guide.steps()] if guide else []
        form = next((step for step in steps if isinstance(step, FieldsStep)), None)
        if form is not None:
            self._form = FieldsForm(practice, form, self)
            layout.addWidget(self._form, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def take_focus(self) -> None:
        """The cursor is in the first field that is still empty."""
        if self._form is not None:
            self._form.focus_first()
