"""What both changed, one after the other: the values side by side, how they differ, and what it becomes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.merge.side_by_side import SideBySide
from app.ui.session.report_list import Line, ReportList
from app.ui.start.words import moment_in_words
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.translated import translated
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign
from app.ui.widgets.text import plain_label
from app.workshop.merging import last_merge
from app.workshop.merging_choices import OpenChoice, decide, decide_other, open_choices
from app.workshop.same_people import Twice, join, people_twice

_MOST_NUMBERS = 9


class ChoicePanel(QWidget):
    """1, 2 … takes a value, B both, A another text; F8 goes to the next. Each is a step for undo."""

    done = Signal()
    """Nothing is left and people have seen that."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._open: list[OpenChoice | Twice] = []
        self._passed: set[tuple[str, str]] = set()
        """Pairs of people who only share a name, as somebody said here."""
        self.count = plain_label("", TextRole.STRONG, self)
        self.why = plain_label("", TextRole.MUTED, self, wrap=True)
        self._panes = QWidget(self)
        self._finished = QWidget(self)
        self._rest = QWidget(self)
        self.list = ReportList(theme, self.tr("Wat er te kiezen is"), self)
        self.title = plain_label("", TextRole.STRONG, self, max_lines=2)
        self.part = plain_label("", TextRole.MUTED, self, max_lines=2)
        self.side = SideBySide(theme, self)
        self.typed = QPlainTextEdit(self)
        self.typed.setTabChangesFocus(True)
        self.typed.setAccessibleName(self.tr("Iets anders"))
        self.keep_typed = Button(
            theme, self.tr("Zo wordt het"), self, kind=ButtonKind.PRIMARY, key="Ctrl Enter"
        )
        self.both = Button(theme, self.tr("Beide"), self, key="B")
        self.other = Button(theme, self.tr("Iets anders"), self, key="A")
        self.next = Button(theme, self.tr("Volgende"), self, size=ButtonSize.LIST, key="F8")
        self._nothing = plain_label("", TextRole.BODY, self, wrap=True)
        self.back = Button(theme, self.tr("Terug aan het werk"), self, kind=ButtonKind.PRIMARY)
        self._build()
        self._connect()

    @property
    def open(self) -> list[OpenChoice | Twice]:
        """What is shown to choose."""
        return self._open

    @property
    def one(self) -> OpenChoice | Twice | None:
        """The choice that is shown."""
        row = self.list.currentIndex().row()
        return self._open[row] if 0 <= row < len(self._open) else None

    def read(self) -> None:
        """Look again at what there is to choose; where people were stays chosen as far as it can."""
        row = self.list.currentIndex().row()
        before = self._key(self.one)
        workshop = self._practice.workshop
        twice = [one for one in people_twice(workshop) if (one.keep_id, one.other_id) not in self._passed]
        self._open = [*open_choices(workshop), *twice]
        self.list.show_lines([self._line(one) for one in self._open])
        keys = [self._key(one) for one in self._open]
        row = keys.index(before) if before in keys else min(max(row, 0), len(keys) - 1)
        if self._open:
            self.list.setCurrentIndex(self.list.model().index(row, 0))
        self._show()

    def take_focus(self) -> None:
        """On the list, where the keys work."""
        (self.list if self._open else self.back).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() + Width.RAIL < Width.NARROW_WINDOW
        self.list.setFixedWidth(Width.LEFT_PREPARE if narrow else Width.RIGHT_NARROW)

    # -- what is shown

    def _show(self) -> None:
        one, may = self.one, not self._practice.read_only
        self._show_count()
        self._show_typing(on=False)
        self._panes.setVisible(one is not None)
        self._finished.setVisible(one is None)
        now = self._practice.workshop.clock().replace(tzinfo=None)
        self.side.show_choice(one if isinstance(one, OpenChoice) else None, now, may_choose=may)
        if isinstance(one, OpenChoice):
            self.title.setText(one.place)
            self.part.setText(self.tr("Wat ze allebei wijzigden: {part}").format(part=translated(one.field)))
        elif one is not None:
            self.title.setText(self.tr("{name} staat er twee keer").format(name=one.name))
            self.part.setText(
                self.tr("Twee tafels typten dezelfde naam. Is het één mens, dan staat alles bij één naam.")
            )
        self._rest.setVisible(not self.side.is_tall)
        self._show_buttons(one, may=may)

    def _show_buttons(self, one: OpenChoice | Twice | None, *, may: bool) -> None:
        if isinstance(one, Twice):
            self.both.set_words(self.tr("Eén persoon"))
            self.other.set_words(self.tr("Twee mensen"))
            joins = types = True
        else:
            self.both.set_words(self.tr("Beide"))
            self.other.set_words(self.tr("Iets anders"))
            joins, types = one is not None and one.both is not None, one is not None and one.is_text
        self.both.setVisible(may and joins)
        self.other.setVisible(may and types)

    def _show_count(self) -> None:
        count, last = len(self._open), last_merge(self._practice.workshop)
        self.why.setVisible(bool(count and last))
        if last is not None:
            words = self.tr("{what}, {when}. Alles van beide kanten is bewaard. Kies nu, of later.")
            when = moment_in_words(last.at, self._practice.workshop.clock().replace(tzinfo=None))
            self.why.setText(words.format(what=translated(last.label), when=when))
        if not count:
            self.count.setText(self.tr("Er is niets meer te kiezen."))
            self._nothing.setText(self.tr("Ctrl+Z neemt je laatste keuze terug."))
        else:
            self.count.setText(counted(count, "Nog één keuze", "Nog {count} keuzes"))

    def _show_typing(self, *, on: bool) -> None:
        self.typed.setVisible(on)
        self.keep_typed.setVisible(on)

    def _line(self, one: OpenChoice | Twice) -> Line:
        if isinstance(one, Twice):
            return Line(one.name, self.tr("twee keer dezelfde naam"), Sign.QUESTION)
        return Line(one.place, translated(one.field), Sign.CHOICE)

    def _key(self, one: OpenChoice | Twice | None) -> object:
        return one.target if isinstance(one, OpenChoice) else one

    # -- choosing

    def _take(self, number: int) -> None:
        one = self.one
        if isinstance(one, OpenChoice) and number <= len(one.options) and self._may():
            value = one.options[number - 1].value
            self._practice.do(lambda: decide(self._practice.workshop, one, value))
            self._settled()

    def _take_both(self) -> None:
        one = self.one
        if one is None or not self.both.isVisible() or not self._may():
            return
        if isinstance(one, Twice):
            self._practice.do(lambda: join(self._practice.workshop, one))
        else:
            self._practice.do(lambda: decide(self._practice.workshop, one, one.both))
        self._settled()

    def _take_other(self) -> None:
        one = self.one
        if one is None or not self.other.isVisible():
            return
        if isinstance(one, Twice):
            self._passed.add((one.keep_id, one.other_id))
            self._settled()
            return
        if not self.typed.isVisible():
            self.typed.setPlainText(str(one.both or one.options[one.shown].value or ""))
        self._show_typing(on=True)
        self.side.show_difference(shown=False)
        self.typed.setFocus()

    def _keep_typed(self) -> None:
        one = self.one
        if isinstance(one, OpenChoice) and self.typed.isVisible() and self._may():
            text = self.typed.toPlainText()
            if self._practice.works(lambda: decide_other(self._practice.workshop, one, text)):
                self._settled()

    def _may(self) -> bool:
        return not self._practice.read_only and self._practice.leave()

    def _settled(self) -> None:
        self.read()
        self.take_focus()

    def _go(self, along: int) -> None:
        row = self.list.currentIndex().row() + along
        if self._open:
            self.list.setCurrentIndex(self.list.model().index(row % len(self._open), 0))
            self.list.setFocus()

    def _on_changed(self, _changed: Changed) -> None:
        if self.isVisible() and not self.typed.hasFocus():
            self.read()

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._show())
        self.side.taken.connect(self._take)
        self.both.clicked.connect(self._take_both)
        self.other.clicked.connect(self._take_other)
        self.keep_typed.clicked.connect(self._keep_typed)
        self.next.clicked.connect(lambda: self._go(1))
        self.back.clicked.connect(self.done)
        self._practice.changed.connect(self._on_changed)
        keys: dict[str, Callable[[], None]] = {
            **{str(number): partial(self._take, number) for number in range(1, _MOST_NUMBERS + 1)},
            "B": self._take_both,
            "A": self._take_other,
            "F8": lambda: self._go(1),
            "Shift+F8": lambda: self._go(-1),
            "Ctrl+Return": self._keep_typed,
            "Ctrl+Enter": self._keep_typed,
        }
        for words, act in keys.items():
            shortcut = QShortcut(QKeySequence(words), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.part)
        head.addLayout(words, 1)
        head.addWidget(self.next, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.both)
        foot.addWidget(self.other)
        foot.addStretch(1)
        foot.addWidget(self.keep_typed)
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        right.addLayout(head)
        right.addWidget(self.side, 3)
        right.addWidget(self.typed, 2)
        right.addLayout(foot)
        right.addWidget(self._rest, 3)
        panes = QHBoxLayout(self._panes)
        panes.setContentsMargins(0, 0, Space.XS, Space.XS)
        panes.setSpacing(Space.L)
        panes.addWidget(self.list)
        panes.addLayout(right, 1)
        end = QVBoxLayout(self._finished)
        end.setContentsMargins(Space.XS, 0, Space.XS, Space.XS)
        end.setSpacing(Space.L)
        end.addWidget(self._nothing)
        end.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        end.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.count)
        layout.addWidget(self.why)
        layout.addWidget(self._panes, 1)
        layout.addWidget(self._finished, 1)
