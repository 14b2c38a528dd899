"""The series of meetings: what people say about it at the left, its dates at the right, its days below."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.guides.steps import AgreementsStep, Series
from app.ui.state import Changed, OpenPractice
from app.ui.steps.series.form import SeriesForm
from app.ui.steps.series.meeting_list import MeetingList
from app.ui.steps.series.rows import heading_of, make_words, rows_of, told_of
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Moment, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.least import LeastArea
from app.ui.widgets.text import plain_label
from app.workshop import public_holidays
from app.workshop.series_changes import day_changes
from app.workshop.series_days import make_days, move_meeting, skip_meeting

AskTarget = Callable[[Path], Path | None]
"""Asks where a file goes, with a name as a proposal; None when people think better of it."""
_TOUCHES = ("network", "day", "agenda_item", "contribution", "agreement")


class SeriesPanel(QWidget):
    """Changes of the rhythm wait for the button; one meeting that moves takes its day along at once."""

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        step: AgreementsStep | None = None,
        ask: AskTarget | None = None,
        parent: QWidget | None = None,
        *,
        primary: bool = True,
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._ask = ask
        proposals: Sequence[Series] = step.series if step is not None else ()
        self.form = SeriesForm(theme, practice, proposals, self)
        self.meetings = MeetingList(theme, self)
        self.meetings.setMinimumHeight(Height.FIELD)  # in a low window what can be done with it stays whole
        self._heading = plain_label("", TextRole.HEADING, self)
        self._told = plain_label("", TextRole.BODY, self, wrap=True)
        self.result = plain_label("", TextRole.SMALL, self, wrap=True)
        link, low = ButtonKind.LINK, ButtonSize.LIST
        self.earlier = Button(theme, self.tr("Week vroeger"), self, kind=link, size=low, key="Alt ←")
        self.later = Button(theme, self.tr("Week later"), self, kind=link, size=low, key="Alt →")
        self.skip = Button(theme, self.tr("Laat wegvallen"), self, kind=link, size=low, key="Del")
        self.make = Button(theme, "", self, kind=ButtonKind.PRIMARY if primary else ButtonKind.QUIET)
        self.calendar = Button(theme, self.tr("Kalenderbestand (.ics)"), self)
        self.paper = Button(theme, self.tr("Lijst om af te drukken"), self)
        self._waiting = QTimer(self, interval=Moment.LOOK_AGAIN)
        self._waiting.timeout.connect(self._look_for_holidays)
        self._build()
        self._connect()
        self._learn_holidays()
        self._show()

    def take_focus(self) -> None:
        """On the first date as long as there is none; then in the list."""
        if self.meetings.rows:
            self.meetings.setFocus()
        else:
            self.form.take_focus()

    def ask_with(self, ask: AskTarget | None) -> None:
        """How it asks where a file goes; without it there are no files to make."""
        self._ask = ask
        self._show()

    @property
    def heading(self) -> str:
        """How many meetings there are, in words."""
        return self._heading.text()

    @property
    def told(self) -> str:
        """How the days stand to the plan."""
        return self._told.text()

    # -- what is shown

    def _show(self) -> None:
        workshop = self._practice.workshop
        self.form.show_plan()
        rows = rows_of(workshop, holidays=public_holidays.are_known())
        self.meetings.show_rows(rows)
        self._heading.setText(heading_of(rows))
        changes = day_changes(workshop)
        self._told.setText(told_of(workshop, changes))
        self.make.set_words(make_words(changes))
        self.make.setVisible(not self._practice.read_only)
        self.make.setEnabled(bool(rows) and changes.anything)
        dated = any(day.date for day in workshop.people.days())
        for button in (self.calendar, self.paper):
            button.setVisible(self._ask is not None)
            button.setEnabled(dated)
        self._show_chosen()

    def _show_chosen(self) -> None:
        """What can be done with the chosen one."""
        row = self.meetings.chosen
        free = row is not None and not row.held and not self._practice.read_only
        skipped = row is not None and row.meeting.skipped
        for button in (self.earlier, self.later):
            button.setEnabled(free and not skipped)
        self.skip.setEnabled(free)
        self.skip.set_words(self.tr("Neem terug op") if skipped else self.tr("Laat wegvallen"))

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*_TOUCHES):
            self._show()

    # -- public holidays come from a large library: never on this thread

    def _learn_holidays(self) -> None:
        if not public_holidays.are_known():
            threading.Thread(target=public_holidays.learn, name="holidays").start()
            self._waiting.start()

    def _look_for_holidays(self) -> None:
        if public_holidays.are_known():
            self._waiting.stop()
            self._show()

    # -- what is done

    def _move(self, weeks: int) -> None:
        row = self.meetings.chosen
        if row is not None and not row.meeting.skipped:
            self._practice.do(lambda: move_meeting(self._practice.workshop, row.meeting, weeks))

    def _skip(self) -> None:
        row = self.meetings.chosen
        if row is not None:
            self._practice.do(lambda: skip_meeting(self._practice.workshop, row.meeting))

    def _make(self) -> None:
        if self._practice.leave():
            self._practice.do(lambda: make_days(self._practice.workshop))
            self.meetings.setFocus()

    def _write(self, suffix: str) -> None:
        from app.exports.calendar_writing import export_calendar

        if self._ask is None or not self._practice.leave():
            return
        workshop = self._practice.workshop
        place = workshop.file.place
        target = self._ask(place.with_name(f"{place.stem} – kalender{suffix}"))
        if target is None:
            return
        if self._practice.do(lambda: export_calendar(workshop, target)) is not None:
            words = self.tr("'{name}' staat in de map '{folder}'. Je kan het nu doorsturen.")
            self.result.setText(words.format(name=target.name, folder=target.parent.name))
            self.result.show()

    def _connect(self) -> None:
        self._practice.changed.connect(self._on_changed)
        self._practice.closing.connect(self._waiting.stop)
        self.meetings.move_wanted.connect(self._move)
        self.meetings.skip_wanted.connect(self._skip)
        self.meetings.chosen_changed.connect(self._show_chosen)
        self.earlier.clicked.connect(lambda: self._move(-1))
        self.later.clicked.connect(lambda: self._move(1))
        self.skip.clicked.connect(self._skip)
        self.make.clicked.connect(self._make)
        self.calendar.clicked.connect(lambda: self._write(".ics"))
        self.paper.clicked.connect(lambda: self._write(".docx"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < Width.CENTRE
        self._left.setFixedWidth(Width.CLUSTERS if narrow else Width.RIGHT_INSIDE)

    def _build(self) -> None:
        self._left = left = QScrollArea(self)
        left.setWidgetResizable(True)
        left.setFrameShape(QFrame.Shape.NoFrame)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form.setProperty("surface", "clear")
        left.setWidget(self.form)
        acts = FlowLayout(gap=Space.M)
        for button in (self.earlier, self.later, self.skip):
            acts.addWidget(button)
        buttons = FlowLayout()
        for button in (self.make, self.calendar, self.paper):
            buttons.addWidget(button)
        self.result.hide()
        area = LeastArea(self)
        beside = QWidget(area.inside)
        beside.setProperty("surface", "clear")
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.S)
        right.addWidget(self._heading)
        right.addWidget(self.meetings, 1)
        right.addLayout(acts)
        right.addWidget(self._told)
        right.addLayout(buttons)
        right.addWidget(self.result)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(left)
        area.hold(beside)
        layout.addWidget(area, 1)
