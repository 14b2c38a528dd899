"""The days of a practice: tabs to choose one, and a panel with its title, date and place."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from app.models import Day
from app.ui.state import Changed, OpenPractice
from app.ui.theme.style import Theme
from app.ui.theme.tokens import Space, TextRole
from app.ui.translated import date_shown
from app.ui.widgets.button import Button, ButtonKind, ButtonSize
from app.ui.widgets.line import Line
from app.ui.widgets.text import plain_label
from app.workshop.series_days import has_series
from app.workshop.timetable import read_time, time_words
from app.workshop.typed import date_words, read_date, short_date_words


def name_of(day: Day, number: int) -> str:
    """A day in a few words: its title, else its date, else its number from 1."""
    numbered = QCoreApplication.translate("DayTabs", "Dag {number}").format(number=number)
    return day.title or date_shown(short_date_words(day.date)) or numbered


class DayTabs(QWidget):
    """One tab a day, and a button that adds one."""

    day_added = Signal()
    details_wanted = Signal()
    series_wanted = Signal()

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._ids: list[str] = []
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(self.tr("Dagen"))
        link, low = ButtonKind.LINK, ButtonSize.LIST
        self.add = Button(theme, self.tr("+ Dag"), self, kind=link, size=low)
        self.series = Button(theme, self.tr("Reeks"), self, kind=link, size=low, key="F7")
        self.details = Button(theme, self.tr("Datum en plaats"), self, kind=link, size=low, key="F6")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.tabs)
        layout.addWidget(self.add)
        layout.addStretch(1)
        layout.addWidget(self.series)
        layout.addWidget(self.details)
        self.add.setEnabled(not practice.read_only)
        self.tabs.currentChanged.connect(self._choose)
        self.add.clicked.connect(self._add)
        self.details.clicked.connect(self.details_wanted)
        self.series.clicked.connect(self.series_wanted)
        practice.changed.connect(self._on_changed)
        practice.day_chosen.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.series.setVisible(has_series(self._practice.workshop))
        days = self._practice.workshop.people.days()
        names = [name_of(day, number).replace("&", "&&") for number, day in enumerate(days, 1)]
        self._ids = [day.id for day in days]
        self.tabs.blockSignals(True)
        while self.tabs.count() > len(names):
            self.tabs.removeTab(self.tabs.count() - 1)
        for number, name in enumerate(names):
            if number < self.tabs.count():
                self.tabs.setTabText(number, name)
            else:
                self.tabs.addTab(name)
        if self._practice.day_id in self._ids:
            self.tabs.setCurrentIndex(self._ids.index(self._practice.day_id))
        self.tabs.blockSignals(False)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("day", "guide", "network"):
            self._show()

    def _choose(self, number: int) -> None:
        if 0 <= number < len(self._ids):
            self._practice.choose_day(self._ids[number])
            self._show()

    def _add(self) -> None:
        practice = self._practice
        if practice.day_id is None or not practice.leave():
            return
        before = practice.day_id
        day = practice.do(lambda: practice.workshop.days.follow_up(before))
        if day is not None:
            practice.choose_day(day.id)
            self.day_added.emit()


class DayPanel(QWidget):
    """When and where. What is typed is kept at once; a date is kept as soon as it is one."""

    def __init__(self, theme: Theme, practice: OpenPractice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self.name = Line(self, self._keep_title, self.tr("Naam van de dag"))
        self.date = Line(self, self._keep_date, self.tr("Datum"))
        self.place = Line(self, self._keep_place, self.tr("Plaats"))
        self.ends = Line(self, self._keep_ends, self.tr("Moet klaar zijn om"))
        self.date.setPlaceholderText(self.tr("bv. 12 maart of 12/3/2026"))
        self.name.setPlaceholderText(self.tr("mag leeg blijven"))
        self.ends.setPlaceholderText(self.tr("als dat vastligt"))
        self._read = plain_label("", TextRole.SMALL, self)
        self.remove = Button(
            theme, self.tr("Haal deze dag weg"), self, kind=ButtonKind.LINK, size=ButtonSize.LIST
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XS, 0, Space.XS, Space.XS)
        layout.setSpacing(Space.XS)
        layout.addWidget(plain_label(self.tr("Deze dag"), TextRole.STRONG, self))
        for field in (self.date, self.place, self.name, self.ends):
            layout.addSpacing(Space.S)
            label = plain_label(field.accessibleName(), TextRole.SMALL_STRONG, self)
            label.setBuddy(field)
            layout.addWidget(label)
            layout.addWidget(field)
            if field is self.date:
                layout.addWidget(self._read)
            field.setReadOnly(practice.read_only)
        layout.addStretch(1)
        layout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.remove.setEnabled(not practice.read_only)
        self.remove.clicked.connect(self._remove)
        self.date.editingFinished.connect(self._settle)
        self.ends.editingFinished.connect(self._settle)
        practice.changed.connect(self._on_changed)
        practice.day_chosen.connect(self._show)
        self._show()

    def take_focus(self) -> None:
        """Put the cursor in the date."""
        self.date.setFocus()
        self.date.selectAll()

    def _show(self) -> None:
        day = self._practice.day
        if day is None:
            return
        self.name.show_text(day.title or "")
        self.place.show_text(day.place or "")
        typing_date = self.date.hasFocus() and self._date_of(self.date.text()) == (day.date or "")
        typing_end = self.ends.hasFocus() and read_time(self.ends.text()) == read_time(day.ends)
        if not typing_date:
            self.date.show_text(date_shown(date_words(day.date)))
        if not typing_end:
            self.ends.show_text(day.ends or "")
        self._read.setText(date_shown(date_words(day.date)) if typing_date else "")
        self.remove.setVisible(len(self._practice.workshop.people.days()) > 1)

    def _settle(self) -> None:
        """In one way, however it was typed; what could not be read gives way to what is kept."""
        day = self._practice.day
        if day is not None:
            self.date.show_text(date_shown(date_words(day.date)))
            self.ends.show_text(day.ends or "")
            self._read.setText("")

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("day"):
            self._show()

    def _keep_title(self, text: str) -> None:
        self._change(title=text.strip() or None)

    def _keep_place(self, text: str) -> None:
        self._change(place=text.strip() or None)

    def _keep_date(self, text: str) -> None:
        found = self._date_of(text)
        if found or not text.strip():
            self._change(date=found or None)

    def _keep_ends(self, text: str) -> None:
        minutes = read_time(text)
        if minutes is not None or not text.strip():
            self._change(ends=None if minutes is None else time_words(minutes))

    def _date_of(self, text: str) -> str:
        found = read_date(text, self._practice.workshop.clock().date())
        return found.isoformat() if found else ""

    def _change(self, **fields: str | None) -> None:
        day_id = self._practice.day_id
        if day_id is not None:
            self._practice.do(lambda: self._practice.workshop.days.change(day_id, **fields))

    def _remove(self) -> None:
        day_id = self._practice.day_id
        if day_id is not None and self._practice.leave():
            self._practice.do(lambda: self._practice.workshop.days.remove(day_id))
