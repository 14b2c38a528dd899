"""A gentle question back on a note that does not say yet what one does. It never takes the keyboard."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.settings import UserSettings
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.text import plain_label
from app.workshop.counted import quoted
from app.workshop.vague import vague_prompt, vague_words


class VagueLine(QWidget):
    """One click switches it off, on this computer; the same place switches it on again."""

    def __init__(self, theme: Theme, settings: UserSettings | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._asks = settings.now.asks_on_vague if settings is not None else True
        self.words = plain_label("", TextRole.BODY, self, wrap=True)
        self.switch = Button(theme, "", self, kind=ButtonKind.LINK, size=ButtonSize.LIST)
        self.switch.clicked.connect(self._toggle)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.switch)
        self.forget()

    @property
    def asks(self) -> bool:
        """Whether it asks at all."""
        return self._asks

    def look_at(self, text: str) -> None:
        """Ask back on a note, when there is something to ask."""
        question = vague_prompt(text, vague_words()) if self._asks and text.strip() else None
        if question is None:
            self.forget()
            return
        self.words.setText(f"{quoted(text, 40)}: {question}")
        self.switch.set_words(self.tr("Niet meer vragen"))
        self.show()

    def forget(self) -> None:
        """Nothing to ask; where it is switched off, only the way to switch it on again."""
        self.words.setText("")
        self.setVisible(False)

    def _toggle(self) -> None:
        self._asks = not self._asks
        if self._settings is not None:
            self._settings.set(asks_on_vague=self._asks)
        if self._asks:
            self.forget()
            return
        self.words.setText(self.tr("We vragen niet meer door bij een vage post-it."))
        self.switch.set_words(self.tr("Toch vragen"))
        self.show()
