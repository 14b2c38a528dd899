"""What stands beside the agreements: what an earlier day left, or what the checklist came to."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.agreement_list import AgreementList
from app.ui.amounts import counted
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import SignSize, Space, TextRole
from app.ui.widgets.icons import Sign
from app.ui.widgets.share_bar import SIGNS, ShareBar, counts_words, status_word
from app.ui.widgets.sign_label import SignLabel
from app.ui.widgets.text import plain_label
from app.workshop.counted import at_start
from app.workshop.looking_back import LookingBack
from app.workshop.weighed import ChecklistResult, Stand


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with a sign; without one it is a heading. ``under`` stands smaller below it."""

    sign: Sign | None
    text: str
    under: str = ""


class BackPanel(QWidget):
    """What was learned, and every agreement of before, to tick off."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._learned_heading = plain_label(self.tr("Wat we vorige keer leerden"), TextRole.HEADING, self)
        self._learned = _Lines(theme, self)
        self._agreed_heading = plain_label(self.tr("Wat we afspraken"), TextRole.HEADING, self)
        self.agreed = AgreementList(theme, self, changeable=not practice.read_only)
        self.agreed.setAccessibleName(self.tr("Afspraken van vorige dagen"))
        self._empty = plain_label("", TextRole.MUTED, self, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._empty)
        layout.addWidget(self._learned_heading)
        layout.addWidget(self._learned, 1)
        layout.addSpacing(Space.S)
        layout.addWidget(self._agreed_heading)
        layout.addWidget(self.agreed, 2)
        layout.addStretch(0)

    def show_back(self, back: LookingBack) -> None:
        """Show what earlier days left."""
        learned = [one.text for one in back.learned]
        self._learned.show_lines([_Line(Sign.CHEVRON_RIGHT, text) for text in learned])
        self._learned_heading.setVisible(bool(learned))
        self._learned.setVisible(bool(learned))
        self.agreed.show_agreed(list(back.agreed))
        self._agreed_heading.setVisible(bool(back.agreed))
        self.agreed.setVisible(bool(back.agreed))
        self._empty.setText(
            self.tr("Dit is de eerste bijeenkomst: er is nog niets om op terug te kijken.")
            if back.first
            else self.tr("Op de vorige bijeenkomsten werd niets afgesproken of geleerd.")
        )
        self._empty.setVisible(not learned and not back.agreed)

    @property
    def empty_words(self) -> str:
        """What it says when there is nothing to look back on; "" when there is."""
        return "" if self._empty.isHidden() else self._empty.text()


class ResultPanel(QWidget):
    """A bar for each block, what does not stand yet, and what stands."""

    agree_wanted = Signal(str)
    """An agreement about a statement that does not stand yet: its words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(1, 1)
        self._bars: list[QWidget] = []
        self._changed = plain_label("", TextRole.BODY, self, wrap=True)
        self._lines = _Lines(theme, self)
        self._whole = plain_label("", TextRole.SMALL, self, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(plain_label(self.tr("Zo staat het"), TextRole.HEADING, self))
        layout.addLayout(self._grid)
        layout.addWidget(self._whole)
        layout.addWidget(self._changed)
        layout.addSpacing(Space.S)
        layout.addWidget(self._lines, 1)

    @property
    def lines(self) -> list[str]:
        """The words of its lines, for tests and who can't see them."""
        return self._lines.words

    @property
    def changed(self) -> str:
        """How it differs from the time before, as it is said."""
        return self._changed.text()

    def show_result(self, result: ChecklistResult) -> None:
        """Show how it stands, beside the time before when there was one."""
        for widget in self._bars:
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._bars = []
        blocks = result.weighing_blocks
        row = 0
        for block in blocks:
            name = plain_label(block.title, TextRole.BODY, self, max_lines=2)
            bar = ShareBar(self._theme, self)
            bar.show_counts(block.counts, block.title)
            self._add(name, row, 0)
            self._add(bar, row, 1)
            row += 1
            if result.has_before:
                before = ShareBar(self._theme, self)
                words = self.tr("vorige keer")
                before.show_counts(block.counts_before, f"{block.title}, {words}")
                before.setFixedHeight(SignSize.ROW)
                self._add(plain_label(words, TextRole.SMALL, self), row, 0)
                self._add(before, row, 1)
                row += 1
        self._whole.setText(counts_words(result.counts))
        self._show_changed(result)
        self._lines.show_lines(self._lines_of(result))

    def _show_changed(self, result: ChecklistResult) -> None:
        better, worse = result.better, result.worse
        words = ""
        if better and worse:
            words = self.tr("{better} beter dan vorige keer, {worse} minder goed.")
        elif better:
            words = self.tr("{better} beter dan vorige keer.")
        elif worse:
            words = self.tr("{worse} minder goed dan vorige keer.")
        words = words.format(better=_stand(better), worse=_stand(worse))
        self._changed.setText(at_start(words))
        self._changed.setVisible(bool(words))

    def _lines_of(self, result: ChecklistResult) -> list[_Line]:
        lines: list[_Line] = []
        open_ones = [one for one in result.open if not one.item.asks]
        for heading, stands in (
            (self.tr("Wat nog niet staat"), result.not_yet),
            (self.tr("Wat staat"), result.stands),
            (self.tr("Nog niet ingevuld"), open_ones),
        ):
            if stands:
                lines.append(_Line(None, heading))
                lines += [_line(one) for one in stands]
        if not lines:
            lines.append(_Line(None, self.tr("Nog niets ingevuld.")))
        return lines

    def _add(self, widget: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(widget, row, column)
        self._bars.append(widget)


class _Lines(QScrollArea):
    """Scrolls when there are many."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words: list[str] = []
        self._shown: list[_Line] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(Space.XXL)

    def show_lines(self, lines: Sequence[_Line]) -> None:
        """Show these, from the top."""
        if list(lines) == self._shown and self.widget() is not None:
            return
        self._shown = list(lines)
        self.words = [line.text for line in lines]
        inside = QWidget()
        inside.setProperty("surface", "clear")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, Space.S, Space.S)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(lines):
            if line.sign is None:
                grid.addWidget(plain_label(line.text, TextRole.STRONG, inside), 2 * row, 0, 1, 2)
                continue
            mark = SignLabel(self._theme, line.sign, "ink", inside, SignSize.ROW)
            grid.addWidget(mark, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(plain_label(line.text, TextRole.BODY, inside, wrap=True), 2 * row, 1)
            if line.under:
                under = plain_label(line.under, TextRole.SMALL, inside, wrap=True)
                grid.addWidget(under, 2 * row + 1, 1)
        grid.setRowStretch(2 * len(lines), 1)
        self.setWidget(inside)


def _line(stand: Stand) -> _Line:
    """A statement with the sign of how it was weighed; under it its remark, and how it was before."""
    parts = [stand.weighed.remark.strip()]
    if stand.changed and stand.before is not None:
        parts.insert(0, _tr("was: {status}").format(status=status_word(stand.before)))
    sign = SIGNS[stand.status] if stand.status else Sign.EMPTY
    return _Line(sign, stand.item.spoken, " · ".join(part for part in parts if part))


def _stand(count: int) -> str:
    return counted(count, "{number} punt staat", "{number} punten staan")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Beside", words)
