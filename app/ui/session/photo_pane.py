"""The photos of a question beside the typing, so that the scribe types over what stands on the flipchart."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models import Attachment
from app.ui.session.photo_view import PhotoView
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.cap_button import CapButton
from app.ui.widgets.press import paint_ring
from app.ui.widgets.spoken import Spoken
from app.ui.widgets.text import plain_label


class PhotoPane(QWidget, Spoken):
    """+ and − or Ctrl with the wheel come closer, R turns, ← and → another photo, Del bins, Esc closes.

    ↑ and ↓ show another part, and with Shift ← and → too; a click brings what is clicked in the middle.
    """

    closed = Signal()
    more_wanted = Signal()
    spoken_role = QAccessible.Role.Grouping

    def __init__(
        self, theme: Theme, practice: OpenPractice, step: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        """``step`` says of which step the photos are shown."""
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._step = step
        self._photos: list[Attachment] = []
        self._place = 0
        self._quarters: dict[str, int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name = plain_label("", TextRole.SMALL, self)
        self.view = PhotoView(theme, self)
        self._turn = self._link(self.tr("Draai"), "R")
        self._more = self._link(self.tr("Nog een"), "N")
        self._close = self._link(self.tr("Sluit"), "Esc")
        self.before = CapButton(theme, "←", self, self.tr("Vorige foto"))
        self.after = CapButton(theme, "→", self, self.tr("Volgende foto"))
        self.farther = CapButton(theme, "–", self, self.tr("Verder weg"))
        self.closer = CapButton(theme, "+", self, self.tr("Dichterbij"))
        self._keys = plain_label(
            self.tr("+ − dichterbij · ← → andere foto · ↑ ↓ of een klik schuift, Shift ← → ook · Del weg"),
            TextRole.SMALL,
            self,
            max_lines=2,
        )
        self.setAccessibleDescription(self._keys.text())
        self._build()
        self._turn.clicked.connect(self._turn_on)
        self._more.clicked.connect(self.more_wanted)
        self._close.clicked.connect(self.closed)
        self.before.clicked.connect(lambda: self._turn_page(-1))
        self.after.clicked.connect(lambda: self._turn_page(1))
        self.farther.clicked.connect(lambda: self.view.zoom_by(-1))
        self.closer.clicked.connect(lambda: self.view.zoom_by(1))
        practice.moved.connect(lambda _step: self._read(last=False))
        practice.changed.connect(self._on_changed)
        self._read(last=False)

    @property
    def count(self) -> int:
        """How many photos this question has."""
        return len(self._photos)

    @property
    def words(self) -> str:
        """Which photo it is, of how many."""
        return self._name.text()

    def read_again(self) -> None:
        """The photos of another step."""
        self._read(last=False)

    def show_last(self) -> None:
        """Show the photo that came last."""
        self._read(last=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        aside = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        acts = {
            Qt.Key.Key_Plus: lambda: self.view.zoom_by(1),
            Qt.Key.Key_Equal: lambda: self.view.zoom_by(1),
            Qt.Key.Key_Minus: lambda: self.view.zoom_by(-1),
            Qt.Key.Key_R: self._turn_on,
            Qt.Key.Key_N: self.more_wanted.emit,
            Qt.Key.Key_Right: lambda: self.view.move_by(-Space.XXL, 0) if aside else self._turn_page(1),
            Qt.Key.Key_Left: lambda: self.view.move_by(Space.XXL, 0) if aside else self._turn_page(-1),
            Qt.Key.Key_Up: lambda: self.view.move_by(0, Space.XXL),
            Qt.Key.Key_Down: lambda: self.view.move_by(0, -Space.XXL),
            Qt.Key.Key_Delete: self._bin,
            Qt.Key.Key_Escape: self.closed.emit,
        }
        act = acts.get(Qt.Key(event.key()))
        known = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        if act is None or event.modifiers() & ~known:
            super().keyPressEvent(event)
        else:
            act()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.hasFocus():
            paint_ring(QPainter(self), QRectF(self.rect()), self._theme.colour("accent"))

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("attachment"):
            self._read(last=False)

    def _read(self, *, last: bool) -> None:
        """The photos of this step; the same one stays in sight, unless the last is asked."""
        here = self._photos[self._place].id if self._place < len(self._photos) else ""
        found = self._practice.workshop.attachments.of_step(self._step())
        self._photos = [one for one in found if (one.media_type or "").startswith("image/")]
        ids = [one.id for one in self._photos]
        most = max(len(ids) - 1, 0)
        self._place = most if last else ids.index(here) if here in ids else min(self._place, most)
        if not self._photos:
            self.view.show_photo(QPixmap(), 0)
            self.closed.emit()
        elif last or here not in ids:
            self._show()
        else:
            self._say()

    def _show(self) -> None:
        photo = self._photos[self._place]
        content = self._practice.do(lambda: self._practice.workshop.attachments.content_of(photo))
        pixmap = QPixmap()
        pixmap.loadFromData(content or b"")
        self.view.show_photo(pixmap, self._quarters.get(photo.id, 0))
        self._say()

    def _say(self) -> None:
        photo = self._photos[self._place]
        words = self.tr("Foto {place} van {count}: {name}")
        for button in (self.before, self.after):
            button.setVisible(len(self._photos) > 1)
        self._name.setText(words.format(place=self._place + 1, count=len(self._photos), name=photo.name))
        self.setAccessibleName(self.words)
        self.view.setAccessibleName(self.words)

    def _turn_on(self) -> None:
        photo = self._photos[self._place]
        self._quarters[photo.id] = (self._quarters.get(photo.id, 0) + 1) % 4
        self._show()

    def _turn_page(self, by: int) -> None:
        self._place = (self._place + by) % len(self._photos)
        self._show()

    def _bin(self) -> None:
        photo = self._photos[self._place]
        if not self._practice.read_only:
            self._practice.do(lambda: self._practice.workshop.attachments.bin(photo.id))

    def _link(self, words: str, key: str) -> Button:
        button = Button(self._theme, words, self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key=key)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _build(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(Space.M)
        above.addWidget(self._name, 1)
        above.addWidget(self._turn)
        above.addWidget(self._more)
        above.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        layout.setSpacing(Space.XS)
        layout.addLayout(above)
        layout.addWidget(self.view, 1)
        below = QHBoxLayout()
        below.setSpacing(Space.XS)
        below.addWidget(self._keys, 1)
        for button in (self.before, self.after, self.farther, self.closer):
            below.addWidget(button)
        layout.addLayout(below)
