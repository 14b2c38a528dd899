"""In the room's column: how the whole checklist stands, a bar for each block, and what to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.guides.check_status import CheckStatus
from app.ui.amounts import counted
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.translated import translated
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.share_bar import ShareBar, counts_words
from app.ui.widgets.text import PlainLabel, plain_label
from app.workshop.counted import alone_at_start, number_word
from app.workshop.weighed import BlockResult, ChecklistResult


class BlocksPanel(QWidget):
    """Counts with signs and words. Blocks that only ask questions say how many were discussed."""

    agreements_wanted = Signal()
    """To the step where the group makes agreements of what is not so yet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._done = plain_label("", TextRole.SMALL, self)
        self._whole = plain_label("", TextRole.SMALL, self, wrap=True)
        self._nee = plain_label("", TextRole.BODY, self, wrap=True)
        self.agree = Button(
            theme, self.tr("Maak er afspraken van"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST
        )
        self.agree.clicked.connect(self.agreements_wanted)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(1, 1)
        self._bars: dict[str, tuple[PlainLabel, ShareBar]] = {}
        self._narrow = False
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Zo staat het"), TextRole.STRONG, self), 1)
        head.addWidget(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addLayout(self._grid)
        layout.addWidget(self._whole)
        layout.addSpacing(Space.S)
        layout.addWidget(self._nee)
        layout.addWidget(self.agree, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def show_result(self, result: ChecklistResult, *, can_agree: bool) -> None:
        """How it stands now."""
        blocks = result.weighing_blocks
        if [block.key for block in blocks] != list(self._bars):
            self._make(blocks)
        for block in blocks:
            self._bars[block.key][1].show_counts(block.counts, block.title)
        words = counted(result.total, "{done} van 1 punt", "{done} van {count} punten", done=result.done)
        self._done.setText(words)
        self._whole.setText(counts_words(result.counts))
        self._whole.setVisible(any(result.counts))
        nee = len(result.with_status(CheckStatus.NEE))
        words = self.tr("{number} keer nee.").format(number=translated(number_word(nee)))
        self._nee.setText(alone_at_start(words) if nee else "")
        self._nee.setVisible(nee > 0)
        self.agree.setVisible(nee > 0 and can_agree)

    def _make(self, blocks: Sequence[BlockResult]) -> None:
        for name, bar in self._bars.values():
            for widget in (name, bar):
                self._grid.removeWidget(widget)
                widget.deleteLater()
        self._bars = {}
        for block in blocks:
            name = plain_label(block.title, TextRole.BODY, self, max_lines=2)
            bar = ShareBar(self._theme, self)
            self._bars[block.key] = (name, bar)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < Width.RIGHT_NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def _arrange(self) -> None:
        """A bar stands beside its name, or under it where there is little room."""
        for place, (name, bar) in enumerate(self._bars.values()):
            if self._narrow:
                name.setMaximumWidth(Width.RIGHT)
                self._grid.addWidget(name, 2 * place, 0, 1, 2)
                self._grid.addWidget(bar, 2 * place + 1, 0, 1, 2)
            else:
                name.setMaximumWidth(Width.NOTE)
                self._grid.addWidget(name, place, 0)
                self._grid.addWidget(bar, place, 1)
