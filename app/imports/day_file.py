"""Reading a day file: strictly, and only when everything in it refers to something that is there.

A name that nobody has would silently become nobody's words, so every reference is checked: people and
tables, days, cards, guides, contradictions. The first thing wrong is said in one sentence with its line.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from app.foundation import strict_yaml
from app.foundation.clock import read_moment
from app.foundation.complaints import Place, complaint, nearest, shown
from app.foundation.errors import KnownError
from app.guides.schema import FREE
from app.imports.day_steps import wrong_steps
from app.imports.day_trajectories import wrong_trajectories
from app.workshop.counted import in_digits
from app.workshop.day_file import AgendaItem, DayFile, Participant
from app.workshop.day_file_parts import Board, ClusterVote, OnDay, ReadBack, Said, Voter, parts_in
from app.workshop.day_guides import FORMER, DayGuides, as_now_asked
from app.workshop.timetable import read_time

Wrong = tuple[Place, str]
_OF_A_GUIDE = tuple(re.compile(f"^{field}:", re.MULTILINE) for field in ("key", "sections"))
"""What stands at the top of a guide, and never of a day file."""


def read_day_file(path: Path) -> DayFile:
    """The day file at ``path``. Raises KnownError that says what is wrong and where."""
    return parse_day_file(strict_yaml.read_text(path), path.name)


def parse_day_file(text: str, name: str) -> DayFile:
    """The day file in ``text``; ``name`` is what a KnownError calls it."""
    if all(field.search(text) for field in _OF_A_GUIDE):
        raise KnownError(
            f"'{name}' is een draaiboek, geen dagbestand. Er is niets veranderd; haal het binnen bij "
            "Voorbereiden, Werkvormen, met Ctrl+O."
        )
    day = strict_yaml.parse(text, DayFile, name)
    if any(item.guide in FORMER for item in day.agenda):
        guides = list(DayGuides(day).in_order())
        day = replace(day, agenda=tuple(as_now_asked(item, guides) for item in day.agenda))
    for path, what in _wrongs(day):
        raise complaint(name, what, path, strict_yaml.line_of(text, path))
    return day


def _wrongs(day: DayFile) -> Iterator[Wrong]:
    yield from _sessions(day)
    yield from _agenda(day)
    yield from _people(day)
    yield from _contributions(day)
    yield from _contradictions(day)
    yield from _votes(day)
    yield from _numbers(day)
    yield from wrong_trajectories(day)
    yield from wrong_steps(day)
    if day.lerend_netwerk is not None:
        yield from _date(day.lerend_netwerk.eerste_sessie, ("lerend_netwerk", "eerste_sessie"))


def _sessions(day: DayFile) -> Iterator[Wrong]:
    if day.session is not None and day.sessions:
        yield ("sessions",), "een bestand heeft session (één dag) of sessions (meer dagen), niet allebei"
    for place, session in enumerate(day.days):
        path: Place = ("session",) if day.session is not None else ("sessions", place)
        yield from _date(session.date, (*path, "date"))
        yield from _twice(session.tables, (*path, "tables"), "deze tafel staat er twee keer")
        for field in ("starts", "ends"):
            if getattr(session, field) is not None and read_time(getattr(session, field)) is None:
                yield (*path, field), "een uur schrijf je als 9:00"
        yield from _moment(session.closed_at, (*path, "closed_at"))


def _agenda(day: DayFile) -> Iterator[Wrong]:
    for place, item in enumerate(day.agenda):
        yield from _day(day, item.day, ("agenda", place, "day"))
        yield from _moment(item.began_at, ("agenda", place, "began_at"))
        yield from _asked(day, item, ("agenda", place))
        if not day.days:
            yield (
                ("agenda", place),
                "een blok hoort bij een dag, en dit bestand heeft er geen; zet er session bij",
            )
        elif item.day is None and len(day.days) > 1:
            yield ("agenda", place), "dit bestand heeft meer dagen; zet erbij welke dag (day)"


def _asked(day: DayFile, item: AgendaItem, path: Place) -> Iterator[Wrong]:
    """The guide that a block says it asks, and its sections."""
    if item.guide is None:
        if item.sections:
            yield (*path, "sections"), "zet erbij van welk draaiboek deze onderdelen zijn (guide)"
        return
    guides = {guide.key: guide for guide in DayGuides(day).in_order()}
    guide = guides.get(item.guide)
    if guide is None and item.guide != FREE:
        advice = _advice(item.guide, [*guides, FREE])
        what = f"het draaiboek “{shown(item.guide)}” zit niet in dit bestand{advice}"
        yield (*path, "guide"), what
    keys = [section.key for section in guide.sections] if guide is not None else []
    for number, key in enumerate(item.sections):
        if key not in keys:
            what = f"het onderdeel “{shown(key)}” zit niet in dat draaiboek{_advice(key, keys)}"
            yield (*path, "sections", number), what
    yield from _twice(item.sections, (*path, "sections"), "dit onderdeel staat er twee keer")


def _people(day: DayFile) -> Iterator[Wrong]:
    names = [person.name for person in day.participants]
    tables = _tables(day)
    yield from _twice(names, ("participants",), "deze naam staat er twee keer; maak de namen verschillend")
    for place, person in enumerate(day.participants):
        path: Place = ("participants", place)
        if person.name in tables:
            yield (
                (*path, "name"),
                "deze naam is ook die van een tafel; verander een van beide",
            )
        if person.table is not None and person.table not in tables:
            yield (
                (*path, "table"),
                f"de tafel “{shown(person.table)}” bestaat niet{_advice(person.table, tables)}",
            )
        yield from _seats(day, person, path)


def _seats(day: DayFile, person: Participant, path: Place) -> Iterator[Wrong]:
    seats = person.seats or ()
    for place, seat in enumerate(seats):
        where: Place = (*path, "seats", place)
        yield from _day(day, seat.day, (*where, "day"))
        if seat.day in [other.day for other in seats[:place]]:
            yield (*where, "day"), "deze dag staat er twee keer"
        tables = day.days[seat.day - 1].tables if 1 <= seat.day <= len(day.days) else ()
        if seat.table is not None and seat.table not in tables:
            what = f"de tafel “{shown(seat.table)}” staat niet op die dag{_advice(seat.table, tables)}"
            yield (*where, "table"), what


def _contributions(day: DayFile) -> Iterator[Wrong]:
    """Who said something, and when."""
    people = [person.name for person in day.participants]
    known = [*people, *_tables(day)]
    cards = [card.title for card in day.cards.deck] if day.cards is not None else []
    for path, said in parts_in(day, Said):
        for field in ("by", "name"):
            who = getattr(said, field, None)
            if who is not None and who not in known:
                what = f"“{shown(who)}” is geen deelnemer en geen tafel{_advice(who, known)}"
                yield (*path, field), what
        card = getattr(said, "card", None)
        if card is not None and card not in cards:
            yield (*path, "card"), f"de kaart “{shown(card)}” zit niet in de stapel{_advice(card, cards)}"
        if said.day is None and not said.outside and len(day.days) > 1:
            yield path, "dit bestand heeft meer dagen; zet erbij welke dag (day), of outside: true"
    for path, part in parts_in(day, OnDay):
        yield from _day(day, part.day, (*path, "day"))
        if part.outside and part.day is not None:
            yield (*path, "outside"), "hier staat een dag én “outside”; kies er één"
    for path, read in parts_in(day, ReadBack):
        yield from _moment(read.at, (*path, "at"))


def _contradictions(day: DayFile) -> Iterator[Wrong]:
    """What contradicts what: two numbers that are each of one contribution."""
    numbers: set[int] = set()
    for path, said in parts_in(day, Said):
        if said.nr in numbers:
            yield (*path, "nr"), f"het nummer {said.nr} staat er twee keer; geef elk een eigen nummer"
        if said.nr is not None:
            numbers.add(said.nr)
    pairs = [{pair.one, pair.other} for pair in day.contradictions]
    for place, pair in enumerate(day.contradictions):
        path = ("contradictions", place)
        for field, number in (("one", pair.one), ("other", pair.other)):
            if number not in numbers:
                yield (*path, field), f"er is geen inbreng met het nummer {number} (nr)"
        if pair.one == pair.other:
            yield path, "een inbreng spreekt zichzelf niet tegen; geef twee nummers"
        if pairs[place] in pairs[:place]:
            yield path, "deze twee staan er twee keer"


def _votes(day: DayFile) -> Iterator[Wrong]:
    """A person votes, or a table together; each under its own word."""
    people = [person.name for person in day.participants]
    board = day.board or Board()
    given: list[tuple[Place, Voter | ClusterVote]] = [
        (("board", "notes", place, "voters", number), voter)
        for place, note in enumerate(board.notes)
        for number, voter in enumerate(note.voters)
    ]
    given += [(("board", "cluster_votes", place), vote) for place, vote in enumerate(board.cluster_votes)]
    for path, vote in given:
        if vote.by is not None and vote.by not in people:
            yield (*path, "by"), f"“{shown(vote.by)}” is geen deelnemer{_advice(vote.by, people)}"
        tables = _tables(day)
        if vote.table is not None and vote.table not in tables:
            yield (
                (*path, "table"),
                f"de tafel “{shown(vote.table)}” bestaat niet{_advice(vote.table, tables)}",
            )
        if vote.table is not None and vote.by is not None:
            yield (*path, "table"), "hier staat een deelnemer én een tafel; kies er één"
        if vote.count < 1:
            yield (*path, "count"), "wie stemt, geeft minstens één stem"
    names = [one.cluster for one in board.clusters]
    yield from _twice(names, ("board", "clusters"), "deze cluster staat er twee keer")


def _numbers(day: DayFile) -> Iterator[Wrong]:
    for place, item in enumerate(day.agenda):
        for field in ("minutes", "least_minutes", "allowed_minutes", "actual_minutes"):
            minutes = getattr(item, field)
            if minutes is not None and minutes < 0:
                yield ("agenda", place, field), "minuten kunnen niet onder nul zijn"
    for place, note in enumerate(day.board.notes if day.board is not None else ()):
        path: Place = ("board", "notes", place)
        if note.votes < 0:
            yield (*path, "votes"), "een aantal stemmen kan niet onder nul zijn"
        if sum(voter.count for voter in note.voters) > note.votes:
            yield (*path, "voters"), "hier staan meer stemmen met een naam dan het aantal stemmen in “votes”"
    checklist = day.checklist_goede_praktijken
    for place, score in enumerate(checklist.scores if checklist is not None else ()):
        if score.score is not None and not 0 <= score.score <= 10:
            where: Place = ("checklist_goede_praktijken", "scores", place, "score")
            yield where, "een score is een getal van 0 tot 10, of null"


def _tables(day: DayFile) -> list[str]:
    return [table for session in day.days for table in session.tables]


def _day(day: DayFile, number: int | None, path: Place) -> Iterator[Wrong]:
    if number is not None and not 1 <= number <= len(day.days):
        yield path, f"dag {number} bestaat niet; dit bestand heeft {in_digits(len(day.days), 'dag', 'dagen')}"


def _date(text: str | None, path: Place) -> Iterator[Wrong]:
    if text is None:
        return
    try:
        if date.fromisoformat(text).isoformat() != text:
            raise ValueError
    except ValueError:
        yield path, "een datum schrijf je als 2026-03-12, of null als ze niet vastligt"


def _moment(text: str | None, path: Place) -> Iterator[Wrong]:
    if text is not None and read_moment(text) is None:
        yield path, "een tijdstip schrijf je als 2026-03-12T09:30:00+01:00"


def _twice(words: Sequence[str], path: Place, what: str) -> Iterator[Wrong]:
    for place, word in enumerate(words):
        if word in words[:place]:
            yield (*path, place), what


def _advice(word: str, known: Sequence[str]) -> str:
    near = nearest(word, known)
    return f"; bedoel je “{near}”?" if near else ""
