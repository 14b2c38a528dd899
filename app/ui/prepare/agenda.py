"""Agenda: the blocks of a day, the time at which it ends, and beside them what the numbers hide."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.exports.cheat_sheet import Reader
from app.foundation.errors import KnownError
from app.guides.steps import AgreementsStep
from app.ui.prepare.agenda_panes import AgendaPanes
from app.ui.prepare.agenda_side import AgendaSide
from app.ui.prepare.agenda_start import AgendaStart
from app.ui.prepare.agenda_table import AgendaTable
from app.ui.prepare.days import DayTabs
from app.ui.prepare.part import HowFar, PreparePart
from app.ui.state import Changed, Leaving, OpenPractice
from app.ui.steps.series.panel import AskTarget, SeriesPanel
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.came_from import CameFrom
from app.ui.widgets.icons import Sign
from app.ui.widgets.line import Line
from app.ui.widgets.sign_button import SignButton
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.workshop.agenda import LONGEST
from app.workshop.agenda_advice import end_of
from app.workshop.timetable import DEFAULT_START, planned, read_time, time_words
from app.workshop.typed import read_minutes

NEW_BLOCK_MINUTES = 15


class AgendaPart(PreparePart):
    """The end answers every change at once."""

    invitation_wanted = Signal()
    agenda_wanted = Signal()
    cheat_sheet_wanted = Signal(Reader)

    def __init__(
        self, theme: Theme, practice: OpenPractice, how_far: HowFar, parent: QWidget | None = None
    ) -> None:
        super().__init__(how_far, parent)
        self._theme = theme
        self._practice = practice
        self._before: dict[str, int | None] = {}
        """Minutes of each block before people typed in a cell."""
        self.panes = AgendaPanes(self)
        agenda = self.panes.agenda
        self._middle = QStackedWidget(agenda)
        self.tabs = DayTabs(theme, practice, agenda)
        self.starts = Line(agenda, self._keep_start, self.tr("Begint om"))
        self.starts.setFixedWidth(Width.TIME_FIELD)
        self.starts.setReadOnly(practice.read_only)
        self.table = AgendaTable(theme, self._middle, changeable=not practice.read_only)
        self.start = AgendaStart(theme, practice, self._middle)
        self.side = AgendaSide(theme, practice, self.panes.beside)
        link, low = ButtonKind.LINK, ButtonSize.LIST
        words = self.tr("Voeg toe")
        self.add = Button(theme, words, agenda, kind=link, size=low, sign=Sign.PLUS, key="Ctrl Enter")
        self.block = Button(theme, self.tr("Dit blok"), agenda, kind=link, size=low, key="F4")
        self.earlier = SignButton(theme, Sign.ARROW_UP, self.tr("Zet dit blok vroeger"), agenda)
        self.later = SignButton(theme, Sign.ARROW_DOWN, self.tr("Zet dit blok later"), agenda)
        self.ends = plain_label("", TextRole.HEADING, agenda)
        self.series: SeriesPanel | None = None
        """Made when people first go there: it brings the public holidays along."""
        self._before_series = CameFrom()
        self.ask_target: AskTarget | None = None
        self._build()
        self._connect()
        self._show()

    # -- a part of the preparation

    def take_focus(self) -> None:
        """The keyboard is on the block that was chosen, or on the first dagverloop of an empty day."""
        if self.series is not None and self._middle.currentWidget() is self.series:
            self.series.take_focus()
        elif self._practice.blocks:
            self.table.setFocus()
        else:
            self.start.take_focus()

    def toggle_series(self) -> None:
        """The series of meetings in the place of the agenda, or back."""
        if not self._practice.leave():
            return
        if self.series is None:
            self.series = SeriesPanel(self._theme, self._practice, self._series_step(), self.ask_target, self)
            self._middle.addWidget(self.series)
        shown = self._middle.currentWidget() is self.series
        if not shown:
            self._before_series.remember()
        self._middle.setCurrentWidget(self.table if shown else self.series)
        self._show()
        if shown:
            self._before_series.give_back(self.take_focus)
        else:
            self.take_focus()

    def show_result(self, sentence: str) -> None:
        """Say where something that was written is."""
        self.side.result.setText(sentence)
        self.side.result.show()

    # -- what is shown

    @property
    def _starts(self) -> str | None:
        return self._practice.day.starts if self._practice.day else None

    def _show(self) -> None:
        blocks = self._practice.blocks
        if not self.starts.hasFocus() or read_time(self.starts.text()) != read_time(self._starts):
            self._show_start()
        empty, focus = not blocks, QApplication.focusWidget()
        had_focus = focus is not None and self._middle.isAncestorOf(focus)
        was_empty = self._middle.currentWidget() is self.start
        if empty:
            self.start.show_choices()
        if not self.table.editing:
            self._before = {block.id: block.minutes if block.timed else None for block in blocks}
        self.table.show_slots(planned(blocks, self._starts))
        in_series = self.series is not None and self._middle.currentWidget() is self.series
        if not in_series:
            self._middle.setCurrentWidget(self.start if empty else self.table)
        for widget in (self.add, self.block, self.earlier, self.later, self.ends, self._end_label):
            widget.setVisible(not empty and not in_series)
        self._title.setText(self.tr("Reeks") if in_series else self.tr("Agenda"))
        self.tabs.series.set_words(self.tr("Terug naar de agenda") if in_series else self.tr("Reeks"))
        for beside in (self.starts, self._start_label):
            beside.setVisible(not in_series)
        self.panes.set_beside(side=not in_series, picture=not empty and not in_series)
        self.ends.setText(time_words(end_of(blocks, self._starts)))
        self.side.show_day(self.table.chosen())
        self._show_moves()
        if empty is not was_empty and had_focus:
            self.take_focus()

    def _show_start(self) -> None:
        """In one way, however it was typed."""
        begins = read_time(self._starts)
        self.starts.show_text(DEFAULT_START if begins is None else time_words(begins))

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("agenda_item", "day", "guide"):
            self._show()

    # -- what is done

    def _keep_start(self, text: str) -> None:
        minutes, day_id = read_time(text), self._practice.day_id
        if minutes is not None and day_id is not None:
            days = self._practice.workshop.days
            self._practice.do(lambda: days.change(day_id, starts=time_words(minutes)))

    def _type_minutes(self, block_id: str, text: str) -> None:
        """While people type, every number that can be meant counts already; else those of before."""
        minutes = read_minutes(text)
        meant = minutes is not None and minutes <= LONGEST
        self._change(block_id, minutes=minutes if meant else self._before.get(block_id))

    def _keep_minutes(self, block_id: str, text: str) -> None:
        self._practice.do(lambda: self._agenda.change(block_id, minutes=_minutes(text)))

    def _keep_least(self, block_id: str, text: str) -> None:
        def keep() -> None:
            self._agenda.change(block_id, least_minutes=_minutes(text) if text.strip() else None)

        self._practice.do(keep)

    def _keep_activity(self, block_id: str, text: str) -> None:
        if text.strip():
            self._change(block_id, activity=text.strip())

    def _toggle_pause(self, block_id: str) -> None:
        pause = next((block.pause for block in self._practice.blocks if block.id == block_id), False)
        self._change(block_id, pause=not pause)

    def _add_block(self, after: str) -> None:
        """A new block behind the chosen one, its name open to be typed over."""
        day_id = self._practice.day_id
        if day_id is None or self._practice.read_only:
            return
        words = self.tr("Nieuw blok")
        made = self._practice.do(
            lambda: self._agenda.add(day_id, words, NEW_BLOCK_MINUTES, after=after or None)
        )
        if made is not None:
            self.table.setFocus()
            self.table.choose(made, edit=True)

    def _move(self, block_id: str, places: int) -> None:
        self._practice.do(lambda: self._agenda.move(block_id, places))

    def _move_chosen(self, places: int) -> None:
        """For who clicks, and does not drag."""
        block = self.table.chosen()
        if block is not None:
            self._move(block.id, places)

    def _show_moves(self) -> None:
        """Only what can be moved has an arrow that does something."""
        ids, block = [one.id for one in self._practice.blocks], self.table.chosen()
        place = ids.index(block.id) if block is not None and block.id in ids else None
        can = place is not None and not self._practice.read_only
        self.earlier.setEnabled(can and place != 0)
        self.later.setEnabled(can and place != len(ids) - 1)

    def _change(self, block_id: str, **fields: object) -> None:
        self._practice.do(lambda: self._agenda.change(block_id, **fields))

    def _on_leaving(self, _leaving: Leaving) -> None:
        self.table.commit_now()

    def _toggle_series_by_key(self) -> None:
        if not self.tabs.series.isHidden():
            self.toggle_series()

    def _go_to_papers(self) -> None:
        self.panes.show_picture()
        self.side.go_to_papers()

    def _series_step(self) -> AgreementsStep | None:
        """The step of a guide that proposes rhythms."""
        steps = (step for guide in self._practice.workshop.guides for _section, step in guide.steps())
        return next((step for step in steps if isinstance(step, AgreementsStep) and step.series), None)

    def _on_day_added(self) -> None:
        self.side.show_page(self.side.day)

    # -- how it is put together

    def _connect(self) -> None:
        practice, table, side = self._practice, self.table, self.side
        self._agenda = practice.workshop.agenda
        practice.changed.connect(self._on_changed)
        practice.day_chosen.connect(self._show)
        practice.leaving.connect(self._on_leaving)
        self.starts.editingFinished.connect(self._show_start)
        self.start.block_wanted.connect(lambda: self._add_block(""))
        self.tabs.day_added.connect(self._on_day_added)
        self.tabs.details_wanted.connect(lambda: side.toggle(side.day))
        self.tabs.series_wanted.connect(self.toggle_series)
        table.minutes_typed.connect(self._type_minutes)
        table.minutes_wanted.connect(self._keep_minutes)
        table.least_wanted.connect(self._keep_least)
        table.activity_wanted.connect(self._keep_activity)
        table.pause_wanted.connect(self._toggle_pause)
        table.add_wanted.connect(self._add_block)
        table.move_wanted.connect(self._move)
        table.bin_wanted.connect(lambda one: practice.do(lambda: self._agenda.bin(one)))
        table.chosen_changed.connect(lambda: side.show_day(table.chosen()))
        table.chosen_changed.connect(self._show_moves)
        self.add.clicked.connect(lambda: self._add_block(chosen.id if (chosen := table.chosen()) else ""))
        self.block.clicked.connect(lambda: side.toggle(side.block))
        self.earlier.clicked.connect(lambda: self._move_chosen(-1))
        self.later.clicked.connect(lambda: self._move_chosen(1))
        side.block_wanted.connect(table.choose)
        side.table_wanted.connect(self.take_focus)
        side.late_shown.connect(lambda shown: table.show_least(shown=shown))
        side.invitation_wanted.connect(self.invitation_wanted)
        side.agenda_wanted.connect(self.agenda_wanted)
        side.cheat_sheet_wanted.connect(self.cheat_sheet_wanted)
        shortcuts: dict[str, Callable[[], None]] = {
            "F4": lambda: side.toggle(side.block),
            "F6": lambda: side.toggle(side.day),
            "F7": self._toggle_series_by_key,
            "F8": lambda: side.toggle(side.late),
            "Ctrl+P": self._go_to_papers,
        }
        for keys, act in shortcuts.items():
            QShortcut(QKeySequence(keys), self, act)

    def _build(self) -> None:
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.start)
        agenda = self.panes.agenda
        self._title = plain_label(self.tr("Agenda"), TextRole.TITLE, agenda)
        self._start_label = plain_label(self.tr("Begint om"), TextRole.MUTED, agenda)
        self._end_label = plain_label(self.tr("Einde"), TextRole.MUTED, agenda)
        self.panes.hold(self._theme, self.side)
        above = QHBoxLayout()
        above.setSpacing(Space.S)
        above.addWidget(self._title)
        above.addStretch(1)
        above.addWidget(self.earlier)
        above.addWidget(self.later)
        above.addWidget(self.panes.picture)
        above.addSpacing(Space.S)
        self._start_label.setBuddy(self.starts)
        above.addWidget(self._start_label)
        above.addWidget(self.starts)
        tab_in_order(self.earlier, self.later, self.panes.picture, self.starts)
        below = QHBoxLayout()
        below.setContentsMargins(Space.M, 0, Space.M, 0)
        below.setSpacing(Space.M)
        below.addWidget(self.add)
        below.addWidget(self.block)
        below.addStretch(1)
        below.addWidget(self._end_label)
        below.addWidget(self.ends)
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        column.addWidget(self.tabs)
        column.addLayout(above)
        column.addWidget(self._middle, 1)
        column.addLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        agenda.setMaximumWidth(Width.AGENDA_WIDEST)
        agenda.setLayout(column)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        layout.addWidget(self.panes)


def _minutes(text: str) -> int:
    minutes = read_minutes(text)
    if minutes is None:
        raise KnownError("Dat is geen aantal minuten. Er is niets veranderd; typ bijvoorbeeld 45 of 1u30.")
    return minutes
