"""The pages of a PDF on a plane that scrolls; only what is seen is made into pictures."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.ui.digits import digit_of
from app.ui.submit.pages_layout import LARGEST, SMALLEST, STEP, PagesLayout, laid_out
from app.ui.submit.pages_pictures import PagesPictures
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import COLOURS, Scheme, Space, Stroke, TextRole
from app.ui.widgets.spoken import Spoken

_PAPER = COLOURS[Scheme.LIGHT]
"""Paper is white, whatever the colours of the window."""
_AHEAD = 1
"""Pages that are made although they are not seen yet."""


class PagesSheets(QAbstractScrollArea, Spoken):
    """The pages themselves, and the keys that go through them and make them larger or smaller."""

    page_changed = Signal()
    spoken_role = QAccessible.Role.Document

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = PagesPictures(self)
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._layout = PagesLayout()
        self._zoom = 1.0
        self._page = 0
        self._words = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleDescription(
            self.tr("Zo ziet het document eruit, als beeld. Het Word-bestand is de toegankelijke versie.")
        )
        self._pictures.ready.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)
        self.destroyed.connect(self._pictures.finish)

    @property
    def count(self) -> int:
        return len(self._sizes)

    @property
    def page(self) -> int:
        return self._page

    @property
    def drawn(self) -> bool:
        return self._pictures.of(self._page) is not None

    def say(self, name: str, words: str) -> None:
        """Tell a screen reader which page this is; ``words`` stand where there are no pages yet."""
        self._words = words
        named = words or name or self.tr("Nog geen pagina’s")
        if named != self.accessibleName():
            self.setAccessibleName(named)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.viewport().update()

    def show_pdf(self, pdf: bytes) -> None:
        self._sizes = self._pictures.open(pdf)
        self._lay_out()

    def close_pdf(self) -> None:
        self._pictures.close()
        self._sizes = ()
        self._lay_out()

    def go_to(self, page: int) -> None:
        if self._sizes:
            sheet = self._layout.sheets[max(0, min(page, self.count - 1))]
            self.verticalScrollBar().setValue(round(sheet.y) - Space.S)

    def zoom_by(self, factor: float) -> None:
        self._set_zoom(self._zoom * factor)

    def fit(self) -> None:
        self._set_zoom(1.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if ctrl and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(STEP)
        elif ctrl and key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom_by(1 / STEP)
        elif ctrl and digit_of(event) == 0:
            self.fit()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and not ctrl:
            self._turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Home:
            self.verticalScrollBar().setValue(0)
        elif key == Qt.Key.Key_End:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom_by(STEP if turned > 0 else 1 / STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._ask()
        return super().event(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._look()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour("canvas"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._sizes:
            self._paint_words(painter)
        for page in self._seen():
            self._paint_page(painter, page)
        if self.hasFocus():
            painter.setPen(self._theme.colour("accent"))
            for inset in range(Stroke.FOCUS):
                painter.drawRect(self.viewport().rect().adjusted(inset, inset, -1 - inset, -1 - inset))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _turn(self, pages: int) -> None:
        """On to the next row of pages, or back; who reads halfway first goes back to the top of that row."""
        top = self.verticalScrollBar().value() + Space.S
        tops = sorted({round(sheet.y) for sheet in self._layout.sheets})
        if pages > 0:
            to = next((y for y in tops if y > top + 1), None)
            to = self.verticalScrollBar().maximum() + Space.S if to is None else to
        else:
            to = next((y for y in reversed(tops) if y < top - 1), 0)
        self.verticalScrollBar().setValue(to - Space.S)

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = max(SMALLEST, min(zoom, LARGEST))
        self._lay_out()

    def _lay_out(self) -> None:
        """Put the pages in their places; the spot that is read stays where it is."""
        # There whenever there are pages: a bar that comes and goes would change how wide they can be.
        there = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if self._sizes else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(there)
        page, part = self._spot()
        view = self.viewport().size()
        self._layout = laid_out(self._sizes, view.width(), self._zoom, Space.M)
        for bar, whole, seen in (
            (self.verticalScrollBar(), self._layout.height, view.height()),
            (self.horizontalScrollBar(), self._layout.width, view.width()),
        ):
            bar.setRange(0, max(0, round(whole) - seen))
            bar.setPageStep(max(seen, 1))
            bar.setSingleStep(Space.XXL)
        side = self.horizontalScrollBar()
        side.setValue(side.maximum() // 2)
        if page < self.count:
            sheet = self._layout.sheets[page]
            self.verticalScrollBar().setValue(round(sheet.y + part * sheet.height))
        self._look()

    def _spot(self) -> tuple[int, float]:
        """The page at the top, and how much of it has gone by."""
        top = self.verticalScrollBar().value()
        for page, sheet in enumerate(self._layout.sheets):
            if sheet.y + sheet.height > top:
                return page, (top - sheet.y) / sheet.height
        return 0, 0.0

    def _look(self) -> None:
        top = self.verticalScrollBar().value()
        at_the_end = bool(self._sizes) and top >= self.verticalScrollBar().maximum() > 0
        read = self.count - 1 if at_the_end else self._layout.read(top, self.viewport().height())
        if read != self._page:
            self._page = read
            self.page_changed.emit()
        self._ask()
        self.viewport().update()

    def _ask(self) -> None:
        """Want the pages that are seen, and then those beside them."""
        seen = self._seen()
        near = [seen.start - _AHEAD, *range(seen.stop, seen.stop + _AHEAD)] if seen else []
        ratio = self.devicePixelRatioF()
        self._pictures.want(
            {
                page: max(1, round(self._layout.sheets[page].width * ratio))
                for page in (*seen, *near)
                if 0 <= page < self.count
            }
        )

    def _seen(self) -> range:
        return self._layout.seen(self.verticalScrollBar().value(), self.viewport().height())

    def _paint_page(self, painter: QPainter, page: int) -> None:
        sheet = self._layout.sheets[page]
        corner = QPoint(
            round(sheet.x) - self.horizontalScrollBar().value(),
            round(sheet.y) - self.verticalScrollBar().value(),
        )
        area = QRect(corner.x(), corner.y(), round(sheet.width), round(sheet.height))
        image = self._pictures.of(page)
        if image is None:
            painter.fillRect(area, QColor(_PAPER.paper))
            painter.setFont(role_font(TextRole.HEADING))
            painter.setPen(QColor(_PAPER.muted))
            painter.drawText(QRectF(area), Qt.AlignmentFlag.AlignCenter, str(page + 1))
        else:
            painter.drawImage(area, image)
        painter.setPen(self._theme.colour("edge"))
        painter.drawRect(area.adjusted(-1, -1, 0, 0))

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(role_font(TextRole.MUTED))
        painter.setPen(self._theme.colour("muted"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(self.viewport().rect()), flags, self._words)
