"""One part of the chain: its title, a field for a new item, what the texts propose, and the items."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from app.ui.state import Leaving, OpenPractice
from app.ui.theme.fonts import role_font
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.line import Line
from app.ui.widgets.text import elided, menu_text, plain_label
from app.ui.workout.chain.link_list import LinkList, LinkRow
from app.workshop.chain_values import ChainPart, Proposal

_LONGEST = 500
"""Letters: a link of the chain is a sentence."""
_MOST_PROPOSED = 12


class ChainColumn(QFrame):
    """Enter in the field adds; the same field changes an item. What was typed is added on leaving."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, part: ChainPart, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.part = part
        self._practice = practice
        self._chain = practice.workshop.chain
        self._changes: str | None = None
        self.setProperty("surface", "card")
        changeable = not practice.read_only
        self.entry = _Entry(self)
        self.entry.setAccessibleName(self.tr("Nieuw bij {part}").format(part=part.title))
        self.entry.setPlaceholderText(self.tr("Typ en druk Enter"))
        self.entry.setMaxLength(_LONGEST)
        self.entry.setVisible(changeable)
        self.entry.returnPressed.connect(self.keep)
        self.propose = Button(
            theme, self.tr("Uit de teksten"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST
        )
        self.propose.clicked.connect(self._open_menu)
        self.list = LinkList(theme, part.title, self, changeable=changeable)
        self.list.new_wanted.connect(self.entry.setFocus)
        self.list.edit_wanted.connect(self._edit)
        self.entry.down_wanted.connect(self.list.setFocus)
        self.entry.dropped.connect(self._drop)
        practice.leaving.connect(self._on_leaving)
        title = plain_label(part.title, TextRole.STRONG, self)
        title.setContentsMargins(Space.XS, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.M, Space.S, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(title)
        layout.addWidget(self.entry)
        layout.addWidget(self.propose, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.list, 1)

    def show_rows(self, rows: Sequence[LinkRow]) -> None:
        """Show these items."""
        self.list.show_rows(rows)
        if self._changes is not None and self._changes not in {row.link.id for row in rows}:
            self._drop()

    def show_proposals(self) -> None:
        """Whether the texts have something that is not here yet."""
        self.propose.setVisible(not self._practice.read_only and bool(self._proposals()))

    def keep(self) -> bool:
        """Add or change what stands in the field; whether nothing is left in it."""
        text, changes = self.entry.text(), self._changes
        if not text.strip() and changes is None:
            return True

        def act() -> str:
            if changes is None:
                return self._chain.add(self.part, text)
            self._chain.change(changes, text)
            return changes

        made = self._practice.do(act)
        if made is None:
            return False
        self._drop()
        self.list.choose(made)
        if changes is not None:
            self.list.setFocus()
        return True

    def menu(self) -> QMenu:
        """What the texts propose, to take over."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self._proposals()[:_MOST_PROPOSED]:
            action = menu.addAction(menu_text(_short(one.text)))
            action.triggered.connect(self._taker(one))
        return menu

    def _taker(self, one: Proposal) -> Callable[[], object]:
        return lambda: self._practice.do(lambda: self._chain.add(self.part, one.text, one.about_id))

    def _open_menu(self) -> None:
        self.menu().popup(self.propose.mapToGlobal(self.propose.rect().bottomLeft()))

    def _proposals(self) -> list[Proposal]:
        return self._chain.proposals(self.part)

    def _edit(self, item_id: str) -> None:
        if not self.keep():
            return
        self._changes = item_id
        self.entry.setText(next(row.link.text for row in self.list.rows if row.link.id == item_id))
        self.entry.setFocus()
        self.entry.selectAll()

    def _drop(self) -> None:
        self._changes = None
        self.entry.clear()

    def _on_leaving(self, leaving: Leaving) -> None:
        """An item that was emptied keeps its words."""
        if not self.entry.text().strip():
            self._drop()
        elif not self.keep():
            leaving.refuse()


class _Entry(Line):
    """Down goes to the items, Esc drops what was typed."""

    down_wanted = Signal()
    dropped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.dropped.emit()
        else:
            super().keyPressEvent(event)


def _short(text: str) -> str:
    """As much as a menu has room for."""
    return elided(text, role_font(TextRole.BODY), Width.RIGHT)
