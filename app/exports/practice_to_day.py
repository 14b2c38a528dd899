"""A practice as a day file: everything that is there, in its order, letter for letter.

What a day file has no word for is told here once: votes of one person on one thing are added up, the
table of a person is that of their first day, and of people, tables or clusters with one name the second
gets a number. What lies in the bin stays out.
"""

from app.exports.anonymous_day import without_names
from app.exports.day_around import (
    actions_of,
    practice_of,
    profile_of,
    remarks_of,
    sources_of,
    trajectories_of,
)
from app.exports.day_board import board_of, cards_of
from app.exports.day_people import Present
from app.exports.day_said import SaidReader
from app.workshop.day_file import DayFile
from app.workshop.workshop import Workshop


def day_of(workshop: Workshop, *, anonymous: bool = False) -> DayFile:
    """All of the open practice as a day file; with ``anonymous`` without the names of people."""
    session = workshop.file.session
    people = Present(session)
    said = SaidReader(workshop, people)
    sessions = people.sessions
    grondplan = said.grondplan()
    board, cards = board_of(workshop, people, said), cards_of(workshop, people, said)
    checklist, network, feedback = said.checklist(), said.network(), said.feedback()
    day = DayFile(
        practice=practice_of(workshop.practice),
        session=sessions[0] if len(sessions) == 1 else None,
        sessions=sessions if len(sessions) > 1 else (),
        participants=people.participants,
        agenda=people.agenda,
        grondplan=(*grondplan, *said.rest()),
        board=board,
        praktijkprofiel=profile_of(session),
        cards=cards,
        checklist_goede_praktijken=checklist,
        lerend_netwerk=network,
        praktijkervaringen=trajectories_of(session),
        terugkoppeling=feedback,
        sources=sources_of(session),
        actions=actions_of(session),
        feedback=remarks_of(session),
    )
    return without_names(day) if anonymous else day
