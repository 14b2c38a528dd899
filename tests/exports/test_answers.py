"""Answers to readers: as replies in their own Word file, and in a covering letter."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.exports.answered_file import export_answers, write_answers
from app.exports.session_papers import export_paper
from app.exports.word_text import W
from app.exports.writing import export_practice
from app.foundation.errors import KnownError
from app.workshop.remark_values import RemarkFacts, RemarkStatus
from app.workshop.remarks_taking import bring_in
from app.workshop.returned_values import ReturnedFile, ReturnedRemark
from app.workshop.workshop import Workshop
from tests.exports.commenting import W14, W15, Said, commented, part
from tests.exports.word_rules import broken_rules
from tests.practices import practice_of, sample_day, started_practice

WORDS = "ongeveer één op de vier moeders"


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The grondplan of the sample day, in Word."""
    target = tmp_path_factory.mktemp("plan") / "plan.docx"
    with practice_of(sample_day()) as workshop:
        export_practice(workshop, target)
    return target.read_bytes()


@pytest.fixture
def clean(tmp_path: Path) -> Iterator[Workshop]:
    with started_practice(tmp_path) as workshop:
        workshop.describe("submitter", "vzw De Speelvogel")
        yield workshop


def taken(workshop: Workshop, content: bytes, *said: Said) -> list[RemarkFacts]:
    """Remarks as they would come in from these comments."""
    remarks = tuple(
        ReturnedRemark(
            marks=(f"hash:{number}",),
            author=one.author,
            date=one.date,
            text=one.text,
            on_text=one.on,
            step_id=None,
            section="aanleiding",
            placed=None,
            resolved=one.done,
            replies=(),
        )
        for number, one in enumerate(said)
        if one.to is None
    )
    bring_in(workshop, ReturnedFile("Van EXPOO.docx", content, None, (), remarks))
    return workshop.remarks.all()


def texts(content: bytes) -> list[str]:
    return [
        "\n".join("".join(t.text or "" for t in p.iter(W + "t")) for p in one.iter(W + "p"))
        for one in part(content, "word/comments.xml")
    ]


def para(comment: object) -> str:
    return str(comment[-1].get(W14 + "paraId"))  # type: ignore[index]


def threads_of(content: bytes) -> dict[str, tuple[str | None, str | None]]:
    """Text of a comment → that of what it replies to, and whether it is done."""
    comments = part(content, "word/comments.xml")
    names = {para(one): words for one, words in zip(comments, texts(content), strict=True)}
    return {
        names[str(one.get(W15 + "paraId"))]: (
            names.get(str(one.get(W15 + "paraIdParent"))),
            one.get(W15 + "done"),
        )
        for one in part(content, "word/commentsExtended.xml")
    }


def test_an_answer_becomes_a_reply_in_the_thread(clean: Workshop, plan: bytes, tmp_path: Path) -> None:
    said = (Said(WORDS, "Welke is het?"), Said("", "Ook goed.", to=0), Said(WORDS, "Mooi."))
    back = commented(plan, said)
    one, _other = taken(clean, back, *said)
    clean.remarks.answer(one.id, "Eén op vijf.\nWe pasten het aan.")
    target = tmp_path / "X.docx"
    export_answers(clean, target)
    made = target.read_bytes()
    assert broken_rules(made) == []
    assert texts(made) == ["Welke is het?", "Ook goed.", "Mooi.", "Eén op vijf.\nWe pasten het aan."]
    assert threads_of(made)["Eén op vijf.\nWe pasten het aan."] == ("Welke is het?", "0")
    assert part(made, "word/comments.xml")[-1].get(W + "author") == "vzw De Speelvogel"


def test_nothing_else_in_the_file_changes(clean: Workshop, plan: bytes, tmp_path: Path) -> None:
    said = (Said(WORDS, "Welke is het?"),)
    back = commented(plan, said)
    clean.remarks.answer(taken(clean, back, *said)[0].id, "Eén op vijf.")
    export_answers(clean, tmp_path / "X.docx")
    with zipfile.ZipFile(io.BytesIO(back)) as before, zipfile.ZipFile(tmp_path / "X.docx") as after:
        changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
    assert changed == {"word/document.xml", "word/comments.xml", "word/commentsExtended.xml"}


def test_what_is_done_is_resolved_with_every_reply_in_it(
    clean: Workshop, plan: bytes, tmp_path: Path
) -> None:
    said = (Said(WORDS, "Welke is het?"), Said("", "Ook goed.", to=0), Said(WORDS, "Mooi."))
    one, _other = taken(clean, commented(plan, said), *said)
    clean.remarks.answer(one.id, "Eén op vijf.")
    clean.remarks.set_status(one.id, RemarkStatus.DONE)
    export_answers(clean, tmp_path / "X.docx")
    done = {text: state for text, (_to, state) in threads_of((tmp_path / "X.docx").read_bytes()).items()}
    assert done == {"Welke is het?": "1", "Ook goed.": "1", "Eén op vijf.": "1", "Mooi.": "0"}


