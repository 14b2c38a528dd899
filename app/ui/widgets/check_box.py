"""A check box that can be read from a chair away: a clear box, a painted check, the word beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Radius, SignSize, Space, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.text import set_plain


class CheckBox(QCheckBox):
    """Checked is a filled box with a check in it, so never colour alone."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        set_plain(self, words)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(role_font(TextRole.BODY)).horizontalAdvance(self.accessibleName())
        return QSize(round(wide) + SignSize.ROW + Space.S + 2 * Space.XS + 2, Height.FIELD)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colour = self._theme.colour
        checked = self.isChecked() and self.isEnabled()
        right = paint_check(painter, self._theme, Space.XS, self.height() / 2, checked=checked)
        painter.setFont(role_font(TextRole.BODY))
        painter.setPen(colour("ink" if self.isEnabled() else "muted"))
        words = QRectF(right + Space.S, 0, self.width(), self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(words, flags, self.accessibleName())
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), colour("accent"))


def paint_check(painter: QPainter, theme: Theme, left: float, middle: float, *, checked: bool) -> float:
    """Paint the box at the height ``middle``; gives where it ends at the right."""
    size = SignSize.ROW
    box = QRectF(left, round(middle - size / 2), size, size)
    if checked:
        paint_box(painter, box, theme.colour("accent"), radius=Radius.TAG)
        paint_sign(painter, Sign.CHECK, box.adjusted(2, 2, -2, -2), theme.colour("on_accent"))
    else:
        paint_box(painter, box, theme.colour("paper"), theme.colour("edge"), radius=Radius.TAG)
    return box.right()
