"""The time for this question: what is left, large; start and pause, a minute more, and a bar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.projector.scene import clock_words
from app.ui.question_time import QuestionTime
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Radius, Space, TextRole, Width
from app.ui.widgets.button import Button
from app.ui.widgets.press import paint_box
from app.ui.widgets.spoken import Spoken
from app.ui.widgets.text import plain_label
from app.ui.widgets.urgency import INK, Urgency, urgency
from app.workshop.question_timer import MINUTE, QuestionTimer

KEY = "F7"
_FILL = {**INK, Urgency.FINE: "accent"}


class TimerBox(QWidget):
    """Orange at a fifth and red at a twentieth, with words; over its time it counts on."""

    def __init__(self, theme: Theme, time: QuestionTime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = time
        self._beside = False
        self._heading = plain_label(self.tr("Tijd voor deze vraag"), TextRole.STRONG, self)
        self.setAccessibleName(self._heading.text())
        self.digits = _Digits(theme, self)
        self._bar = _Bar(theme, self)
        self.start = Button(theme, self.tr("Start"), self, key=KEY)
        self.more = Button(theme, self.tr("+1 min"), self)
        self.start.clicked.connect(time.toggle)
        self.more.clicked.connect(time.give_more)
        self._build()
        time.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        timer = self._time.timer
        for widget in (self.digits, self._bar, self.more):
            widget.setVisible(timer is not None)
        if timer is None:
            words = self.tr("Zet een timer")
        elif timer.running:
            words = self.tr("Pauze")
        else:
            words = self.tr("Start")
        if words != self.start.words:
            self.start.set_words(words)
        if timer is not None:
            left = self._time.left
            self.digits.show_time(left, timer)
            self._bar.show_share(left, timer)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def _room(self) -> int:
        """Its width beside a scroll bar, also without one: a bar would come and go with what it changes here.

        Qt then lays out again inside laying out, for ever, and the program ends.
        """
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return self.width() if around is None else around.width() - Space.M

    def _arrange(self) -> None:
        """The buttons beside the digits; where those would be cut under the bar, and without a heading."""
        room = self._room
        wide = room >= Width.RIGHT_INSIDE - Space.M
        self._heading.setVisible(wide)
        needed = self.digits.needed + Space.S + self._buttons.sizeHint().width()
        beside = self._time.timer is not None and wide and needed <= room
        if beside != self._beside:
            self._beside = beside
            self._row.removeItem(self._buttons)
            if beside:
                self._row.addLayout(self._buttons, 0, 1)
            else:
                self._row.addLayout(self._buttons, 2, 0, 1, 2)

    def _build(self) -> None:
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.S)
        self._buttons.addWidget(self.start)
        self._buttons.addWidget(self.more)
        self._row = QGridLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.S)
        self._row.setColumnStretch(0, 1)
        self._row.addWidget(self.digits, 0, 0)
        self._row.addWidget(self._bar, 1, 0, 1, 2)
        self._row.addLayout(self._buttons, 2, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._heading)
        layout.addLayout(self._row)


class _Digits(QWidget, Spoken):
    """As in "2:10 van 5:00"; a second that goes by paints again and lays nothing out."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words, self.beside, self._longest = "", "", ""
        self._urgency = Urgency.FINE
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_time(self, left: int, timer: QuestionTimer) -> None:
        """Show what is left of a timer; over its time, how far over."""
        before = self._urgency
        self._longest = max(clock_words(timer.total), clock_words(abs(left)), key=len)
        self.words = clock_words(abs(left))
        total = self.tr("van {time}").format(time=clock_words(timer.total))
        self.beside = self.tr("over") if left < 0 else total
        self._urgency = urgency(left, timer.total)
        if left % MINUTE == 0 or before is not self._urgency or not self.accessibleName():
            self.setAccessibleName(f"{self.words} {self.beside}")
        self.update()

    @property
    def needed(self) -> int:
        """The width for the digits and the words beside them, the same for as long as the timer runs."""
        digits = QFontMetricsF(role_font(TextRole.TIMER)).horizontalAdvance(self._longest)
        beside = QFontMetricsF(role_font(TextRole.STRONG)).horizontalAdvance(self.beside)
        return round(digits + Space.S + beside)

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(role_font(TextRole.TIMER)).horizontalAdvance("0:00")
        return QSize(round(wide) + Space.XL, TYPE[TextRole.TIMER].line)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        ink = self._theme.colour(INK[self._urgency])
        painter = QPainter(self)
        font = role_font(TextRole.TIMER)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRectF(self.rect()), flags, self.words)
        left = QFontMetricsF(font).horizontalAdvance(self.words) + Space.S
        over = self._urgency is Urgency.OVER
        painter.setFont(role_font(TextRole.STRONG if over else TextRole.SMALL))
        painter.setPen(ink if over else self._theme.colour("muted"))
        painter.drawText(QRectF(self.rect()).adjusted(left, 0, 0, 0), flags, self.beside)


class _Bar(QWidget):
    """What is left, as a bar. The digits say the same to who can't see it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self._urgency = Urgency.FINE
        self.setFixedHeight(Space.S)
        theme.changed.connect(self.update)

    def show_share(self, left: int, timer: QuestionTimer) -> None:
        """Show this part of the whole."""
        self._share = min(max(left / timer.total, 0.0), 1.0) if timer.total else 0.0
        self._urgency = urgency(left, timer.total)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        area = QRectF(self.rect())
        outline = self._theme.colour("outline") if self._theme.colours.outline else None
        paint_box(painter, area, self._theme.colour("tone"), outline, Radius.TAG)
        area.setWidth(area.width() * self._share)
        if area.width() >= 1:
            paint_box(painter, area, self._theme.colour(_FILL[self._urgency]), None, Radius.TAG)
