"""Agreements on a step: beside them what an earlier day left, or what the checklist of this guide came to."""

from collections.abc import Callable, Mapping
from enum import Enum
from types import MappingProxyType

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.guides.steps import AgreementsStep, Labelled
from app.ui.agreement_entry import AgreementEntry
from app.ui.agreement_list import AgreementList
from app.ui.room_views import AgreementsShow, AgreementsView, StepView
from app.ui.state import OpenPractice
from app.ui.steps.agreements.beside import BackPanel, ResultPanel
from app.ui.steps.page import NARROW, AskedPage
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.text import plain_label
from app.workshop.checklists import checklist_result, is_checklist
from app.workshop.looking_back import look_back


class _Beside(Enum):
    """What stands beside the agreements."""

    NOTHING = "nothing"
    BACK = "back"
    RESULT = "result"


_STAGES = MappingProxyType(
    {
        _Beside.NOTHING: (AgreementsShow.AGREED,),
        _Beside.BACK: (AgreementsShow.BACK, AgreementsShow.AGREED),
        _Beside.RESULT: (AgreementsShow.RESULT, AgreementsShow.NOT_YET, AgreementsShow.AGREED),
    }
)


class AgreementsScreen(AskedPage[AgreementsShow]):
    """PgDn goes through what the room sees: what was left or how it stands, and then what is agreed."""

    touches = ("agreement", "contribution", "check_mark", "day", "person", "subgroup", "attendance")

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        step: AgreementsStep,
        save_guide: Callable[[str, str | None], None] = lambda _guide, _day: None,
        parent: QWidget | None = None,
    ) -> None:
        guide = practice.here.guide
        kind = _Beside.NOTHING
        if step.looks_back:
            kind = _Beside.BACK
        elif step.result and is_checklist(guide):
            kind = _Beside.RESULT
        super().__init__(theme, practice, _STAGES[kind], parent)
        self._step = step
        self._save_guide = save_guide
        self._guide = guide
        self._kind = kind
        self.back_panel = BackPanel(theme, practice, self)
        self.result = ResultPanel(theme, self)
        self.entry = AgreementEntry(theme, practice, self)
        self.entry.step_id = self.step_id
        self.agreed = AgreementList(theme, self, changeable=not practice.read_only)
        self._empty = plain_label(
            self.tr("Nog geen afspraken. Typ wat, Tab wie, Tab tegen wanneer, en Enter."),
            TextRole.SMALL,
            self,
            wrap=True,
        )
        self.proposals: list[Button] = []
        self._build()
        self.save = Button(
            theme, self.tr("Bewaar als Word of PDF…"), self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Ctrl S",
        )  # fmt: skip
        self.head.add_beside(self.save)
        self._connect()
        self.refresh()

    # -- what every screen has

    @property
    def view(self) -> StepView:
        return AgreementsView(self.stage, self._practice.day_id)

    def said_of(self, stage: AgreementsShow) -> str:
        return {
            AgreementsShow.BACK: self.tr("terugblikken"),
            AgreementsShow.RESULT: self.tr("zo staat het"),
            AgreementsShow.NOT_YET: self.tr("wat nog niet staat"),
            AgreementsShow.AGREED: self.tr("afspreken"),
        }[stage]

    def take_focus(self) -> None:
        if self._practice.read_only:
            self.agreed.take_focus()
        elif self.stage is AgreementsShow.BACK and self.back_panel.agreed.agreed:
            self.back_panel.agreed.take_focus()
        elif self._agreements.isHidden():
            self.foot.next.setFocus()
        else:
            self.entry.take_focus()

    # -- inside

    def refresh(self) -> None:
        practice, day = self._practice, self._practice.day_id
        agreements = practice.workshop.agreements
        if self._kind is _Beside.BACK:
            self.back_panel.show_back(look_back(practice.workshop, day))
            found = agreements.made_on(day)
        else:
            found = agreements.of(day)
        if self._kind is _Beside.RESULT:
            self.result.show_result(checklist_result(practice.workshop, self._guide, day))
        self.agreed.show_agreed(found)
        self._empty.setVisible(not found and not practice.read_only)
        taken = {one.what for one in found}
        for button in self.proposals:
            button.setVisible(button.words not in taken)
        self.show_way(
            {
                AgreementsShow.NOT_YET: self.tr("Wat nog niet staat"),
                AgreementsShow.AGREED: self.tr("Ga afspreken"),
            }[self.after]
            if self.after is not None
            else ""
        )

        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow window what stands beside the agreements has its own moments for itself."""
        beside = self._beside
        if beside is not None:
            narrow, agreeing = self.width() < NARROW, self.stage is AgreementsShow.AGREED
            beside.setHidden(narrow and agreeing)
            self._agreements.setHidden(narrow and not agreeing)

    def _take_over(self, proposal: Labelled) -> None:
        """A proposal comes in the fields, to say who and when; what stood there is added first."""
        if self.entry.add():
            self.entry.what.setText(proposal.label)
            self.entry.who.setFocus()

    def _save(self) -> None:
        """What was filled in on this guide, on paper."""
        self._save_guide(self._guide.key, self._practice.day_id)

    def _edit(self, agreement_id: str) -> None:
        one = next((one for one in self.agreed.agreed if one.id == agreement_id), None)
        if one is not None:
            self.entry.change(one)

    def _connect(self) -> None:
        practice, agreements = self._practice, self._practice.workshop.agreements
        self.entry.down_wanted.connect(self.agreed.take_focus)
        self.entry.added.connect(self.agreed.choose)
        self.agreed.edit_wanted.connect(self._edit)
        self.save.clicked.connect(self._save)
        QShortcut(QKeySequence("Ctrl+S"), self, self._save)
        for one in (self.agreed, self.back_panel.agreed):
            one.done_wanted.connect(
                lambda which, done: practice.do(lambda: agreements.set_done(which, done=done))
            )
            one.move_wanted.connect(lambda which, by: practice.do(lambda: agreements.move(which, by)))
            one.bin_wanted.connect(lambda which: practice.do(lambda: agreements.bin(which)))

    def _build(self) -> None:
        panels: Mapping[_Beside, QWidget] = {_Beside.BACK: self.back_panel, _Beside.RESULT: self.result}
        self._beside = panels.get(self._kind)
        columns = QHBoxLayout()
        columns.setSpacing(Space.XL)
        for panel in panels.values():
            panel.setVisible(panel is self._beside)
        if self._beside is not None:
            columns.addWidget(self._beside, 1)
        self._agreements = QWidget(self)
        self._agreements.setLayout(self._agreeing())
        columns.addWidget(self._agreements, 1)
        self.column.addLayout(columns, 1)
        self.add_foot()

    def _agreeing(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(plain_label(self.tr("Afspraken"), TextRole.HEADING, self))
        column.addWidget(self.entry)
        self.entry.setVisible(not self._practice.read_only)
        if self._step.proposals and not self._practice.read_only:
            column.addLayout(self._proposed())
        column.addWidget(self._empty)
        column.addWidget(self.agreed, 1)
        return column

    def _proposed(self) -> FlowLayout:
        flow = FlowLayout()
        for one in self._step.proposals:
            button = Button(self._theme, one.label, self, kind=ButtonKind.OPEN, size=ButtonSize.LIST)
            button.setAccessibleDescription(self.tr("Neem dit voorstel over"))
            button.clicked.connect(lambda _on=False, one=one: self._take_over(one))
            self.proposals.append(button)
            flow.addWidget(button)
        return flow
