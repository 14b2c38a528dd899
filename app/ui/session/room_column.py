"""The right column: what the room sees, in small, and what it does not get; one button per mode."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.projector.feed import RoomMode
from app.ui.projector.room import Room
from app.ui.projector.room_view import RoomView
from app.ui.projector.scene import Black, Instruction
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, Stroke, TextRole, Width
from app.ui.widgets.button import Button, ButtonSize
from app.ui.widgets.notice import Notice, NoticeAction
from app.ui.widgets.text import plain_label

WALL = QSize(1920, 1080)
"""The screen that is laid out for as long as no projector is chosen."""


class RoomColumn(QWidget):
    """Never moves, whatever is asked. It draws with the room's own view."""

    projector_wanted = Signal()

    def __init__(self, theme: Theme, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._feed = room.feed
        self.view = RoomView(self)
        self.view.follow_screen(WALL)
        self._dot = _LiveDot(theme, self)
        self.notice = Notice(theme, self)
        self._mode_words = plain_label("", TextRole.SMALL_STRONG, self)
        self._passes = plain_label("", TextRole.SMALL, self, wrap=True)
        self.buttons = {
            RoomMode.LIVE: self._mode_button(theme, self.tr("Live"), "L"),
            RoomMode.BLACK: self._mode_button(theme, self.tr("Zwart"), "B"),
            RoomMode.FREEZE: self._mode_button(theme, self.tr("Vasthouden"), "F"),
            RoomMode.INSTRUCTION: self._mode_button(theme, self.tr("Opdracht"), "I"),
        }
        for mode, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, mode=mode: self._choose(mode))
        self.projector = Button(
            theme, self.tr("Toon op de beamer"), self, size=ButtonSize.SESSION, key="F5", spread=True
        )
        self.projector.clicked.connect(self.projector_wanted)
        self._build(theme)
        self._feed.scene_changed.connect(self._show)
        self._feed.mode_changed.connect(lambda _mode: self._show_mode())
        self._feed.held_changed.connect(self._show_held)
        room.passed.connect(lambda _shown, _all: self._say())
        self.view.page_changed.connect(lambda *_pages: self._say())
        self._show_mode()
        self._show()

    def _choose(self, mode: RoomMode) -> None:
        self._feed.set_mode(mode)
        self._show_mode()

    def _mode_button(self, theme: Theme, words: str, key: str) -> Button:
        button = Button(theme, words, self, size=ButtonSize.SESSION, key=key, spread=True)
        button.setCheckable(True)
        return button

    def _show(self) -> None:
        self.view.show_scene(self._feed.scene)
        self._say()

    def _show_mode(self) -> None:
        for one, button in self.buttons.items():
            button.setChecked(one is self._feed.mode)
        words = {
            RoomMode.LIVE: self.tr("Live"),
            RoomMode.BLACK: self.tr("Het scherm is zwart"),
            RoomMode.FREEZE: self.tr("De zaal houdt dit beeld"),
            RoomMode.INSTRUCTION: self.tr("Alleen de opdracht"),
        }
        mode = RoomMode.BLACK if self._feed.held else self._feed.mode
        self._mode_words.setText(words.get(mode, ""))
        self._dot.setVisible(mode is RoomMode.LIVE)
        self._say()

    def _show_held(self, held: bool) -> None:
        self._show_mode()
        if held:
            sentence = self.tr("Er veranderde iets aan de schermen. De zaal ziet nu zwart.")
            self.notice.show_notice(
                sentence, [NoticeAction(self.tr("Toon weer"), self.projector_wanted.emit)]
            )
        else:
            self.notice.clear()

    def _say(self) -> None:
        """One line on what the room does and does not get, as it is on the wall at this moment."""
        shown, all_of_them = self._room.shown, self._room.all
        if isinstance(self._feed.scene, Black):
            words = self.tr("De zaal ziet niets.")
        elif self._feed.mode is RoomMode.FREEZE:
            words = self.tr("De zaal ziet nog het vorige beeld.")
        elif isinstance(self._feed.scene, Instruction):
            words = self.tr("De zaal ziet geen antwoorden.")
        elif not all_of_them:
            words = self.tr("De zaal ziet nooit namen.")
        else:
            words = self.tr("{shown} van {all} antwoorden, zonder namen").format(shown=shown, all=all_of_them)
        if self.view.pages > 1:
            words += self.tr(" · bladzijde {page} van {pages}").format(
                page=self.view.page + 1, pages=self.view.pages
            )
        self._passes.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(across=2 if event.size().width() >= Width.RIGHT_INSIDE else 1)

    def _arrange(self, across: int) -> None:
        """The mode buttons beside each other, or under each other where words would be cut."""
        for number, button in enumerate(self.buttons.values()):
            self._modes.addWidget(button, number // across, number % across)

    def _build(self, theme: Theme) -> None:
        heading = QHBoxLayout()
        heading.addWidget(plain_label(self.tr("Wat de zaal ziet"), TextRole.STRONG, self))
        heading.addStretch(1)
        heading.setSpacing(Space.S)
        heading.addWidget(self._dot)
        heading.addWidget(self._mode_words)
        self._modes = QGridLayout()
        self._modes.setSpacing(Space.S)
        self._arrange(across=2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(heading)
        layout.addWidget(_Framed(theme, self.view, self))
        layout.addWidget(self.notice)
        layout.addWidget(self._passes)
        layout.addSpacing(Space.S)
        layout.addLayout(self._modes)
        layout.addWidget(self.projector)
        hint = self.tr("Typ je een antwoord? Gebruik Alt + letter.")
        layout.addWidget(plain_label(hint, TextRole.SMALL, self, wrap=True))
        layout.addStretch(1)


class _Framed(QWidget):
    """A thin edge around the preview: a white wall on a white page would have no end."""

    def __init__(self, theme: Theme, view: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Stroke.EDGE, Stroke.EDGE, Stroke.EDGE, Stroke.EDGE)
        layout.addWidget(view)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(self.rect(), self._theme.colour("edge"))


class _LiveDot(QWidget):
    """The dot before "Live": at a glance, without reading, the room sees what is typed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)
        self.setFixedSize(Space.S, Space.S)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawEllipse(self.rect())
