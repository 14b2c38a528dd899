"""Weighing the statements of a section: one is open at a time, and the room sees that one."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.guides.check_status import CheckStatus
from app.guides.steps import AgreementsStep
from app.ui.amounts import counted
from app.ui.room_views import CheckView, StepView
from app.ui.state import OpenPractice
from app.ui.steps.check.blocks_panel import BlocksPanel
from app.ui.steps.check.list import CheckList
from app.ui.steps.check.rows import rows_of
from app.ui.steps.check.status_buttons import LETTERS
from app.ui.steps.page import StepPage
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.key_words import KeyWords
from app.ui.widgets.share_bar import status_word
from app.ui.widgets.text import plain_label
from app.workshop.checklists import checklist_result
from app.workshop.weighed import Stand


class CheckScreen(StepPage):
    """All statements of the section of this step. PgDn leads to the next block, Tab to the next statement."""

    touches = ("check_mark", "contribution", "day")

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(theme, practice, parent)
        self._guide, self._section = practice.here.guide, practice.here.section
        self._above = plain_label("", TextRole.MUTED, self)
        self._title = plain_label(self._section.title, TextRole.TITLE, self, wrap=True)
        self.help_button = Button(
            theme, self.tr("Uitleg"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Shift F1"
        )
        self.help_button.setCheckable(True)
        self._help = plain_label(self._section.help or "", TextRole.MUTED, self, wrap=True)
        self._notes = plain_label(self._section.notes or "", TextRole.MUTED, self, wrap=True)
        self._keys = KeyWords(theme, [(LETTERS[status], status_word(status)) for status in CheckStatus], self)
        self._tab = KeyWords(theme, [("Tab", self.tr("volgend punt"))], self)
        self.list = CheckList(theme, practice, self)
        self._build()
        self.panel = BlocksPanel(theme)
        self.below = self.panel
        self._connect()
        self.refresh()
        self._show_help()

    # -- what every screen has

    @property
    def view(self) -> StepView:
        stand = self.list.live_stand
        stands = self.list.stands
        number = stands.index(stand) + 1 if stand in stands else 0
        perspective = stand.item.perspective if stand is not None else None
        return CheckView(self._practice.day_id, perspective, number, len(stands))

    @property
    def wants_timer(self) -> bool:
        return False

    def take_focus(self) -> None:
        self.list.setFocus()

    def toggle_help(self) -> None:
        self.help_button.setChecked(not self.help_button.isChecked())
        self._show_help()

    def show_stop(self) -> None:
        self.refresh()
        live = self.list.live_stand
        if live is None or live.item.step_id != self._practice.step_id:
            self.list.go_to(self._practice.step_id)
        self._show_foot()

    def forward(self) -> bool:
        """To the last statement of the section, so that "next" leads to the next block."""
        self._practice.go_to(self._edge(1))
        return False

    def back(self) -> bool:
        self._practice.go_to(self._edge(-1))
        return False

    # -- inside

    def _edge(self, by: int) -> int:
        """The place of the last (1) or first (-1) stop of this section, from where people are."""
        stops, place = self._practice.stops, self._practice.position
        own = stops[place]
        while 0 <= place + by < len(stops):
            stop = stops[place + by]
            if (stop.guide.key, stop.section.key, stop.block) != (own.guide.key, own.section.key, own.block):
                break
            place += by
        return place

    def refresh(self) -> None:
        workshop, day = self._practice.workshop, self._practice.day_id
        result = checklist_result(workshop, self._guide, day)
        block = next(one for one in result.blocks if one.key == self._section.key)
        self.list.show_rows(rows_of(self._section, block))
        blocks = [one.key for one in result.blocks]
        words = counted(
            len(block.stands),
            "{guide} · blok {place} van {total}, {done} van 1 punt",
            "{guide} · blok {place} van {total}, {done} van {count} punten",
            guide=self._guide.title,
            place=blocks.index(block.key) + 1,
            total=len(blocks),
            done=block.done,
        )
        self._above.setText(words)
        self.panel.show_result(result, can_agree=self._agreements_step() is not None)

    def _show_foot(self) -> None:
        edge = self._edge(1)
        last = edge >= self._practice.last_position
        stop = None if last else self._practice.stops[edge + 1]
        same = stop is not None and stop.guide.key == self._guide.key
        self.foot.next.set_words(self.tr("Volgend blok") if same else self.tr("Volgende"))
        self.foot.show_soon(stop)

    def _show_help(self) -> None:
        shown = self.help_button.isChecked()
        self._help.setVisible(shown and bool(self._help.text()))
        self._notes.setVisible(shown and bool(self._notes.text()))
        self.help_button.setVisible(bool(self._help.text() or self._notes.text()))

    def _weigh(self, status: CheckStatus | None) -> None:
        stand = self.list.live_stand
        if stand is not None:
            self._weigh_stand(stand, status)

    def _weigh_at(self, row: int, status: CheckStatus) -> None:
        stand = self.list.stand_at(row)
        if stand is not None:
            self._weigh_stand(stand, None if stand.status is status else status)

    def _weigh_stand(self, stand: Stand, status: CheckStatus | None) -> None:
        practice, item = self._practice, stand.item
        checks, day = practice.workshop.checks, practice.day_id
        practice.do(lambda: checks.weigh(item.step_id, status, item.perspective, day_id=day))

    def _on_moved(self) -> None:
        """The room and the strip follow; a perspective of the same statement is no other step."""
        stand = self.list.live_stand
        if stand is not None and stand.item.step_id != self._practice.step_id:
            self._go_to(stand.item.step_id)
        self.shows.emit(self.view)

    def _go_to(self, step_id: str) -> None:
        """The stop of a statement in this block; the same guide may be asked twice on a day."""
        stops, here = self._practice.stops, self._practice.here
        same = [place for place, stop in enumerate(stops) if stop.step_id == step_id]
        own = [place for place in same if stops[place].block == here.block]
        if own or same:
            self._practice.go_to((own or same)[0])

    def _agreements_step(self) -> str | None:
        """The step where this guide makes agreements of what it came to."""
        found = [step for _section, step in self._guide.steps() if isinstance(step, AgreementsStep)]
        step = next((one for one in found if one.result), None)
        return self._guide.step_id(step) if step is not None else None

    def _to_agreements(self) -> None:
        step_id = self._agreements_step()
        if step_id is not None:
            self._practice.go_to_step(step_id)

    def _connect(self) -> None:
        self.help_button.clicked.connect(self._show_help)
        self.list.weighed.connect(self._weigh)
        self.list.weighed_at.connect(self._weigh_at)
        self.list.live.weighed.connect(self._weigh)
        self.list.moved.connect(self._on_moved)
        self.panel.agreements_wanted.connect(self._to_agreements)

    def _build(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(Space.M)
        above.addWidget(self._above, 1)
        above.addWidget(self.help_button)
        keys = QHBoxLayout()
        keys.setSpacing(Space.M)
        keys.addWidget(self._keys)
        keys.addStretch(1)
        keys.addWidget(self._tab)
        self.column.setSpacing(Space.S)
        self.column.addLayout(above)
        self.column.addWidget(self._title)
        self.column.addWidget(self._help)
        self.column.addWidget(self._notes)
        self.column.addLayout(keys)
        self.column.addWidget(self.list, 1)
        self.column.addSpacing(Space.S)
        self.add_foot()
