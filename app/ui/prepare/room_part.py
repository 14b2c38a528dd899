"""Zaal en beamer: which screen is the room's, and whether people can read it at the back."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QHideEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from app.ui.prepare.part import HowFar, PreparePart
from app.ui.prepare.screen_map import Box, ScreenMap
from app.ui.projector.desk import ProjectorDesk
from app.ui.projector.feed import RoomMode
from app.ui.projector.known_screens import advice_on_mirroring, kept_screen, screen_words
from app.ui.projector.room_view import RoomView
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Scheme, Space, TextRole, Width
from app.ui.widgets.button import Button
from app.ui.widgets.framed import Framed
from app.ui.widgets.scrolled import Scrolled
from app.ui.widgets.text import plain_label


class RoomPart(PreparePart):
    """The choice and the test are kept on this computer, for every practice: the beamer is no part of one."""

    def __init__(
        self,
        theme: Theme,
        practice: OpenPractice,
        desk: ProjectorDesk,
        how_far: HowFar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(how_far, parent)
        self._practice = practice
        self._desk = desk
        self._shown: tuple[QScreen, ...] = ()
        self._area = Scrolled(self)
        inside = self._area.inside
        self._side = side = QWidget(inside)
        self.map = ScreenMap(theme, inside)
        self.use = Button(theme, "", inside)
        self.trial = Button(theme, self.tr("Toon het proefbeeld"), side)
        self.readable = Button(theme, self.tr("Ja, dit is achteraan te lezen"), side)
        self.preview = RoomView(side)
        self._about = plain_label("", TextRole.BODY, inside, wrap=True)
        self._tested = plain_label("", TextRole.STRONG, side, wrap=True)
        self._sleep = plain_label("", TextRole.SMALL, side, wrap=True)
        self.schemes = {
            Scheme.LIGHT: Button(theme, self.tr("Licht"), side),
            Scheme.DARK: Button(theme, self.tr("Donker"), side),
            Scheme.CONTRAST_DARK: Button(theme, self.tr("Hoog contrast"), side),
        }
        self._build(theme)
        self._connect()
        self._show()

    def take_focus(self) -> None:
        """The keyboard is on the screen that is chosen."""
        self.map.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        """The test picture goes when people go on with something else."""
        super().hideEvent(event)
        self._end_trial()

    @property
    def _chosen(self) -> QScreen | None:
        number = self.map.number
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def _on_use(self) -> None:
        """Show the test picture there: nothing of the work comes on the wall before people want it.

        Where the room stands already, it comes back to the front as it was.
        """
        screen = self._chosen
        if screen is None:
            return
        if self._desk.fills(screen):
            self._desk.use(screen)
        elif self._desk.screens.is_for_room(screen):
            self._begin_trial()
            self._desk.use(screen)
        else:
            self._show_over()
            self._begin_trial()

    def _on_trial(self) -> None:
        """Show it where the room is now; on the chosen screen when it is nowhere yet."""
        if self._desk.feed.mode is RoomMode.TRIAL:
            self._end_trial()
        elif self._desk.shows:
            self._begin_trial()
        else:
            self._on_use()
        self._show_mode()

    def _begin_trial(self) -> None:
        if self._desk.feed.mode is not RoomMode.TRIAL:
            self._desk.feed.set_mode(RoomMode.TRIAL)

    def _on_readable(self) -> None:
        today = self._practice.workshop.clock().date()
        self._desk.settings.set(tested_on=today.isoformat())
        self._end_trial()
        self._show()
        self.how_far.changed.emit()

    def _end_trial(self) -> None:
        """Choosing the mode that is on leads back to what was under it."""
        if self._desk.feed.mode is RoomMode.TRIAL:
            self._desk.feed.set_mode(RoomMode.TRIAL)

    def _show_over(self) -> None:
        work = self.window()
        if isinstance(work, QMainWindow):
            self._desk.show_over(work)

    def _show(self) -> None:
        """Everything again, after another screen, another choice or another mode."""
        before = self._chosen
        self._shown = self._desk.screens.screens
        wanted = before if before in self._shown else self._desk.room_screen()
        chosen = self._shown.index(wanted) if wanted in self._shown else 0
        self.map.show_screens([self._box(screen) for screen in self._shown], chosen)
        self._show_chosen()
        self._tested.setText(self.how_far.status().words)
        failed = self._desk.awake.failed
        self._sleep.setText(
            self.tr("Deze computer laat zich niet wakker houden. Zet de slaapstand zelf uit.")
            if failed
            else self.tr("Zolang de zaal iets ziet, valt deze computer niet in slaap.")
        )
        for scheme, button in self.schemes.items():
            button.setChecked(scheme is self._desk.scheme)

    def _show_chosen(self) -> None:
        screen = self._chosen
        for_room = self._desk.screens.is_for_room(screen)
        words = self.tr("Dit scherm gebruiken") if for_room else self.tr("Toon op dit scherm")
        self.use.set_words(self.tr("Haal de zaal naar voren") if self._desk.fills(screen) else words)
        self._about.setText(self._words_about(for_room=for_room))

    def _words_about(self, *, for_room: bool) -> str:
        if self._desk.screens.mirrored():
            return self._desk.words_of_mirroring
        if self._desk.fills(self._chosen):
            return self.tr("De zaal staat op dit scherm. Jouw werk blijft op het andere.")
        if for_room:
            return self.tr("De zaal krijgt dit scherm helemaal. Jouw werk blijft op het andere.")
        if self._desk.screens.others:
            return self.tr("Op dit scherm werk je zelf. Kies het andere voor de zaal.")
        words = self.tr(
            "Er is maar één scherm. Sluit de beamer aan. Toont hij hetzelfde als dit scherm? {advice} "
            "Zonder beamer toont F11 de zaal op dit scherm; Esc leidt terug."
        )
        return words.format(advice=advice_on_mirroring())

    def _show_mode(self) -> None:
        shown = self._desk.feed.mode is RoomMode.TRIAL
        self.trial.setChecked(shown)
        self.readable.setVisible(shown)

    def _show_scene(self) -> None:
        self.preview.show_scene(self._desk.feed.scene)

    def _box(self, screen: QScreen) -> Box:
        area, kept = screen.geometry(), kept_screen(screen)
        pixels = area.size() * screen.devicePixelRatio()
        size = self.tr("{width} × {height}").format(width=pixels.width(), height=pixels.height())
        use = ""
        if not self._desk.screens.is_for_room(screen):
            use = self.tr("Hier werk je")
        elif screen is self._desk.screen_of_last_time():
            use = self.tr("De zaal")
        return Box(screen_words(kept), size, use, area)

    def _connect(self) -> None:
        desk = self._desk
        desk.changed.connect(self._show)
        desk.feed.scene_changed.connect(self._show_scene)
        desk.feed.mode_changed.connect(lambda _mode: self._show_mode())
        desk.add_preview(self.preview)
        self.map.chosen.connect(lambda _number: self._show_chosen())
        self.use.clicked.connect(self._on_use)
        self.trial.setCheckable(True)
        self.trial.clicked.connect(self._on_trial)
        self.readable.clicked.connect(self._on_readable)
        for scheme, button in self.schemes.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, scheme=scheme: desk.set_scheme(scheme))
        self._show_scene()
        self._show_mode()

    def _build(self, theme: Theme) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(Space.M)
        left.addWidget(plain_label(self.tr("Welk scherm ziet de zaal?"), TextRole.HEADING, self._area.inside))
        left.addWidget(self.map)
        self._about.setMaximumWidth(Width.TEXT)
        left.addWidget(self._about)
        left.addLayout(_row(self.use))
        left.addStretch(1)
        self.preview.follow_screen(QSize(1920, 1080))
        right.addWidget(plain_label(self.tr("Is het achteraan te lezen?"), TextRole.HEADING, self._side))
        right.addWidget(Framed(theme, self.preview, self._side))
        right.addLayout(_row(self.trial))
        right.addLayout(_row(self.readable))
        right.addWidget(self._tested)
        right.addSpacing(Space.M)
        right.addWidget(plain_label(self.tr("Kleuren van de zaal"), TextRole.STRONG, self._side))
        right.addLayout(_row(*self.schemes.values()))
        right.addWidget(self._sleep)
        right.addStretch(1)
        self._side.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._area.inside)
        self._columns.setContentsMargins(Space.XS, 0, Space.M, Space.M)
        self._columns.setSpacing(Space.XL)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._side)
        over = QHBoxLayout()
        over.setContentsMargins(Space.XS, 0, 0, 0)
        over.addWidget(plain_label(self.how_far.title, TextRole.TITLE, self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL - Space.XS, Space.L, Space.XL - Space.M, Space.S)
        layout.setSpacing(Space.L)
        layout.addLayout(over)
        layout.addWidget(self._area, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window what the room can read stands under the screens."""
        super().resizeEvent(event)
        beside = event.size().width() >= Width.TEXT + Width.RIGHT_NARROW
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._side.setMinimumWidth(Width.RIGHT_INSIDE if beside else 0)
        self._side.setMaximumWidth(Width.RIGHT_INSIDE if beside else Width.TEXT)


def _row(*buttons: Button) -> QHBoxLayout:
    """Buttons no wider than their words."""
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
