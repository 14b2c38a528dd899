"""One photo, as large as its place, closer by when asked, and turned when it lies on its side."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QTransform, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space

CLOSEST = 8.0
"""Times larger than fits."""
STEP = 1.25


class PhotoView(QWidget):
    """Drag, or the arrows of who holds it, to see another part; what is clicked comes in the middle."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmap = QPixmap()
        self._turned = QPixmap()
        self._smaller = QPixmap()
        """As many pixels as it has on the screen, where those are much fewer than its own."""
        self._zoom = 1.0
        self._middle = QPointF()
        self._grabbed: QPoint | None = None
        self._dragged = False
        self.setMinimumHeight(Space.XXL)

    def show_photo(self, pixmap: QPixmap, quarters: int) -> None:
        """Show a photo whole, turned so many quarters to the right."""
        self._pixmap = pixmap
        self._turned = pixmap.transformed(QTransform().rotate(90 * quarters))
        self._smaller = QPixmap()
        self._zoom, self._middle = 1.0, QPointF()
        self.update()

    @property
    def zoom(self) -> float:
        """How many times larger than fits."""
        return self._zoom

    @property
    def middle(self) -> QPointF:
        """How far the middle of the photo lies from the middle of its place, in pixels."""
        return self._middle

    def zoom_by(self, steps: float) -> None:
        """Closer, or farther off; never smaller than fits."""
        before = self._zoom
        self._zoom = min(max(before * STEP**steps, 1.0), CLOSEST)
        self._middle *= self._zoom / before
        self._keep_in_sight()

    def move_by(self, x: float, y: float) -> None:
        """Another part, by so many pixels."""
        self._middle += QPointF(x, y)
        self._keep_in_sight()

    def sizeHint(self) -> QSize:
        return QSize(Space.XXL * 6, Space.XXL * 6)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(steps)
        else:
            self.move_by(0, steps * Space.XXL)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grabbed, self._dragged = event.position().toPoint(), False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Its first click brought the spot to the middle; the second is about what came under the pointer."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        here = event.position().toPoint()
        far = (here - self._grabbed).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged or far:
            self._dragged = True
            self.move_by(here.x() - self._grabbed.x(), here.y() - self._grabbed.y())
            self._grabbed = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._grabbed is not None and not self._dragged:
            middle, here = self.rect().center(), event.position().toPoint()
            self.move_by(middle.x() - here.x(), middle.y() - here.y())
        self._grabbed = None

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.colours.canvas))
        if self._turned.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = QSizeF(self._turned.size()) * self._scale()
        area = QRectF(QPointF(-size.width() / 2, -size.height() / 2), size)
        painter.translate(QRectF(self.rect()).center() + self._middle)
        shown = self._for(size * self.devicePixelRatioF())
        painter.drawPixmap(area, shown, QRectF(shown.rect()))

    def _for(self, pixels: QSizeF) -> QPixmap:
        """The photo to paint so large.

        Of one that becomes less than half as large a painter skips pixels, and handwriting falls apart.
        """
        if 2 * pixels.width() > self._turned.width():
            return self._turned
        whole = pixels.toSize().expandedTo(QSize(1, 1))
        if self._smaller.size() != whole:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._smaller = self._turned.scaled(whole, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        return self._smaller

    def _scale(self) -> float:
        fits = min(self.width() / self._turned.width(), self.height() / self._turned.height())
        return fits * self._zoom

    def _keep_in_sight(self) -> None:
        """No part of the place stays empty as long as the photo is larger."""
        if self._turned.isNull():
            return
        scale = self._scale()
        far_x = max(0.0, (self._turned.width() * scale - self.width()) / 2)
        far_y = max(0.0, (self._turned.height() * scale - self.height()) / 2)
        self._middle = QPointF(
            min(max(self._middle.x(), -far_x), far_x), min(max(self._middle.y(), -far_y), far_y)
        )
        self.update()
