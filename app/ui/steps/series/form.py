"""What people say about their series: rhythm, first date, time, place, who leads it, and what is closed."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.foundation.errors import KnownError
from app.guides.steps import Series
from app.ui.state import Leaving, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.translated import date_shown
from app.ui.typing import Keeper, field_text
from app.ui.widgets.choice_field import ChoiceField
from app.ui.widgets.growing import GrowingField
from app.ui.widgets.line import Line
from app.ui.widgets.text import plain_label
from app.workshop.network import NetworkSetUp
from app.workshop.series_closed import read_closed
from app.workshop.series_values import EVERY_WEEKS, MONTHS
from app.workshop.typed import date_words, read_date

USUAL = (Series(every_weeks=EVERY_WEEKS, months=MONTHS, label=""),)
"""The rhythm to choose when no guide proposes one."""


class SeriesForm(QWidget):
    """A field is kept when people leave it: half a number would throw exceptions away."""

    def __init__(
        self, theme: Theme, practice: OpenPractice, proposals: Sequence[Series], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._proposals = tuple(proposals) or USUAL
        self._finishing: list[Callable[[], None]] = []
        self.rhythm = ChoiceField(theme, self)
        self.rhythm.setAccessibleName(self.tr("Ritme"))
        self.rhythm.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        usual = self.tr("Om de zes weken, anderhalf jaar lang")
        self.rhythm.addItems([*(one.label or usual for one in self._proposals), self.tr("Zelf kiezen")])
        self.weeks = self._line(self.tr("Weken ertussen"), self._keep_rhythm)
        self.months = self._line(self.tr("Maanden lang"), self._keep_rhythm)
        self.first = self._line(self.tr("Eerste bijeenkomst"), self._keep_first)
        self.starts = self._line(self.tr("Van"), self._keep_time)
        self.ends = self._line(self.tr("Tot"), self._keep_time)
        self.place = self._line(self.tr("Plaats"), self._keep_place)
        self.facilitators = self._line(self.tr("Begeleiders"), self._keep_facilitators)
        self.first.setPlaceholderText(self.tr("bv. 13 januari 2027"))
        self.starts.setPlaceholderText(self.tr("bv. 14:00"))
        self.ends.setPlaceholderText(self.tr("bv. 16:00"))
        self.facilitators.setPlaceholderText(self.tr("twee namen, met een komma"))
        self.closed: QPlainTextEdit = GrowingField(2, 5, self)
        self.closed.setAccessibleName(self.tr("Gesloten of vakantie"))
        self.closed.setPlaceholderText(self.tr("bv. 21/12/2026 - 3/1/2027 Bizzebij dicht"))
        self.closed.setReadOnly(practice.read_only)
        self.rhythm.setEnabled(not practice.read_only)
        self.alone = plain_label(
            self.tr("Liefst twee begeleiders, elk met een eigen perspectief."),
            TextRole.WARNING,
            self,
            wrap=True,
        )
        self.unread = plain_label("", TextRole.WARNING, self, wrap=True)
        self._keeper = Keeper(
            self.closed, lambda text: practice.works(lambda: practice.workshop.network.set_closed(text))
        )
        self.rhythm.activated.connect(self._choose_rhythm)
        practice.leaving.connect(self._on_leaving)
        self._build()
        self.show_plan()

    def take_focus(self) -> None:
        """On what has to be said first: the first date."""
        self.first.setFocus()
        self.first.selectAll()

    def show_plan(self) -> None:
        """Show what is kept, but where people are typing."""
        now = self._practice.workshop.network.now
        plan = now.plan
        shown = (
            (self.weeks, str(plan.every_weeks)),
            (self.months, str(plan.months)),
            (self.first, date_shown(date_words(plan.first.isoformat())) if plan.first else ""),
            (self.starts, plan.starts),
            (self.ends, plan.ends),
            (self.place, plan.place),
            (self.facilitators, ", ".join(now.facilitators)),
        )
        for line, text in shown:
            if not (line.hasFocus() and line.isModified()):
                line.show_text(text)
        rhythms = [(one.every_weeks, one.months) for one in self._proposals]
        here = (plan.every_weeks, plan.months)
        self.rhythm.setCurrentIndex(rhythms.index(here) if here in rhythms else len(rhythms))
        self.alone.setVisible(now.alone)
        if self._keeper.now() and tuple(_lines(field_text(self.closed))) != plan.closed:
            self._keeper.show("\n".join(plan.closed))
        unread = [line for line in plan.closed if read_closed(line) is None]
        words = self.tr("Hier staat geen datum die we begrijpen: {lines}")
        self.unread.setText(words.format(lines="; ".join(unread)))
        self.unread.setVisible(bool(unread))

    # -- what is kept

    def _choose_rhythm(self, number: int) -> None:
        if number < len(self._proposals):
            one = self._proposals[number]
            self._do(lambda: self._network.set_rhythm(one.every_weeks, one.months))
        else:
            self.weeks.setFocus()
            self.weeks.selectAll()

    def _keep_rhythm(self) -> None:
        self._do(lambda: self._network.set_rhythm(_number(self.weeks.text()), _number(self.months.text())))

    def _keep_first(self) -> None:
        text = self.first.text().strip()
        found = read_date(text, self._practice.workshop.clock().date())
        if found is not None or not text:
            self._do(lambda: self._network.set_first(found))
        else:
            words = self.tr("Dat is geen datum. Er is niets veranderd; typ bijvoorbeeld 13 januari 2027.")
            self._practice.trouble.emit(words)
            self.show_plan()

    def _keep_time(self) -> None:
        self._do(lambda: self._network.set_time(self.starts.text(), self.ends.text()))

    def _keep_place(self) -> None:
        self._do(lambda: self._network.set_place(self.place.text()))

    def _keep_facilitators(self) -> None:
        self._do(lambda: self._network.set_facilitators(self.facilitators.text().split(",")))

    @property
    def _network(self) -> NetworkSetUp:
        return self._practice.workshop.network

    def _do(self, operation: Callable[[], None]) -> None:
        """What could not be kept gives way to what is."""
        self._practice.do(operation)
        self.show_plan()

    def _on_leaving(self, leaving: Leaving) -> None:
        for finish in self._finishing:
            finish()
        self._keeper.on_leaving(leaving)

    # -- how it is put together

    def _line(self, name: str, keep: Callable[[], None]) -> Line:
        line = Line(self, name=name)
        line.setReadOnly(self._practice.read_only)

        def finish() -> None:
            if line.isModified():
                line.setModified(False)
                keep()

        line.editingFinished.connect(finish)
        self._finishing.append(finish)
        return line

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XS, 0, Space.S, Space.XS)
        layout.setSpacing(Space.M)
        layout.addLayout(self._labelled(self.tr("Ritme"), self.rhythm))
        weeks, months = (self.tr("Weken ertussen"), self.weeks), (self.tr("Maanden lang"), self.months)
        layout.addLayout(self._pair(weeks, months))
        layout.addLayout(self._labelled(self.tr("Eerste bijeenkomst"), self.first))
        layout.addLayout(self._pair((self.tr("Van"), self.starts), (self.tr("Tot"), self.ends)))
        layout.addLayout(self._labelled(self.tr("Plaats"), self.place))
        layout.addLayout(self._labelled(self.tr("Begeleiders"), self.facilitators, self.alone))
        layout.addLayout(
            self._labelled(self.tr("Gesloten of vakantie, een per lijn"), self.closed, self.unread)
        )
        layout.addStretch(1)

    def _pair(self, *fields: tuple[str, QWidget]) -> QBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for name, field in fields:
            field.setMinimumWidth(0)
            row.addLayout(self._labelled(name, field), 1)
        return row

    def _labelled(self, name: str, *fields: QWidget) -> QBoxLayout:
        label = plain_label(name, TextRole.SMALL_STRONG, self)
        label.setBuddy(fields[0])
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        column.addWidget(label)
        for field in fields:
            column.addWidget(field)
        return column


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def _number(text: str) -> int:
    """A whole number as people type it. Raises ``KnownError`` for anything else."""
    if not text.strip().isdecimal() or len(text.strip()) > 4:
        raise KnownError("Dat is geen getal. Er is niets veranderd; typ bijvoorbeeld 6 weken en 18 maanden.")
    return int(text)
