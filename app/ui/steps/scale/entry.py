"""Where a score is typed: who, the number, and why. Enter keeps it, and the next person is up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.guides.steps import ScaleStep
from app.ui.amounts import number_shown
from app.ui.state import Leaving, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, Width
from app.ui.typing import Keeper, field_text
from app.ui.who import WhoField
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.line import Line
from app.ui.widgets.one_line import OneLineField
from app.workshop.answer import Marks
from app.workshop.people import Who, WhoKind
from app.workshop.score_values import Given, read_score


class ScoreEntry(QWidget):
    """The why is kept from the first key on; the number only counts with Enter."""

    down_wanted = Signal()

    def __init__(
        self, theme: Theme, practice: OpenPractice, step_id: str, step: ScaleStep, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._step_id, self._step = step_id, step
        self._changes = False
        """Whether the fields hold a score that was given already."""
        self.who = WhoField(theme, practice, self)
        self.who.setAccessibleName(self.tr("Wie geeft deze score?"))
        self.who.setMinimumWidth(Height.CARD // 2)
        self.who.setMaximumWidth(Width.TABLE)
        self.number = Line(self, name=self.tr("Score"))
        self.number.setFixedWidth(Width.AGENDA_BEGIN)
        self.number.setMaxLength(6)
        self.number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        low, high = number_shown(step.min), number_shown(step.max)
        self.number.setPlaceholderText(f"{low}–{high}")
        self.why = OneLineField(self, goes_on=False)
        self.why.setAccessibleName(self.tr("Waarom?"))
        self.why.setPlaceholderText(self.tr("Waarom? (mag leeg)"))
        self.add = Button(theme, self.tr("Voeg toe"), self, key="Enter")
        self.none = Button(
            theme, self.tr("Geen cijfer"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Alt G"
        )
        self.anonymous = CheckBox(theme, self.tr("Zonder naam"), self)
        self.private = CheckBox(theme, self.tr("Niet op het scherm"), self)
        self._keeper = Keeper(self.why, self._keep)
        practice.leaving.connect(self._on_leaving)
        self.number.returnPressed.connect(self.give)
        self.why.entered.connect(self.give)
        self.add.clicked.connect(self.give)
        self.none.clicked.connect(lambda: self._give(None))
        QShortcut(QKeySequence("Alt+G"), self, self.none.click)
        self._build()
        self.show_unfinished()

    def take_focus(self) -> None:
        """The cursor is where the number comes."""
        self.number.setFocus()
        self.number.selectAll()

    def give(self) -> None:
        """Keep what stands here as a score."""
        score = self._practice.do(lambda: read_score(self.number.text(), self._step))
        if score is None:
            self.take_focus()
        else:
            self._give(score)

    def change(self, given: Given) -> None:
        """Put a score in the fields, to give it anew."""
        self.who.choose(given.who)
        self.number.setText("" if given.value is None else number_shown(given.value))
        self._changes = True
        self._keeper.show(given.why)
        self.anonymous.setChecked(given.anonymous)
        self.private.setChecked(given.private)
        self.take_focus()

    def show_unfinished(self) -> None:
        """What stood half-typed when people went elsewhere, or when a score was taken back."""
        if self._changes:
            return  # the why of the score that is being given anew stands there
        kept = self._practice.workshop.scores.unfinished(self._step_id)
        if kept != field_text(self.why) and self._keeper.now():
            self._keeper.show(kept)

    def next_person(self) -> None:
        """Whoever is there and gave no score yet; after the last one nobody changes."""
        waiting = self.waiting()
        if waiting:
            self.who.choose(waiting[0])

    def waiting(self) -> list[Who]:
        """Who is there and gave no score yet, in the order of the people; after who is chosen first."""
        practice = self._practice
        given = {
            one.who.id
            for one in practice.workshop.scores.of(self._step_id, practice.day_id)
            if one.who is not None
        }
        there = {seat.person_id for seat in practice.workshop.seats.of(practice.day_id) if not seat.absent}
        people = [
            who
            for who in practice.workshop.people.everyone(practice.day_id)
            if who.kind is WhoKind.PERSON and who.id in there
        ]
        chosen = self.who.chosen_who()
        ids = [who.id for who in people]
        begin = ids.index(chosen.id) + 1 if chosen is not None and chosen.id in ids else 0
        return [who for who in (*people[begin:], *people[:begin]) if who.id not in given]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_leaving(self, leaving: Leaving) -> None:
        """A number that stands in the field is given before people go; one that is none keeps them here."""
        if self._practice.read_only or not self.number.text().strip():
            self._keeper.on_leaving(leaving)
            return
        score = self._practice.do(lambda: read_score(self.number.text(), self._step))
        if score is None or not self._give(score):
            leaving.refuse()

    def _give(self, value: float | None) -> bool:
        """Keep a score with what stands beside it; whether that worked."""
        practice = self._practice
        why = field_text(self.why)
        marks = Marks(self.private.isChecked(), self.anonymous.isChecked())

        def give() -> str:
            who = self.who.who()
            return practice.workshop.scores.give(
                self._step_id, value, why, who, marks, day_id=practice.day_id
            )

        if not self._keeper.now() or practice.do(give) is None:
            return False
        self._changes = False
        self._keeper.show("")
        self.number.clear()
        self.anonymous.setChecked(False)
        self.private.setChecked(False)
        if self.who.chosen_who() is not None:
            self.next_person()
        self.take_focus()
        return True

    def _keep(self, text: str) -> bool:
        scores, day = self._practice.workshop.scores, self._practice.day_id
        return self._practice.works(lambda: scores.type(self._step_id, text, day_id=day))

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(Space.S)
        for widget in (self.who, self.number):
            first.addWidget(widget)
        first.addWidget(self.why, 1)
        first.addWidget(self.add)
        second = QHBoxLayout()
        second.setSpacing(Space.M)
        second.addWidget(self.anonymous)
        second.addWidget(self.private)
        second.addStretch(1)
        second.addWidget(self.none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(first)
        layout.addLayout(second)
        self.why.setVisible(self._step.asks_why)
        for one, other in (
            (self.who, self.number),
            (self.number, self.why),
            (self.why, self.add),
            (self.add, self.anonymous),
            (self.anonymous, self.private),
            (self.private, self.none),
        ):
            QWidget.setTabOrder(one, other)
