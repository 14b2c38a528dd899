"""Text from people is text. Every label, tooltip and message box gets its words through this module.

Qt guesses by itself whether a string is HTML; a practice called ``<img src=x>`` would then become a
picture. Here nothing is guessed.
"""

from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox, QSizePolicy, QWidget

from app.ui.theme.fonts import families_known, role_font
from app.ui.theme.tokens import TYPE, TextRole

_ELLIPSIS = "…"
_LEAST = 0.8
"""How small letters become where a longer language finds no room, as a share of what they are."""


class PlainLabel(QLabel):
    """A label that shows text as text, at the line height of its role, in at most ``max_lines`` lines.

    What does not fit ends in "…" and is whole in the tooltip and for screen readers.
    """

    def __init__(
        self,
        text: str,
        role: TextRole,
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
        max_lines: int = 0,
    ) -> None:
        super().__init__(parent)
        self._line_height = TYPE[role].line
        self._wrap = wrap or max_lines > 1
        self._max_lines = max_lines if self._wrap else 1
        self._lines: dict[tuple[int, int], tuple[str, ...]] = {}
        """The lines by width and fonts known: a layout asks for them often before anything is painted."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setProperty("role", role.value)
        self.setFont(role_font(role))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(self._wrap)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._lines.clear()
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        widest = max(
            (QFontMetricsF(self.font()).horizontalAdvance(line) for line in self.text().split("\n")),
            default=0.0,
        )
        beside = self.contentsMargins()
        width = int(widest) + 2 + beside.left() + beside.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._line_height if self._wrap else 0, self._line_height)

    def hasHeightForWidth(self) -> bool:
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        lines = self.text().count("\n") + 1
        if self._wrap:
            room = min(width, self.maximumWidth()) - around.left() - around.right()
            lines = max(1, len(self._cut(room)))
        return self._line_height * lines + around.top() + around.bottom()

    def _cut(self, width: int) -> tuple[str, ...]:
        key = width, families_known()
        if key not in self._lines:
            self._lines[key] = wrapped(self.text(), self.font(), width, self._max_lines)
        return self._lines[key]

    @property
    def shows_all(self) -> bool:
        """Whether nothing is cut; what is, stands whole in the tip."""
        shown = "\n".join(self._cut(self.contentsRect().width()))
        return shown == self.text() or not shown.endswith(_ELLIPSIS)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        lines = self._cut(area.width())
        set_tip(self, "" if self.shows_all else self.text())
        height = self._line_height
        top = area.top() + max(0, (area.height() - height * len(lines)) // 2)
        flags = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask | Qt.AlignmentFlag.AlignVCenter
        for number, line in enumerate(lines):
            painter.drawText(
                area.left(),
                top + number * height,
                area.width(),
                height,
                flags | Qt.TextFlag.TextSingleLine,
                line,
            )


def plain_label(
    text: str,
    role: TextRole = TextRole.BODY,
    parent: QWidget | None = None,
    *,
    wrap: bool = False,
    max_lines: int = 0,
) -> PlainLabel:
    """A label of one line, or of as many as it needs (``wrap``), or of at most ``max_lines``."""
    return PlainLabel(text, role, parent, wrap=wrap, max_lines=max_lines)


def set_plain(widget: QLabel | QAbstractButton, text: str) -> None:
    """Show ``text`` as it is: no HTML in a label, no underlined letter for "&" on a button."""
    if isinstance(widget, QLabel):
        widget.setTextFormat(Qt.TextFormat.PlainText)
        widget.setText(text)
    else:
        widget.setText(text.replace("&", "&&"))
    widget.setAccessibleName(text)


_TOLD = "tip"


def set_tip(widget: QWidget, text: str) -> None:
    """Give ``widget`` a tooltip that shows ``text`` as it is; an empty text takes the tooltip away."""
    tip = tip_text(text)
    if widget.toolTip() == tip:
        return
    widget.setToolTip(tip)
    if widget.accessibleDescription() in ("", widget.property(_TOLD)):
        widget.setProperty(_TOLD, text)
        widget.setAccessibleDescription(text)  # else Qt tells screen readers the tip with its HTML


def tip_text(text: str) -> str:
    """``text`` as a tooltip string: HTML on purpose, with everything escaped, so that Qt needn't guess."""
    return f'<span style="white-space: pre-wrap">{_escaped(text)}</span>' if text else ""


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def menu_text(text: str) -> str:
    """Words for a line of a menu, where a single & would be taken for a key."""
    return " ".join(text.split()).replace("&", "&&")


def message_box(parent: QWidget | None, title: str, text: str, details: str = "") -> QMessageBox:
    """A message box with plain text, for the rare thing that really has to be asked. Not yet shown."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(details)
    return box


def elided(text: str, font: QFont, width: float, kept: str = "") -> str:
    """``text`` on one line of ``width`` pixels, with "…" when it does not fit; ``kept`` follows it whole."""
    metrics = QFontMetricsF(font)
    room = width - (metrics.horizontalAdvance(kept) if kept else 0)
    return metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, room) + kept


def fitting(text: str, font: QFont, width: float) -> QFont:
    """The letters in which ``text`` fits in ``width`` pixels: up to a fifth smaller, where that is needed."""
    least = font.pixelSize() * _LEAST
    while font.pixelSize() > least and QFontMetricsF(font).horizontalAdvance(text) > width:
        font = QFont(font)
        font.setPixelSize(font.pixelSize() - 1)
    return font


def fitted(text: str, font: QFont, width: float) -> tuple[QFont, str]:
    """``text`` on one line of ``width`` pixels: what is too long gets letters a fifth smaller, then "…"."""
    font = fitting(text, font, width)
    return font, elided(text, font, width)


def wrapped(text: str, font: QFont, width: float, max_lines: int = 0) -> tuple[str, ...]:
    """``text`` cut into lines of ``width`` pixels; with ``max_lines`` the last one may end in "…"."""
    if max_lines == 1:
        return (elided(text, font, width),) if text else ()
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _wrapped_paragraph(paragraph, font, width)
    if max_lines and len(lines) > max_lines:
        rest = " ".join(lines[max_lines - 1 :])
        lines = [*lines[: max_lines - 1], elided(rest, font, width)]
    return tuple(lines)


def right_to_left(line: str) -> bool:
    """Whether a line reads from the right, by its first letter with a direction."""
    return next((kind in ("R", "AL") for kind in map(bidirectional, line) if kind in ("L", "R", "AL")), False)


def _wrapped_paragraph(text: str, font: QFont, width: float) -> list[str]:
    layout = QTextLayout(text.replace(" · ", "\N{NO-BREAK SPACE}· "), font)  # no line begins with what parts
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    cuts: list[tuple[int, int]] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, 0))
        cuts.append((line.textStart(), line.textLength()))
    layout.endLayout()
    units = text.encode("utf-16-le")
    return [units[2 * at : 2 * (at + size)].decode("utf-16-le", "replace").rstrip() for at, size in cuts] or [
        ""
    ]
