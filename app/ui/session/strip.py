"""The strip above the session: which practice, which part, and how far in it we are."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Radius, Space, TextRole
from app.ui.widgets.level_mark import LevelMark
from app.ui.widgets.press import paint_box
from app.ui.widgets.text import plain_label


class Strip(QWidget):
    """Practice and level above; the guide, a box per question and "vraag 6 van 46" under it."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self.setFixedHeight(Height.STRIP)
        self._title = plain_label("", TextRole.SMALL, self)
        self._level = LevelMark(theme, 0, self)
        self._guide = plain_label("", TextRole.HEADING, self)
        self._boxes = _Boxes(theme, self)
        self._where = plain_label("", TextRole.MUTED, self)
        above = QHBoxLayout()
        above.setSpacing(Space.M)
        above.addWidget(self._title)
        above.addWidget(self._level)
        above.addStretch(1)
        under = QHBoxLayout()
        under.setSpacing(Space.M)
        under.addWidget(self._guide)
        under.addWidget(self._boxes, 1)
        under.addWidget(self._where)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.L, Space.S)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addLayout(under)
        practice.changed.connect(self._on_changed)
        practice.moved.connect(self._show)
        self._show_subject()
        self._show()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("practice"):
            self._show_subject()
        if changed.touches("contribution", "guide"):
            self._show()

    def _show_subject(self) -> None:
        title = self._practice.workshop.practice.title
        read_only = self.tr("{title} – alleen lezen").format(title=title)
        self._title.setText(read_only if self._practice.read_only else title)
        self._level.set_level(self._practice.workshop.level.order + 1)

    def _show(self) -> None:
        guide, here = self._practice.here.guide, self._practice.here.step
        self._guide.setText(guide.title)
        groups = [
            [(bool(self._practice.counts.get(guide.step_id(step))), step is here) for step in section.steps]
            for section in guide.sections
        ]
        flat = [current for group in groups for _done, current in group]
        self._boxes.show_groups(groups)
        self._where.setText(
            self.tr("stap {number} van {total}").format(number=flat.index(True) + 1, total=len(flat))
        )


class _Boxes(QWidget):
    """One box per step, grouped per section; the current one is taller."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._groups: list[list[tuple[bool, bool]]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    def show_groups(self, groups: list[list[tuple[bool, bool]]]) -> None:
        """Per section, for each step: whether it has answers, and whether it is asked now."""
        self._groups = [group for group in groups if group]
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Height.TILE, Height.KEY_CAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        number = sum(map(len, self._groups))
        gaps = Space.S * max(len(self._groups) - 1, 0)
        wide = min(float(Space.M + 2), (self.width() - gaps) / max(number, 1) - 2)
        if wide < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 1.0
        for group in self._groups:
            for done, current in group:
                high = float(Space.M if current else Space.S)
                area = QRectF(left, (self.height() - high) / 2, wide, high)
                accent = self._theme.colour("accent")
                edge = accent if done or current else self._theme.colour("edge")
                fill = accent if done or current else self._theme.colour("canvas")
                paint_box(painter, area, fill, edge, Radius.TAG / 2)
                left += wide + 2
            left += Space.S
