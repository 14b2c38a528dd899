"""What screens of steps on paper have in common: the edges, the foot, the head and the moments."""

from collections.abc import Sequence
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.inside import Moment
from app.ui.state import Changed, OpenPractice
from app.ui.steps.foot import StepFoot
from app.ui.steps.head import StepHead
from app.ui.steps.screen import StepScreen
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space

LOW, NARROW = 700, 700
"""In less height, or less width, what may give way does: in a window of 1280 × 720 nothing has to."""

Stage = TypeVar("Stage", bound=Enum)


class StepPage(StepScreen):
    """While it is hidden it only notes that something changed, and reads when people come back."""

    touches: tuple[str, ...] = ()
    """What it shows, by the names of the tables."""
    margin: int = Space.XL

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(theme, practice, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "paper")
        self._stale = False
        self.column = QVBoxLayout(self)
        self.column.setSpacing(Space.M)
        practice.changed.connect(self._on_changed)
        practice.day_chosen.connect(self._on_day)

    def refresh(self) -> None:
        """Read what it shows; what is being typed stays."""
        raise NotImplementedError

    def refresh_when_seen(self) -> None:
        """Now, or as soon as people are here again."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.refresh()

    def add_foot(self) -> None:
        """The big buttons; made last, because Tab comes there last."""
        self.foot = StepFoot(self._theme, self._practice, self)
        self.column.addWidget(self.foot)

    def show_low(self, *, low: bool) -> None:
        """Whether the window is low: what may give way does."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh_when_seen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = event.size().height() < LOW
        self.column.setContentsMargins(self.margin, Space.M if low else Space.L, self.margin, Space.M)
        self.show_low(low=low)
        self.foot.make_room(event.size().width())

    def _on_day(self) -> None:
        """The work is about another day."""
        self.refresh_when_seen()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*self.touches):
            self.refresh_when_seen()


class AskedPage(StepPage, Generic[Stage]):
    """A page with one question at its head, that people go through in ``stages``, in order."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, stages: Sequence[Stage], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, practice, parent)
        self._stages = tuple(stages)
        self._stage = self._stages[0]
        self.head = StepHead(theme, self)
        self.head.show_stop(practice.here)
        self.column.addWidget(self.head)

    def said_of(self, stage: Stage) -> str:
        """What a moment is called, in a word or two."""
        raise NotImplementedError

    @property
    def stage(self) -> Stage:
        """The moment that people are at."""
        return self._stage

    @property
    def moment(self) -> Moment | None:
        total = len(self._stages)
        if total < 2:
            return None
        number = self._stages.index(self._stage) + 1
        said = QCoreApplication.translate("AskedPage", "stap {number} van {total}: {words}")
        return Moment(number, total, said.format(number=number, total=total, words=self.said_of(self._stage)))

    def go_to(self, stage: Stage) -> bool:
        """To another moment; people stay when words could not be kept."""
        if self._practice.leave():
            self._stage = stage
            self.refresh()
            self.moved_inside.emit()
            self.shows.emit(self.view)
            self.take_focus()
        return True

    def forward(self) -> bool:
        after = self.after
        return after is not None and self.go_to(after)

    def back(self) -> bool:
        place = self._stages.index(self._stage)
        return place > 0 and self.go_to(self._stages[place - 1])

    @property
    def after(self) -> Stage | None:
        """The next moment; None at the last."""
        place = self._stages.index(self._stage) + 1
        return self._stages[place] if place < len(self._stages) else None

    def show_way(self, words: str = "") -> None:
        """The big buttons, for this moment. ``words`` are those of the one that goes on."""
        self.foot.show_next(words, inside=self.after is not None)
        tr = QCoreApplication.translate
        first = self._stage is self._stages[0]
        self.foot.back.set_words(tr("AskedPage", "Vorige") if first else tr("AskedPage", "Terug"))

    def _on_day(self) -> None:
        """Another day begins at the first moment: what came of it is not shown before that is asked."""
        self._stage = self._stages[0]
        super()._on_day()

    def toggle_help(self) -> None:
        self.head.toggle_help()

    def show_low(self, *, low: bool) -> None:
        self.head.show_low(low=low)
