"""Remarks that come in from a Word file: each once, at its question, the same in two copies."""

import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from app.exports.day_file import day_file_text
from app.exports.practice_to_day import day_of
from app.imports.day_file import parse_day_file
from app.models import Remark, WordReturn
from app.store.opening import open_practice_file
from app.workshop.merging import merge_from
from app.workshop.remark_values import RemarkFacts, RemarkStatus
from app.workshop.remarks_taken import Came, TakenRemarks
from app.workshop.remarks_taking import bring_in
from app.workshop.returned_values import PlacedBy, ReturnedFile, ReturnedRemark, ReturnedReply
from app.workshop.workshop import Workshop
from tests.examples import examples
from tests.practices import empty_practice, places_in, practice_of, started_practice

STEP = "grondplan/doel.verandering"


def remark(text: str = "Voor wie?", **other: object) -> ReturnedRemark:
    one = ReturnedRemark(
        marks=(f"id:{text}", f"hash:{text}"),
        author="Alienor",
        date="2026-04-02T10:00:00Z",
        text=text,
        on_text="rust in huis",
        step_id=STEP,
        section="doel",
        placed=PlacedBy.BOOKMARK,
        resolved=False,
        replies=(),
    )
    return replace(one, **other)  # type: ignore[arg-type]


def reply(text: str = "Zie vraag 2.", author: str = "Gijsbrecht") -> ReturnedReply:
    return ReturnedReply((f"hash:{author}:{text}",), author, "2026-04-03T10:00:00Z", text)


def came_back(*remarks: ReturnedRemark, content: bytes = b"docx") -> ReturnedFile:
    return ReturnedFile("Grondplan.docx", content, "K7QX", (), remarks)


def take(workshop: Workshop, *remarks: ReturnedRemark) -> TakenRemarks:
    return bring_in(workshop, came_back(*remarks))


def only(workshop: Workshop) -> RemarkFacts:
    (one,) = workshop.remarks.all()
    return one


def test_a_comment_lands_at_its_question_with_all_that_it_said(workshop: Workshop) -> None:
    taken = take(workshop, remark(replies=(reply(),)))
    found = only(workshop)
    assert (found.author, found.comment, found.quoted) == ("Alienor", "Voor wie?", "rust in huis")
    assert (found.section, found.section_key, found.step_id) == ("Doel", "doel", STEP)
    assert [(one.author, one.text) for one in found.replies] == [("Gijsbrecht", "Zie vraag 2.")]
    assert found.status is RemarkStatus.OPEN
    (told,) = taken.remarks
    assert (told.came, told.section, told.placed, told.replies) == (Came.NEW, "Doel", PlacedBy.BOOKMARK, 1)
    assert told.question
    assert list(taken.sentences()) == ["Uit 'Grondplan.docx': 1 nieuwe opmerking."]


def test_the_file_itself_is_kept_once_and_can_be_answered_in(workshop: Workshop) -> None:
    take(workshop, remark())
    take(workshop, remark(), remark("En nu?"))
    rows = list(workshop.file.session.query(WordReturn))
    assert [(row.name, row.export_code) for row in rows] == [("Grondplan.docx", "K7QX")]
    assert {one.return_id for one in workshop.remarks.all()} == {rows[0].id}


def test_a_file_that_comes_back_brings_only_what_is_new(workshop: Workshop) -> None:
    take(workshop, remark())
    again = take(workshop, remark(replies=(reply(),)), remark("Nog iets."))
    assert [one.came for one in again.remarks] == [Came.MORE, Came.NEW]
    assert [one.came for one in take(workshop, remark(replies=(reply(),)), remark("Nog iets.")).remarks] == [
        Came.KNOWN,
        Came.KNOWN,
    ]
    assert [len(one.replies) for one in workshop.remarks.all()] == [1, 0]


def test_a_remark_whose_id_word_changed_is_known_by_what_it_says(workshop: Workshop) -> None:
    take(workshop, remark())
    take(workshop, remark(marks=("id:other", "hash:Voor wie?")))
    last = take(workshop, remark(marks=("id:other", "hash:changed"), on_text="iets anders"))
    assert [one.came for one in last.remarks] == [Came.KNOWN]
    assert only(workshop).quoted == "rust in huis"


def test_the_same_id_in_the_file_of_another_reader_is_another_remark(workshop: Workshop) -> None:
    take(workshop, remark(marks=("id:1", "hash:a")))
    take(workshop, remark("Mooi.", marks=("id:1", "hash:b"), author="Isaura"))
    assert {one.author for one in workshop.remarks.all()} == {"Alienor", "Isaura"}


