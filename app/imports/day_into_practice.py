"""A day file into a new practice: everything in it, as one step of work.

The day brings its own questions, which become the grondplan of the file, joined to ours. The other
things a group did get small guides of their own. What was said becomes contributions on their steps.
"""

import contextlib
import sqlite3
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.foundation.errors import KnownError
from app.imports.day_around import bring_in_around
from app.imports.day_people import bring_in_people, bring_in_practice
from app.imports.day_said import (
    Taker,
    bring_in_board,
    bring_in_cards,
    bring_in_checklist,
    bring_in_contradictions,
    bring_in_network,
    bring_in_question,
)
from app.imports.day_steps import bring_in_steps
from app.models import Contribution, GuideCopy, Practice
from app.store.bringing import file_id_of
from app.store.opening import create_practice_file
from app.store.places import Places
from app.store.publishing import NotPublished
from app.workshop import day_guides
from app.workshop.day_file import DayFile
from app.workshop.programme import free_step_id
from app.workshop.workshop import Workshop


def bring_in(day: DayFile, workshop: Workshop) -> None:
    """Put all of ``day`` in the new, empty file of ``workshop``.

    Raises ``KnownError`` when something is in it already: two days are two files until they are merged.
    """
    if not _is_empty(workshop.file.session):
        raise KnownError(
            "In dit bestand staat al iets. Er is niets aan veranderd; lees de dag in een nieuw bestand in."
        )
    with workshop.file.work("Dag ingelezen") as session:
        bring_in_practice(day.practice, session)
        guides = day_guides.DayGuides(day)
        for guide in guides.in_order():
            workshop.guides.keep(guide)
        present = bring_in_people(day, list(guides.in_order()), session)
        taker = Taker(day, present, session)
        _bring_in_said(day, guides, taker)
        for item, block in zip(day.agenda, present.blocks, strict=True):
            taker.answers(free_step_id(block.id), item.answers)
        bring_in_contradictions(day.contradictions, taker)
        taker.take_drafts()
        bring_in_around(day, taker)


def practice_from_day(day: DayFile, place: Path, places: Places) -> Workshop:
    """A new practice file at ``place`` with all of ``day`` in it, on disk.

    Raises ``KnownError`` when something stands there or it can't be written; then nothing is left there.
    """
    file = create_practice_file(place, places)
    try:
        workshop = Workshop(file)
        bring_in(day, workshop)
        file.history.start_here()
        outcome = file.publish_now()
        if isinstance(outcome, NotPublished):
            raise KnownError(outcome.sentence)
    except BaseException:
        file.discard()
        _remove(place, file.file_id)
        raise
    return workshop


def _remove(place: Path, file_id: str) -> None:
    """Take away the file that was just made, and no other that may have come in its place."""
    with contextlib.suppress(OSError, sqlite3.Error):
        if file_id_of(place) == file_id:
            place.unlink()


def _is_empty(session: Session) -> bool:
    """Whether nothing was ever in the file, not even something thrown away since."""
    queries = (select(row.id).limit(1) for row in (Practice, GuideCopy, Contribution))
    return all(session.scalar(query) is None for query in queries)


def _bring_in_said(day: DayFile, guides: day_guides.DayGuides, taker: Taker) -> None:
    for question, step in zip(day.grondplan, guides.questions, strict=True):
        bring_in_question(question, step, taker)
    if day.board is not None:
        bring_in_board(day.board, day_guides.BOARD_ID, taker)
    if day.cards is not None:
        bring_in_cards(day.cards, day_guides.CARDS_ID, taker)
    if day.checklist_goede_praktijken is not None:
        bring_in_checklist(day.checklist_goede_praktijken, guides.checks, day_guides.SCORE_ID, taker)
    if day.lerend_netwerk is not None:
        bring_in_network(day.lerend_netwerk.vragen, guides.network, taker)
    bring_in_steps(day.inbreng, taker)
    for feedback, step in zip(day.terugkoppeling, guides.plenary, strict=True):
        taker.answers(step, feedback.answers)
