"""How an answer comes in: said on the day, or outside it by mail or on paper. Kept until it is changed."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.models import Via
from app.ui.theme.style import Theme
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign

_WAYS = (None, Via.MAIL, Via.PAPER)


class ViaButton(Button):
    """Click for the list; its key goes on to the next way."""

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            "",
            parent,
            kind=ButtonKind.LINK,
            size=ButtonSize.LIST,
            sign=Sign.CHEVRON_DOWN,
            key="Ctrl B",
        )
        self.via: Via | None = None
        self._menu = QMenu(self)
        group = QActionGroup(self._menu)
        self._actions: list[QAction] = []
        for way in _WAYS:
            action = self._menu.addAction(self._words_of(way))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, way=way: self.choose(way))
            group.addAction(action)
            self._actions.append(action)
        self.clicked.connect(self._open)
        self._show()

    def choose(self, via: Via | None) -> None:
        """From now on answers come in this way."""
        self.via = via
        self._show()
        self.chosen.emit()

    def go_on(self) -> None:
        """The next way, and after the last one the first again."""
        self.choose(_WAYS[(_WAYS.index(self.via) + 1) % len(_WAYS)])

    def _show(self) -> None:
        self.set_words(self._words_of(self.via))
        self._actions[_WAYS.index(self.via)].setChecked(True)

    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _words_of(self, via: Via | None) -> str:
        words: dict[Via | None, str] = {Via.MAIL: self.tr("Per mail"), Via.PAPER: self.tr("Op papier")}
        return words.get(via, self.tr("Op de dag"))
