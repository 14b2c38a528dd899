"""Two clusters with names that look alike: an offer to put them together, that can be waved away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.text import plain_label
from app.workshop.board_alike import alike
from app.workshop.board_values import BoardCluster


class AlikeLine(QWidget):
    """Never in the way: it takes no key and no focus, and what was waved away is not offered again."""

    merge_wanted = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._pair: tuple[BoardCluster, BoardCluster] | None = None
        self._waved: set[frozenset[str]] = set()
        self._known: tuple[tuple[str, str], ...] = ()
        self._words = plain_label("", TextRole.SMALL, self, wrap=True, max_lines=3)
        self.merge = Button(theme, self.tr("Voeg samen"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        self.leave = Button(theme, self.tr("Laat zo"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        self.merge.clicked.connect(self._merge)
        self.leave.clicked.connect(self._wave)
        under = QHBoxLayout()
        under.setSpacing(Space.M)
        under.addWidget(self.merge)
        under.addWidget(self.leave)
        under.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._words)
        layout.addLayout(under)
        self.hide()

    def show_clusters(self, clusters: list[BoardCluster]) -> None:
        """Look at the names, when one of them changed."""
        names = tuple((one.id, one.name) for one in clusters)
        if names != self._known:
            self._known = names
            pairs = [pair for pair in alike(clusters) if _key(pair) not in self._waved]
            self._show(pairs[0] if pairs else None)

    def _show(self, pair: tuple[BoardCluster, BoardCluster] | None) -> None:
        self._pair = pair
        if pair is not None:
            self._words.setText(
                self.tr("Cluster {one} en {other} lijken op elkaar: ‘{name}’.").format(
                    one=pair[0].number, other=pair[1].number, name=pair[0].name
                )
            )
        self.setVisible(pair is not None)

    def _merge(self) -> None:
        if self._pair is not None:
            self.merge_wanted.emit(self._pair[0].id, self._pair[1].id)

    def _wave(self) -> None:
        if self._pair is not None:
            self._waved.add(_key(self._pair))
            self._show(None)
            self._known = ()


def _key(pair: tuple[BoardCluster, BoardCluster]) -> frozenset[str]:
    return frozenset(one.id for one in pair)
