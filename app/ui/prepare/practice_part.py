"""Praktijk: the data with which it is announced to EXPOO."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guides.levels import Level
from app.guides.steps import FieldsStep
from app.ui.prepare.part import PartStatus, PreparePart
from app.ui.state import Changed, OpenPractice
from app.ui.steps.form import FieldsForm
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.text import plain_label
from app.workshop.guides import GRONDPLAN


class PracticePart(PreparePart):
    """The same form as the Aanmelding step of the grondplan."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._form: FieldsForm | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        layout.setSpacing(Space.L)
        layout.addWidget(plain_label(self.tr("Over de praktijk"), TextRole.TITLE, self))
        guide = practice.workshop.guides.get(GRONDPLAN)
        steps = [step for _section, step in guide.steps()] if guide else []
        form = next((step for step in steps if isinstance(step, FieldsStep)), None)
        if form is not None:
            self._form = FieldsForm(practice, form, self)
            layout.addWidget(self._form, 1)
        practice.changed.connect(self._on_changed)

    @property
    def title(self) -> str:
        return self.tr("Praktijk")

    @property
    def called(self) -> str:
        return self.tr("de praktijk")

    def status(self) -> PartStatus:
        workshop = self._practice.workshop
        missing = len(workshop.missing(Level.AANGEMELD))
        if missing:
            return PartStatus(self.tr("Nog {count} in te vullen").format(count=missing), ready=False)
        return PartStatus(workshop.practice.title, ready=True)

    def take_focus(self) -> None:
        """The cursor is in the first field that is still empty."""
        if self._form is not None:
            self._form.focus_first()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("practice"):
            self.status_changed.emit()
