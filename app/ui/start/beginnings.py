"""What you can begin: a practice, a network, a file from elsewhere, or the sample day to look around in."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.start.tile import Tile
from app.ui.theme.style import Theme
from app.ui.theme.tokens import TYPE, Height, Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign
from app.ui.widgets.text import plain_label


class Beginnings(QObject):
    """The blocks at the right; the page lays them out. On the first start the first tile is the loud one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._first = self._below = False
        self.new_heading = plain_label(self.tr("Begin iets nieuws"), TextRole.HEADING)
        self.new_block = QWidget()
        self.practice = Tile(
            theme, Sign.PLUS, self.tr("Nieuwe praktijk"), self.tr("Beschrijf samen wat je doet"), "Ctrl N"
        )
        self.network = Tile(
            theme,
            Sign.NETWORK,
            self.tr("Nieuw lerend netwerk"),
            self.tr("Plan een reeks rond één leervraag"),
            "Ctrl M",
        )
        self.file = Tile(
            theme,
            Sign.FOLDER,
            self.tr("Open een bestand"),
            self.tr("Van deze computer of een stick"),
            "Ctrl O",
        )
        tiles = QVBoxLayout(self.new_block)
        tiles.setContentsMargins(0, 0, 0, 0)
        tiles.setSpacing(Space.S)
        for tile in (self.practice, self.network, self.file):
            tiles.addWidget(tile)
        self.merge = Button(
            theme,
            self.tr("Kopie samenvoegen…"),
            kind=ButtonKind.LINK,
            size=ButtonSize.LIST,
            key="Ctrl Shift M",
        )
        tiles.addWidget(self.merge, 0, Qt.AlignmentFlag.AlignLeft)
        tiles.addStretch(1)
        self.sample = Button(theme, self.tr("Open de voorbeelddag"))
        self.look_block = self._make_look_block()

    def set_first_start(self, *, first: bool, teaching: bool = False) -> None:
        """On the first start nothing can be gone on with, and a new practice is the one loud thing.

        When people are taught their first steps, it is the sample day.
        """
        self.practice.set_primary(primary=first and not teaching)
        self.sample.set_kind(ButtonKind.PRIMARY if first and teaching else ButtonKind.QUIET)
        self.merge.setVisible(not first)
        self._first = first
        self.set_below(below=self._below)

    def set_below(self, *, below: bool) -> None:
        """Whether the sample day stands under the tiles, in a narrow window, or beside them."""
        self._below = below
        top = Space.XL + Space.S + (Height.FIELD - TYPE[TextRole.HEADING].line) // 2
        if self._first:
            top = Space.L if below else 0
        self._look_layout.setContentsMargins(0, top, 0, 0)

    def _make_look_block(self) -> QWidget:
        block = QWidget()
        words = self.tr(
            "De voorbeelddag is een volledig ingevulde dag van Het Speelhuis. "
            "Je kan er vrij in oefenen en niets stukmaken."
        )
        self._look_layout = QVBoxLayout(block)
        self._look_layout.setSpacing(0)
        self._look_layout.addWidget(plain_label(self.tr("Eerst eens kijken?"), TextRole.HEADING, block))
        self._look_layout.addSpacing(Space.L - Space.XS)
        self._look_layout.addWidget(plain_label(words, TextRole.MUTED, block, wrap=True))
        self._look_layout.addSpacing(Space.M)
        self._look_layout.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignLeft)
        self._look_layout.addStretch(1)
        return block
