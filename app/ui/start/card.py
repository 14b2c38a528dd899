"""The card of the file you worked in last: what it is, how far it is, and the one big button."""

from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.start.recent import RecentFile
from app.ui.start.words import moment_in_words, vanished_in_words
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, Stroke, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign
from app.ui.widgets.level_mark import LevelMark
from app.ui.widgets.ring import Ring
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label

COPIES_KEY: Final = "Ctrl+T"


class LatestCard(QFrame):
    """Asks to go on; when the file is gone, to look for it instead."""

    go_on_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setMinimumHeight(Height.CARD)
        self._file: RecentFile | None = None
        self._kind = plain_label("", TextRole.MUTED, self)
        self._level = LevelMark(theme, 0, self)
        self._saved = plain_label("", TextRole.MUTED, self)
        self._title = plain_label("", TextRole.TITLE, self, max_lines=2)
        self._submitter = plain_label("", TextRole.MUTED, self, max_lines=2)
        self._ring = Ring(theme, parent=self)
        self._gone = SignLabel(theme, Sign.WARNING, "warning", self, self._ring.sizeHint().width() // 2)
        self._progress = plain_label("", TextRole.STRONG, self, max_lines=2)
        self._next = plain_label("", TextRole.MUTED, self, max_lines=2)
        self.copies = Button(
            theme,
            self.tr("Vorige toestand"),
            self,
            kind=ButtonKind.LINK,
            size=ButtonSize.LIST,
            key=COPIES_KEY.replace("+", " "),
        )
        self.go_on = Button(
            theme, self.tr("Ga verder"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="Enter"
        )
        self.go_on.clicked.connect(self.go_on_wanted)
        self._arrange()

    def show_file(self, file: RecentFile, now: datetime) -> None:
        """Show this file as the one to go on with."""
        self._file = file
        is_practice = file.kind == "practice"
        self._kind.setText(self.tr("Praktijk") if is_practice else self.tr("Lerend netwerk"))
        self._level.set_level(file.level)
        self._level.setVisible(is_practice)
        when = moment_in_words(file.opened_at, now)
        self._saved.setText(self.tr("Bewaard {when}").format(when=when) if when else "")
        self._title.setText(file.title)
        self._submitter.setText(file.submitter)
        self._submitter.setVisible(bool(file.submitter))
        self._ring.set_share(file.answered, file.total)
        words = counted(
            file.total,
            "{done} van 1 vraag heeft een tekst",
            "{done} van de {count} vragen hebben een tekst",
            done=file.answered,
        )
        self._progress.setText(words if file.total else "")
        self._next.setText(self.tr("Daarna: {what}").format(what=file.next_step) if file.next_step else "")
        self.go_on.set_words(self.tr("Ga verder"))
        self._show_parts(gone=False)

    def show_vanished(self, home: Path) -> None:
        """Say that the file is not at its place, and offer to look for it."""
        if self._file is None:
            return
        self._progress.setText(self.tr("Niet gevonden"))
        self._next.setText(vanished_in_words(self._file.path, home))
        self.go_on.set_words(self.tr("Zoek het bestand"))
        self._show_parts(gone=True)

    def _show_parts(self, *, gone: bool) -> None:
        self._gone.setVisible(gone)
        self._ring.setVisible(not gone and self._file is not None and self._file.total > 0)
        self._next.setVisible(bool(self._next.text()))

    def _arrange(self) -> None:
        centre = Qt.AlignmentFlag.AlignVCenter
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self._kind, 0, centre)
        top.addWidget(self._level, 0, centre)
        top.addStretch(1)
        top.addWidget(self._saved, 0, centre)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._progress)
        words.addWidget(self._next)
        words.addStretch(1)
        bottom = QGridLayout()
        bottom.setHorizontalSpacing(Space.M)
        bottom.addWidget(self._ring, 0, 0, centre)
        bottom.addWidget(self._gone, 0, 1, centre)
        bottom.addLayout(words, 0, 2)
        bottom.addWidget(self.go_on, 0, 3, centre)
        bottom.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        side = Space.XL - Stroke.EDGE
        layout.setContentsMargins(side, side, side, side + Space.S)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addSpacing(Space.S - 1)
        layout.addWidget(self._title)
        layout.addSpacing(Space.XS)
        below = QHBoxLayout()
        below.setSpacing(Space.M)
        below.addWidget(self._submitter, 1, Qt.AlignmentFlag.AlignTop)
        below.addStretch(0)
        below.addWidget(self.copies, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(below)
        layout.addStretch(1)
        layout.addSpacing(Space.M)
        layout.addLayout(bottom)
