"""What is asked at the start, ticked off as it is filled in, and whether that is enough."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.guides.levels import Level
from app.guides.steps import FieldsStep
from app.ui.theme.style import Theme
from app.ui.theme.tokens import SignSize, Space, TextRole, Width
from app.ui.widgets.icons import Sign
from app.ui.widgets.level_mark import LevelMark
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import PlainLabel, plain_label
from app.workshop.guides import GRONDPLAN
from app.workshop.progress import bound_value
from app.workshop.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing the first level asks, by the name of its field in ``Practice``."""

    field: str
    label: str
    filled: bool


def asked_at_first(workshop: Workshop) -> list[Asked]:
    """What must be filled in before a practice can be announced, in the order of the guide.

    A network is not announced to EXPOO: people need its name and whom to ask.
    """
    guide = workshop.guides.get(GRONDPLAN)
    practice = workshop.practice
    if practice.kind == "network":
        return [Asked(field, field, bool(getattr(practice, field))) for field in _OF_A_NETWORK]
    return [
        Asked((item.binds or "").partition(".")[2], item.label, bool(bound_value(practice, item.binds)))
        for _section, step in (guide.steps() if guide else ())
        if isinstance(step, FieldsStep)
        for item in step.fields
        if item.required
    ]


_OF_A_NETWORK = ("title", "contact_name", "contact_email")


class EnoughPanel(QFrame):
    """Says when it is enough; until then which lines are still empty."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, network: bool = False) -> None:
        super().__init__(parent)
        self._network = network
        self._theme = theme
        self._lines: list[tuple[SignLabel, PlainLabel]] = []
        self.setProperty("surface", "column")
        self._level = LevelMark(theme, Level.AANGEMELD.order + 1, self)
        self._heading = plain_label("", TextRole.HEADING, self, wrap=True)
        about = self.tr("EXPOO vraagt bij de start alleen dit. De rest groeit tijdens de dag.")
        if network:
            about = self.tr("Zo weet iedereen bij wie je terechtkan. De rest mag leeg blijven.")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self._level)
        self._column.addWidget(self._heading)
        self._column.addWidget(plain_label(about, TextRole.MUTED, self, wrap=True))
        self._column.addSpacing(Space.S)
        self.setMinimumWidth(Width.RIGHT_NARROW)

    @property
    def heading(self) -> str:
        """Whether it is enough, in words."""
        return self._heading.text()

    @property
    def lines(self) -> list[str]:
        """What stands beside the signs."""
        return [words.text() for _sign, words in self._lines]

    def show_asked(self, asked: Sequence[tuple[str, bool]], *, enough: bool) -> None:
        """Show each thing that is asked, and whether it is filled in."""
        yes, no = self.tr("Genoeg voor de aanmelding"), self.tr("Nog niet genoeg voor de aanmelding")
        if self._network:
            yes, no = self.tr("Genoeg om te beginnen"), self.tr("Nog niet genoeg om te beginnen")
        self._heading.setText(yes if enough else no)
        self._level.setVisible(enough and not self._network)
        while len(self._lines) < len(asked):
            self._add_line()
        for (sign, words), (label, filled) in zip(self._lines, asked, strict=True):
            sign.set_sign(Sign.CHECK if filled else Sign.PENCIL, "accent" if filled else "muted")
            words.setText(label if filled else self.tr("{label}: nog leeg").format(label=label))

    def _add_line(self) -> None:
        sign = SignLabel(self._theme, Sign.CHECK, "accent", self, SignSize.SMALL)
        words = plain_label("", TextRole.BODY, self)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(sign)
        row.addWidget(words, 1)
        self._column.addLayout(row)
        self._lines.append((sign, words))
