"""What is in order already, so that nobody looks for it again: a check and a few words each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.icons import Sign
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label


class InOrder(QWidget):
    """Goes on below when the line is full; hidden when there is nothing to tell."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words: tuple[str, ...] = ()
        self._flow = FlowLayout(self, gap=Space.M)

    @property
    def words(self) -> tuple[str, ...]:
        """What is in order."""
        return self._words

    def show_words(self, words: Sequence[str]) -> None:
        """Show these."""
        if tuple(words) == self._words:
            return
        self._words = tuple(words)
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.setVisible(bool(words))
        if words:
            self._flow.addWidget(plain_label(self.tr("Al in orde:"), TextRole.MUTED, self))
        for one in words:
            self._flow.addWidget(self._one(one))
        self.setAccessibleName(self.tr("Al in orde: {words}").format(words=", ".join(words)))
        self.updateGeometry()

    def _one(self, words: str) -> QWidget:
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(SignLabel(self._theme, Sign.CHECK, "accent", pair))
        row.addWidget(plain_label(words, TextRole.BODY, pair))
        pair.show()
        return pair
