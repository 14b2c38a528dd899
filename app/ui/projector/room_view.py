"""What the room sees, at any size: full on the wall, and small as the preview beside the work.

Everything is laid out on one plane and painted through a scale, so both show the same lines on the
same pages. The room has its own colours: a dark laptop does not make a dark wall.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.projector import measures as m
from app.ui.projector.flow import Page
from app.ui.projector.layouts import Layouts
from app.ui.projector.room_painter import (
    footer_area,
    paint_clock,
    paint_large_timer,
    paint_page,
    paint_pages,
    paint_small_timer,
)
from app.ui.projector.scene import (
    Black,
    ClockScene,
    Question,
    Scene,
    SmallTimer,
    TimerScene,
    clock_words,
)
from app.ui.theme.tokens import COLOURS, Scheme
from app.ui.widgets.spoken import Spoken


class RoomView(QWidget, Spoken):
    """``follow_screen`` fixes for which screen is laid out; without it, for the size of the widget.

    Views that show the same share their ``layouts``.
    """

    page_changed = Signal(int, int)
    plane_changed = Signal(QSize)
    """It was laid out anew, for a screen of this size."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        scheme: Scheme = Scheme.LIGHT,
        layouts: Layouts | None = None,
    ) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self._scene: Scene = Black()
        self._timer: SmallTimer | None = None
        self._screen = QSize()
        self._layouts = layouts or Layouts()
        self._plane = m.Plane.of(QSize())
        self._pages: tuple[Page, ...] = (Page(),)
        self._page = 0
        self._covered: tuple[Question, int] | None = None
        self._told = (0, 1)
        self.setAccessibleName(self.tr("Wat de zaal ziet"))

    @property
    def scene(self) -> Scene:
        """What is shown."""
        return self._scene

    @property
    def screen_size(self) -> QSize:
        """The size of the screen that is laid out for, in its own pixels."""
        return self.size() * self.devicePixelRatio() if self._screen.isEmpty() else self._screen

    @property
    def page(self) -> int:
        """The page that is shown, from 0."""
        return self._page

    @property
    def pages(self) -> int:
        """How many pages there are, at least 1."""
        return len(self._pages)

    @property
    def page_texts(self) -> tuple[tuple[str, ...], ...]:
        """The words on each page, piece by piece."""
        return tuple(tuple(piece.words for piece in page.pieces) for page in self._pages)

    def show_scene(self, scene: Scene) -> None:
        """Show a scene: with a new answer its last page, of another scene the first."""
        if scene == self._scene:
            return
        if isinstance(self._scene, Question):
            self._covered = (self._scene, self._page)
        page = self._page_after(scene)
        self._scene = scene
        self._lay_out(page)

    def show_timer(self, timer: SmallTimer | None) -> None:
        """Show a small timer in the footer, or none. Only the footer is painted again."""
        if timer != self._timer:
            self._timer = timer
            self.update(self._on_widget(footer_area(self._plane)))

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the room, whatever the window at the laptop has."""
        self._scheme = scheme
        self.update()

    def follow_screen(self, size: QSize) -> None:
        """Lay out for the room's screen of so many pixels, for a preview that is smaller."""
        self._screen = size
        self._new_plane()

    def turn(self, step: int) -> bool:
        """Turn pages, forward or back; False when there is no such page."""
        return self.set_page(self._page + step)

    def set_page(self, page: int) -> bool:
        """Show a page, from 0; False when there is no such page."""
        if not 0 <= page < self.pages:
            return False
        if page != self._page:
            self._page = page
            self._tell()
        return True

    def sizeHint(self) -> QSize:
        return QSize(self._plane.width // 4, m.HEIGHT // 4)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * m.HEIGHT / self._plane.width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._new_plane()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = COLOURS[self._scheme]
        painter = QPainter(self)
        if isinstance(self._scene, Black):
            painter.fillRect(event.rect(), QColor(colours.black))
            return
        painter.fillRect(event.rect(), QColor(colours.paper))
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        scale, left, top = self._placing()
        painter.translate(left, top)
        painter.scale(scale, scale)
        if isinstance(self._scene, TimerScene):
            paint_large_timer(painter, self._plane, self._scene, colours)
            return
        if isinstance(self._scene, ClockScene):
            paint_clock(painter, self._plane, self._scene, colours)
            return
        paint_page(painter, self._pages[self._page], self._scheme, alone=self.pages < 2)
        paint_pages(painter, self._plane, self._page, self.pages, colours)
        if self._timer is not None:
            paint_small_timer(painter, self._plane, self._timer, colours)

    def _placing(self) -> tuple[float, float, float]:
        """The scale of the plane in the widget, and where its corner is."""
        scale = min(self.width() / self._plane.width, self.height() / m.HEIGHT)
        left = (self.width() - self._plane.width * scale) / 2
        return scale, left, (self.height() - m.HEIGHT * scale) / 2

    def _on_widget(self, area: QRectF) -> QRect:
        scale, left, top = self._placing()
        moved = QRectF(
            area.x() * scale + left, area.y() * scale + top, area.width() * scale, area.height() * scale
        )
        return moved.toAlignedRect()

    def _page_after(self, scene: Scene) -> int:
        """Which page to show of a scene that replaces this one; a page too far becomes the last.

        A question that was covered for a moment, by black for one, comes back at the page where it was.
        """
        if not isinstance(scene, Question) or self._covered is None:
            return 0
        old, page = self._covered
        if (scene.step_id, scene.title) != (old.step_id, old.title):
            return 0
        return _LAST if len(scene.answers) > len(old.answers) else page

    def _new_plane(self) -> None:
        plane = m.Plane.of(self.screen_size)
        if plane != self._plane:
            self._plane = plane
            self._lay_out(self._page)
            self.plane_changed.emit(self.screen_size)
        self.updateGeometry()

    def _lay_out(self, page: int) -> None:
        self._pages = self._layouts.pages_of(self._scene, self._plane)
        self._page = min(page, self.pages - 1)
        self._tell()

    def _tell(self) -> None:
        words = [piece.words for piece in self._pages[self._page].pieces]
        if isinstance(self._scene, TimerScene):
            words = [self._scene.label, clock_words(self._scene.remaining_seconds)]
        elif isinstance(self._scene, ClockScene):
            words = [self._scene.words]
        self.setAccessibleDescription("\n".join(words))
        self.update()
        if self._told != (self._page, self.pages):
            self._told = (self._page, self.pages)
            self.page_changed.emit(self._page, self.pages)


_LAST = 1_000_000
