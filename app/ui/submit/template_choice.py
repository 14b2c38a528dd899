"""The Word template of the organisation: which one is used, what had to be said of it, and another."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.translated import translated
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.text import plain_label


class TemplateChoice(QWidget):
    """Says its name; what was taken out of it or is hard to read in it stands under that."""

    choose_wanted = Signal()
    forget_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._used = ""
        self._name = plain_label("", TextRole.BODY, self, max_lines=2)
        self._remarks = plain_label("", TextRole.SMALL, self, wrap=True)
        self.choose = Button(
            theme, self.tr("Kies een sjabloon…"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST
        )
        self.forget = Button(theme, self.tr("Haal weg"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        self.forget.setAccessibleDescription(self.tr("Sjabloon van je organisatie"))
        self.choose.clicked.connect(self.choose_wanted)
        self.forget.clicked.connect(self.forget_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.M)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.forget)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(plain_label(self.tr("Opmaak van het Word-document"), TextRole.SMALL_STRONG, self))
        layout.addWidget(self._name)
        layout.addWidget(self._remarks)
        layout.addLayout(buttons)
        self.show_template("")

    @property
    def name(self) -> str:
        """The one that is used; empty for ours."""
        return self._used

    @property
    def words(self) -> str:
        """What it says of the template."""
        return f"{self._name.text()}\n{self._remarks.text()}".strip()

    def show_template(self, name: str, remarks: Sequence[str] = (), *, changeable: bool = True) -> None:
        """Show which one is used; an empty name is ours."""
        self._used = name
        ours = self.tr("Die van Praktijkdag. Je mag een sjabloon van je organisatie gebruiken.")
        self._name.setText(self.tr("Sjabloon ‘{name}’").format(name=name) if name else ours)
        self._remarks.setText("\n".join(map(translated, remarks)))
        self._remarks.setVisible(bool(remarks))
        self.forget.setVisible(bool(name) and changeable)
        self.choose.setVisible(changeable)
        self.choose.set_words(self.tr("Kies een ander…") if name else self.tr("Kies een sjabloon…"))