def test_a_thread_that_was_closed_in_word_comes_in_as_done(workshop: Workshop) -> None:
    taken = take(workshop, remark(resolved=True))
    assert (only(workshop).status, only(workshop).resolved) == (RemarkStatus.DONE, True)
    assert list(taken.sentences())[-1] == "Op klaar, want in Word opgelost: 1 opmerking."


def test_a_thread_that_is_closed_later_becomes_done_but_stays_open_for_who_opens_it_again(
    workshop: Workshop,
) -> None:
    take(workshop, remark())
    assert [one.came for one in take(workshop, remark(resolved=True)).remarks] == [Came.MORE]
    assert only(workshop).status is RemarkStatus.DONE
    workshop.remarks.set_status(only(workshop).id, RemarkStatus.OPEN)
    take(workshop, remark(resolved=True))
    assert only(workshop).status is RemarkStatus.OPEN


def test_what_was_set_aside_stays_aside_when_the_thread_is_closed(workshop: Workshop) -> None:
    take(workshop, remark())
    workshop.remarks.set_aside(only(workshop).id, "Niet van ons.")
    take(workshop, remark(resolved=True))
    assert (only(workshop).status, only(workshop).reason) == (RemarkStatus.ASIDE, "Niet van ons.")


def test_what_we_answered_is_no_news_when_it_comes_back_as_a_reply(workshop: Workshop) -> None:
    take(workshop, remark())
    workshop.remarks.answer(only(workshop).id, "Voor ouders\nmet jonge kinderen.")
    workshop.file.end_burst()
    workshop.remarks.answer(only(workshop).id, "Voor alle ouders.")
    ours = reply("Voor ouders met jonge kinderen. ", "vzw De Speelvogel")
    assert [one.came for one in take(workshop, remark(replies=(ours,))).remarks] == [Came.KNOWN]
    assert only(workshop).replies == ()


def test_why_we_set_it_aside_is_no_news_either(workshop: Workshop) -> None:
    take(workshop, remark())
    workshop.remarks.answer(only(workshop).id, "Dank je.")
    workshop.remarks.set_aside(only(workshop).id, "Niet van ons.")
    ours = reply("Dank je.\nNiet overgenomen: Niet van ons.", "vzw De Speelvogel")
    assert [one.came for one in take(workshop, remark(replies=(ours,))).remarks] == [Came.KNOWN]


def test_replies_that_a_program_made_comments_of_their_own_are_known(workshop: Workshop) -> None:
    """LibreOffice and Google Docs know no threads."""
    take(workshop, remark(replies=(reply(),)))
    workshop.remarks.answer(only(workshop).id, "Voor alle ouders.")
    theirs = remark("Zie vraag 2.", author="Gijsbrecht", date="2026-04-03T10:00:00Z")
    ours = remark("Voor alle ouders.", author="vzw De Speelvogel", date="2026-05-01T10:00:00Z")
    assert [one.came for one in take(workshop, remark(), theirs, ours).remarks] == [Came.KNOWN] * 3
    assert len(workshop.remarks.all()) == 1


def test_a_thread_that_we_closed_ourselves_is_no_news(workshop: Workshop) -> None:
    take(workshop, remark())
    workshop.remarks.set_status(only(workshop).id, RemarkStatus.DONE)
    back = take(workshop, remark(resolved=True))
    assert [(one.came, one.done) for one in back.remarks] == [(Came.KNOWN, False)]


def test_what_somebody_threw_away_does_not_come_back(workshop: Workshop) -> None:
    take(workshop, remark())
    workshop.remarks.bin(only(workshop).id)
    assert [one.came for one in take(workshop, remark(replies=(reply(),))).remarks] == [Came.BINNED]
    assert workshop.remarks.all() == []


def test_an_import_is_undone_as_a_whole_and_can_be_done_again(workshop: Workshop) -> None:
    take(workshop, remark(replies=(reply(),)), remark("Nog iets."))
    workshop.undo()
    assert workshop.remarks.all() == []
    again = take(workshop, remark(replies=(reply(),)), remark("Nog iets."))
    assert [one.came for one in again.remarks] == [Came.NEW, Came.NEW]
    assert [len(one.replies) for one in workshop.remarks.all()] == [1, 0]


