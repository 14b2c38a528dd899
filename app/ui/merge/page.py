"""The page for copies: first what one brings, then what people must choose."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.store.other_file import OtherFile
from app.ui.merge.choice_panel import ChoicePanel
from app.ui.merge.preview_panel import PreviewPanel
from app.ui.merge.work import BringWork
from app.ui.state import OpenPractice
from app.ui.submit.busy_line import BusyLine
from app.ui.submit.sub_page import SubPage
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space
from app.workshop.merging import Merged, preview, take_in


class MergePage(SubPage):
    """Opens over the places. Leaving it changes nothing: what is left to choose waits."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._practice = practice
        self._other: OtherFile | None = None
        self._wanted: Path | None = None
        """The file that is being brought, as long as people want to see it."""
        self.busy = BusyLine(theme, self)
        self.preview = PreviewPanel(theme, self)
        self.choices = ChoicePanel(theme, practice, self)
        self._work = BringWork(practice, self)
        self._stack = QStackedWidget(self)
        self._empty = QWidget(self)
        for panel in (self._empty, self.preview, self.choices):
            self._stack.addWidget(panel)
        self.body.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.body.addWidget(self.busy)
        self.body.addWidget(self._stack, 1)
        self.preview.taken.connect(self._take)
        self.preview.refused.connect(self.go_back)
        self.choices.done.connect(self.go_back)
        self._work.brought.connect(self._show_preview)
        self._work.failed.connect(self._fail)
        practice.closing.connect(self._let_go)

    def look_at(self, path: Path) -> None:
        """Bring this file and show what it has more."""
        self._let_go()
        self._name(self.tr("Kopie samenvoegen"))
        self._stack.setCurrentWidget(self._empty)
        self.busy.begin(self.tr("'{name}' wordt nagekeken …").format(name=path.name))
        self._wanted = path
        self._work.start(path)

    def open_choices(self) -> None:
        """What both changed, side by side."""
        self._let_go()
        self.busy.end()
        self._name(self.tr("Kies wat het wordt"))
        self.choices.read()
        self._stack.setCurrentWidget(self.choices)
        self.choices.take_focus()

    def take_focus(self) -> None:
        shown = self._stack.currentWidget()
        if isinstance(shown, PreviewPanel | ChoicePanel):
            shown.take_focus()
        else:
            self.back.setFocus()

    def go_back(self) -> None:
        self._let_go()
        self.busy.end()
        super().go_back()

    def _name(self, heading: str) -> None:
        self.heading.setText(heading)
        self.setAccessibleName(heading)

    def _show_preview(self, other: OtherFile) -> None:
        if other.place != self._wanted:
            other.let_go()
            return
        self._let_go()
        self._other = other
        found = self._practice.do(lambda: preview(self._practice.workshop, other))
        self.busy.end()
        if found is None:
            self.go_back()
            return
        self.preview.show_preview(found, self._practice.workshop.clock().replace(tzinfo=None))
        self._stack.setCurrentWidget(self.preview)
        self.preview.take_focus()

    def _fail(self, sentence: str) -> None:
        if self._wanted is not None:
            self.go_back()
            self._practice.trouble.emit(sentence)

    def _take(self) -> None:
        """Say that it works, and take it in after that is painted: this thread owns the file."""
        if self._other is None or not self._practice.leave():
            return
        self.busy.begin(self.tr("Alles komt samen …"))
        self.preview.take.setEnabled(False)
        self.busy.repaint()
        QTimer.singleShot(0, self, self._take_now)

    def _take_now(self) -> None:
        other = self._other
        self.preview.take.setEnabled(True)
        if other is None:
            return
        merged = self._practice.do(lambda: take_in(self._practice.workshop, other))
        self.busy.end()
        self._let_go()
        if merged is not None:
            self._tell(other.place.name, merged)

    def _tell(self, name: str, merged: Merged) -> None:
        self.open_choices()
        if not self.choices.open:
            self.go_back()
            self._practice.trouble.emit(
                self.tr("'{name}' zit er nu bij. Ctrl+Z neemt dat terug.").format(name=name)
            )

    def _let_go(self) -> None:
        self._wanted = None
        if self._other is not None:
            self._other.let_go()
            self._other = None
