"""How statements were weighed, as one bar: ja, deels, nee and nvt beside each other, signed and counted.

The four are told apart by sign, word and shape of their ground, never by colour alone.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.guides.check_status import CheckStatus
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Colours, Height, Radius, SignSize, Space, Stroke, TextRole
from app.ui.widgets.icons import Sign, paint_sign
from app.ui.widgets.spoken import Spoken

SIGNS = {
    CheckStatus.JA: Sign.CHECK,
    CheckStatus.DEELS: Sign.HALF,
    CheckStatus.NEE: Sign.CROSS,
    CheckStatus.NVT: Sign.DASH,
}


def status_word(status: CheckStatus) -> str:
    """How people say it, short."""
    tr = QCoreApplication.translate
    words = {
        CheckStatus.JA: tr("CheckStatus", "ja"),
        CheckStatus.DEELS: tr("CheckStatus", "deels"),
        CheckStatus.NEE: tr("CheckStatus", "nee"),
        CheckStatus.NVT: tr("CheckStatus", "nvt"),
    }
    return words[status]


def ground_of(status: CheckStatus, colours: Colours) -> tuple[str, str, str]:
    """The ground, the ink and the edge (empty: none) of a status that was chosen."""
    if status is CheckStatus.JA:
        return colours.accent, colours.on_accent, colours.outline
    if status is CheckStatus.DEELS:
        return colours.soft, colours.on_soft, colours.accent
    if status is CheckStatus.NEE:
        return colours.paper, colours.warning, colours.warning
    return colours.tone, colours.ink, colours.outline


def paint_share_bar(
    painter: QPainter,
    area: QRectF,
    counts: Sequence[int],
    colours: Colours,
    font: QFont,
    *,
    sign: float,
    gap: float,
    line: float = Stroke.FOCUS,
) -> None:
    """Paint the numbers of ja, deels, nee and nvt, in that order, as the parts of one bar.

    A part is never narrower than its sign and its number. When nothing was weighed it is a dashed track.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    radius = min(float(Radius.TAG), area.height() / 4) * (line / Stroke.FOCUS)
    parts = [(status, count) for status, count in zip(CheckStatus, counts, strict=True) if count]
    if not parts:
        painter.setPen(QPen(QColor(colours.edge), line / 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(area.adjusted(line, line, -line, -line), radius, radius)
        painter.restore()
        return
    metrics = QFontMetricsF(font)
    least = [metrics.horizontalAdvance(str(count)) + sign * 1.9 for _status, count in parts]
    left = area.left()
    for (status, count), wide in zip(parts, _widths(parts, least, area.width(), gap), strict=True):
        part = QRectF(left, area.top(), wide, area.height())
        ground, ink, edge = ground_of(status, colours)
        painter.setPen(QPen(QColor(edge), line) if edge else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(ground))
        half = line / 2 if edge else 0.0
        painter.drawRoundedRect(part.adjusted(half, half, -half, -half), radius, radius)
        number = metrics.horizontalAdvance(str(count))
        begin = part.center().x() - (sign * 1.25 + number) / 2
        paint_sign(painter, SIGNS[status], QRectF(begin, part.center().y() - sign / 2, sign, sign), ink)
        painter.setPen(QColor(ink))
        words = QRectF(begin + sign * 1.25, part.top(), number + 2, part.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(count))
        left += wide + gap
    painter.restore()


def _widths(
    parts: Sequence[tuple[CheckStatus, int]], least: Sequence[float], whole: float, gap: float
) -> list[float]:
    """Each part by its share, but none narrower than it needs."""
    room = whole - gap * (len(parts) - 1)
    total = sum(count for _status, count in parts)
    spare = max(room - sum(least), 0.0)
    shares = [
        max(room * count / total - need, 0.0) for (_status, count), need in zip(parts, least, strict=True)
    ]
    scale = spare / sum(shares) if sum(shares) else 0.0
    return [need + share * scale for need, share in zip(least, shares, strict=True)]


def counts_words(counts: Sequence[int]) -> str:
    """The numbers with their words: "14 ja, 11 deels"; what there is none of is left out."""
    each = zip(CheckStatus, counts, strict=True)
    return ", ".join(f"{number} {status_word(status)}" for status, number in each if number)


class ShareBar(QWidget, Spoken):
    """One bar on the laptop."""

    spoken_role = QAccessible.Role.Chart

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: tuple[int, ...] = (0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def counts(self) -> tuple[int, ...]:
        """Ja, deels, nee and nvt."""
        return self._counts

    def show_counts(self, counts: tuple[int, ...], name: str = "") -> None:
        """Show these numbers of ja, deels, nee and nvt; ``name`` is what they are of."""
        self._counts = counts
        words = counts_words(counts)
        none = QCoreApplication.translate("ShareBar", "nog niets ingevuld")
        self.setAccessibleName(f"{name}: {words or none}" if name else words or none)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, Height.LIST_BUTTON - Space.S)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        paint_share_bar(
            QPainter(self),
            QRectF(self.rect()),
            self._counts,
            self._theme.colours,
            role_font(TextRole.SMALL_STRONG),
            sign=SignSize.SMALL - 2,
            gap=2,
            line=Stroke.FOCUS,
        )
