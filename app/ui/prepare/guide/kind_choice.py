"""The kind of a step and its minutes, beside each other above its form."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guides.steps import Step
from app.ui.prepare.guide.form_choice import FormChoice
from app.ui.prepare.guide.words import KINDS, kind_name
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.text import plain_label


class KindChoice(QWidget):
    """Another kind keeps what both kinds have; what the other had comes back by undo."""

    wanted = Signal(object)
    """Another kind, as the class of its steps."""

    def __init__(self, theme: Theme, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FormChoice(theme, self, opens=True)
        self.field.setAccessibleName(self.tr("Soort stap"))
        self.field.addItems([kind_name(kind) for kind in KINDS])
        self.field.setCurrentIndex([*KINDS].index(type(step)))  # type: ignore[arg-type]
        self.field.activated.connect(self._on_chosen)
        self._step = step
        words = plain_label(self.tr("Soort stap"), TextRole.SMALL_STRONG, self)
        words.setBuddy(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(words)
        layout.addWidget(self.field)

    def _on_chosen(self, number: int) -> None:
        if KINDS[number] is not type(self._step):
            self.wanted.emit(KINDS[number])
