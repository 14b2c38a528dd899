"""A Word file that came back: what reads otherwise in it beside our text, to take over or to leave."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.exports.citing import citing
from app.prose.blocks import plain_text
from app.ui.amounts import counted
from app.ui.session.report_list import Line, ReportList
from app.ui.start.words import moment_in_words
from app.ui.state import Changed, OpenPractice
from app.ui.submit.busy_line import BusyLine
from app.ui.submit.return_end import ReturnEnd
from app.ui.submit.return_view import ReturnView
from app.ui.submit.sub_page import SubPage
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.translated import translated
from app.ui.widgets.button import Button
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.text import plain_label
from app.workshop.returned_values import ReturnedFile, ReturnedText
from app.workshop.word_differences import (
    Difference,
    FileDifferences,
    differences,
    mark_of,
    put_with,
    take_over,
)

_LONGEST = 60
"""Letters of a difference in the list."""


class ReturnPage(SubPage):
    """Nothing is taken over by itself. What was left stays left, so that the work can go on tomorrow."""

    choose_wanted = Signal()
    """Another file is to be chosen."""
    kept_wanted = Signal(str)
    """A file that came back before is to be read again, by its id."""
    remarks_wanted = Signal()
    """To the remarks that readers made."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.heading.setText(self.tr("Terug uit Word"))
        self._practice = practice
        self._returned: ReturnedFile | None = None
        self._found = FileDifferences((), (), ())
        self._rows: list[Difference | ReturnedText | None] = []
        self._behind = False
        self._remarks: tuple[str, ...] = ()
        self.files = ChoiceField(theme, self)
        self.choose = Button(theme, self.tr("Kies een Word-bestand"), self, key="Ctrl O")
        self.busy = BusyLine(theme, self)
        self._summary = plain_label("", TextRole.BODY, self, wrap=True)
        self.list = ReportList(theme, self.tr("Wat anders is"), self)
        self.view = ReturnView(theme, practice, self)
        self.end = ReturnEnd(theme, self)
        self._panes = QStackedWidget(self)
        self._build()
        self._connect()

    @property
    def words(self) -> str:
        """What it says of the file as a whole."""
        return self._summary.text()

    @property
    def about(self) -> str:
        """What it says of the difference that is shown."""
        return self.view.about

    @property
    def shown(self) -> Difference | ReturnedText | None:
        """What is shown beside our text: a difference, or a text that has no question."""
        row = self.list.currentIndex().row()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def open(self) -> None:
        """Show the files that came back before; the last one is read again, as far as it is there."""
        self._show_files()
        kept = self._practice.workshop.returns.all()
        if self._returned is None and kept:
            self.kept_wanted.emit(kept[0].id)
        self._show()

    def begin(self) -> None:
        """A file is being read."""
        self.busy.begin(self.tr("Het bestand wordt gelezen…"))

    def show_trouble(self) -> None:
        """It could not be read: what was there stays."""
        self.busy.end()
        self._show_files()

    def show_returned(self, returned: ReturnedFile, remarks: Sequence[str] = ()) -> None:
        """Show what a file says otherwise; ``remarks`` are sentences on the remarks in it."""
        self.busy.end()
        self._returned, self._remarks = returned, tuple(remarks)
        self._show_files()
        self._read(0)
        self.take_focus()

    def take_focus(self) -> None:
        if self._rows:
            self.list.setFocus()
        else:
            self.end.take_focus()

    def panes(self) -> list[QWidget]:
        stops = [self.choose] if self.choose.isVisible() else []
        return [*stops, *([self.list, self.view.view, self.view.take] if self._rows else [self.end.step])]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() + Width.RAIL < Width.NARROW_WINDOW
        self.list.setFixedWidth(Width.LEFT_PREPARE if narrow else Width.RIGHT_INSIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self._take()
        else:
            super().keyPressEvent(event)

    # -- reading

    def _read(self, row: int) -> None:
        """Work out what differs now; ``row`` is where people were."""
        self._behind = False
        found = self._returned
        if found is None:
            return
        workshop = self._practice.workshop
        kept = workshop.returns.of(found)
        settled = kept.settled if kept is not None else frozenset()
        self._found = differences(workshop, found, citing(workshop), settled)
        self._rows, lines = [], []
        for asked in self._found.questions:
            if asked.open:
                self._rows.append(None)
                lines.append(Line(asked.question, heading=True))
            for one in asked.open:
                self._rows.append(one)
                lines.append(Line(self._in_short(one)))
        if self._found.homeless:
            self._rows.append(None)
            lines.append(Line(self.tr("Past bij geen vraag"), heading=True))
        for text in self._found.homeless:
            self._rows.append(text)
            lines.append(Line(_shortened(f"{text.heading}: {plain_text(text.blocks)}")))
        self.list.show_lines(lines)
        self._go_to(row)
        self._show()

    def _go_to(self, row: int) -> None:
        """To the first difference from a row on; past the last one, the last."""
        places = [at for at, one in enumerate(self._rows) if one is not None]
        ahead = [at for at in places if at >= row]
        if places:
            at = ahead[0] if ahead else places[-1]
            self.list.setCurrentIndex(self.list.model().index(at, 0))

    def _go(self, along: int) -> None:
        places = [at for at, one in enumerate(self._rows) if one is not None]
        row = self.list.currentIndex().row()
        ahead = [at for at in places if (at > row if along > 0 else at < row)]
        if ahead:
            self._go_to(ahead[0] if along > 0 else ahead[-1])

    def _show(self) -> None:
        one = self.shown
        if one is None and self._rows and self.list.currentIndex().row() >= 0:
            self._go_to(self.list.currentIndex().row())  # on a heading: what stands under it
            return
        self._summary.setText(self._said())
        self._summary.setVisible(bool(self._summary.text()))
        self._panes.setCurrentIndex(0 if self._rows else 1)
        left = sum(len(asked.left) for asked in self._found.questions) + len(self._found.homeless_left)
        self.end.show_end(
            chosen=self._returned is not None,
            left=left,
            remarks=bool(self._returned and self._returned.remarks),
        )
        if isinstance(one, ReturnedText):
            self.view.show_homeless(one)
        elif one is not None:
            asked = next(asked for asked in self._found.questions if asked.step_id == one.step_id)
            self.view.show_difference(asked, one)

    def _show_files(self) -> None:
        kept = self._practice.workshop.returns.all()
        now = self._practice.workshop.clock().replace(tzinfo=None)
        self.files.clear()
        for one in kept:
            self.files.addItem(f"{one.name} – {moment_in_words(one.at, now)}", one.id)
        here = self._practice.workshop.returns.of(self._returned) if self._returned is not None else None
        self.files.setCurrentIndex(max(self.files.findData(here.id if here is not None else ""), 0))
        for widget in (self.files, self.choose):
            widget.setVisible(bool(kept))

    # -- words

    def _said(self) -> str:
        if self._returned is None:
            return ""
        said = [translated(one) for one in self._remarks]
        if found := self._found.count:
            words = counted(
                found, "Er is 1 verschil met je tekst.", "Er zijn {count} verschillen met je tekst."
            )
            said.insert(0, words)
        if homeless := len(self._found.homeless):
            said.append(
                counted(homeless, "1 stuk past bij geen vraag.", "{count} stukken passen bij geen vraag.")
            )
        if self._found.gone:
            names = ", ".join(f"‘{one}’" for one in self._found.gone)
            said.append(self.tr("Niet meer in het bestand, bij jou wel: {names}.").format(names=names))
        return " ".join(said)

    def _in_short(self, one: Difference) -> str:
        short = _shortened(plain_text(one.proposed or one.ours))
        if not one.proposed:
            return self.tr("Weg: {words}").format(words=short)
        return short if one.ours else self.tr("Nieuw: {words}").format(words=short)

    # -- acts

    def _choose(self) -> None:
        if not self._practice.read_only:
            self.choose_wanted.emit()

    def _take(self) -> None:
        one, found = self.shown, self._returned
        if one is None or found is None or self._practice.read_only or not self._practice.leave():
            return
        workshop, row, home = self._practice.workshop, self.list.currentIndex().row(), self.view.chosen_home
        if isinstance(one, Difference):
            done = self._practice.do(lambda: take_over(workshop, found, citing(workshop), one))
        elif home is None:
            self.view.home.setFocus()
            return
        else:
            done = self._practice.do(lambda: put_with(workshop, home, one))
        if done is not None:
            self._read(row)
            self.take_focus()

    def _leave(self) -> None:
        one, found = self.shown, self._returned
        if one is None or found is None or self._practice.read_only:
            return
        returns, row, mark = self._practice.workshop.returns, self.list.currentIndex().row(), mark_of(one)
        self._practice.do(lambda: returns.leave(returns.keep(found), [mark]))
        self._read(row)
        self.take_focus()

    def _look_again(self) -> None:
        found = self._returned
        if found is not None:
            returns = self._practice.workshop.returns
            self._practice.do(lambda: returns.look_again(returns.keep(found)))
            self._read(0)
            self.take_focus()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("draft", "word_return"):
            self._behind = True
            self._catch_up()

    def _catch_up(self) -> None:
        """Texts that changed while nobody saw this page are compared when it is seen again."""
        if self._behind and self.isVisible():
            self._read(self.list.currentIndex().row())

    def _connect(self) -> None:
        self.choose.clicked.connect(self._choose)
        self.files.activated.connect(lambda _row: self.kept_wanted.emit(str(self.files.currentData())))
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._show())
        self.list.doubleClicked.connect(lambda _index: self._take())
        self.view.take.clicked.connect(self._take)
        self.view.leave_it.clicked.connect(self._leave)
        self.view.gone.connect(self._go)
        self.end.choose_wanted.connect(self._choose)
        self.end.again_wanted.connect(self._look_again)
        self.end.remarks_wanted.connect(self.remarks_wanted)
        self.end.back_wanted.connect(self.go_back)
        self._practice.changed.connect(self._on_changed)
        self.choose.setEnabled(not self._practice.read_only)
        keys = {
            "F8": lambda: self._go(1), "Shift+F8": lambda: self._go(-1),
            "O": self._take, "L": self._leave, "Ctrl+O": self._choose,
        }  # fmt: skip
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _build(self) -> None:
        self.files.setAccessibleName(self.tr("Bestanden die terugkwamen"))
        self.files.setMinimumWidth(Width.RIGHT)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self.files)
        top.addWidget(self.choose)
        top.addStretch(1)
        panes = QWidget(self)
        beside = QHBoxLayout(panes)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.L)
        beside.addWidget(self.list)
        self.view.setMaximumWidth(Width.COMPARED)
        beside.addWidget(self.view, 1)
        beside.addStretch(0)
        self._panes.addWidget(panes)
        self._panes.addWidget(self.end)
        self.body.addLayout(top)
        self.body.addWidget(self.busy)
        self.body.addWidget(self._summary)
        self.body.addWidget(self._panes, 1)


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + "…"
