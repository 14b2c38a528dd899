"""How far each part of the preparation is, in the order in which a day is prepared.

The column shows this of every part, while only the parts where people come are made: making them all took
most of the time in which this place opened.
"""

import datetime as dt

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.guides.levels import Level
from app.ui.amounts import counted
from app.ui.prepare.agenda import AgendaPart
from app.ui.prepare.enough_panel import asked_at_first
from app.ui.prepare.methods import MethodsPart
from app.ui.prepare.part import HowFar, PartStatus, PartTeller
from app.ui.prepare.people_part import PeoplePart
from app.ui.prepare.practice_part import PracticePart
from app.ui.prepare.room_part import RoomPart
from app.ui.projector.desk import ProjectorDesk
from app.ui.start.words import day_in_words
from app.ui.state import OpenPractice
from app.ui.theme.style import Theme
from app.workshop.agenda_advice import end_of
from app.workshop.methods import methods
from app.workshop.timetable import planned, time_words


class PracticeHowFar(HowFar):
    """What is still asked to be announced."""

    kind = PracticePart
    touched_by = ("practice", "guide")

    @property
    def title(self) -> str:
        if self._network:
            return QCoreApplication.translate("PracticePart", "Lerend netwerk")
        return QCoreApplication.translate("PracticePart", "Praktijk")

    @property
    def called(self) -> str:
        if self._network:
            return QCoreApplication.translate("PracticePart", "het lerend netwerk")
        return QCoreApplication.translate("PracticePart", "de praktijk")

    def status(self) -> PartStatus:
        missing = self._missing()
        if missing:
            words = QCoreApplication.translate("PracticePart", "Nog {count} in te vullen")
            return PartStatus(words.format(count=missing), ready=False)
        subject = self.practice.workshop.practice
        count = len({name.casefold() for name in (subject.submitter or "", *subject.partners) if name})
        words = counted(count, "{title}", "{title}, {count} organisaties", title=subject.title)
        return PartStatus(words if count else subject.title, ready=True)

    def make(self, theme: Theme, parent: QWidget) -> PracticePart:
        return PracticePart(theme, self.practice, self, parent)

    @property
    def _network(self) -> bool:
        return self.practice.workshop.practice.kind == "network"

    def _missing(self) -> int:
        """How many things are still asked."""
        if self._network:
            return sum(not one.filled for one in asked_at_first(self.practice.workshop))
        return len(self.practice.workshop.missing(Level.AANGEMELD))


class PeopleHowFar(HowFar):
    """How many people come, at how many tables."""

    kind = PeoplePart
    touched_by = ("person", "attendance", "subgroup", "day")

    @property
    def title(self) -> str:
        return QCoreApplication.translate("PeoplePart", "Mensen en tafels")

    @property
    def called(self) -> str:
        return QCoreApplication.translate("PeoplePart", "de mensen")

    def status(self) -> PartStatus:
        seats, day_id = self.practice.workshop.seats, self.practice.day_id
        there = len(seats.of(day_id))
        if not there:
            return PartStatus(QCoreApplication.translate("PeoplePart", "Nog niemand"), ready=False)
        tables = len(seats.tables(day_id))
        people = counted(there, "1 iemand", "{count} mensen")
        at = counted(tables, "1 tafel", "{count} tafels")
        return PartStatus(f"{people}, {at}" if tables else people, ready=True)

    def make(self, theme: Theme, parent: QWidget) -> PeoplePart:
        return PeoplePart(theme, self.practice, self, parent)


class AgendaHowFar(HowFar):
    """From when to when the day lasts."""

    kind = AgendaPart
    touched_by = ("agenda_item", "day", "guide")

    @property
    def title(self) -> str:
        return QCoreApplication.translate("AgendaPart", "Agenda")

    @property
    def called(self) -> str:
        return QCoreApplication.translate("AgendaPart", "de agenda")

    def status(self) -> PartStatus:
        blocks, day = self.practice.blocks, self.practice.day
        if not blocks:
            return PartStatus(QCoreApplication.translate("AgendaPart", "Nog leeg"), ready=False)
        starts = day.starts if day else None
        begin, end = planned(blocks, starts)[0].begins, end_of(blocks, starts)
        words = QCoreApplication.translate("AgendaPart", "{begin} tot {end}")
        days = len(self.practice.workshop.people.days())
        if days > 1:
            words = QCoreApplication.translate("AgendaPart", "{begin} tot {end}, {days} dagen")
        return PartStatus(words.format(begin=time_words(begin), end=time_words(end), days=days), ready=True)

    def make(self, theme: Theme, parent: QWidget) -> AgendaPart:
        return AgendaPart(theme, self.practice, self, parent)


class MethodsHowFar(HowFar):
    """How many werkvormen the day uses."""

    kind = MethodsPart
    touched_by = ("guide", "agenda_item", "day")

    @property
    def title(self) -> str:
        return QCoreApplication.translate("MethodsPart", "Werkvormen")

    @property
    def called(self) -> str:
        return QCoreApplication.translate("MethodsPart", "de werkvormen")

    def status(self) -> PartStatus:
        day_id = self.practice.day_id
        found = methods(self.practice.workshop, day_id) if day_id is not None else []
        used = sum(method.used for method in found)
        if not used:
            return PartStatus(QCoreApplication.translate("MethodsPart", "Nog geen gekozen"), ready=False)
        words = counted(used, "1 gekozen voor deze dag", "{count} gekozen voor deze dag")
        return PartStatus(words, ready=True)

    def make(self, theme: Theme, parent: QWidget) -> MethodsPart:
        return MethodsPart(theme, self.practice, self, parent)


class RoomHowFar(HowFar):
    """When the beamer was tested; kept on this computer, so it is told when that changed."""

    kind = RoomPart

    def __init__(self, practice: OpenPractice, desk: ProjectorDesk, parent: QObject | None = None) -> None:
        super().__init__(practice, parent)
        self._desk = desk
        desk.changed.connect(self.changed)

    @property
    def title(self) -> str:
        return QCoreApplication.translate("RoomPart", "Zaal en beamer")

    @property
    def called(self) -> str:
        return QCoreApplication.translate("RoomPart", "de beamer")

    def status(self) -> PartStatus:
        day = self._tested_on
        if day is None:
            return PartStatus(QCoreApplication.translate("RoomPart", "Nog niet getest"), ready=False)
        words = QCoreApplication.translate("RoomPart", "Getest: {day}")
        today = self.practice.workshop.clock().date()
        return PartStatus(words.format(day=day_in_words(day, today)), ready=True)

    def make(self, theme: Theme, parent: QWidget) -> RoomPart:
        return RoomPart(theme, self.practice, self._desk, self, parent)

    @property
    def _tested_on(self) -> dt.date | None:
        try:
            return dt.date.fromisoformat(self._desk.settings.now.tested_on)
        except ValueError:
            return None


PARTS: tuple[PartTeller, ...] = (PracticeHowFar, PeopleHowFar, AgendaHowFar, MethodsHowFar)
"""Alt with its number goes to one; the room, which needs its desk, comes behind them."""
