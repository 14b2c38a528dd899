"""The colour of a post-it: one of ours by name, or any other by its six digits; shown as the room gets it."""

from PySide6.QtCore import QCoreApplication, QRectF, QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.guides.editing import PAPERS
from app.guides.steps import BoardColor
from app.ui.prepare.guide.form_choice import FormChoice
from app.ui.theme.notes import note_colours
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Radius, SignSize, Space, Width
from app.ui.widgets.line import Line
from app.ui.widgets.press import paint_box


class PaperChoice(QWidget):
    """A list of names, and a field for the digits beside it."""

    wanted = Signal(object)
    """One of ours was chosen: its digits, or None for no colour."""
    typed = Signal(str)
    """Digits were typed, perhaps not all of them yet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.names = FormChoice(theme, self)
        self.digits = Line(self, lambda text: self.typed.emit(_with_mark(text)), self.tr("Kleur in cijfers"))
        self.digits.setValidator(
            QRegularExpressionValidator(QRegularExpression("#?[0-9A-Fa-f]{0,6}"), self.digits)
        )
        self.digits.setFixedWidth(Height.RAIL_PLACE + Height.KEY_CAP + Space.S)
        self.names.setMaximumWidth(Width.LEFT_PREPARE)
        self._papers: list[str | None] = [*PAPERS, None]
        for paper, words in zip(self._papers, _names(), strict=True):
            self.names.addItem(QIcon(), words, paper)
        self.names.addItem(self.tr("Een andere"))
        self._swatch = _Swatch(theme, self)
        self.setFocusProxy(self.names)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._swatch)
        row.addWidget(self.names, 1)
        row.addWidget(self.digits)
        row.addStretch(1)
        self.names.activated.connect(self._on_name)
        theme.changed.connect(self._paint_names)
        self._paint_names()

    def show_paper(self, paper: str | None) -> None:
        """Show a colour; gives no signal."""
        self.digits.show_text(paper or "")
        self._swatch.show_paper(paper)
        known = [one for one in self._papers if one is not None]
        upper = paper.upper() if paper else None
        place = self._papers.index(upper) if upper in known or upper is None else len(self._papers)
        self.names.setCurrentIndex(place)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.names.setAccessibleName(name)

    def _on_name(self, number: int) -> None:
        if number < len(self._papers):
            self.wanted.emit(self._papers[number])
        else:
            self.digits.setFocus()

    def _paint_names(self) -> None:
        for number, paper in enumerate(self._papers):
            self.names.setItemIcon(number, QIcon(_pixmap(self._theme, paper)))


class _Swatch(QWidget):
    """The paper as a note has it, in the scheme of now; screen readers read its name beside it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._paper: str | None = None
        self.setFixedSize(QSize(Height.FIELD, Height.FIELD))
        theme.changed.connect(self.update)

    def show_paper(self, paper: str | None) -> None:
        self._paper = paper
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        _paint(painter, QRectF(self.rect()), self._theme, self._paper)


def _paint(painter: QPainter, area: QRectF, theme: Theme, paper: str | None) -> None:
    color = BoardColor(key="k", word="", sign="", prompt="", hex=paper)
    fill = QColor(note_colours(color, theme.scheme).paper)
    paint_box(painter, area, fill, theme.colour("edge"), Radius.TAG)


def _pixmap(theme: Theme, paper: str | None) -> QPixmap:
    pixmap = QPixmap(SignSize.SMALL, SignSize.SMALL)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _paint(painter, QRectF(pixmap.rect()), theme, paper)
    painter.end()
    return pixmap


def _with_mark(digits: str) -> str:
    return f"#{digits.removeprefix('#')}" if digits.strip("#") else ""


def _names() -> tuple[str, ...]:
    return (
        _tr("Groen"),
        _tr("Geel"),
        _tr("Roze"),
        _tr("Blauw"),
        _tr("Oranje"),
        _tr("Paars"),
        _tr("Zonder kleur"),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("PaperChoice", words)
