"""Help in a window beside the work, which the room doesn't see: its pages, and a field to search them."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.help.book import Book, Hit
from app.ui.help.hit_list import HitList
from app.ui.help.reader import Reader
from app.ui.preferences.over import SmallWindow
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Height, Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.rail import HELP_KEY, KEYS_KEY
from app.ui.widgets.text import plain_label

_USUAL: Final = QSize(960, 720)
_BESIDE: Final = 2 * Width.LEFT_SESSION
"""From this width on the list stands beside the page."""
_NO_LIMIT: Final = 16777215
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HelpWindow(SmallWindow):
    """The cursor is in the search field; ↓ goes to the list, Enter to the first that was found."""

    keys_wanted = Signal()
    steps_wanted = Signal()
    pointing_wanted = Signal()

    def __init__(self, theme: Theme, language: str, work: QWidget) -> None:
        super().__init__(work, usual=_USUAL)
        self.setWindowTitle(self.tr("Hulp"))
        self._book = Book(language)
        self._way: list[str] = []
        """The pages that were read before this one."""
        self.page = ""
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Zoek in de hulp, zoals beamer of wissen"))
        self.search.setAccessibleName(self.tr("Zoek in de hulp"))
        self.list = HitList(theme, self)
        self.none = plain_label("", TextRole.MUTED, self, wrap=True)
        self.reader = Reader(theme, self)
        link, small = ButtonKind.LINK, ButtonSize.LIST
        self.back = Button(theme, self.tr("Terug"), self, kind=link, size=small, key="Alt ←")
        self.keys = Button(theme, self.tr("Alle toetsen"), self, kind=link, size=small, key=KEYS_KEY)
        self.point = Button(theme, self.tr("Wijs iets aan"), self, kind=link, size=small)
        self.point.setAccessibleDescription(
            self.tr("Klik daarna op een knop of een veld: je leest wat het is")
        )
        self.steps = Button(theme, self.tr("Doe de eerste stappen"), self, kind=link, size=small)
        self.acts = {"toetsen": self.keys, "aanwijzen": self.point, "stappen": self.steps}
        """What a page can lead to in the program, by the name in its link."""
        self._build()
        self._connect()
        self._search("")

    def show_over(self, page: str) -> None:
        """Show a page, with the cursor where people search."""
        self.search.clear()
        self._way.clear()
        self.show_page(page)
        self.come()
        self.search.setFocus()

    def show_page(self, key: str) -> None:
        """Show a page from its top; the way back remembers the one before it."""
        if self.search.text():
            self.search.clear()
        self._read(Hit(self._book.page(key)))
        self._choose_current()

    def go_back(self) -> None:
        """To the page that was read before."""
        if self._way:
            self.page = ""
            self.show_page(self._way.pop())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _ENTER and self.list.hits:
                self._to_first()
                self.reader.setFocus()
                return True
            if event.key() == Qt.Key.Key_Down and self.list.hits:
                self._to_first()
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= _BESIDE
        self._panes.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._left.setMinimumWidth(Width.LEFT_PREPARE if beside else 0)
        self._left.setMaximumWidth(Width.LEFT_PREPARE if beside else _NO_LIMIT)
        self._left.setMaximumHeight(_NO_LIMIT if beside else max(Height.TILE, self.height() // 4))

    def _to_first(self) -> None:
        """While people search: the first that was found; else the page that is shown."""
        if not self.list.currentIndex().isValid():
            self.list.choose(0)

    def _search(self, wanted: str) -> None:
        hits = self._book.find(wanted)
        self.list.show_hits(hits)
        self.list.setVisible(bool(hits))
        self.none.setVisible(not hits)
        self.none.setText("" if hits else self.tr("Niets gevonden. Zoek een ander woord."))
        if not wanted.strip():
            self._choose_current()

    def _choose_current(self) -> None:
        """In the list of all pages, the one that is shown."""
        keys = [hit.page.key for hit in self.list.hits]
        if self.page in keys and not self.search.text().strip():
            self.list.choose(keys.index(self.page))

    def _read(self, hit: Hit) -> None:
        if self.page and hit.page.key != self.page:
            self._way.append(self.page)
        self.page = hit.page.key
        self.reader.show_page(hit.page, sought=self.search.text(), paragraph=hit.paragraph)
        self.back.setVisible(bool(self._way))

    def _on_act(self, name: str) -> None:
        """What a page links to, is what a button here does."""
        if name in self.acts:
            self.acts[name].click()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self.list.shown.connect(self._read)
        self.list.read_wanted.connect(self.reader.setFocus)
        self.reader.page_wanted.connect(self.show_page)
        self.reader.act_wanted.connect(self._on_act)
        self.back.clicked.connect(self.go_back)
        self.keys.clicked.connect(self.keys_wanted)
        for button, wanted in ((self.steps, self.steps_wanted), (self.point, self.pointing_wanted)):
            button.clicked.connect(self.close)
            button.clicked.connect(wanted)
        for keys, act in {
            HELP_KEY: self.close,
            KEYS_KEY: self.keys.click,
            "Alt+Left": self.go_back,
            "Ctrl+F": self.search.setFocus,
        }.items():
            QShortcut(QKeySequence(keys), self, act)

    def _build(self) -> None:
        self._left = QWidget(self)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.list, 1)
        left.addWidget(self.none)
        left.addStretch(0)
        self._panes = QHBoxLayout()
        self._panes.setSpacing(Space.M)
        self._panes.addWidget(self._left)
        self._panes.addWidget(self.reader, 1)
        foot = FlowLayout(gap=Space.M)
        for button in (self.back, *self.acts.values()):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.S)
        layout.addWidget(self.search)
        layout.addLayout(self._panes, 1)
        layout.addLayout(foot)
