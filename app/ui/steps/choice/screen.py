"""A choice in the session: people vote or raise hands, the room sees bars, and the group decides."""

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.guides.steps import ChoiceStep
from app.ui.digits import place_of
from app.ui.room_views import ChoiceShows, ChoiceView, StepView
from app.ui.state import OpenPractice
from app.ui.steps.choice.option_row import OptionRow
from app.ui.steps.page import AskedPage
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.typing import Keeper
from app.ui.who import WhoField
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.growing import GrowingField
from app.ui.widgets.key_words import KeyWords
from app.ui.widgets.text import plain_label
from app.workshop.choices import Tally, label_of, tallies
from app.workshop.people import Who


class Stage(IntEnum):
    """The moments of a choice, in order."""

    CHOOSE = 0
    SHOW = 1
    DECIDE = 2


class ChoiceScreen(AskedPage[Stage]):
    """A digit votes for whoever is chosen; for nobody in particular + and – count hands."""

    touches = ("contribution", "choice", "person", "subgroup", "attendance", "day")

    def __init__(
        self, theme: Theme, practice: OpenPractice, step: ChoiceStep, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, practice, tuple(Stage), parent)
        self._step = step
        self.who = WhoField(theme, practice, self, nobody=self.tr("Handen tellen"))
        self.who.setAccessibleName(self.tr("Wie kiest?"))
        self.who.setFixedWidth(Width.TABLE + Space.XXL)
        self._keys = KeyWords(
            theme,
            [
                ("1–9", self.tr("kies")),
                ("+ –", self.tr("handen")),
                ("D", self.tr("besluit")),
                ("W", self.tr("wie")),
            ],
            self,
        )
        self.rows: list[OptionRow] = []
        self._options = QVBoxLayout()
        self._lighter = plain_label(self.tr("Of past iets lichters beter?"), TextRole.STRONG, self)
        self._decided = plain_label("", TextRole.STRONG, self, wrap=True)
        self.why = GrowingField(2, 5, self)
        self.why.setAccessibleName(self.tr("Waarom beslist de groep dit?"))
        self.why.setPlaceholderText(self.tr("Waarom past dit het best?"))
        self.why.setReadOnly(practice.read_only)
        self._keeper = Keeper(self.why, self._keep_why)
        self._build()
        self._connect()
        if practice.workshop.choices.decision(self.step_id) is not None:
            self._stage = Stage.DECIDE
        self.refresh()

    # -- what every screen has

    @property
    def view(self) -> StepView:
        shows = {
            Stage.CHOOSE: ChoiceShows.OPTIONS,
            Stage.SHOW: ChoiceShows.BARS,
            Stage.DECIDE: ChoiceShows.DECISION,
        }
        return ChoiceView(shows[self._stage], self._practice.day_id)

    def said_of(self, stage: Stage) -> str:
        return {
            Stage.CHOOSE: self.tr("kiezen"),
            Stage.SHOW: self.tr("uitslag"),
            Stage.DECIDE: self.tr("besluit"),
        }[stage]

    def take_focus(self) -> None:
        focus = next((row for row in self.rows if row.hasFocus()), None)
        if focus is None and self.rows:
            chosen = [row for row in self.rows if row.tally.decided]
            (chosen or self.rows)[0].setFocus()

    # -- choosing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        option = place_of(event)
        row = next((place for place, one in enumerate(self.rows) if one.hasFocus()), -1)
        if held & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif option is not None and option < len(self.rows):
            self._vote(option)
        elif row >= 0 and event.text() in ("+", "-"):
            self._count(row, 1 if event.text() == "+" else -1)
        elif row >= 0 and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            place = min(max(row + (1 if key is Qt.Key.Key_Down else -1), 0), len(self.rows) - 1)
            self.rows[place].setFocus()
        elif row >= 0 and key is Qt.Key.Key_D:
            self._decide(row)
        elif row >= 0 and key is Qt.Key.Key_W:
            self.who.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def _vote(self, place: int) -> None:
        """For whoever is chosen; else one hand more."""
        practice = self._practice
        if practice.read_only:
            return
        option = self.rows[place].tally.option.key
        self.rows[place].setFocus()

        def vote() -> None:
            who = self.who.who()
            if who is None:
                practice.workshop.choices.count(self.step_id, option, 1, day_id=practice.day_id)
            else:
                practice.workshop.choices.pick(self.step_id, self._step, option, who, day_id=practice.day_id)

        practice.do(vote)

    def _count(self, place: int, by: int) -> None:
        practice = self._practice
        option = self.rows[place].tally.option.key
        if not practice.read_only:
            choices = practice.workshop.choices
            practice.do(lambda: choices.count(self.step_id, option, by, day_id=practice.day_id))

    def _decide(self, place: int) -> None:
        """The group decides on this option, or not any more."""
        practice, choices = self._practice, self._practice.workshop.choices
        if practice.read_only or not self._keeper.now():
            return
        option = self.rows[place].tally.option.key
        decision = choices.decision(self.step_id)
        before = decision.options if decision is not None else ()
        after = [one for one in before if one != option] if option in before else [option]
        if self._step.multiple and option not in before:
            after = [*before, option]
        practice.do(lambda: choices.decide(self.step_id, self._step, after, day_id=practice.day_id))
        if after:
            self.go_to(Stage.DECIDE)
            self.why.setFocus()

    def _keep_why(self, text: str) -> bool:
        choices = self._practice.workshop.choices
        return self._practice.works(lambda: choices.say_why_decided(self.step_id, self._step, text))

    # -- showing

    def refresh(self) -> None:
        self.who.show_people()
        self._show()

    def _show(self) -> None:
        practice, choices = self._practice, self._practice.workshop.choices
        picked = choices.of(self.step_id, practice.day_id)
        decision = choices.decision(self.step_id)
        found = tallies(self._step, picked, decision)
        self._make_rows(found)
        most = max((one.votes for one in found), default=0)
        chosen: Who | None = self.who.chosen_who()
        mine = {one.option for one in picked if chosen is not None and one.who == chosen}
        for row, tally in zip(self.rows, found, strict=True):
            share = tally.votes / most if most else 0.0
            row.show_tally(tally, share, mine=tally.option.key in mine)
        labels = [label_of(self._step, one) for one in decision.options] if decision is not None else []
        words = self.tr("Besluit: {options}").format(options=" + ".join(labels))
        self._decided.setText(words if labels else "")
        for widget in (self._decided, self.why):
            widget.setVisible(bool(labels))
        if not self.why.hasFocus():
            self._keeper.show(decision.why if decision is not None else "")
        after = {
            Stage.CHOOSE: self.tr("Toon de uitslag"),
            Stage.SHOW: self.tr("Naar het besluit"),
            Stage.DECIDE: self.tr("Volgende"),
        }
        self.show_way(after[self._stage])

    def _make_rows(self, found: list[Tally]) -> None:
        if [row.tally.option.key for row in self.rows] == [one.option.key for one in found]:
            return
        for row in self.rows:
            self._options.removeWidget(row)
            row.deleteLater()
        self._options.removeWidget(self._lighter)
        self.rows = [OptionRow(self._theme, place, self) for place in range(1, len(found) + 1)]
        first = next((place for place, one in enumerate(found) if one.lighter), -1)
        self._lighter.setVisible(first >= 0)
        for place, row in enumerate(self.rows):
            if place == first:
                self._options.addWidget(self._lighter)
            self._options.addWidget(row)
            row.clicked.connect(lambda _on=False, place=place: self._vote(place))

    def _connect(self) -> None:
        self._practice.leaving.connect(self._keeper.on_leaving)
        self.who.currentIndexChanged.connect(lambda _row: self._show())
        QShortcut(
            QKeySequence("Ctrl+Return"),
            self,
            lambda: self.go_to(Stage.SHOW if self._stage is Stage.CHOOSE else Stage.CHOOSE),
        )

    def _build(self) -> None:
        asking = FlowLayout(gap=Space.M)
        for widget in (plain_label(self.tr("Wie kiest?"), TextRole.STRONG, self), self.who, self._keys):
            widget.setMinimumHeight(self.who.sizeHint().height())
            asking.addWidget(widget)
        inside = QWidget(self)
        inside.setProperty("surface", "clear")
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(Space.XS, Space.XS, Space.S, Space.XS)
        whole.setSpacing(Space.M)
        self._options.setSpacing(Space.S)
        whole.addLayout(self._options)
        whole.addStretch(1)
        area = _Options(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addLayout(asking)
        self.column.addWidget(area, 1)
        self.column.addWidget(self._decided)
        self.column.addWidget(self.why)
        self.add_foot()


class _Options(QScrollArea):
    """Arrows walk along the options; they scroll along."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
