"""The way from aanmelden to publicatie keeps what people say of each point."""

from pathlib import Path

import pytest

from app.foundation.errors import KnownError
from app.guides.levels import Level
from app.guides.way_points import WayPoint
from app.workshop.attachments import MAX_BYTES
from app.workshop.way import step_of
from app.workshop.workshop import Workshop


def test_a_new_practice_stands_at_the_beginning_of_a_way_that_says_nothing_yet(workshop: Workshop) -> None:
    states = workshop.way.all()
    assert [state.point for state in states] == list(WayPoint)
    assert all(state.empty for state in states)
    assert workshop.way.here() is WayPoint.READY


def test_a_date_is_read_as_people_type_it_and_goes_with_an_empty_field(workshop: Workshop) -> None:
    way = workshop.way
    way.set_date(WayPoint.TALK, "12 maart 2027")
    assert way.of(WayPoint.TALK).date == "2027-03-12"
    with pytest.raises(KnownError, match="'ooit' is geen datum"):
        way.set_date(WayPoint.TALK, "ooit")
    assert way.of(WayPoint.TALK).date == "2027-03-12"
    way.set_date(WayPoint.TALK, " ")
    assert way.of(WayPoint.TALK).date == ""


def test_what_is_done_gets_a_date_and_brings_its_level_along(workshop: Workshop) -> None:
    way = workshop.way
    assert workshop.practice.level is None
    way.set_done(WayPoint.HAND_IN, done=True)
    state = way.of(WayPoint.HAND_IN)
    assert state.done
    assert state.date == workshop.clock().date().isoformat()
    assert workshop.level is Level.INGEDIEND
    way.set_done(WayPoint.ANNOUNCE, done=True)
    assert workshop.level is Level.INGEDIEND, "a level never goes back by itself"
    way.set_done(WayPoint.HAND_IN, done=False)
    assert not way.of(WayPoint.HAND_IN).done
    assert workshop.level is Level.INGEDIEND
    workshop.undo()
    workshop.undo()
    workshop.undo()
    assert workshop.practice.level is None
    assert way.of(WayPoint.HAND_IN).empty


def test_the_way_goes_on_at_the_first_point_that_is_not_done(workshop: Workshop) -> None:
    for point in (WayPoint.READY, WayPoint.ANNOUNCE, WayPoint.DESCRIBE):
        workshop.way.set_done(point, done=True)
    assert workshop.way.here() is WayPoint.TALK
    for point in WayPoint:
        workshop.way.set_done(point, done=True)
    assert workshop.way.here() is None


def test_a_note_typed_in_one_go_is_one_step_of_work(workshop: Workshop) -> None:
    for text in ("B", "Be", "Bellen"):
        workshop.way.write(WayPoint.TALK, text)
    assert workshop.way.of(WayPoint.TALK).note == "Bellen"
    workshop.undo()
    assert workshop.way.of(WayPoint.TALK).note == ""


def test_an_agreement_of_the_way_stands_at_its_point_and_stays_open_on_every_day(workshop: Workshop) -> None:
    day = workshop.people.days()[0]
    workshop.agreements.add("Ontwerp mailen", "Ann", "maart", step_id=step_of(WayPoint.TALK))
    assert [one.what for one in workshop.way.of(WayPoint.TALK).agreements] == ["Ontwerp mailen"]
    assert not workshop.way.of(WayPoint.REVIEW).agreements
    assert [one.what for one in workshop.agreements.of(day.id)] == ["Ontwerp mailen"]


def test_a_document_is_kept_with_its_point(workshop: Workshop, tmp_path: Path) -> None:
    letter = tmp_path / "brief van EXPOO.pdf"
    letter.write_bytes(b"%PDF-1.7")
    workshop.way.attach(WayPoint.FEEDBACK, letter)
    letter.unlink()
    (document,) = workshop.way.of(WayPoint.FEEDBACK).documents
    assert workshop.way.content_of(document.id) == ("brief van EXPOO.pdf", b"%PDF-1.7")
    workshop.way.bin_document(document.id)
    assert not workshop.way.of(WayPoint.FEEDBACK).documents


def test_a_document_that_is_gone_or_too_big_is_refused_in_a_sentence(
    workshop: Workshop, tmp_path: Path
) -> None:
    with pytest.raises(KnownError, match="kan niet gelezen worden"):
        workshop.way.attach(WayPoint.TALK, tmp_path / "weg.docx")
    big = tmp_path / "groot.mov"
    with big.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    with pytest.raises(KnownError, match="te groot"):
        workshop.way.attach(WayPoint.TALK, big)
    assert workshop.way.of(WayPoint.TALK).empty
