"""The start page. One obvious thing: go on. It only asks; it opens nothing itself."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.start.beginnings import Beginnings
from app.ui.start.card import COPIES_KEY, LatestCard
from app.ui.start.presence import Presence
from app.ui.start.recent import RecentFile
from app.ui.start.words import day_in_words, read_moment
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, SignSize, Space, TextRole, Width
from app.ui.widgets.icons import Sign
from app.ui.widgets.notice import Notice, NoticeAction
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label

if TYPE_CHECKING:
    from app.ui.start.earlier import Earlier

_NO_LIMIT: Final = 16777215
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StartPage(QScrollArea):
    """Shows the files of ``show_recent``; every wish comes out as a signal.

    ``clock`` gives the local time of now and ``is_there`` tells whether a file is at its place.
    """

    open_wanted = Signal(Path)
    new_practice_wanted = Signal()
    new_network_wanted = Signal()
    choose_file_wanted = Signal()
    merge_wanted = Signal()
    sample_wanted = Signal()
    locate_wanted = Signal(Path)
    forget_wanted = Signal(Path)
    copies_wanted = Signal(Path)
    """The copies of this file, to put one back."""

    def __init__(
        self,
        theme: Theme,
        home: Path,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], datetime] = datetime.now,
        is_there: Callable[[Path], bool] = Path.is_file,
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._clock = clock
        self._latest: RecentFile | None = None
        self._gone: set[Path] = set()
        self._reminded: set[Path] = set()
        """Of these it was said since the program began."""
        self._presence = Presence(self, is_there)
        self._presence.vanished.connect(self._mark_vanished)
        self.notice = Notice(theme)
        self.card = LatestCard(theme)
        self._theme = theme
        self._files: tuple[RecentFile, ...] = ()
        self._teaching = False
        self._earlier: Earlier | None = None
        self.beginnings = Beginnings(theme)
        self._card_heading = plain_label("", TextRole.TITLE, max_lines=2)
        self._footer = self._make_footer(theme)
        self._grid = QGridLayout()
        self._shape: _Shape | None = None
        self._room = 0
        """Width of the viewport; asking Qt for the viewport makes PySide look at every widget class."""
        self._build()
        self._connect()
        self.show_recent(())

    def show_recent(self, files: Sequence[RecentFile]) -> None:
        """Show these files, newest first: the first as the card, the others as a list."""
        self._files = tuple(files)
        self._latest = files[0] if files else None
        self.card.setVisible(bool(files))
        self._card_heading.setText(
            self.tr("Waar wil je mee verder?") if files else self.tr("Welkom. Waar wil je mee beginnen?")
        )
        if self._latest is not None:
            self.card.show_file(self._latest, self._clock())
        if self._earlier is not None:
            self._earlier.show_files(files, self._clock())
        elif len(files) > 1:
            QTimer.singleShot(0, self, self._show_earlier)
        self._show_first()
        self._shape = None
        self._arrange()
        self._gone.clear()
        self._remind()
        self._presence.look([file.path for file in files])
        self._focus_first()

    def set_teaching(self, *, on: bool) -> None:
        """While people learn their first steps, the sample day is what they begin with."""
        self._teaching = on
        self._show_first()
        if self.isVisible():  # else keys would go to a button that nobody sees
            self._focus_first()

    def _show_first(self) -> None:
        self.beginnings.set_first_start(first=not self._files, teaching=self._teaching)

    def _remind(self) -> None:
        """Once in a program, of the first file whose raw answers are kept longer than people chose."""
        today = self._clock().date()
        for file in self._files:
            until = read_moment(file.keep_until)
            day = until.date() if until is not None else date.max
            if day >= today or file.path in self._reminded or self.notice.isVisibleTo(self):
                continue
            self._reminded.add(file.path)
            words = self.tr("Van ‘{title}’ zou je de ruwe antwoorden bewaren tot {date}.")
            self.notice.show_notice(
                words.format(title=file.title, date=day_in_words(day, today)),
                [
                    NoticeAction(self.tr("Open"), lambda file=file: self._open(file)),  # type: ignore[misc]
                    NoticeAction(self.tr("Later"), lambda: None),
                ],
            )

    @property
    def earlier(self) -> "Earlier":
        """The list under the card. Made after the first paint: it costs as much as all the rest."""
        if self._earlier is None:
            from app.ui.start.earlier import Earlier

            self._earlier = Earlier(self._theme, self._home, self._inside)
            self._earlier.chosen.connect(self._open)
            self._earlier.view.forget_wanted.connect(self.forget_wanted)
            self._earlier.view.copies_wanted.connect(self.copies_wanted)
            self._earlier.left.connect(self._focus_first)
            self._earlier.show_files(self._files, self._clock())
            self._shape = None
            self._arrange()
        return self._earlier

    def _show_earlier(self) -> None:
        """Make the list, now that the card can be used."""
        self.earlier.setVisible(self.earlier.has_files)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            (self._go_on if self._latest is not None else self.new_practice_wanted.emit)()
        elif event.key() == Qt.Key.Key_Down and self.card.go_on.hasFocus() and self._lists_files():
            self.earlier.take_focus()
        elif event.key() == Qt.Key.Key_Up and self._lists_files() and self.earlier.view.hasFocus():
            self.card.go_on.setFocus()
        else:
            super().keyPressEvent(event)

    def _lists_files(self) -> bool:
        return self._earlier is not None and self._earlier.isVisibleTo(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room = event.size().width()
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_first()

    def _go_on(self) -> None:
        if self._latest is not None:
            self._open(self._latest)

    def _open(self, file: RecentFile) -> None:
        (self.locate_wanted if file.path in self._gone else self.open_wanted).emit(file.path)

    def _show_copies(self) -> None:
        """Of the row where the keyboard is, or else of the file on the card."""
        row = self._earlier.view.chosen_file if self._earlier is not None else None
        file = row if row is not None and self._lists_files() else self._latest
        if file is not None:
            self.copies_wanted.emit(file.path)

    def _mark_vanished(self, path: Path) -> None:
        self._gone.add(path)
        if self._earlier is not None:
            self._earlier.model.set_gone(path)
        if self._latest is not None and path == self._latest.path:
            self.card.show_vanished(self._home)

    def _focus_first(self) -> None:
        if self._teaching:
            self.beginnings.sample.setFocus()
        elif self._latest is not None:
            self.card.go_on.setFocus()
        else:
            self.beginnings.practice.setFocus()

    def _connect(self) -> None:
        self.card.go_on_wanted.connect(self._go_on)
        self.card.copies.clicked.connect(self._show_copies)
        self.beginnings.practice.clicked.connect(self.new_practice_wanted)
        self.beginnings.network.clicked.connect(self.new_network_wanted)
        self.beginnings.file.clicked.connect(self.choose_file_wanted)
        self.beginnings.merge.clicked.connect(self.merge_wanted)
        self.beginnings.sample.clicked.connect(self.sample_wanted)
        shortcuts = {
            "Ctrl+N": self.new_practice_wanted.emit,
            "Ctrl+M": self.new_network_wanted.emit,
            "Ctrl+O": self.choose_file_wanted.emit,
            "Ctrl+F": lambda: self.earlier.search(),
            COPIES_KEY: self._show_copies,
        }
        for keys, act in shortcuts.items():
            QShortcut(QKeySequence(keys), self, act)

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = inside = _Inside()
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside.setProperty("surface", "canvas")
        inside.setAccessibleName(self.tr("Start"))
        self._outer = QVBoxLayout(inside)
        self._outer.setSpacing(0)
        self._outer.addWidget(self.notice)
        self._outer.addLayout(self._grid, 1)
        self._outer.addWidget(self._footer)
        self.setWidget(inside)

    def _arrange(self) -> None:
        """Two columns; in a narrow window one, with the beginnings under the list."""
        room = self._room
        shape = _Shape.of(room)
        most = Width.START_LEFT_MAX + 2 * Space.XXL + Width.START_RIGHT
        side = max(0, (room - Space.PAGE - Space.XXL - most) // 2)
        self._outer.setContentsMargins(Space.PAGE + side, Space.L, Space.XXL + side, Space.XL)
        if shape is self._shape:
            return
        self._shape = shape
        grid = self._grid
        while grid.count():
            grid.takeAt(0)
        grid.setHorizontalSpacing(Space.XXL)
        grid.setVerticalSpacing(0)
        grid.setRowMinimumHeight(0, Height.START_HEADING)
        grid.setRowMinimumHeight(1, Height.START_HEADING_GAP)
        for row in range(8):
            grid.setRowStretch(row, 0)
        grid.setRowMinimumHeight(4, 0)
        if self._earlier is not None:
            self._earlier.view.set_may_shrink(may=shape is not _Shape.NARROW)
            self._earlier.setVisible(self._earlier.has_files)
        self.beginnings.new_heading.setVisible(self._latest is not None)
        self.beginnings.set_below(below=shape is _Shape.NARROW)
        (self._one_column if shape is _Shape.NARROW else self._two_columns)()

    def _two_columns(self) -> None:
        grid, parts, bottom = self._grid, self.beginnings, Qt.AlignmentFlag.AlignBottom
        if self._latest is None:
            grid.addWidget(self._card_heading, 0, 0, 1, 2, bottom)
            grid.addWidget(parts.new_block, 2, 0)
            grid.addWidget(parts.look_block, 2, 1)
        else:
            grid.addWidget(self._card_heading, 0, 0, bottom)
            grid.addWidget(self.card, 2, 0)
            if self._earlier is not None:
                grid.addWidget(self._earlier, 3, 0)
            grid.addWidget(parts.new_heading, 0, 1, bottom)
            grid.addWidget(parts.new_block, 2, 1)
            grid.addWidget(parts.look_block, 3, 1)
        grid.setRowStretch(3, 1)
        grid.setColumnStretch(0, 1)
        right = Width.START_RIGHT if self._shape is _Shape.WIDE else Width.START_RIGHT_NARROW
        grid.setColumnMinimumWidth(1, right)
        for block in (parts.new_block, parts.look_block, parts.new_heading):
            block.setMaximumWidth(right)
        if self._latest is None:
            parts.new_block.setMaximumWidth(_NO_LIMIT)

    def _one_column(self) -> None:
        grid, parts = self._grid, self.beginnings
        grid.addWidget(self._card_heading, 0, 0, Qt.AlignmentFlag.AlignBottom)
        order = (self.card, self._earlier, parts.new_heading, parts.new_block, parts.look_block)
        for row, widget in enumerate(order, start=2):
            if widget is None:
                continue
            widget.setMaximumWidth(_NO_LIMIT)
            grid.addWidget(widget, row, 0)
        grid.setRowMinimumHeight(4, Height.START_HEADING if self._latest is not None else 0)
        grid.setRowStretch(7, 1)
        grid.setColumnMinimumWidth(1, 0)

    def _make_footer(self, theme: Theme) -> QWidget:
        footer = QWidget()
        row = QHBoxLayout(footer)
        row.setContentsMargins(0, Space.M, 0, 0)
        row.setSpacing(Space.S)
        words = self.tr("Alles staat op deze computer. Er gaat niets naar het internet.")
        row.addWidget(SignLabel(theme, Sign.CHECK, "muted", footer, SignSize.SMALL))
        row.addWidget(plain_label(words, TextRole.SMALL, footer), 1)
        return footer


class _Shape(Enum):
    """How much room the page has."""

    NARROW = 1
    MIDDLE = 2
    WIDE = 3

    @classmethod
    def of(cls, room: int) -> "_Shape":
        if room < Width.NARROW_WINDOW - Width.RAIL:
            return cls.NARROW
        return cls.MIDDLE if room < Width.MIDDLE_WINDOW - Width.RAIL else cls.WIDE


class _Inside(QWidget):
    """Asks the scroll area for no more height than it really needs: the list of files can shrink."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else 0
