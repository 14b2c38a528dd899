"""Scores in the session: everybody gives one before anybody sees one; then they are shown together."""

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.guides.steps import ScaleStep
from app.ui.amounts import number_shown
from app.ui.room_views import ScaleShows, ScaleView, StepView
from app.ui.state import OpenPractice
from app.ui.steps.page import AskedPage
from app.ui.steps.said_rows import SaidRow, SaidRows
from app.ui.steps.scale.entry import ScoreEntry
from app.ui.steps.scale.points import PointsPane
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonSize
from app.ui.widgets.dot_line import DotLine, spread_words
from app.ui.widgets.text import plain_label
from app.workshop.counted import listed
from app.workshop.score_values import Given, spread_of

_NO_NUMBER = "–"


class Stage(IntEnum):
    """The moments of a scale, in order."""

    GIVE = 0
    SHOW = 1
    POINTS = 2


class ScaleScreen(AskedPage[Stage]):
    """The room sees how many scores there are, and only when the facilitator shows them which."""

    touches = ("contribution", "score", "check_mark", "person", "subgroup", "attendance", "day")

    def __init__(
        self, theme: Theme, practice: OpenPractice, step: ScaleStep, parent: QWidget | None = None
    ) -> None:
        stages = [Stage.GIVE, Stage.SHOW, *([Stage.POINTS] if step.points else [])]
        super().__init__(theme, practice, stages, parent)
        self._step = step
        self.entry = ScoreEntry(theme, practice, self.step_id, step, self)
        self._waiting = plain_label("", TextRole.SMALL, self, max_lines=2)
        self.line = DotLine(theme, step.min, step.max, self)
        self._words = plain_label("", TextRole.BODY, self, wrap=True)
        self.list = SaidRows(theme, self.tr("Scores"), self, changeable=not practice.read_only)
        self._empty = plain_label(
            self.tr("Nog geen scores. Kies wie, typ het cijfer en druk Enter."),
            TextRole.MUTED,
            self,
            wrap=True,
        )
        self.points = PointsPane(theme, practice, self.step_id, step, self)
        self._stack = QStackedWidget(self)
        self._build()
        self.reveal = Button(theme, "", self, size=ButtonSize.SESSION, key="Ctrl Enter")
        self.foot.add(self.reveal)
        self._connect()
        if practice.workshop.scores.points(self.step_id, practice.day_id):
            self._stage = Stage.POINTS if step.points else Stage.SHOW
        self.refresh()

    # -- what every screen has

    @property
    def view(self) -> StepView:
        shows = {
            Stage.GIVE: ScaleShows.HIDDEN,
            Stage.SHOW: ScaleShows.DOTS,
            Stage.POINTS: ScaleShows.POINTS,
        }
        return ScaleView(shows[self._stage], self._practice.day_id)

    def said_of(self, stage: Stage) -> str:
        return {
            Stage.GIVE: self.tr("scores geven"),
            Stage.SHOW: self.tr("samen bekijken"),
            Stage.POINTS: self.tr("punten noemen"),
        }[stage]

    def take_focus(self) -> None:
        if self._stage is Stage.POINTS:
            self.points.take_focus()
        elif self._practice.read_only:
            self.list.take_focus()
        else:
            self.entry.take_focus()

    # -- inside

    def refresh(self) -> None:
        self.entry.show_unfinished()
        practice = self._practice
        given = practice.workshop.scores.of(self.step_id, practice.day_id)
        self._stack.setCurrentIndex(int(self._stage is Stage.POINTS))
        spread = spread_of(given)
        self.line.show_spread(spread)
        self._words.setText(spread_words(spread))
        self.list.show_rows([_row(one) for one in reversed(given)])
        self._empty.setVisible(not given)
        self.list.setVisible(bool(given))
        waiting = [who.name for who in self.entry.waiting()] if given else []
        words = self.tr("Nog geen score van {names}.").format(names=listed(waiting, most=6))
        self._waiting.setText(words if waiting else "")
        self._waiting.setVisible(bool(waiting))
        self.points.refresh()
        self.reveal.setVisible(self._stage is not Stage.POINTS)
        hidden = self._stage is Stage.GIVE
        self.reveal.set_words(self.tr("Toon in de zaal") if hidden else self.tr("Verberg weer"))
        after = {
            Stage.GIVE: self.tr("Toon de scores"),
            Stage.SHOW: self.tr("Noem punten") if self._step.points else self.tr("Volgende"),
            Stage.POINTS: self.tr("Volgende"),
        }
        self.show_way(after[self._stage])

    def _toggle(self) -> None:
        self.go_to(Stage.SHOW if self._stage is Stage.GIVE else Stage.GIVE)

    def _change(self, score_id: str) -> None:
        given = self._practice.workshop.scores.of(self.step_id, self._practice.day_id)
        one = next((one for one in given if one.id == score_id), None)
        if one is not None:
            self.entry.change(one)

    def show_low(self, *, low: bool) -> None:
        super().show_low(low=low)
        self.line.setFixedHeight(104 if low else 148)

    def _connect(self) -> None:
        practice, scores = self._practice, self._practice.workshop.scores
        self.entry.down_wanted.connect(self.list.take_focus)
        self.list.change_wanted.connect(self._change)
        self.list.bin_wanted.connect(lambda one: practice.do(lambda: scores.bin(one)))
        self.reveal.clicked.connect(self._toggle)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.reveal.click)

    def _build(self) -> None:
        giving = QWidget(self)
        column = QVBoxLayout(giving)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.entry)
        column.addWidget(self._waiting)
        column.addWidget(self.line)
        column.addWidget(self._words)
        # In the place of the list, so that what is above stays together.
        column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.list, 1)
        self.entry.setVisible(not self._practice.read_only)
        self._stack.addWidget(giving)
        self._stack.addWidget(self.points)
        self.column.addWidget(self._stack, 1)
        self.add_foot()


def _row(given: Given) -> SaidRow:
    lead = _NO_NUMBER if given.value is None else number_shown(given.value)
    return SaidRow(given.id, given.why, lead, given.who.name if given.who else "", given.private)
