"""What the list of meetings shows: a value for each, and the sentences around it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.ui.amounts import counted
from app.ui.translated import date_shown, translated
from app.workshop.public_holidays import holiday_on
from app.workshop.series_changes import DayChanges, days_of, series_days
from app.workshop.series_kept import said_per_day
from app.workshop.series_values import Meeting, meetings_of, no_holidays
from app.workshop.typed import date_words
from app.workshop.workshop import Workshop


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting as the list shows it."""

    meeting: Meeting
    has_day: bool = False
    held: bool = False
    """Something was said on its day."""

    @property
    def number(self) -> str:
        """Before the date; a meeting that falls out has none."""
        return str(self.meeting.number) if self.meeting.number else "–"

    @property
    def date(self) -> str:
        """In full: "woensdag 13 januari 2027"."""
        return date_shown(date_words(self.meeting.date.isoformat()))

    @property
    def under(self) -> tuple[str, ...]:
        """What there is to say about it, without what is wrong with it."""
        found = []
        if self.meeting.skipped:
            found.append(_tr("Valt weg"))
        if self.meeting.moved:
            planned = date_shown(date_words(self.meeting.planned.isoformat()))
            found.append(_tr("Verplaatst van {day}").format(day=planned))
        if self.held:
            found.append(_tr("Hier is al iets gezegd"))
        return tuple(found)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Why this is no good day; of one that falls out nobody needs to know."""
        return () if self.meeting.skipped else tuple(map(translated, self.meeting.warnings))

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        title = "" if self.meeting.skipped else translated(self.meeting.title)
        return ", ".join(part for part in (title, self.date, *self.under, *self.warnings) if part)


def rows_of(workshop: Workshop, *, holidays: bool) -> list[MeetingRow]:
    """The meetings by date; without ``holidays`` as long as those are not known."""
    plan = workshop.network.plan
    meetings = meetings_of(plan, holiday_on if holidays else no_holidays)
    days, said = days_of(workshop, meetings), said_per_day(workshop)
    found = []
    for meeting in meetings:
        day = days.get(meeting.planned)
        found.append(MeetingRow(meeting, day is not None, day is not None and day.id in said))
    return found


def heading_of(rows: list[MeetingRow]) -> str:
    """How many there are and until when: "14 bijeenkomsten, tot 12 juli 2028"."""
    going = [row for row in rows if not row.meeting.skipped]
    if not rows:
        return _tr("Kies de datum van de eerste bijeenkomst")
    many = counted(len(going), "1 bijeenkomst", "{count} bijeenkomsten")
    flagged = sum(bool(row.warnings) for row in going)
    return _tr("{many}, {flagged} om na te kijken").format(many=many, flagged=flagged) if flagged else many


def told_of(workshop: Workshop, changes: DayChanges) -> str:
    """How the days stand to the plan, in one sentence."""
    if workshop.network.plan.first is None:
        return _tr("Dan zie je hier alle data, met feestdagen en vakanties erbij.")
    if not changes.standing:
        return _tr("Elke bijeenkomst wordt een dag in dit bestand, met haar agenda.")
    if not changes.anything:
        return counted(
            len(series_days(workshop)),
            "Alles staat klaar: 1 dag in dit bestand.",
            "Alles staat klaar: {count} dagen in dit bestand.",
        )
    new, other, gone = len(changes.added), len(changes.changed) + len(changes.renamed), len(changes.removed)
    parts = [
        counted(new, "1 komt erbij", "{count} komen erbij") if new else "",
        counted(other, "1 verandert", "{count} veranderen") if other else "",
        counted(gone, "1 gaat weg", "{count} gaan weg") if gone else "",
    ]
    said = ", ".join(part for part in parts if part)
    told = _tr("De dagen volgen dit plan nog niet: {changes}.").format(changes=said)
    kept = len(changes.kept)
    if not kept:
        return told
    stay = counted(kept, "1 blijft zoals jullie die maakten.", "{count} blijven zoals jullie die maakten.")
    return f"{told} {stay}"


def make_words(changes: DayChanges) -> str:
    """What the button says."""
    return _tr("Werk de dagen bij") if changes.standing else _tr("Maak de dagen")


def _tr(words: str) -> str:
    return QCoreApplication.translate("SeriesRows", words)
