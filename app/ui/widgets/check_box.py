"""A check box that can be read from a chair away: a clear box, a painted check, the word beside it."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, Radius, SignSize, Space, TextRole, Width
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.press import paint_box, paint_ring
from app.ui.widgets.text import fitting, set_plain, wrapped

_BESIDE_WORDS: Final = SignSize.ROW + Space.S + 2 * Space.XS + 2


class CheckBox(QCheckBox):
    """Checked is a filled box with a check in it, so never colour alone.

    With ``wraps`` it can be narrower than its words: they go on below. Otherwise its letters become smaller.
    """

    def __init__(
        self, theme: Theme, words: str, parent: QWidget | None = None, *, wraps: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wraps = wraps
        set_plain(self, words)
        policy = self.sizePolicy()
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(role_font(TextRole.BODY)).horizontalAdvance(self.accessibleName())
        return QSize(round(wide) + _BESIDE_WORDS, Height.FIELD)

    def minimumSizeHint(self) -> QSize:
        return QSize(Width.TABLE, Height.FIELD) if self._wraps else self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        lines = len(self._lines(width)) if self._wraps else 1
        return Height.FIELD + (lines - 1) * TYPE[TextRole.BODY].line

    def _lines(self, width: int) -> tuple[str, ...]:
        words, room = self.accessibleName(), width - _BESIDE_WORDS + 1
        return wrapped(words, role_font(TextRole.BODY), room) if self._wraps else (words,)

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colour = self._theme.colour
        middle, checked, off = self.height() / 2, self.isChecked(), not self.isEnabled()
        right = paint_check(painter, self._theme, Space.XS, middle, checked=checked, off=off)
        painter.setPen(colour("muted" if off else "ink"))
        lines, line = self._lines(self.width()), TYPE[TextRole.BODY].line
        top = (self.height() - len(lines) * line) / 2
        words = QRectF(right + Space.S, top, self.width() - right - Space.S, line)
        painter.setFont(fitting(max(lines, key=len), role_font(TextRole.BODY), words.width()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for one in lines:
            painter.drawText(words, flags, one)
            words.translate(0, line)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), colour("accent"))


def paint_check(
    painter: QPainter, theme: Theme, left: float, middle: float, *, checked: bool, off: bool = False
) -> float:
    """Paint the box at the height ``middle``, pale when it is ``off``; gives where it ends at the right."""
    size = SignSize.ROW
    box = QRectF(left, round(middle - size / 2), size, size)
    if checked and not off:
        paint_box(painter, box, theme.colour("accent"), radius=Radius.TAG)
    else:
        paint_box(
            painter, box, theme.colour("paper"), theme.off if off else theme.colour("edge"), radius=Radius.TAG
        )
    if checked:
        ink = theme.off if off else theme.colour("on_accent")
        paint_sign(painter, Sign.CHECK, box.adjusted(2, 2, -2, -2), ink)
    return box.right()
