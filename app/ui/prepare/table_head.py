"""The name of a table over its people: F2 or a double click gives another name, Del takes the table away."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from app.ui.amounts import counted
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole
from app.ui.widgets.press import PressButton
from app.ui.widgets.text import elided, set_plain, set_tip


class TableHead(QStackedWidget):
    """A name with the number of people; becomes a field while it gets another name."""

    renamed = Signal(str)
    bin_wanted = Signal()
    down = Signal()
    left = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, changeable: bool) -> None:
        super().__init__(parent)
        self._changeable = changeable
        self._name = ""
        self._renaming = False
        self.button = _HeadButton(theme, self)
        self.field = _NameField(self)
        self.field.setAccessibleName(self.tr("Naam van de tafel"))
        self.addWidget(self.button)
        self.addWidget(self.field)
        self.setFixedHeight(Height.FIELD)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if changeable else Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.button.setFocus)
        self.field.finished.connect(self._finish)

    def show_table(self, name: str, count: int) -> None:
        """Say which table it is and how many sit there."""
        self._name = name
        self.button.show_table(name, count)

    def rename(self) -> None:
        """Let people type another name."""
        if self._changeable:
            self._renaming = True
            self.field.setText(self._name)
            self.setCurrentWidget(self.field)
            self.field.setFocus()
            self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._changeable or self._renaming:
            super().keyPressEvent(event)
        elif key is Qt.Key.Key_F2:
            self.rename()
        elif key is Qt.Key.Key_Delete:
            self.bin_wanted.emit()
        elif key is Qt.Key.Key_Down:
            self.down.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.left.emit(-1 if key is Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        del event
        self.rename()

    def _finish(self, kept: bool) -> None:
        """Back to the name; the keyboard stays on it unless it went elsewhere."""
        if not self._renaming:
            return
        self._renaming = False
        name, had_focus = self.field.text().strip(), self.field.hasFocus()
        self.setCurrentWidget(self.button)
        if had_focus:
            self.button.setFocus()
        if kept and name and name != self._name:
            self.renamed.emit(name)


class _NameField(QLineEdit):
    finished = Signal(bool)
    """Whether the name that stands there is meant."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit(True)
        elif event.key() == Qt.Key.Key_Escape:
            self.finished.emit(False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.finished.emit(True)


class _HeadButton(PressButton):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._count = ""
        self._name = ""

    def show_table(self, name: str, count: int) -> None:
        self._name, self._count = name, str(count)
        set_plain(self, name)
        self.setAccessibleName(counted(count, "{name}, 1 mens", "{name}, {count} mensen", name=name))
        set_tip(self, name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Height.TILE, Height.FIELD)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        area = QRectF(self.rect())
        inside = area.adjusted(Space.M - Space.XS, 0, -Space.M + Space.XS, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(role_font(TextRole.SMALL))
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(inside, flags | Qt.AlignmentFlag.AlignRight, self._count)
        strong = role_font(TextRole.STRONG)
        painter.setFont(strong)
        painter.setPen(self.theme.colour("ink"))
        painter.drawText(inside, flags, elided(self._name, strong, inside.width() - Space.L))
        self.paint_focus(painter, area)
