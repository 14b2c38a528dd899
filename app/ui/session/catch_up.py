"""Catching up: which blocks to shorten, and when the day then ends. In the column, never a dialog."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.amounts import counted, duration_shown
from app.ui.session.catch_up_list import CatchUpList
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.ticking import Ticking
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.text import plain_label
from app.workshop.proposal import Proposal
from app.workshop.timetable import time_words

_DAY = 24 * 60


class CatchUp(QWidget):
    """A proposal to change with the keyboard: Space ticks, + and - change minutes, Enter does it, Esc not."""

    left = Signal()
    """People chose, or let it be."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, ticking: Ticking, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self.proposal = Proposal([], 0)
        self._heading = plain_label("", TextRole.STRONG, self)
        self._how = plain_label(
            self.tr("Spatie: wel of niet · + en −: minuten"),
            TextRole.SMALL,
            self,
            wrap=True,
        )
        self.list = CatchUpList(theme, self)
        self._result = plain_label("", TextRole.BODY, self, wrap=True)
        self.do_it = Button(theme, self.tr("Doe dit"), self, size=ButtonSize.SESSION, key="Enter")
        self.leave_it = Button(
            theme, self.tr("Sluit"), self, kind=ButtonKind.LINK, size=ButtonSize.SESSION, key="Esc"
        )
        self._build()
        self.list.changed.connect(self._show_result)
        self.list.agreed.connect(self._do)
        self.do_it.clicked.connect(self._do)
        self.leave_it.clicked.connect(self.left)
        practice.changed.connect(self._on_changed)
        ticking.ticked.connect(self._show_result)
        self.setFocusProxy(self.list)

    @property
    def result(self) -> str:
        """What it says that comes of it."""
        return self._result.text()

    def propose(self) -> None:
        """Make a proposal for as late as the day is now."""
        table = self._practice.timetable
        self.proposal = Proposal(self._practice.blocks, max(table.late, 0))
        self._heading.setText(counted(self.proposal.asked, "Haal 1 minuut in", "Haal {count} minuten in"))
        self.list.show_lines(self.proposal)
        self._show_result()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("agenda_item", "day") and self.isVisible():
            self.propose()

    def _do(self) -> None:
        allowed = self.proposal.allowed()
        if allowed and self._practice.works(lambda: self._practice.workshop.agenda.allow(allowed)):
            self.left.emit()

    def _show_result(self) -> None:
        if not self.isVisible() and self._result.text():
            return
        won, short = self.proposal.won, self.proposal.short
        end = self._practice.timetable.expected_end
        self.do_it.setEnabled(bool(self.proposal.allowed()))
        self._result.setText(self._words_of_result(won, short, time_words((end - won) % _DAY)))

    def _words_of_result(self, won: int, short: int, end: str) -> str:
        if not self.proposal.lines:
            words = self.tr("Er komt geen blok meer dat je kan inkorten. Het einde blijft {end}.")
            return words.format(end=end)
        if won <= 0:
            return self.tr("Zo win je niets. Het einde blijft {end}.").format(end=end)
        if not short:
            return self.tr("Einde dan rond {end}.").format(end=end)
        words = self.tr("Je wint {won}, {short} blijft over. Einde dan rond {end}.")
        return words.format(won=duration_shown(won), short=duration_shown(short), end=end)

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(Space.M, 0, Space.M, 0)
        buttons.setSpacing(Space.M)
        buttons.addWidget(self.do_it, 1)
        buttons.addWidget(self.leave_it)
        above, under = QVBoxLayout(), QVBoxLayout()
        for half in (above, under):
            half.setContentsMargins(Space.M, 0, Space.M, 0)
        above.addWidget(self._heading)
        above.addWidget(self._how)
        under.addWidget(self._result)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(above)
        layout.addWidget(self.list, 1)
        layout.addLayout(under)
        layout.addLayout(buttons)
