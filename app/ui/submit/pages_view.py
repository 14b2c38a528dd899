"""The document as it will be on paper: its pages under each other, to look at before anything is written."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.submit.pages_layout import STEP
from app.ui.submit.pages_sheets import PagesSheets
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonSize, FoldingKeys
from app.ui.widgets.text import plain_label


class PagesView(QWidget):
    """The pages of a PDF, with under them which one is read and how large they are.

    PgUp and PgDn go a page back and on, Home and End to the first and the last, the arrows scroll;
    Ctrl with plus, minus and 0 make them larger, smaller and fitting. A PDF that is shown in the place of
    another begins where people were reading.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheets = PagesSheets(theme, self)
        self.where = plain_label("", TextRole.SMALL, self, wrap=True)
        self.smaller = Button(theme, self.tr("Kleiner"), self, size=ButtonSize.LIST, key="Ctrl –")
        self.larger = Button(theme, self.tr("Groter"), self, size=ButtonSize.LIST, key="Ctrl +")
        self.fitting = Button(theme, self.tr("Passend"), self, size=ButtonSize.LIST, key="Ctrl 0")
        self._keys = FoldingKeys(self.smaller, self.larger, self.fitting)
        self.larger.clicked.connect(lambda: self.sheets.zoom_by(STEP))
        self.smaller.clicked.connect(lambda: self.sheets.zoom_by(1 / STEP))
        self.fitting.clicked.connect(self.sheets.fit)
        self._busy = ""
        self.sheets.page_changed.connect(self._tell)
        self.setFocusProxy(self.sheets)
        self._build()
        self._tell()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self.sheets.count

    @property
    def page(self) -> int:
        """The page that is read, counted from 0."""
        return self.sheets.page

    @property
    def drawn(self) -> bool:
        """Whether the page that people look at has come."""
        return self.sheets.drawn

    def show_pdf(self, pdf: bytes) -> None:
        """Show these pages. Raises ``ValueError`` when it is no PDF."""
        self._busy = ""
        self.sheets.show_pdf(pdf)
        self._tell()

    def show_busy(self, words: str) -> None:
        """Say that pages are being made, or why there are none; what is shown stays until others come."""
        self._busy = words
        self._tell()

    def go_to(self, page: int) -> None:
        """Show a page, counted from 0, from its top."""
        self.sheets.go_to(page)

    def close_pdf(self) -> None:
        """Let go of the pages."""
        self._busy = ""
        self.sheets.close_pdf()
        self._tell()

    def _tell(self) -> None:
        page = self.tr("Pagina {page} van {count}").format(page=self.page + 1, count=self.count)
        there = self.count > 0
        self.where.setText((self._busy or page) if there else "")  # without pages it stands in their place
        self.sheets.say(page if there else "", self._busy)
        for button in (self.larger, self.smaller, self.fitting):
            button.setVisible(there)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the page stands above the buttons, and their keys only in their tips."""
        super().resizeEvent(event)
        ways, narrow = QBoxLayout.Direction, event.size().width() < Width.RIGHT
        self._foot.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._keys.fold(folded=narrow)

    def _build(self) -> None:
        self._foot = foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.where, 1)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        foot.addLayout(row)
        for button in (self.smaller, self.larger, self.fitting):
            keeps_its_place = button.sizePolicy()
            keeps_its_place.setRetainSizeWhenHidden(True)
            button.setSizePolicy(keeps_its_place)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.sheets, 1)
        layout.addLayout(foot)
