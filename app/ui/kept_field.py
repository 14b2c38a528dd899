"""A field with its label above it, that shows one thing and keeps what is typed in it."""

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.state import OpenPractice
from app.ui.theme.tokens import Space, TextRole
from app.ui.typing import Keeper, field_text
from app.ui.widgets.growing import GrowingField
from app.ui.widgets.one_line import OneLineField
from app.ui.widgets.text import plain_label

MOST_LINES = 12
"""A longer text scrolls in its own field."""


class KeptField(QWidget):
    """``read`` gives the text that is kept; ``keep`` runs one operation with what was typed."""

    def __init__(
        self,
        practice: OpenPractice,
        label: str,
        read: Callable[[], str | None],
        keep: Callable[[str], object],
        parent: QWidget | None = None,
        *,
        lines: int = 1,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self.field: QPlainTextEdit = (
            OneLineField(self) if lines == 1 else GrowingField(lines, MOST_LINES, self)
        )
        self.field.setAccessibleName(label)
        self.field.setReadOnly(practice.read_only)
        self._keeper = Keeper(self.field, lambda text: practice.works(lambda: keep(text)))
        practice.leaving.connect(self._keeper.on_leaving)
        words = plain_label(label, TextRole.SMALL_STRONG, self)
        words.setBuddy(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(words)
        layout.addWidget(self.field)
        self._keeper.show(read() or "")

    @property
    def text(self) -> str:
        """What stands in the field."""
        return field_text(self.field)

    def keep_now(self) -> bool:
        """Keep what isn't yet, before the field shows something else; whether all is kept."""
        return self._keeper.now()

    def read_again(self) -> None:
        """Show what is kept, unless what was typed here can't be kept.

        A space at the end is somebody who is going to type on: it stays.
        """
        if self._keeper.now() and (self._read() or "").strip() != self.text.strip():
            self._keeper.show(self._read() or "")

    def show_other(self) -> None:
        """The field is about something else from now on."""
        self._keeper.show(self._read() or "")
