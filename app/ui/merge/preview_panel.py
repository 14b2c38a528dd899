"""What another file brings, before anything changes: how much, of whom, where, and each thing by itself."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.amounts import counted
from app.ui.session.report_list import Line, ReportList
from app.ui.start.words import moment_in_words
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole, Width
from app.ui.translated import translated
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.icons import Sign
from app.ui.widgets.tab_order import tab_in_order
from app.ui.widgets.text import plain_label
from app.workshop.merging import Brought, Preview
from app.workshop.merging_words import Act, said

_SIGNS = {Act.NEW: Sign.PLUS, Act.CHANGED: Sign.PENCIL, Act.BINNED: Sign.CROSS, Act.ERASED: Sign.EYE_OFF}


class PreviewPanel(QWidget):
    """Asks to take it in, or not."""

    taken = Signal()
    refused = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = plain_label("", TextRole.STRONG, self, wrap=True)
        self._more = plain_label("", TextRole.BODY, self, wrap=True)
        self.sums = ReportList(theme, self.tr("Hoeveel, van wie en waar"), self)
        self.things = ReportList(theme, self.tr("Wat erbij komt, het nieuwste eerst"), self)
        self._still = plain_label(self.tr("Er is nog niets veranderd."), TextRole.MUTED, self)
        self._lists = QWidget(self)
        self._rest = QWidget(self)
        self.take = Button(theme, self.tr("Neem over"), self, kind=ButtonKind.PRIMARY, key="Ctrl Enter")
        self.leave_it = Button(theme, self.tr("Toch niet"), self, kind=ButtonKind.LINK)
        self.take.clicked.connect(self.taken)
        self.leave_it.clicked.connect(self.refused)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.take.click)
        tab_in_order(self.sums, self.things, self.leave_it, self.take)
        self._build()

    @property
    def words(self) -> str:
        """What it says above the lists."""
        return f"{self._sentence.text()} {self._more.text()}".strip()

    def show_preview(self, preview: Preview, now: datetime) -> None:
        """Show what this file brings."""
        self._sentence.setText(translated(preview.sentence))
        more = []
        if preview.choices:
            words = counted(
                preview.choices,
                "Op één plaats schreven jullie iets anders. Beide blijven; daarna kies je.",
                "Op {count} plaatsen schreven jullie iets anders. Alles blijft; daarna kies je.",
            )
            more.append(words)
        if preview.open_at:
            words = self.tr("Het staat nog open bij {who}: wat daar nog bijkomt, haal je later op.")
            more.append(words.format(who=preview.open_at))
        self._more.setText(" ".join(more))
        self._more.setVisible(bool(more))
        self.sums.show_lines(self._sums(preview))
        self.things.show_lines([_line(one, now) for one in preview.brought])
        self._lists.setVisible(bool(preview.brought))
        self._rest.setVisible(not preview.brought)
        self.take.setVisible(preview.anything)
        self._still.setVisible(preview.anything)
        self.leave_it.set_words(self.tr("Toch niet") if preview.anything else self.tr("Terug"))
        left = Qt.AlignmentFlag.AlignLeft
        self._foot.setAlignment(self.leave_it, Qt.AlignmentFlag(0) if preview.anything else left)

    def take_focus(self) -> None:
        """On the next step."""
        (self.take if self.take.isVisibleTo(self) else self.leave_it).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() + Width.RAIL < Width.NARROW_WINDOW
        self.sums.setFixedWidth(Width.LEFT_PREPARE if narrow else Width.RIGHT_INSIDE)

    def _sums(self, preview: Preview) -> list[Line]:
        lines = []
        for heading, sums in (
            (self.tr("Van wie"), preview.by_who()),
            (self.tr("Bij welk onderdeel"), preview.by_section()),
        ):
            if sums:
                lines.append(Line(heading, heading=True))
                lines += [Line(translated(name), str(count)) for name, count in sums]
        return lines

    def _build(self) -> None:
        lists = QHBoxLayout(self._lists)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(Space.L)
        lists.addWidget(self.sums)
        lists.addWidget(self.things, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XS, 0, Space.XS, Space.XS)
        self._foot = foot
        foot.setSpacing(Space.M)
        foot.addWidget(self._still, 1)
        foot.addWidget(self.leave_it)
        foot.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self._sentence)
        layout.addWidget(self._more)
        layout.addWidget(self._lists, 1)
        layout.addLayout(foot)
        layout.addWidget(self._rest, 1)


def _line(one: Brought, now: datetime) -> Line:
    where = one.question or one.section
    words = said(translated(one.kind), one.name, "" if one.act is Act.NEW else translated(one.act.value))
    return Line(
        words, " · ".join(filter(None, (one.who, where, moment_in_words(one.at, now)))), _SIGNS[one.act]
    )
