"""What can be looked for among the answers: words, whose they are, of which day, and what is still open."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.line import Line
from app.ui.workout.said import Voice, voices_of
from app.workshop.raw_answers import AnswerFilter, RawAnswer


class SaidFilter(QWidget):
    """Holds nothing back while it is hidden."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = Line(self, name=self.tr("Zoek in deze antwoorden"))
        self.search.setPlaceholderText(self.tr("Zoek een woord"))
        self.who = self._choice(theme, self.tr("Van wie"))
        self.day = self._choice(theme, self.tr("Van welke dag"))
        self.unused = CheckBox(theme, self.tr("Alleen wat nog niet gebruikt is"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, Space.S, 0)
        layout.setSpacing(Space.S)
        for one in (self.search, self.who, self.day, self.unused):
            layout.addWidget(one)
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        for box in (self.who, self.day):
            box.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.unused.toggled.connect(lambda _on: self.changed.emit())
        self.hide()

    def wanted(self) -> AnswerFilter:
        """What is looked for."""
        if self.isHidden():
            return AnswerFilter()
        voice = self.who.currentData()
        return AnswerFilter(
            self.search.text(),
            table=voice.table if isinstance(voice, Voice) else None,
            who_id=voice.who_id if isinstance(voice, Voice) else None,
            day_id=self.day.currentData(),
            used=False if self.unused.isChecked() else None,
        )

    def show_choices(self, answers: Iterable[RawAnswer], days: Mapping[str, str]) -> None:
        """Who spoke at this question, and on which days when there are several; what was chosen stays so."""
        self._fill(self.who, self.tr("Iedereen"), [(one, one.words) for one in voices_of(answers)])
        self._fill(self.day, self.tr("Alle dagen"), list(days.items()))
        self.day.setVisible(bool(days))

    def open_or_clear(self, *, opened: bool) -> None:
        """Show it; or take it away with everything that was looked for."""
        self.setVisible(opened)
        if not opened:
            self.search.clear()
            self.unused.setChecked(False)
            self.who.setCurrentIndex(0)
            self.day.setCurrentIndex(0)

    def _fill(self, box: ChoiceField, everything: str, choices: Sequence[tuple[object, str]]) -> None:
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(everything, None)
        for key, words in choices:
            box.addItem(words, key)
        keys = [None, *(key for key, _words in choices)]
        box.setCurrentIndex(keys.index(chosen) if chosen in keys else 0)
        box.blockSignals(False)

    def _choice(self, theme: Theme, name: str) -> ChoiceField:
        made = ChoiceField(theme, self)
        made.setAccessibleName(name)
        made.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(1)
        return made
