"""The left column: which texts are shown, how far those of a level are, and the outline."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guides.levels import Level
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space
from app.ui.translated import translated
from app.ui.widgets.choice_field import ChoiceField
from app.ui.workout.outline import TextOutline
from app.ui.workout.texts import PhaseShare, Text, rows_of, shares_of, texts_of
from app.workshop.drafts import DraftStatus
from app.workshop.rehearsal import REHEARSAL


class OutlinePane(QWidget):
    """Knows the texts and their order; whoever goes to the next one asks here which that is."""

    text_wanted = Signal(str)
    left = Signal()
    counted = Signal(int, int, int)
    """Texts of the grondplan that are written, all of them, and remarks that still ask something."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._step_id = ""
        self.texts: list[Text] = []
        self._statuses: dict[str, DraftStatus] = {}
        self._remarks: dict[str, int] = {}
        self.phase = ChoiceField(theme, self)
        self.phase.setAccessibleName(self.tr("Welke teksten"))
        self.phase.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.phase.setMinimumContentsLength(1)
        self.list = TextOutline(theme, self)
        self.list.text_wanted.connect(self.text_wanted)
        self.list.left.connect(self.left)
        self.phase.currentIndexChanged.connect(lambda _row: self._show())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.phase)
        layout.addWidget(self.list, 1)
        practice.changed.connect(self._on_changed)
        self._read()

    def text(self, step_id: str) -> Text | None:
        """The text of a step; None when that step has none."""
        return next((text for text in self.texts if text.step_id == step_id), None)

    def place(self, step_id: str) -> str:
        """Where the text of a step stands, in words."""
        text = self.text(step_id)
        return text.place if text is not None else self.tr("een vraag die weg is")

    def show_step(self, step_id: str) -> None:
        """Another text is written."""
        self._step_id = step_id
        self._show()

    @property
    def step_id(self) -> str:
        """The text that is written: that of the step that is asked, or else ``going_on``."""
        return self._step_id

    def going_on(self) -> str:
        """Where one goes on writing while a step is asked that has no text, such as a board.

        The text that was written last; else the first at which something was said and nothing written.
        """
        if self.text(self._step_id) is not None:
            return self._step_id
        empty = [text.step_id for text in self.texts if text.step_id not in self._statuses]
        said = [step_id for step_id in empty if self._practice.counts.get(step_id)]
        return next(iter([*said, *empty, *(text.step_id for text in self.texts)]), "")

    def beside(self, by: int) -> str | None:
        """The text after (1) or before (-1) the current one, among those that are shown."""
        shown = [text.step_id for text in self.texts if self._is_shown(text)]
        if self._step_id not in shown:
            return shown[0] if shown else None
        there = shown.index(self._step_id) + by
        return shown[there] if 0 <= there < len(shown) else None

    def take_focus(self) -> None:
        """The keyboard on the current text."""
        self.list.setFocus()

    @property
    def chosen_phase(self) -> Level | None:
        """The level whose texts are shown; None for all."""
        chosen = self.phase.currentData()
        return chosen if isinstance(chosen, Level) else None

    def _is_shown(self, text: Text) -> bool:
        return self.chosen_phase in (None, text.phase) or text.step_id == self._step_id

    def _read(self) -> None:
        self.texts = texts_of(self._practice.workshop.guides)
        self._count()

    def _count(self) -> None:
        """How far all of it is; going to another text changes nothing of that."""
        workshop = self._practice.workshop
        self._statuses = workshop.drafts.statuses()
        self._remarks = workshop.remarks.counts(asking=True)
        self._show_shares(shares_of(self.texts, self._statuses))
        self._show()
        self.tell()

    def tell(self) -> None:
        """Say again how far all of it is."""
        self.counted.emit(*self._practice.workshop.progress(), sum(self._remarks.values()))

    def _show(self) -> None:
        rows = rows_of(self.texts, self._statuses, self._remarks, self._step_id, self.chosen_phase)
        self.list.show_rows(rows)

    def _show_shares(self, shares: list[PhaseShare]) -> None:
        """A line per level, with how far it is in words."""
        line = self.tr("{level}: {done} van {total}")
        levels: list[tuple[Level | None, str]] = [(None, self.tr("Alle teksten"))]
        for share in shares:
            words = line.format(level=translated(share.level.title), done=share.done, total=share.total)
            levels.append((share.level, words))
        chosen = self.chosen_phase
        self.phase.blockSignals(True)
        if self.phase.count() != len(levels):
            self.phase.clear()
            self.phase.addItems([words for _level, words in levels])
        for row, (level, words) in enumerate(levels):
            self.phase.setItemText(row, words)
            self.phase.setItemData(row, level)
        self.phase.setCurrentIndex(next((row for row, one in enumerate(levels) if one[0] is chosen), 0))
        self.phase.blockSignals(False)
        self.phase.setVisible(len(levels) > 2)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("guide"):
            self._read()
        elif changed.touches("draft", "remark", "practice") or (
            changed.touches("contribution") and self._practice.workshop.guides.get(REHEARSAL) is not None
        ):
            self._count()