def test_what_cannot_be_placed_is_told_and_waits_for_a_place(workshop: Workshop) -> None:
    taken = take(workshop, remark(step_id=None, section=None, placed=None))
    assert [one.text for one in taken.unplaced] == ["Voor wie?"]
    assert not only(workshop).placed
    assert list(taken.sentences())[-1] == "1 opmerking heeft nog geen plaats: kies waar ze hoort."


def test_a_remark_on_a_question_that_is_gone_keeps_its_onderdeel(workshop: Workshop) -> None:
    take(workshop, remark(step_id="grondplan/doel.weg"))
    assert (only(workshop).section, only(workshop).step_id) == ("Doel", None)


def test_a_file_without_remarks_leaves_nothing_behind(workshop: Workshop) -> None:
    assert list(bring_in(workshop, came_back()).sentences()) == [
        "In 'Grondplan.docx' staan geen opmerkingen."
    ]
    assert not workshop.file.session.query(WordReturn).count()


def test_two_copies_that_take_in_the_same_file_merge_to_one(tmp_path: Path) -> None:
    mine = empty_practice(tmp_path)
    mine.start("Het Speelhuis")
    assert mine.file.close() is None
    place, copy = mine.file.place, tmp_path / "Kopie.praktijk"
    shutil.copyfile(place, copy)
    back = (remark(replies=(reply(),)), remark("Nog iets.", resolved=True))
    theirs = Workshop(open_practice_file(copy, places_in(tmp_path)))
    take(theirs, remark("Eerst iets anders."))
    take(theirs, *back)
    theirs.file.close()
    mine = Workshop(open_practice_file(place, places_in(tmp_path)))
    take(mine, *back)
    merged = merge_from(mine, copy)
    assert merged.choices == 0
    assert sorted((one.comment, len(one.replies)) for one in mine.remarks.all()) == [
        ("Eerst iets anders.", 0),
        ("Nog iets.", 0),
        ("Voor wie?", 1),
    ]
    mine.file.discard()


_TEXTS = st.lists(st.sampled_from(["Voor wie?", "Waar?", "Hoe lang al?", "Mooi!"]), max_size=5)


@examples(15)
@given(texts=_TEXTS, replied=st.booleans(), closed=st.booleans(), answered=st.booleans())
def test_taking_in_twice_is_once(texts: list[str], replied: bool, closed: bool, answered: bool) -> None:
    back = [
        remark(text, resolved=closed, replies=(reply(),) if replied else ()) for text in dict.fromkeys(texts)
    ]
    with TemporaryDirectory() as folder, started_practice(Path(folder)) as workshop:
        take(workshop, *back)
        if answered:
            for one in workshop.remarks.all():
                workshop.remarks.answer(one.id, "Ja.")
        once = workshop.remarks.all()
        rows = workshop.file.session.query(Remark).count()
        again = take(workshop, *back)
        assert {one.came for one in again.remarks} <= {Came.KNOWN}
        assert workshop.remarks.all() == once
        assert workshop.file.session.query(Remark).count() == rows


def test_a_day_file_tells_what_readers_remarked_and_not_what_was_said_under_it(workshop: Workshop) -> None:
    take(workshop, remark(replies=(reply(),)), remark("Zomaar.", step_id=None, section=None, placed=None))
    feedback = day_of(workshop).feedback
    assert [(one.onderdeel, one.comment) for one in feedback] == [("Doel", "Voor wie?"), ("", "Zomaar.")]


def test_a_day_file_takes_along_what_we_do_about_it_and_brings_it_back(workshop: Workshop) -> None:
    aside = remark("Te lang?", marks=("id:b",))
    take(workshop, remark(replies=(reply(),), resolved=True), aside)
    first, second = workshop.remarks.all()
    workshop.remarks.answer(first.id, "Voor de moeders.")
    workshop.remarks.set_status(first.id, RemarkStatus.DONE)
    workshop.remarks.set_aside(second.id, "Het is een citaat.")
    out = day_of(workshop)
    assert parse_day_file(day_file_text(out), "dag.yaml") == out
    with practice_of(out) as again:
        one, other = again.remarks.all()
        assert (one.status, one.answer, one.resolved) == (RemarkStatus.DONE, "Voor de moeders.", True)
        assert [(found.author, found.text, found.day) for found in one.replies] == [
            ("Gijsbrecht", "Zie vraag 2.", "2026-04-03")
        ]
        assert (one.step_id, one.day) == (STEP, "2026-04-02")
        assert (other.status, other.reason) == (RemarkStatus.ASIDE, "Het is een citaat.")
        assert day_of(again) == out
