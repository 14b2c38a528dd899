"""The left column of the session: the day, and the one thing to do about its time."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.session.catch_up import CatchUp
from app.ui.session.day_list import DayList
from app.ui.session.day_row import columns_wide
from app.ui.session.outline import Outline
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, Stroke, TextRole, Width
from app.ui.ticking import Ticking
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label, set_tip
from app.workshop.timetable import CATCH_UP_FROM, Timetable, still_to_come


class Act(Enum):
    """What the button under the day does."""

    NONE = "none"
    BEGIN = "begin"
    CATCH_UP = "catch up"
    CLOSE = "close"
    GO_ON = "go on"


def act_of(practice: OpenPractice, table: Timetable) -> Act:
    """What there is to do about the time of the day."""
    if practice.read_only or not practice.blocks:
        return Act.NONE
    if not table.begun:
        return Act.BEGIN
    if practice.day is not None and practice.day.closed_at is not None:
        return Act.GO_ON
    if not still_to_come(practice.blocks):
        return Act.CLOSE
    if table.running is None:
        return Act.GO_ON
    return Act.CATCH_UP if table.late >= CATCH_UP_FROM else Act.NONE


class DayColumn(QWidget):
    """The agenda as it goes; without an agenda the questions, and the way to make one."""

    agenda_wanted = Signal()
    day_closed = Signal()
    """The group rounded off: time for the page with the end of the day."""
    went = Signal()
    """People chose where to go; the keyboard goes back to the work."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, ticking: Ticking, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._act = Act.NONE
        self._lies_over = False
        self.setFixedWidth(Width.LEFT_SESSION)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "canvas")
        self._middle = QStackedWidget(self)
        self.list = DayList(theme, practice, ticking, self._middle)
        self.outline = Outline(theme, practice, self._middle)
        self.catch_up = CatchUp(theme, practice, ticking, self._middle)
        self.make_agenda = Button(
            theme,
            self.tr("Maak een agenda in Voorbereiden"),
            self,
            kind=ButtonKind.LINK,
            size=ButtonSize.FIELD,
        )
        self.button = Button(theme, "", self, size=ButtonSize.SESSION)
        link, small = ButtonKind.LINK, ButtonSize.LIST
        self.jump = Button(theme, self.tr("Spring naar…"), self, kind=link, size=small, key="Ctrl G")
        self.replay = Button(theme, self.tr("Herbeleef"), self, kind=link, size=small)
        self.replay.setAccessibleDescription("Ctrl+Shift+H")
        set_tip(self.replay, self.tr("De dag nog eens bekijken (Ctrl+Shift+H)"))
        self._heading = QWidget(self)
        self._build()
        tab_in_order(self.jump, self.replay, self.list, self.outline, self.make_agenda, self.button)
        self.list.went.connect(self.went)
        self.outline.step_wanted.connect(self._go_to_step)
        self.make_agenda.clicked.connect(self.agenda_wanted)
        self.button.clicked.connect(self._do)
        self.catch_up.left.connect(self._leave_catch_up)
        practice.changed.connect(self._on_changed)
        practice.day_chosen.connect(self._show)
        ticking.ticked.connect(self._show_act)
        self._show()

    @property
    def act(self) -> Act:
        """What the button does now."""
        return self._act

    def take_focus(self) -> None:
        """The keyboard is in what the column shows."""
        shown = self._middle.currentWidget()
        if shown is not None:
            shown.setFocus()

    def lie_over(self, *, over: bool) -> None:
        """Whether it lies over the work, where an edge tells it apart."""
        self._lies_over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._lies_over:
            edge = self._theme.colour("edge")
            QPainter(self).fillRect(self.width() - Stroke.EDGE, 0, Stroke.EDGE, self.height(), edge)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("agenda_item", "day", "guide"):
            self._show()

    def _show(self) -> None:
        planned = bool(self._practice.blocks)
        if self._middle.currentWidget() is not self.catch_up or not planned:
            self._middle.setCurrentWidget(self.list if planned else self.outline)
        self._heading.setVisible(planned and self._middle.currentWidget() is self.list)
        self.make_agenda.setVisible(not planned and not self._practice.read_only)
        self._show_act()

    def _show_act(self) -> None:
        table = self._practice.timetable
        self._act = act_of(self._practice, table)
        words = {
            Act.NONE: "",
            Act.BEGIN: self.tr("Begin de dag"),
            Act.CATCH_UP: counted(table.late, "Haal 1 minuut in", "Haal {count} minuten in"),
            Act.CLOSE: self.tr("Sluit de dag af"),
            Act.GO_ON: self.tr("Ga verder met de dag"),
        }[self._act]
        if words != self.button.words:
            self.button.set_words(words)
        self.button.setVisible(bool(words) and self._middle.currentWidget() is not self.catch_up)

    def _do(self) -> None:
        practice = self._practice
        if self._act is Act.CATCH_UP:
            self._middle.setCurrentWidget(self.catch_up)
            self.catch_up.propose()
            self.catch_up.setFocus()  # Before its button goes: it keeps a folded day open.
            self._show()
            return
        if self._act is Act.CLOSE:
            day_id = practice.day_id
            if day_id is not None and practice.works(lambda: practice.workshop.agenda.close_day(day_id)):
                self.day_closed.emit()
            return
        practice.begin_day()
        self.went.emit()

    def _leave_catch_up(self) -> None:
        self._middle.setCurrentWidget(self.list)
        self._show()
        self.went.emit()

    def _go_to_step(self, step_id: str) -> None:
        self._practice.go_to_step(step_id)
        self.went.emit()

    def _build(self) -> None:
        heading = QHBoxLayout(self._heading)
        heading.setContentsMargins(Space.M, 0, Space.M, 0)
        heading.setSpacing(0)
        heading.addWidget(plain_label(self.tr("De dag"), TextRole.STRONG, self._heading))
        heading.addStretch(1)
        heading.addWidget(plain_label(self.tr("plan"), TextRole.SMALL, self._heading))
        real = plain_label(self.tr("echt"), TextRole.SMALL, self._heading)
        real.setAlignment(Qt.AlignmentFlag.AlignRight)
        real.setMinimumWidth(round(columns_wide()))
        heading.addWidget(real)
        for widget in (self.list, self.outline, self.catch_up):
            self._middle.addWidget(widget)
        around = QVBoxLayout()
        around.setContentsMargins(Space.M, 0, Space.M, 0)
        links = QHBoxLayout()
        links.addWidget(self.jump)
        links.addStretch(1)
        links.addWidget(self.replay)
        around.addLayout(links)
        around.addWidget(self.make_agenda)
        around.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.M, 0, Space.M)
        layout.setSpacing(Space.S)
        layout.addWidget(self._heading)
        layout.addWidget(self._middle, 1)
        layout.addLayout(around)
