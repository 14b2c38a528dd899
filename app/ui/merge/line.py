"""How much there is still to choose, above whatever place people are in, until nothing is left."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.theme.style import Theme
from app.ui.theme.tokens import SignSize, Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label


class ChoicesLine(QFrame):
    """Hidden while there is nothing to choose. It never takes the keyboard."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "rail")
        self._words = plain_label("", TextRole.BODY, self, max_lines=2)
        self.choose = Button(
            theme, self.tr("Kies nu"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Ctrl Shift M"
        )
        self.choose.clicked.connect(self.wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        layout.setSpacing(Space.S)
        layout.addWidget(SignLabel(theme, Sign.CHOICE, "accent", self, SignSize.ROW))
        layout.addWidget(self._words, 1)
        layout.addWidget(self.choose)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_count(self, count: int, *, may_choose: bool) -> None:
        """So many places are left."""
        words = counted(
            count,
            "Op één plaats schreven jullie iets anders. Beide zijn bewaard.",
            "Op {count} plaatsen schreven jullie iets anders. Alles is bewaard.",
        )
        self._words.setText(words)
        self.choose.setVisible(may_choose)
        self.setVisible(count > 0)
