"""Indienen at a glance: what is still to be done and the document at the left, the rest at the right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.submit.documents_card import Document, DocumentsCard
from app.ui.submit.in_order import InOrder
from app.ui.submit.sent_line import SentLine
from app.ui.submit.versions_panel import VersionsPanel
from app.ui.submit.want_list import WantList, WantRow
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.scrolled import Scrolled
from app.ui.widgets.text import plain_label


class Overview(QWidget):
    """Nothing in the list stops the document. In a narrow window the right column comes under the list."""

    document_wanted = Signal()
    form_wanted = Signal()
    """The form that the questions came from is to be filled in."""
    level_wanted = Signal()
    """The group may have the level that it works at."""

    def __init__(
        self,
        theme: Theme,
        documents: Sequence[Document],
        made: Sequence[Document],
        parent: QWidget | None = None,
        *,
        changeable: bool = True,
    ) -> None:
        super().__init__(parent)
        self._left, self._right = Scrolled(self), Scrolled(self)
        left = self._left.inside
        self._others = others = QWidget(self._right.inside)
        self._card = QFrame(left)
        self._phases = plain_label("", TextRole.MUTED, self, wrap=True)
        self.word = Button(
            theme, self.tr("Maak het Word-document"), self,
            kind=ButtonKind.PRIMARY, size=ButtonSize.SESSION, key="Ctrl E",
        )  # fmt: skip
        self.word.clicked.connect(self.document_wanted)
        self.form = Button(theme, self.tr("Vul het formulier in"), self, size=ButtonSize.SESSION)
        self.form.clicked.connect(self.form_wanted)
        self.show_form("")
        self._others_words = plain_label(self.tr("Andere documenten"), TextRole.HEADING, others)
        self.documents = DocumentsCard(theme, documents, others)
        self._made_words = plain_label(self.tr("Wat de groep maakte"), TextRole.HEADING, others)
        self.made = DocumentsCard(theme, made, others)
        self.versions = VersionsPanel(theme, others, changeable=changeable)
        self.sent = SentLine(theme, left)
        self._heading = plain_label("", TextRole.HEADING, left)
        self.reached = Button(
            theme, self.tr("Niveau gehaald?"), left, kind=ButtonKind.LINK, size=ButtonSize.LIST
        )
        self.reached.clicked.connect(self.level_wanted)
        self.reached.setVisible(changeable)
        self.wants = WantList(theme, self.tr("Wat nog te doen is"), self._card)
        self.in_order = InOrder(theme, left)
        self._build()
        self.wants.row_shown.connect(self._keep_in_sight)

    @property
    def heading(self) -> str:
        """How much there is to do, in words."""
        return self._heading.text()

    def show_wants(self, heading: str, rows: Sequence[WantRow], in_order: Sequence[str]) -> None:
        """Show what is to be done under a heading that counts it."""
        self._heading.setText(heading)
        self.wants.show_rows(rows)
        self._card.setVisible(bool(rows))
        self.in_order.show_words(in_order)

    def panes(self) -> list[QWidget]:
        """Where F6 stops, in order."""
        stops: list[QWidget] = [self.wants] if self.wants.rows else []
        stops += [self.form] if not self.form.isHidden() else []
        return [*stops, self.word, self.documents.buttons[0], self.versions.list]

    def show_made(self, *, any_made: bool) -> None:
        """Whether there is something of the exercise to give."""
        self._made_words.setVisible(any_made)
        self.made.setVisible(any_made)

    def show_form(self, name: str) -> None:
        """The form that can be filled in, by the name of its file; an empty name for none."""
        self.form.setVisible(bool(name))
        self.form.setAccessibleDescription(name)

    def take_focus(self) -> None:
        """On the first thing to do; without one, on the document."""
        (self.wants if self.wants.rows else self.word).setFocus()

    def show_sent(self, path: Path, forward: str) -> None:
        """A file was made: where it is and what to do with it stands above all else."""
        self.sent.show_file(path, forward)
        self.sent.take_focus()
        self._left.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() + Width.RAIL
        narrow = wide < Width.NARROW_WINDOW
        self._phases.setVisible(not narrow)
        self._set_narrow(narrow=narrow)
        if not narrow:
            right = Width.RIGHT + Space.XXL if wide >= Width.MIDDLE_WINDOW else Width.RIGHT_INSIDE
            self._right.setFixedWidth(right)

    def _set_narrow(self, *, narrow: bool) -> None:
        """Where the documents and the versions stand: beside the list, or under it."""
        inside = self._under if narrow else self._right.inside
        if self._others.parentWidget() is not inside:
            layout = inside.layout()
            assert layout is not None
            layout.addWidget(self._others)
            self._others.show()
        self._right.setVisible(not narrow)

    def _keep_in_sight(self, top: int, height: int) -> None:
        """The list is as high as its lines: what scrolls is the column around it."""
        inside = self._left.inside
        middle = self.wants.mapTo(inside, self.wants.rect().topLeft()).y() + top + height // 2
        self._left.ensureVisible(0, middle, 0, height // 2 + Space.M)

    def _build(self) -> None:
        self._phases.setText(
            self.tr(
                "Je mag in fases indienen. Wat nog ontbreekt, staat in het document als ‘nog niet ingevuld’."
            )
        )
        self._build_others()
        self._build_left()
        foot = QHBoxLayout()
        foot.setSpacing(Space.L)
        foot.addWidget(self._phases, 1)
        foot.addStretch(0)
        foot.addWidget(self.form)
        foot.addWidget(self.word)
        left = QVBoxLayout()
        left.setSpacing(Space.M)
        left.addWidget(self._left, 1)
        left.addLayout(foot)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, Space.XS)
        columns.setSpacing(Space.XXL)
        columns.addLayout(left, 1)
        columns.addWidget(self._right)

    def _build_left(self) -> None:
        self._card.setProperty("surface", "card")
        card = QVBoxLayout(self._card)
        card.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        card.addWidget(self.wants)
        self._under = QWidget(self._left.inside)
        _column(self._under)
        column = _scrolled_column(self._left)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._heading, 1)
        head.addWidget(self.reached)
        column.addWidget(self.sent)
        column.addLayout(head)
        for widget in (self._card, self.in_order, self._under):
            column.addWidget(widget)
        column.addStretch(1)

    def _build_others(self) -> None:
        column = _column(self._others)
        column.addWidget(self._others_words)
        column.addWidget(self.documents)
        column.addSpacing(Space.M)
        column.addWidget(self._made_words)
        column.addWidget(self.made)
        column.addSpacing(Space.M)
        column.addWidget(self.versions)
        column.addStretch(1)
        _scrolled_column(self._right).addWidget(self._others)


def _column(widget: QWidget) -> QBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.M)
    return column


def _scrolled_column(area: Scrolled) -> QBoxLayout:
    column = _column(area.inside)
    column.setContentsMargins(0, 0, Space.XS, Space.XS)
    return column
