"""The strip above the session: where we are in the day, and how the day goes against its plan."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.inside import Moment
from app.ui.session.day_rows import boxes_of, where
from app.ui.session.strip_parts import Boxes, PlaceLabel, Readout
from app.ui.session.strip_words import (
    announcement,
    block_urgency,
    clock_and_end,
    early_or_late,
    left_in_block,
)
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.ticking import Ticking
from app.ui.widgets.announce import announce
from app.ui.widgets.button import Button
from app.ui.widgets.level_mark import LevelMark
from app.ui.widgets.text import plain_label
from app.ui.widgets.urgency import Urgency
from app.workshop.level_history import levels_had


class Strip(QWidget):
    """Practice and level above; under it the block and a box per question; at the right how time goes.

    When it gets narrow the boxes shrink first, then the name of the practice ends in "…".
    """

    announced = Signal(str)
    """The end of the block comes nearer: told to screen readers at a fifth, at a twentieth and at the end."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, ticking: Ticking, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._told: tuple[str, Urgency] = ("", Urgency.FINE)
        self._room_follows = False
        self.setFixedHeight(Height.STRIP)
        self.day = Button(theme, self.tr("De dag"), self, key="F4")
        self.day.hide()
        self._title = plain_label("", TextRole.SMALL, self)
        self._level = LevelMark(theme, 0, self)
        self._name = plain_label("", TextRole.HEADING, self)
        self._boxes = Boxes(theme, self)
        self._where = PlaceLabel(self)
        self.begin = Button(theme, self.tr("Begin dit blok"), self, key="Ctrl J")
        self.begin.clicked.connect(self._begin)
        self.readings = tuple(Readout(theme, self) for _ in range(3))
        self._build()
        practice.changed.connect(self._on_changed)
        practice.moved.connect(self._show)
        practice.moved_inside.connect(self._show)
        practice.day_chosen.connect(self._show)
        ticking.ticked.connect(self._show_time)
        self._show_subject()
        self._show()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("practice"):
            self._show_subject()
            self._fit()
        if changed.touches("contribution", "guide", "agenda_item", "day"):
            self._show()

    def _show_subject(self) -> None:
        title = self._practice.workshop.practice.title
        read_only = self.tr("{title} – alleen lezen").format(title=title)
        self._title.setText(read_only if self._practice.read_only else title)
        self._level.set_level(levels_had(self._practice.workshop))

    def _show(self) -> None:
        at, moment = where(self._practice), self._moment
        self._name.setText(at.name)
        self._boxes.show_groups(boxes_of(moment) if moment else at.groups)
        self._boxes.setVisible((moment.total if moment else at.total) > 1)
        self._where.setText(
            moment.words
            if moment
            else self._words_of_place(at.number, at.total, only_questions=at.only_questions)
        )
        self._offer_to_begin()
        self._fit()
        self._show_time()

    def show_room(self, *, follows: bool) -> None:
        """Whether the room goes along, where people look ahead or back."""
        if follows != self._room_follows:
            self._room_follows = follows
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow strip the button that begins a block takes the place of what it says already."""
        crowded = not self.begin.isHidden() and self.width() < Width.NARROW_WINDOW - Width.RAIL
        self._where.setVisible(not crowded)
        self._level.setVisible(not crowded and self._practice.workshop.has_plan)
        self._name.setMinimumWidth(0 if crowded else min(self._name.sizeHint().width(), Height.CARD))

    @property
    def _moment(self) -> Moment | None:
        """Where people are inside a step; who looks elsewhere in the day is told that instead."""
        inside = self._practice.inside
        return None if inside is None or self._practice.elsewhere else inside.moment

    def _offer_to_begin(self) -> None:
        """Who looks at another block than the one that runs, can begin it."""
        block = self._practice.here.block
        done = block is not None and block.done
        words = self.tr("Ga hier verder") if done else self.tr("Begin dit blok")
        if words != self.begin.words:
            self.begin.set_words(words)
        self.begin.setVisible(self._practice.elsewhere and not self._practice.read_only)

    def _words_of_place(self, number: int, total: int, *, only_questions: bool) -> str:
        running, here = self._practice.running_block, self._practice.here.block
        if self._practice.elsewhere and here is not None and running is not None:
            ids = [block.id for block in self._practice.blocks]
            ahead = ids.index(here.id) > ids.index(running.id)
            looks = self.tr("Je kijkt vooruit") if ahead else self.tr("Je kijkt terug")
            return self.tr("{looks}: de zaal kijkt mee").format(looks=looks) if self._room_follows else looks
        if total == 1:
            return ""
        words = self.tr("vraag {number} van {total}")
        if not only_questions:
            words = self.tr("stap {number} van {total}")
        return words.format(number=number, total=total)

    def _show_time(self) -> None:
        table = self._practice.timetable
        now = self._practice.workshop.clock()
        for reading, readout in zip(
            (left_in_block(table), early_or_late(table), clock_and_end(table, now)),
            self.readings,
            strict=True,
        ):
            readout.show_reading(reading)
        told = (table.running.id if table.running else "", block_urgency(table))
        if told != self._told:
            nearer = told[0] == self._told[0] and told[1] > self._told[1]
            self._told = told
            if nearer:
                self._announce(announcement(table))

    def _announce(self, words: str) -> None:
        announce(self, words)
        self.announced.emit(words)

    def _begin(self) -> None:
        block = self._practice.here.block
        if block is not None:
            self._practice.begin(block)

    def _build(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(Space.M)
        above.addWidget(self._title)
        above.addWidget(self._level)
        above.addStretch(1)
        under = QHBoxLayout()
        under.setSpacing(Space.M)
        under.addWidget(self._name)
        under.addWidget(self._boxes)
        under.addWidget(self._where)
        under.addStretch(1)
        place = QVBoxLayout()
        place.setSpacing(0)
        place.addLayout(above)
        place.addLayout(under)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.L, Space.S)
        layout.setSpacing(Space.M)
        layout.addWidget(self.day)
        layout.addLayout(place, 1)
        layout.addWidget(self.begin)
        layout.addSpacing(Space.S)
        for readout in self.readings:
            layout.addWidget(readout)
            layout.addSpacing(Space.S)
        layout.addSpacing(-Space.S)
