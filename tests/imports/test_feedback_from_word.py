"""The feedback of the sample day, written as comments in its own grondplan, comes home from Word."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.exports.writing import export_practice
from app.imports.word_return import read_return
from app.prose.blocks import plain_text
from app.prose.markdown import parse
from app.workshop.guides import GRONDPLAN
from app.workshop.remark_places import spot_of
from app.workshop.remark_values import RemarkFacts
from app.workshop.remarks_taken import Came
from app.workshop.remarks_taking import bring_in
from app.workshop.returned_values import PlacedBy
from app.workshop.workshop import Workshop
from tests.exports.commenting import Said, commented
from tests.practices import practice_of, sample_day

FEEDBACK = sample_day().feedback


@pytest.fixture(scope="module")
def silent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workshop, Path]]:
    """The sample day before anybody read it, and its grondplan with all feedback as comments."""
    target = tmp_path_factory.mktemp("back") / "Grondplan van EXPOO.docx"
    with practice_of(replace(sample_day(), feedback=())) as workshop:
        export_practice(workshop, target)
        said = [
            Said(
                on=words(one.on_text or ""),
                text=one.comment,
                author=one.author or "",
                date=f"{one.date}T09:30:00Z",
                heading=one.onderdeel,
            )
            for one in FEEDBACK
        ]
        target.write_bytes(commented(target.read_bytes(), said))
        yield workshop, target


def words(on_text: str) -> str:
    return plain_text(parse(on_text)).strip().strip("'")


def test_every_remark_lands_at_its_question_with_author_date_and_words(
    silent: tuple[Workshop, Path],
) -> None:
    workshop, target = silent
    assert len(FEEDBACK) == 15
    taken = bring_in(workshop, read_return(workshop, target))
    assert [one.came for one in taken.remarks] == [Came.NEW] * 15
    assert {one.placed for one in taken.remarks} == {PlacedBy.BOOKMARK}
    found = workshop.remarks.all()
    assert sorted(map(told, found)) == sorted(
        (one.onderdeel, one.author, one.date, flat(words(one.on_text or "")), one.comment) for one in FEEDBACK
    )
    guide = workshop.guides.get(GRONDPLAN)
    assert guide is not None
    texts = workshop.drafts.plain()
    for one in found:
        spot = spot_of(one, guide, texts)
        assert spot.step_id == one.step_id
        assert flat(one.quoted) in flat(texts[spot.step_id or ""])


def test_the_same_file_brings_nothing_a_second_time(silent: tuple[Workshop, Path]) -> None:
    workshop, target = silent
    bring_in(workshop, read_return(workshop, target))
    again = bring_in(workshop, read_return(workshop, target))
    assert {one.came for one in again.remarks} == {Came.KNOWN}
    assert len(workshop.remarks.all()) == 15


def told(one: RemarkFacts) -> tuple[str, str, str, str, str]:
    return one.section, one.author, one.day, flat(one.quoted), one.comment


def flat(text: str) -> str:
    return " ".join(text.split())
