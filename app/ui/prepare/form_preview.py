"""The grondplan as a form would make it: its onderdelen with their questions, to read."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guides.form_guide import FormGuide
from app.guides.schema import Guide
from app.guides.steps import OpenStep
from app.ui.amounts import counted
from app.ui.session.report_list import Line, ReportList
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.text import plain_label


class FormPreview(QWidget):
    """Reads again with every correction."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = ReportList(theme, self.tr("Zo wordt je grondplan"), self)
        self._kept = plain_label("", TextRole.SMALL, self, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(plain_label(self.tr("Zo wordt je grondplan"), TextRole.STRONG, self))
        layout.addWidget(self._kept)
        layout.addWidget(self.list, 1)

    @property
    def kept(self) -> str:
        """How many questions the file asks already, in words."""
        return self._kept.text()

    def show_guide(self, made: FormGuide, now: Guide | None) -> None:
        """Show the questions of the form; ``now`` is the grondplan that the file has."""
        asked = {key for key, _place in made.places}
        lines: list[Line] = []
        for section in made.guide.sections:
            steps = [step for step in section.steps if isinstance(step, OpenStep) and step.key in asked]
            if steps:
                lines.append(Line(section.title, heading=True))
                lines += [Line(step.question) for step in steps]
        self.list.show_lines(lines)
        before = {step.key for _section, step in now.steps()} if now is not None else set()
        same = sum(key in before for key in asked)
        words = self.tr("Nieuwe vragen; wat al gezegd is, blijft onder ‘Vroegere vragen’.")
        if same:
            words = counted(
                same,
                "1 vraag had je al: wat daarop gezegd is, blijft erbij staan.",
                "{count} vragen had je al: wat daarop gezegd is, blijft erbij staan.",
            )
        self._kept.setText(words)
