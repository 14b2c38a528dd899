"""A verhaal to work on: the verhalen at the left, its picture beside them, and under it where people type."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.guides.steps import TimelineStep
from app.ui.case_words import place_of
from app.ui.saving import follow
from app.ui.state import OpenPractice
from app.ui.steps.page import NARROW
from app.ui.steps.timeline.case_list import CaseList, outcome_sign
from app.ui.steps.timeline.course_changes import CourseChanges
from app.ui.steps.timeline.course_layout import BoxKind
from app.ui.steps.timeline.course_view import CourseView
from app.ui.steps.timeline.factor_entry import FactorEntry
from app.ui.steps.timeline.moment_entry import MomentEntry
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.typing import Keeper
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.icons import Sign
from app.ui.widgets.one_line import OneLineField
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.workshop.trajectories_values import Case, outcomes_of, perspectives_of


class CoursePane(QWidget):
    """The same picture in two moments of the step: telling the course, and naming factors."""

    chosen_changed = Signal()
    """Another verhaal is chosen."""

    def __init__(self, theme: Theme, practice: OpenPractice, step: TimelineStep, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._step = step
        self._told = practice.workshop.trajectories
        self._may = not practice.read_only
        self._factors = False
        self._outcomes = outcomes_of(step)
        self.cases = CaseList(theme, self._outcomes, self)
        self.add_case = Button(
            theme, self.tr("Verhaal"), self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST, sign=Sign.PLUS, key="Ctrl N",
        )  # fmt: skip
        self.title = OneLineField(self, goes_on=False)
        self.title.setAccessibleName(self.tr("Titel van het verhaal"))
        self.title.setPlaceholderText(self.tr("Geef het verhaal een titel, zonder namen"))
        self.title.setReadOnly(not self._may)
        self._title_keeper = Keeper(self.title, self._keep_title)
        self._title_of: str | None = None
        self.endings = [
            Button(theme, one.label, self, size=ButtonSize.FIELD, sign=outcome_sign(one.key))
            for one in self._outcomes
        ]
        self.view = CourseView(theme, self)
        self._changes = CourseChanges(practice, self.view, lambda: self.case, self)
        self.moment_entry = MomentEntry(theme, practice, self._add_moment, self)
        self.factor_entry = FactorEntry(theme, practice, self._add_factor, self)
        self.saved = SavedLine(theme, self)
        self.hint = plain_label("", TextRole.SMALL, self, wrap=True)
        self._empty = EmptyPlace(
            theme,
            self.tr("Nog geen verhaal"),
            self.tr(
                "Vertel hoe de hulp verliep, van begin tot eind. Neem een verhaal dat vastliep en een "
                "verhaal dat goed liep."
            ),
            self.tr("Begin een verhaal") if self._may else "",
            self,
            key="Ctrl N",
        )
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()

    # -- where people are

    @property
    def case(self) -> Case | None:
        """The verhaal that is shown."""
        return self._told.case(self.cases.current.id) if self.cases.current is not None else None

    @property
    def entry(self) -> QWidget:
        """Where people type now."""
        return self.factor_entry if self._factors else self.moment_entry

    def set_factors(self, *, factors: bool) -> None:
        """With what helped and hindered, or the course alone."""
        self._factors = factors
        self.refresh()

    def take_focus(self) -> None:
        """Where people type; without a verhaal, on the way to begin one."""
        if self.case is None:
            self._empty.setFocus()
        elif self._may:
            self.entry.setFocus()
        else:
            self.view.setFocus()

    def refresh(self) -> None:
        """Read anew; what is being typed stays."""
        cases = self._told.cases()
        self.cases.show_told(cases)
        self._stack.setCurrentWidget(self._body if cases else self._empty)
        self._show_case()

    def new_case(self) -> None:
        """A verhaal more; its title is typed at once."""
        made = self._practice.do(self._told.add) if self._may and self._practice.leave() else None
        if made is not None:
            self.refresh()
            self.cases.choose(made)
            self.title.show()
            self.title.setFocus()

    def next_ending(self) -> None:
        """The next way in which it may have ended; behind the last, nobody says."""
        case = self.case
        if case is not None and self._may:
            keys = [None, *(one.key for one in self._outcomes)]
            place = keys.index(case.outcome) if case.outcome in keys else -1
            self._set_ending(keys[(place + 1) % len(keys)])

    def edit(self) -> None:
        """Change the words of the box that people are at."""
        if self._may and not self._changes.write():
            self.take_focus()

    # -- inside

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list gives way to the verhaal: Ctrl with an arrow goes on to another."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        for widget in (self.cases, *([self.add_case] if self._may else [])):
            widget.setHidden(narrow)
        self.moment_entry.show_narrow(narrow=narrow)

    def _add_moment(self, text: str, when: str) -> bool:
        case = self.case
        if case is None or not self._may:
            return True
        box = self.view.chosen
        after = box.id if box is not None and box.kind is BoxKind.MOMENT else None
        made = self._practice.do(lambda: self._told.add_moment(case.id, text, when, after=after))
        if made is not None:
            self.refresh()
            self.view.choose(made)
        return made is not None

    def _add_factor(self, text: str, helps: bool, perspective: str | None) -> bool:
        case = self.case
        if case is None or not self._may:
            return True
        moment_id = self.view.moment_id
        made = self._practice.do(
            lambda: self._told.add_factor(
                case.id, text, helps=helps, perspective=perspective, moment_id=moment_id
            )
        )
        if made is not None:
            self.refresh()
            self.view.choose(made)
        return made is not None

    def _keep_title(self, text: str) -> bool:
        case_id = self._title_of
        if case_id is None or self._told.case(case_id) is None:
            return True
        return self._practice.works(lambda: self._told.rename(case_id, text))

    def _set_ending(self, key: str | None) -> None:
        case = self.case
        if case is not None:
            self._practice.do(lambda: self._told.set_outcome(case.id, key))

    def _press_ending(self, place: int) -> None:
        case, key = self.case, self._outcomes[place].key
        self._set_ending(None if case is not None and case.outcome == key else key)
        self._show_case()
        self.take_focus()

    def _show_case(self) -> None:
        case = self.case
        if case is None:
            self.view.show_case(None, (), factors=self._factors)
            return
        if self._title_of != case.id:
            self._title_keeper.now()
            self._title_of = case.id
            self._title_keeper.show(case.title)
        elif self._title_keeper.now():
            self._title_keeper.show(case.title)
        for one, button in zip(self._outcomes, self.endings, strict=True):
            button.setChecked(case.outcome == one.key)
        known = perspectives_of(self._step, self._told.cases())
        self.factor_entry.show_perspectives(known)
        self.view.show_case(case, known, factors=self._factors)
        self.moment_entry.setVisible(self._may and not self._factors)
        self.factor_entry.setVisible(self._may and self._factors)
        words = self.tr("Enter wijzigt, dan Tab voor wanneer, Shift met pijl verplaatst, Del haalt weg")
        if self._factors:
            words = self.tr("Cijfer is wie het zag, + of - is hielp of hinderde, Shift met pijl verplaatst")
        self.hint.setText(words)
        for widget in (self.title, *self.endings):  # their room is for the factors; the list has them too
            widget.setVisible(not self._factors or self.title.hasFocus())
        self._show_place()

    def _show_place(self) -> None:
        case = self.case
        if case is None:
            return
        ids = [one.id for one in case.moments]
        moment_id = self.view.moment_id
        number = ids.index(moment_id) + 1 if moment_id in ids else len(ids)
        self.moment_entry.show_place(number, len(ids))
        place = place_of(case, moment_id)
        self.factor_entry.show_place(place or self.tr("in heel het verloop"))

    def _on_case(self) -> None:
        self._show_case()
        self.chosen_changed.emit()

    def _on_case_wish(self, wish: str) -> None:
        case = self.case
        if case is None:
            return
        if wish == "open":
            self.take_focus()
        elif wish == "rename":
            self.title.show()
            self.title.setFocus()
        elif self._may and wish == "bin":
            self._practice.do(lambda: self._told.bin(case.id))
        elif self._may:
            self._practice.do(lambda: self._told.move(case.id, -1 if wish == "up" else 1))

    def _on_wish(self, wish: str) -> None:
        """What a key in the picture asks."""
        box = self.view.chosen
        if box is None or self.case is None:
            return
        if wish == "edit":
            self.edit()
        elif wish in ("helps", "hinders") and not box.kind.is_factor:
            self.factor_entry.set_helps(helps=wish == "helps")
        elif self._may:
            self._changes.ask(wish)

    def _on_perspective(self, place: int) -> None:
        """A digit in the picture: of the chosen factor, or of the next one."""
        box, key = self.view.chosen, self.factor_entry.key_at(place)
        if not self._factors or key is None or not self._may:
            return
        factor = self.case.factor(box.id) if box is not None and self.case is not None else None
        if factor is None:
            self.factor_entry.choose(place)
        else:
            wanted = None if factor.perspective == key else key
            self._practice.do(lambda: self._told.set_perspective(factor.id, wanted))

    def _connect(self) -> None:
        follow(self.saved, self._practice)
        self._practice.leaving.connect(self._title_keeper.on_leaving)
        self.cases.chosen_changed.connect(self._on_case)
        self.cases.wanted.connect(self._on_case_wish)
        self.view.wanted.connect(self._on_wish)
        self.view.perspective_wanted.connect(self._on_perspective)
        self.view.chosen_changed.connect(self._show_place)
        self.view.out.connect(self.take_focus)
        self.moment_entry.up.connect(self.view.setFocus)
        self.factor_entry.up.connect(self.view.setFocus)
        self.title.entered.connect(self.take_focus)
        self.add_case.clicked.connect(self.new_case)
        self._empty.step_wanted.connect(self.new_case)
        for place, button in enumerate(self.endings):
            button.setCheckable(True)
            button.setEnabled(self._may)
            button.clicked.connect(lambda _on, place=place: self._press_ending(place))
        for keys, act in (
            ("Ctrl+N", self.new_case),
            ("F6", self.next_ending),
            ("Ctrl+Down", lambda: self.cases.step(1)),
            ("Ctrl+Up", lambda: self.cases.step(-1)),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self.cases, 1)
        left.addWidget(self.add_case, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_case.setVisible(self._may)
        above = QHBoxLayout()
        above.setSpacing(Space.S)
        above.addWidget(self.title, 1)
        for button in self.endings:
            above.addWidget(button)
        under = QHBoxLayout()
        under.addWidget(self.hint, 1)
        under.addStretch(0)
        under.addWidget(self.saved)
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        right.addLayout(above)
        right.addWidget(self.view, 1)
        right.addWidget(self.moment_entry)
        right.addWidget(self.factor_entry)
        right.addLayout(under)
        self._body = QWidget(self)
        body = QHBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.L)
        body.addLayout(left)
        body.addLayout(right, 1)
        self._stack.addWidget(self._body)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        tab_in_order(self.cases, self.add_case, self.title, *self.endings, self.view)
