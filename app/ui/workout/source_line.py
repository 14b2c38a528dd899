"""Under the text: which source the citation at the cursor speaks of, or that there is none with its key."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.exports.apa import register_references
from app.prose.blocks import runs_text
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import SignSize, Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.icons import Sign
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label


class SourceLine(QWidget):
    """Hidden as long as the cursor is in no citation."""

    source_wanted = Signal(str)
    choose_wanted = Signal()
    """Another source in the place of an unknown key."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(parent)
        self._practice = practice
        self._source = ""
        self._sign = SignLabel(theme, Sign.DOCUMENT, "muted", self, SignSize.SMALL)
        self._words = plain_label("", TextRole.SMALL, self, max_lines=2)
        self._trouble = plain_label("", TextRole.WARNING, self, max_lines=2)
        self.show_button = Button(
            theme, self.tr("Toon bron"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST
        )
        self.choose = Button(
            theme, self.tr("Kies een bron"), self,
            kind=ButtonKind.LINK, size=ButtonSize.LIST, key="Ctrl Shift C",
        )  # fmt: skip
        self.show_button.clicked.connect(lambda: self.source_wanted.emit(self._source))
        self.choose.clicked.connect(self.choose_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._sign)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._trouble, 1)
        layout.addWidget(self.show_button)
        layout.addWidget(self.choose)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._trouble.text() or self._words.text()

    def show_keys(self, keys: Sequence[str]) -> None:
        """The keys of the citation at the cursor; none hides the line."""
        self.setVisible(bool(keys))
        if not keys:
            return
        sources = self._practice.workshop.sources
        by_key = sources.by_key()
        unknown = [key for key in keys if key not in by_key]
        known = [by_key[key] for key in keys if key in by_key]
        self._source = known[0].id if known else ""
        lines = {one.source.id: runs_text(one.runs) for one in register_references(sources.all())}
        self._words.setText("; ".join(lines.get(one.id, one.name) for one in known))
        trouble = self.tr("Er is geen bron met de sleutel ‘{key}’.")
        self._trouble.setText(trouble.format(key=unknown[0]) if unknown else "")
        self._trouble.setVisible(bool(unknown))
        self._words.setVisible(not unknown)
        self._sign.set_sign(*((Sign.WARNING, "warning") if unknown else (Sign.DOCUMENT, "muted")))
        self.show_button.setVisible(bool(known) and not unknown)
        self.choose.setVisible(bool(unknown) and not self._practice.read_only)
