"""Indienen without a grondplan: a network has other things to share, a practice may still take one up."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.submit.documents_card import Document, DocumentsCard
from app.ui.submit.sent_line import SentLine
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.scrolled import Scrolled
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label


class WithoutPlan(Scrolled):
    """What the file can give; in a practice above all the way to a grondplan."""

    step_wanted = Signal()
    """To the werkvormen, to take up a grondplan."""

    def __init__(
        self, theme: Theme, documents: Sequence[Document], parent: QWidget, *, network: bool
    ) -> None:
        super().__init__(parent)
        middle = QWidget(self.inside)
        heading = self.tr("Wat je kan delen") if network else self.tr("Hier is nog geen grondplan")
        purpose = (
            self.tr("Kies wat je wil meegeven of doorsturen.")
            if network
            else self.tr("Zet het grondplan bij de werkvormen. Dan zie je hier wat nog ontbreekt.")
        )
        words = self.tr("Toch een praktijk beschrijven? Neem het grondplan") if network else ""
        kind, size = (ButtonKind.LINK, ButtonSize.LIST) if network else (ButtonKind.PRIMARY, ButtonSize.FIELD)
        self.sent = SentLine(theme, middle)
        self.documents = DocumentsCard(theme, documents, middle)
        self.step = Button(theme, words or self.tr("Naar de werkvormen"), middle, kind=kind, size=size)
        self._first = self.documents.buttons[0] if network else self.step
        self.step.clicked.connect(self.step_wanted)
        head = (
            plain_label(heading, TextRole.HEADING, middle),
            plain_label(purpose, TextRole.MUTED, middle, wrap=True),
        )
        column = QVBoxLayout(middle)
        column.setSpacing(Space.M)
        rest = [self.documents, self.step] if network else [self.step, self.documents]
        left, free = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag(0)
        for widget in (*head, self.sent, *rest):
            column.addWidget(widget, 0, left if widget is self.step else free)
        column.addStretch(1)
        middle.setMaximumWidth(Width.FORM)
        column.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self.inside)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.addWidget(middle)
        if not network:
            tab_in_order(self.sent.folder, self.step)
        self.setAccessibleName(heading)

    def take_focus(self) -> None:
        """On what there is to do first."""
        self._first.setFocus()

    def show_sent(self, path: Path, forward: str) -> None:
        """A file was made: where it is."""
        self.sent.show_file(path, forward)
        self.sent.take_focus()
        self.verticalScrollBar().setValue(0)
