"""Something to tell: the facilitator reads it here while the room sees it too."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guides.schema import AnyStep
from app.guides.steps import ExplainStep
from app.prose.telling import told
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.read_area import ReadArea
from app.ui.widgets.text import plain_label
from app.ui.widgets.told_text import ToldText


class ToTell(ReadArea):
    """The text of an explain step and the speaking notes; of another kind, what will come here.

    ``text`` is that of the step, with what holds for the day.
    """

    def __init__(self, step: AnyStep, text: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.says_something = bool(text or step.notes) or not isinstance(step, ExplainStep)
        self.setAccessibleName(self.tr("Uitleg"))
        inside = QWidget()
        inside.setProperty("surface", "clear")
        inside.setMaximumWidth(Width.TEXT + 2 * Space.M)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.M, Space.M)
        column.setSpacing(Space.M)
        if isinstance(step, ExplainStep):
            if self.says_something:
                words_told = ToldText(told(text))
                words_told.setAccessibleName(self.tr("Uitleg"))
                column.addWidget(words_told)
            else:
                words = self.tr("Bij dit blok hoort geen vraag. Volgende leidt verder in de dag.")
                column.addWidget(plain_label(words, TextRole.MUTED, wrap=True))
        else:
            words = self.tr(
                "Deze werkvorm heeft in deze versie nog geen eigen scherm. "
                "Wat er in je bestand over staat, blijft bewaard en gaat mee in elke uitvoer."
            )
            column.addWidget(plain_label(words, TextRole.MUTED, wrap=True))
        if step.notes:
            column.addWidget(plain_label(self.tr("Voor jou"), TextRole.STRONG))
            column.addWidget(plain_label(step.notes, TextRole.MUTED, wrap=True))
        column.addStretch(1)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(inside)
