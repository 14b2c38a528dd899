"""Leerinzichten: write one, tick what it comes from and what it serves, and say how it is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.guides.steps import TimelineStep
from app.ui.case_words import title_of
from app.ui.saving import follow
from app.ui.state import OpenPractice
from app.ui.steps.page import NARROW
from app.ui.steps.timeline.lesson_list import LessonList
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole
from app.ui.typing import Keeper
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.check_list import CheckList, Item
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.empty import EmptyPlace
from app.ui.widgets.growing import GrowingField
from app.ui.widgets.icons import Sign
from app.ui.widgets.line import Line
from app.ui.widgets.saved import SavedLine
from app.ui.widgets.text import plain_label
from app.workshop.trajectories_values import (
    Lesson,
    label_of,
    perspectives_of,
)
from app.workshop.trajectory_matrix import folded


class LessonPane(QWidget):
    """One leerinzicht at a time; the list at the left has them all."""

    chosen_changed = Signal()

    def __init__(self, theme: Theme, practice: OpenPractice, step: TimelineStep, parent: QWidget) -> None:
        super().__init__(parent)
        self._practice = practice
        self._step = step
        self._told = practice.workshop.trajectories
        self._may = not practice.read_only
        self._shown: str | None = None
        self.list = LessonList(theme, self)
        self.add = Button(
            theme, self.tr("Leerinzicht"), self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST, sign=Sign.PLUS, key="Ctrl N",
        )  # fmt: skip
        self.text = GrowingField(2, 5, self)
        self.secured = GrowingField(1, 4, self)
        self.case = ChoiceField(theme, self)
        self.finder = Line(self, name=self.tr("Zoek een factor"))
        self.factors = CheckList(theme, self.tr("Factoren waar dit leerinzicht van komt"), self, wraps=True)
        self.yields = CheckList(theme, self.tr("Opbrengsten"), self, wraps=True)
        self.saved = SavedLine(theme, self)
        self._text_keeper = Keeper(self.text, self._keep_text)
        self._secured_keeper = Keeper(self.secured, self._keep_secured)
        self._empty = EmptyPlace(
            theme,
            self.tr("Nog geen leerinzicht"),
            step.insights or self.tr("Wat leren jullie uit deze verhalen?"),
            self.tr("Schrijf een leerinzicht") if self._may else "",
            self,
            key="Ctrl N",
        )
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()

    # -- where people are

    @property
    def lesson(self) -> Lesson | None:
        """The one that is shown."""
        return self._told.lesson(self.list.current.id) if self.list.current is not None else None

    def take_focus(self) -> None:
        """In its words; without one, on the way to write the first."""
        if self.lesson is None:
            self._empty.setFocus()
        elif self._may:
            self.text.setFocus()
        else:
            self.list.setFocus()

    def refresh(self) -> None:
        """Read anew; what is being typed stays."""
        lessons = self._told.lessons()
        self.list.show_told(lessons)
        self._stack.setCurrentWidget(self._body if lessons else self._empty)
        self._show_cases()
        self._show_lesson()

    def new_lesson(self) -> None:
        """One more; its words are typed at once. Of one verhaal it is by itself, of several nobody says."""
        cases = self._told.cases()
        of = cases[0].id if len(cases) == 1 else None
        made = (
            self._practice.do(lambda: self._told.add_lesson("", of))
            if self._may and self._practice.leave()
            else None
        )
        if made is not None:
            self.refresh()
            self.list.choose(made)
            self.text.setFocus()

    # -- inside

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        for widget in (self.list, *([self.add] if self._may else [])):
            widget.setHidden(narrow)

    def _keep_text(self, text: str) -> bool:
        lesson_id = self._shown
        if lesson_id is None or self._told.lesson(lesson_id) is None:
            return True
        return self._practice.works(lambda: self._told.write_lesson(lesson_id, text))

    def _keep_secured(self, text: str) -> bool:
        lesson_id = self._shown
        if lesson_id is None or self._told.lesson(lesson_id) is None:
            return True
        return self._practice.works(lambda: self._told.secure(lesson_id, text))

    def _show_lesson(self) -> None:
        lesson = self.lesson
        if lesson is None:
            return
        kept = [keeper.now() for keeper in (self._text_keeper, self._secured_keeper)]
        if not all(kept):
            return  # the words stay in their field, and are tried again
        self._shown = lesson.id
        lesson = self.lesson or lesson
        self._text_keeper.show(lesson.text)
        self._secured_keeper.show(lesson.secured)
        self._show_factors(lesson)
        self.yields.show_items(
            [
                Item(one.key, one.label, one.key in lesson.yields, (one.text,) if one.text else ())
                for one in self._step.yields
            ]
        )
        self.case.blockSignals(True)
        self.case.setCurrentIndex(max(self.case.findData(lesson.case_id or ""), 0))
        self.case.blockSignals(False)

    def _show_factors(self, lesson: Lesson) -> None:
        """Those that are sought; what is ticked stays in sight."""
        cases = self._told.cases()
        known = perspectives_of(self._step, cases)
        sought = folded(self.finder.text())
        items = []
        for case in cases:
            for one in case.factors:
                ticked = one.id in lesson.factor_ids
                if ticked or sought in folded(one.text):
                    seen = label_of(one.perspective, known)
                    more = " · ".join(part for part in (seen, f"{case.number}. {title_of(case)}") if part)
                    sign = Sign.CHECK if one.helps else Sign.CROSS
                    says = self.tr("hielp") if one.helps else self.tr("hinderde")
                    words = one.text.strip() or "–"
                    items.append(Item(one.id, words, ticked, (more,), sign=sign, sign_says=says))
        self.factors.show_items(items)

    def _show_cases(self) -> None:
        cases = self._told.cases()
        wanted = [("", self.tr("Uit meer verhalen samen"))]
        wanted += [(case.id, f"{case.number}. {title_of(case)}") for case in cases]
        there = [(self.case.itemData(n), self.case.itemText(n)) for n in range(self.case.count())]
        if wanted != there:
            self.case.blockSignals(True)
            self.case.clear()
            for key, words in wanted:
                self.case.addItem(words, key)
            self.case.blockSignals(False)

    def _tick_factor(self, factor_id: str, on: bool) -> None:
        lesson = self.lesson
        if lesson is not None and self._may:
            self._practice.do(lambda: self._told.draw_from(lesson.id, factor_id, on=on))

    def _tick_yield(self, key: str, on: bool) -> None:
        lesson = self.lesson
        if lesson is not None and self._may:
            self._practice.do(lambda: self._told.serve(lesson.id, key, on=on))

    def _give(self) -> None:
        lesson, case_id = self.lesson, self.case.currentData() or None
        if lesson is not None and self._may:
            self._practice.do(lambda: self._told.give_lesson(lesson.id, case_id))

    def _seek(self) -> None:
        lesson = self.lesson
        if lesson is not None:
            self._show_factors(lesson)

    def _on_chosen(self) -> None:
        self._show_lesson()
        self.chosen_changed.emit()

    def _on_wish(self, wish: str) -> None:
        lesson = self.lesson
        if lesson is None:
            return
        if wish == "open":
            self.take_focus()
        elif self._may and wish == "bin":
            self._practice.do(lambda: self._told.bin_lesson(lesson.id))
        elif self._may:
            self._practice.do(lambda: self._told.move_lesson(lesson.id, -1 if wish == "up" else 1))

    def _connect(self) -> None:
        follow(self.saved, self._practice)
        for keeper in (self._text_keeper, self._secured_keeper):
            self._practice.leaving.connect(keeper.on_leaving)
        self.list.chosen_changed.connect(self._on_chosen)
        self.list.wanted.connect(self._on_wish)
        self.add.clicked.connect(self.new_lesson)
        self._empty.step_wanted.connect(self.new_lesson)
        self.factors.toggled.connect(self._tick_factor)
        self.yields.toggled.connect(self._tick_yield)
        self.finder.textEdited.connect(lambda _text: self._seek())
        self.finder.returnPressed.connect(self.factors.setFocus)
        self.case.activated.connect(lambda _place: self._give())
        for keys, act in (
            ("Ctrl+N", self.new_lesson),
            ("Ctrl+F", self.finder.setFocus),
            ("Ctrl+Down", lambda: self.list.step(1)),
            ("Ctrl+Up", lambda: self.list.step(-1)),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _build(self) -> None:
        self.text.setAccessibleName(self.tr("Leerinzicht"))
        self.text.setPlaceholderText(self._step.insights or self.tr("Wat leren jullie hieruit?"))
        self.secured.setAccessibleName(self.tr("Hoe houden jullie dit vast?"))
        self.secured.setPlaceholderText(self.tr("Wie doet wat, en hoe blijft het zo?"))
        self.case.setAccessibleName(self.tr("Van welk verhaal?"))
        self.finder.setPlaceholderText(self.tr("Zoek een factor (Ctrl F)"))
        for field in (self.text, self.secured):
            field.setReadOnly(not self._may)
        self.case.setEnabled(self._may)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self.list, 1)
        left.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.setVisible(self._may)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.addWidget(self._named(self.tr("Dit leren we"), self.text), 0, 0, 1, 2)
        grid.addWidget(self.text, 1, 0, 1, 2)
        grid.addWidget(self._named(self.tr("Zo houden we het vast"), self.secured), 2, 0)
        grid.addWidget(self._named(self.tr("Van welk verhaal"), self.case), 2, 1)
        grid.addWidget(self.secured, 3, 0)
        grid.addWidget(self.case, 3, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._named(self.tr("Dit komt van"), self.factors), 4, 0)
        grid.addWidget(self._named(self.tr("Dit levert het op"), self.yields), 4, 1)
        grid.addWidget(self.finder, 5, 0)
        grid.addWidget(self.factors, 6, 0)
        grid.addWidget(self.yields, 5, 1, 2, 1)
        grid.setRowStretch(6, 1)
        self.factors.setMinimumHeight(Height.TILE)
        narrow: Sequence[QWidget] = (
            self.text, self.secured, self.case, self.finder, self.factors, self.yields,
        )  # fmt: skip
        for widget in narrow:  # the widest words don't say how wide a column is
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, widget.sizePolicy().verticalPolicy())
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        right.addWidget(self._scrolled(grid), 1)
        right.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignRight)
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

    def _scrolled(self, grid: QGridLayout) -> QScrollArea:
        """In a low window the fields keep their height, and scroll."""
        inside = QWidget(self)
        inside.setProperty("surface", "clear")
        grid.setContentsMargins(Space.XS, Space.XS, Space.S, Space.XS)
        inside.setLayout(grid)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _named(self, words: str, field: QWidget) -> QLabel:
        label = plain_label(words, TextRole.SMALL_STRONG, self)
        label.setBuddy(field)
        return label
