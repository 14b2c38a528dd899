"""The right column: what the room sees, in small, and what it does not get; one button per mode.

Under it is room for what the session needs beside the question; that scrolls, the modes stay.
"""

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.ui.amounts import counted
from app.ui.projector.feed import RoomMode
from app.ui.projector.keys import LETTERS, MODIFIER
from app.ui.projector.room import Room
from app.ui.projector.room_view import RoomView
from app.ui.projector.scene import Black, DayEnd, Question
from app.ui.projector.step_scene import Bars, CardScene, Legend, StepScene, Tiles, WallScene
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.framed import Framed
from app.ui.widgets.notice import Notice, NoticeAction
from app.ui.widgets.scrolled import Scrolled
from app.ui.widgets.text import plain_label, set_tip

WALL = QSize(1920, 1080)
"""The screen that is laid out for as long as no projector is chosen."""


class RoomColumn(QWidget):
    """Never moves, whatever is asked. It draws with the room's own view."""

    projector_wanted = Signal()

    def __init__(self, theme: Theme, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._feed = room.feed
        self._on_wall = False
        self.view = RoomView(self, layouts=room.feed.layouts)
        self.view.follow_screen(WALL)
        self._dot = _LiveDot(theme, self)
        self._framed = Framed(theme, self.view, self)
        self.notice = Notice(theme, self, stacked=True)
        self._mode_words = plain_label("", TextRole.SMALL_STRONG, self)
        self._passes = plain_label("", TextRole.SMALL, self, wrap=True)
        self._names = {
            RoomMode.LIVE: (self.tr("Live"), self.tr("Live")),
            RoomMode.BLACK: (self.tr("Zwart"), self.tr("Zwart")),
            RoomMode.FREEZE: (self.tr("Vasthouden"), self.tr("Vast")),
            RoomMode.TIMER: (self.tr("Timer groot"), self.tr("Timer")),
            RoomMode.INSTRUCTION: (self.tr("Alleen opdracht"), self.tr("Opdracht")),
            RoomMode.BREAK: (self.tr("Pauzebeeld"), self.tr("Pauze")),
        }
        """Of each mode, in a wide column and in a narrow one."""
        self.buttons = {mode: self._mode_button(theme, mode) for mode in self._names}
        self.projector = Button(
            theme, self.tr("Op de beamer"), self, kind=ButtonKind.LINK, size=ButtonSize.FIELD, key="F5"
        )
        self.projector.clicked.connect(self.projector_wanted)
        self._hint = plain_label(
            self.tr("Typ je een antwoord?\nGebruik {key} + letter.").format(key=MODIFIER),
            TextRole.SMALL,
            self,
            wrap=True,
        )
        self._of_step: QWidget | None = None
        self.below = Scrolled(self)
        """What comes under the room scrolls; who calls ``add_below`` makes it in ``inside``."""
        self._below = QVBoxLayout(self.below.inside)
        self._build(theme)
        self._feed.scene_changed.connect(self._show)
        self._feed.timer_changed.connect(self._show_timer)
        self._feed.mode_changed.connect(lambda _mode: self._show_mode())
        self._feed.held_changed.connect(self._show_hold)
        room.passed.connect(lambda _shown, _all: self._say())
        self.view.page_changed.connect(lambda *_pages: self._say())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        self._show_mode()
        self._show_timer()
        self._show()

    def add_below(self, widget: QWidget) -> None:
        """What stands under the modes, each under the one before."""
        self._below.insertWidget(self._below.count() - 1, widget)

    def show_below(self, widget: QWidget | None) -> None:
        """What the step that is done now needs, between the timer and the parkeerplaats; None: nothing."""
        if self._of_step is not None and self._of_step is not widget:
            self._of_step.hide()
            self._below.removeWidget(self._of_step)
        self._of_step = widget
        if widget is not None:
            self._below.insertWidget(1, widget)
            widget.show()

    def show_wall(self, *, shown: bool) -> None:
        """Whether the room has something to look at, beside this preview."""
        self._on_wall = shown
        self.projector.set_words(self.tr("Zaal naar voren") if shown else self.tr("Op de beamer"))
        set_tip(self.projector, self.tr("De zaal is al te zien; zo komt ze weer bovenaan.") if shown else "")
        self._say()

    def _choose(self, mode: RoomMode) -> None:
        self._feed.set_mode(mode)
        self._show_mode()

    def _mode_button(self, theme: Theme, mode: RoomMode) -> Button:
        words = self._names[mode][0]
        button = Button(theme, words, self, size=ButtonSize.SESSION, key=LETTERS[mode], spread=True)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose(mode))
        return button

    def _show(self) -> None:
        self.view.show_scene(self._feed.scene)
        self._say()

    def _show_timer(self) -> None:
        self.view.show_timer(self._feed.small_timer)

    def _show_mode(self) -> None:
        for one, button in self.buttons.items():
            button.setChecked(one is self._feed.mode)
        mode = RoomMode.BLACK if self._feed.held is not None else self._feed.mode
        self._mode_words.setText(self._words_of(mode))
        self._dot.setVisible(mode is RoomMode.LIVE)
        self._say()

    def _words_of(self, mode: RoomMode) -> str:
        words = {
            RoomMode.LIVE: self.tr("Live"),
            RoomMode.BLACK: self.tr("Het scherm is zwart"),
            RoomMode.FREEZE: self.tr("De zaal houdt dit beeld"),
            RoomMode.TIMER: self.tr("De timer, groot"),
            RoomMode.INSTRUCTION: self.tr("Alleen de opdracht"),
            RoomMode.BREAK: self.tr("Het pauzebeeld"),
            RoomMode.TRIAL: self.tr("Het proefbeeld"),
        }
        return words[mode]

    def _show_hold(self) -> None:
        self._show_mode()
        held = self._feed.held
        if held is None:
            self.notice.clear()
            return
        sentence = held.why or self.tr("Er veranderde iets aan de schermen. De zaal ziet nu zwart.")
        offer = held.offer or self.tr("Toon weer")
        self.notice.show_notice(sentence, [NoticeAction(offer, self.projector_wanted.emit)])
        self._place_notice()

    def _place_notice(self) -> None:
        """Over the preview, which is black then, so that nothing in the column moves."""
        area = self._framed.geometry()
        area.setHeight(max(area.height(), self.notice.heightForWidth(area.width())))
        self.notice.setGeometry(area)
        self.notice.raise_()

    def _say(self) -> None:
        """One line on what the room does and does not get, as it is on the wall at this moment."""
        shown, all_of_them = self._room.shown, self._room.all
        if isinstance(self._feed.scene, Black):
            words = self.tr("De zaal ziet niets")
        elif self._feed.mode is RoomMode.FREEZE:
            words = self.tr("De zaal ziet nog het vorige beeld")
        elif self._on_wall and self._room.looks_elsewhere and self._feed.mode is RoomMode.LIVE:
            words = self.tr("De zaal kijkt mee: ‘{button}’ laat haar beeld staan")
            words = words.format(button=self.buttons[RoomMode.FREEZE].words)
        elif isinstance(self._feed.scene, DayEnd):
            words = self.tr("De zaal ziet het einde van de dag")
        elif isinstance(self._feed.scene, StepScene):
            words = words_of_scene(self._feed.scene)
        elif not isinstance(self._feed.scene, Question):
            words = self.tr("De zaal ziet geen antwoorden")
        elif not all_of_them:
            words = self.tr("De zaal ziet nooit namen")
        else:
            words = counted(
                all_of_them,
                "{shown} van 1 antwoord, zonder namen",
                "{shown} van {count} antwoorden, zonder namen",
                shown=shown,
            )
        if self.view.pages > 1:
            words = words.removesuffix(".")
            words += self.tr(" · bladzijde {page} van {pages}").format(
                page=self.view.page + 1, pages=self.view.pages
            )
        self._passes.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(narrow=event.size().width() < Width.RIGHT_INSIDE)
        self._layout.activate()
        self._place_notice()

    def _arrange(self, *, narrow: bool) -> None:
        """Lower buttons with shorter words where there is little room, so that the timer is seen whole."""
        called = self.buttons[RoomMode.FREEZE].words
        for mode, button in self.buttons.items():
            words, short = self._names[mode]
            button.set_size(ButtonSize.FIELD if narrow else ButtonSize.SESSION)
            button.set_words(short if narrow else words)
            set_tip(button, words if narrow and short != words else "")
        self._modes.setSpacing(Space.XS if narrow else Space.S)
        self._hint.setHidden(narrow)
        self._passes.setMinimumHeight(TYPE[TextRole.SMALL].line * (2 if narrow else 1))
        if self.buttons[RoomMode.FREEZE].words != called:
            self._say()

    def _build(self, theme: Theme) -> None:
        heading = QHBoxLayout()
        heading.addWidget(plain_label(self.tr("Wat de zaal ziet"), TextRole.STRONG, self))
        heading.addStretch(1)
        heading.setSpacing(Space.S)
        heading.addWidget(self._dot)
        heading.addWidget(self._mode_words)
        self._modes = QGridLayout()
        for number, button in enumerate(self.buttons.values()):
            self._modes.addWidget(button, number // 2, number % 2)
        self._arrange(narrow=False)
        under = QHBoxLayout()
        under.setSpacing(Space.M)
        under.addWidget(self.projector)
        under.addStretch(1)
        under.addWidget(self._hint)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(heading)
        layout.addWidget(self._framed)
        layout.addWidget(self._passes)
        layout.addSpacing(Space.S)
        layout.addLayout(self._modes)
        layout.addLayout(under)
        self._below.setContentsMargins(0, Space.S, 0, Space.M)
        self._below.setSpacing(Space.L)
        self._below.addStretch(1)
        layout.addWidget(self.below, 1)

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Who leaves what stands low, such as the parkeerplaats, gets the time back in sight.

        A turn later: on Tab a scroll area first goes to what had the keyboard in it last.
        """
        was_inside = before is not None and self.below.isAncestorOf(before)
        if was_inside and now is not None and not self.below.isAncestorOf(now):
            QTimer.singleShot(0, self, lambda: self.below.verticalScrollBar().setValue(0))


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


def words_of_scene(scene: StepScene) -> str:
    """What the room sees of a step with a screen of its own, and what it does not get."""
    if isinstance(scene, Tiles):
        words = QCoreApplication.translate("RoomColumn", "‘{title}’: {count} post-its, zonder namen")
        return words.format(title=scene.title, count=len(scene.tiles))
    if isinstance(scene, WallScene):
        return QCoreApplication.translate("RoomColumn", "De zaal ziet de muur, zonder namen")
    if isinstance(scene, Bars):
        return QCoreApplication.translate("RoomColumn", "De zaal ziet de balken")
    if isinstance(scene, Legend):
        return QCoreApplication.translate("RoomColumn", "De zaal ziet de opdracht, geen antwoorden")
    if isinstance(scene, CardScene) and not scene.ids:
        return QCoreApplication.translate("RoomColumn", "‘{title}’, zonder wat iemand zei").format(
            title=scene.title
        )
    return QCoreApplication.translate("RoomColumn", "‘{title}’, zonder namen").format(title=scene.title)
