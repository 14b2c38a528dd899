"""Two versions beside each other: the questions that have another text, and in each what came and went."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.session.report_list import Line, ReportList
from app.ui.start.words import moment_in_words
from app.ui.state import Changed, OpenPractice
from app.ui.submit.compared import Compared, compare, summary
from app.ui.submit.sub_page import SubPage
from app.ui.submit.version_acts import state_name
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.difference_view import DifferenceView
from app.ui.widgets.text import plain_label
from app.workshop.versions import State, StateKind


class ComparePage(SubPage):
    """Only what changed is shown. Texts of then can be put back, one or all; undo takes that back."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.heading.setText(self.tr("Vergelijk twee versies"))
        self._practice = practice
        self._states: list[State] = []
        self._compared: tuple[Compared, ...] = ()
        self._behind = False
        self.before = self._choice(self.tr("Van"))
        self.after = self._choice(self.tr("Naar"))
        self._summary = plain_label("", TextRole.BODY, self, wrap=True)
        self.questions = ReportList(theme, self.tr("Vragen met een andere tekst"), self)
        self._title = plain_label("", TextRole.STRONG, self, max_lines=2)
        self._counts = plain_label("", TextRole.SMALL, self)
        self.view = DifferenceView(theme, self)
        self.next = Button(theme, self.tr("Volgende"), self, size=ButtonSize.LIST, key="F8")
        self.previous = Button(theme, self.tr("Vorige"), self, size=ButtonSize.LIST, key="Shift F8")
        self.put_back = Button(theme, self.tr("Zet deze tekst terug"), self)
        self.put_all_back = Button(
            theme, self.tr("Zet alle teksten terug"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST
        )
        self._build()
        self._connect()

    def open(self, before: str) -> None:
        """Compare the state with this id with now; '' takes the last one there is."""
        self._states = [state for state in self._practice.workshop.versions.all() if state.comparable]
        for field in (self.before, self.after):
            field.clear()
            for state in self._states:
                field.addItem(self._named(state), state.id)
        known = self.before.findData(before)
        self.before.setCurrentIndex(known if known >= 0 else min(1, len(self._states) - 1))
        self.after.setCurrentIndex(0)
        self._read()

    @property
    def words(self) -> str:
        """How much is different, in a sentence."""
        return self._summary.text()

    @property
    def compared(self) -> tuple[Compared, ...]:
        """The questions that have another text."""
        return self._compared

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._states:
            self._catch_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() + Width.RAIL < Width.NARROW_WINDOW
        self.questions.setFixedWidth(Width.LEFT_PREPARE if narrow else Width.RIGHT_INSIDE)

    def take_focus(self) -> None:
        (self.questions if self._compared else self.before).setFocus()

    def panes(self) -> list[QWidget]:
        return [self.before, self.questions, self.view, self.put_back]

    def _choice(self, name: str) -> ChoiceField:
        field = ChoiceField(self.theme, self)
        field.setAccessibleName(name)
        field.setMinimumWidth(Width.RIGHT_NARROW)
        field.activated.connect(lambda _number: self._read())
        return field

    def _read(self) -> None:
        """Compare what is chosen."""
        self._behind = False
        workshop, row = self._practice.workshop, self.questions.currentIndex().row()
        texts = [workshop.versions.texts(self._chosen(field)) for field in (self.before, self.after)]
        self._compared = compare(workshop, *texts)
        self._summary.setText(summary(self._compared))
        self.questions.show_lines([Line(one.title, one.words) for one in self._compared])
        if self._compared:
            chosen = min(max(row, 0), len(self._compared) - 1)
            self.questions.setCurrentIndex(self.questions.model().index(chosen, 0))
        self._show()

    def _show(self) -> None:
        one = self._one
        earlier = self._chosen(self.before).kind is not StateKind.NOW
        changeable = earlier and not self._practice.read_only
        for widget in (self._title, self._counts, self.view, self.previous, self.next):
            widget.setVisible(one is not None)
        self.put_back.setVisible(one is not None and changeable)
        self.put_all_back.setVisible(one is not None and changeable)
        if one is not None:
            self._title.setText(one.title)
            self._counts.setText(one.words)
            self.view.show_passages(one.passages)

    @property
    def _one(self) -> Compared | None:
        row = self.questions.currentIndex().row()
        return self._compared[row] if 0 <= row < len(self._compared) else None

    def _go(self, along: int) -> None:
        """To the next difference; past the last one of a text, to the next text."""
        if self.view.go_next() if along > 0 else self.view.go_previous():
            return
        row = self.questions.currentIndex().row() + along
        if 0 <= row < len(self._compared):
            self.questions.setCurrentIndex(self.questions.model().index(row, 0))
            for _difference in range(1 if along > 0 else self.view.count):
                self.view.go_next()

    def _put_back(self) -> None:
        one, state = self._one, self._chosen(self.before)
        if one is not None and self._practice.leave():
            self._practice.do(lambda: self._practice.workshop.versions.go_back(state, one.step_id))

    def _put_all_back(self) -> None:
        state = self._chosen(self.before)
        if self._practice.leave():
            self._practice.do(lambda: self._practice.workshop.versions.go_back_whole(state))

    def _chosen(self, field: ChoiceField) -> State:
        return self._states[max(field.currentIndex(), 0)]

    def _named(self, state: State) -> str:
        now = self._practice.workshop.clock().replace(tzinfo=None)
        return f"{state_name(state)} – {moment_in_words(state.at, now)}"

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("draft"):
            self._behind = True
            self._catch_up()

    def _catch_up(self) -> None:
        """Texts that changed while nobody saw this page are compared when it is seen again."""
        if self._behind and self.isVisible():
            self._read()

    def _connect(self) -> None:
        self.questions.selectionModel().currentChanged.connect(lambda _now, _before: self._show())
        self.previous.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        self.put_back.clicked.connect(self._put_back)
        self.put_all_back.clicked.connect(self._put_all_back)
        self._practice.changed.connect(self._on_changed)
        for keys, along in (("F8", 1), ("Shift+F8", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda along=along: self._go(along))

    def _build(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(Space.M)
        for field in (self.before, self.after):
            label = plain_label(field.accessibleName(), TextRole.SMALL_STRONG, self)
            label.setBuddy(field)
            choices.addWidget(label)
            choices.addWidget(field)
        choices.addStretch(1)
        told = QHBoxLayout()
        told.setSpacing(Space.M)
        told.addWidget(self._summary, 1)
        told.addWidget(self.put_all_back)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._counts)
        head.addLayout(words, 1)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.put_back)
        beside = QWidget(self)
        beside.setMaximumWidth(Width.COMPARED)
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.S)
        right.addLayout(head)
        right.addWidget(self.view, 1)
        right.addLayout(foot)
        panes = QHBoxLayout()
        panes.setSpacing(Space.L)
        panes.addWidget(self.questions)
        panes.addWidget(beside, 1)
        panes.addStretch(0)
        self.body.addLayout(choices)
        self.body.addLayout(told)
        self.body.addLayout(panes, 1)
