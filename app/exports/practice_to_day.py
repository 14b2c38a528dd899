"""A practice as a day file: everything that is there, in its order, letter for letter.

What a day file has no word for is told here once: votes of one person on one thing are added up, and of
people, tables or clusters with one name the second gets a number. A block that asks a guide which the file
does not bring asks nothing. What lies in the bin stays out; so do the hiaten, the named versions, what was
exported and the Word template, which belong to the practice file.
"""

from collections.abc import Mapping

from msgspec.structs import replace

from app.exports.anonymous_day import without_names
from app.exports.day_agenda import agenda_of, as_told
from app.exports.day_around import (
    actions_of,
    practice_of,
    profile_of,
    remarks_of,
    sources_of,
)
from app.exports.day_board import board_of, cards_of
from app.exports.day_people import Present
from app.exports.day_said import SaidReader
from app.exports.day_trajectories import trajectories_of
from app.workshop.citation_text import renamed
from app.workshop.day_file import DayFile, GrondplanQuestion
from app.workshop.day_file_parts import Contradiction, Part, Said, parts_in, rebuilt
from app.workshop.day_guides import DayGuides
from app.workshop.workshop import Workshop


def day_of(workshop: Workshop, *, anonymous: bool = False, as_agreed: bool = False) -> DayFile:
    """All of the open practice as a day file; with ``anonymous`` without the names of people.

    With ``as_agreed`` nobody's name stands under more of their words than they and their day agreed to.
    """
    session = workshop.file.session
    people = Present(session, as_agreed=as_agreed)
    said = SaidReader(workshop, people)
    sessions = people.sessions
    werkvormen, on_steps = said.on_steps()
    agenda, grondplan = agenda_of(session, people, said), said.grondplan()
    board, cards = board_of(workshop, people, said), cards_of(workshop, people, said)
    told = trajectories_of(session)
    checklist, network, feedback = said.checklist(), said.network(), said.feedback()
    day = DayFile(
        practice=practice_of(workshop.practice),
        session=sessions[0] if len(sessions) == 1 else None,
        sessions=sessions if len(sessions) > 1 else (),
        participants=people.participants,
        agenda=agenda,
        grondplan=(*grondplan, *said.rest()),
        board=board,
        praktijkprofiel=profile_of(session),
        cards=cards,
        checklist_goede_praktijken=checklist,
        lerend_netwerk=network,
        praktijkervaringen=told.trajectories,
        leerinzichten=told.lessons,
        werkvormen=werkvormen,
        inbreng=on_steps,
        terugkoppeling=feedback,
        sources=sources_of(session),
        actions=actions_of(workshop.file, people),
        feedback=remarks_of(session),
        contradictions=people.contradictions,
    )
    guides = list(DayGuides(day).in_order())
    day = _numbered(replace(day, agenda=tuple(as_told(item, guides) for item in agenda)), people.spoken_of)
    return without_names(day) if anonymous else day


def _numbered(day: DayFile, told_as: Mapping[str, int]) -> DayFile:
    """What contradictions and drafts speak of, numbered in the order of the file.

    ``told_as`` has the numbers until now, by id. A draft that rests on what is not in the file keeps its id.
    """
    spoken_of = [said.nr for _path, said in parts_in(day, Said) if said.nr is not None]
    numbers = {old: number for number, old in enumerate(spoken_of, 1)}

    names = {said: str(numbers[number]) for said, number in told_as.items() if number in numbers}

    def change(part: Part) -> dict[str, object]:
        if isinstance(part, GrondplanQuestion) and part.draft:
            return {"draft": renamed(part.draft, names)}
        return {"nr": numbers[part.nr]} if isinstance(part, Said) and part.nr is not None else {}

    pairs = [pair for pair in day.contradictions if {pair.one, pair.other} <= numbers.keys()]
    told = sorted(sorted((numbers[pair.one], numbers[pair.other])) for pair in pairs)
    return replace(
        rebuilt(day, change),
        contradictions=tuple(Contradiction(one=one, other=other) for one, other in told),
    )