def test_a_reply_hangs_beside_the_comment_and_has_an_id_that_word_keeps(
    clean: Workshop, plan: bytes, tmp_path: Path
) -> None:
    said = (Said(WORDS, "Welke is het?", para="FFFF0001"), Said("", "Ja?", to=0))
    one = taken(clean, commented(plan, said), *said)[0]
    clean.remarks.answer(one.id, "Eén op vijf.")
    export_answers(clean, tmp_path / "X.docx")
    made = (tmp_path / "X.docx").read_bytes()
    comments = part(made, "word/comments.xml")
    ids = [int(para(one), 16) for one in comments]
    assert len(set(ids)) == 3
    assert all(0 < number < 0x80000000 for number in ids)
    assert threads_of(made)["Ja?"][0] == threads_of(made)["Eén op vijf."][0] == "Welke is het?"
    document = part(made, "word/document.xml")
    for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert {str(one.get(W + "id")) for one in document.iter(W + tag)} == {"0", "1", "2"}


def test_a_file_without_threads_gets_them(clean: Workshop, plan: bytes, tmp_path: Path) -> None:
    said = (Said(WORDS, "Welke is het?"),)
    one = taken(clean, commented(plan, said, threads=False), *said)[0]
    clean.remarks.answer(one.id, "Eén op vijf.")
    export_answers(clean, tmp_path / "X.docx")
    made = (tmp_path / "X.docx").read_bytes()
    assert broken_rules(made) == []
    assert threads_of(made)["Eén op vijf."] == ("Welke is het?", "0")


def test_answering_twice_says_it_once(clean: Workshop, plan: bytes) -> None:
    said = (Said(WORDS, "Welke is het?"),)
    back = commented(plan, said)
    one = taken(clean, back, *said)[0]
    clean.remarks.answer(one.id, "Eén op vijf.")
    once = write_answers(back, "a.docx", clean.remarks.all(), "Wij", clean.clock())
    twice = write_answers(once.content, "a.docx", clean.remarks.all(), "Wij", clean.clock())
    assert (once.replies, twice.replies) == (1, 0)
    assert texts(twice.content) == texts(once.content)


def test_a_comment_that_hangs_nowhere_is_left_to_the_letter(clean: Workshop, plan: bytes) -> None:
    said = (Said("", "Sterk begin."),)
    back = commented(plan, said)
    one = taken(clean, back, *said)[0]
    clean.remarks.answer(one.id, "Dank je.")
    done = write_answers(back, "a.docx", clean.remarks.all(), "Wij", clean.clock())
    assert (done.replies, done.unanswered) == (0, 1)
    assert texts(done.content) == ["Sterk begin."]


def test_why_something_was_set_aside_goes_out_too(clean: Workshop, plan: bytes, tmp_path: Path) -> None:
    said = (Said(WORDS, "Schrap dit."),)
    one = taken(clean, commented(plan, said), *said)[0]
    clean.remarks.set_aside(one.id, "dit vroegen de ouders zelf.")
    export_answers(clean, tmp_path / "X.docx")
    assert texts((tmp_path / "X.docx").read_bytes())[-1] == "Niet overgenomen: dit vroegen de ouders zelf."


def test_without_a_file_or_an_answer_nothing_is_written(clean: Workshop, plan: bytes, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="Er kwam nog geen Word-bestand"):
        export_answers(clean, tmp_path / "X.docx")
    taken(clean, commented(plan, (Said(WORDS, "Waarom?"),)), Said(WORDS, "Waarom?"))
    with pytest.raises(KnownError, match="staat nog geen antwoord"):
        export_answers(clean, tmp_path / "X.docx")
    assert not (tmp_path / "X.docx").exists()


def test_the_letter_tells_of_each_remark_what_we_answered_and_did(tmp_path: Path) -> None:
    with practice_of(sample_day()) as workshop:
        first, second, third, *_rest = workshop.remarks.all()
        workshop.remarks.answer(first.id, "De moeder is akkoord.")
        workshop.remarks.set_status(first.id, RemarkStatus.DONE)
        workshop.remarks.set_aside(second.id, "Het gaat om een andere vraag.")
        workshop.remarks.set_status(third.id, RemarkStatus.IN_WORK)
        export_paper(workshop, tmp_path / "brief.docx", "begeleidende-brief")
        export_paper(workshop, tmp_path / "brief.pdf", "begeleidende-brief")
    content = (tmp_path / "brief.docx").read_bytes()
    assert broken_rules(content) == []
    paragraphs = part(content, "word/document.xml").iter(W + "p")
    lines = ["".join(t.text or "" for t in p.iter(W + "t")) for p in paragraphs]
    below = lines[lines.index("Aanleiding en vraagstuk") + 1]
    assert below == "Opmerking 1 van Alienor (EXPOO), 2 april 2026"
    assert "Ons antwoord: De moeder is akkoord." in lines
    assert "Wat we deden: verwerkt." in lines
    assert "Wat we deden: niet overgenomen. Het gaat om een andere vraag." in lines
    assert "Twaalf opmerkingen bekijken we nog." in lines
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF")


def test_a_letter_without_remarks_is_not_written(clean: Workshop, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="nog geen opmerkingen"):
        export_paper(clean, tmp_path / "brief.docx", "begeleidende-brief")
