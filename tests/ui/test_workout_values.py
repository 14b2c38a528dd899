"""What the panes of Uitwerken show, worked out without a screen."""

from app.guides.levels import Level
from app.guides.loader import bundled
from app.ui.widgets.outline_model import Rank
from app.ui.workout.at_hand import remarks_at
from app.ui.workout.said import Said, Use, next_open, said_at, voices_of
from app.ui.workout.texts import rows_of, shares_of, texts_of
from app.workshop.answers import Answer
from app.workshop.drafts import DraftStatus
from app.workshop.people import Who, WhoKind
from app.workshop.raw_answers import RawAnswer
from app.workshop.remark_values import RemarkFacts


def answer(name: str, *, not_needed: bool = False, parked: bool = False, who: Who | None = None) -> Answer:
    return Answer(name, name, who, None, False, False, False, parked, not_needed=not_needed)


def said(*answers: Answer, places: dict[str, list[str]] | None = None) -> list[Said]:
    went = places or {}
    raw = [RawAnswer(one, number, one.id in went, "") for number, one in enumerate(answers, 1)]
    return said_at(raw, [("a", "c")], lambda one: went.get(one, []), "hier", lambda step: f"bij {step}")


def test_what_is_not_used_comes_first_and_keeps_its_number() -> None:
    rows = said(answer("a"), answer("b", not_needed=True), answer("c"), places={"a": ["hier"]})
    assert [(row.number, row.use) for row in rows] == [(3, Use.OPEN), (1, Use.USED), (2, Use.NOT_NEEDED)]
    assert rows[0].against == (1,)


def test_what_is_parked_answers_nothing_unless_it_was_used() -> None:
    rows = said(answer("a", parked=True), answer("b", parked=True), places={"b": ["daar"]})
    assert [row.number for row in rows] == [2]


def test_an_answer_says_once_where_else_it_went() -> None:
    (row,) = said(answer("a"), places={"a": ["hier", "daar", "daar"]})
    assert (row.here, row.elsewhere) == (True, ("bij daar",))


def test_after_the_last_answer_comes_the_first_that_is_still_open() -> None:
    rows = said(answer("a"), answer("b"), answer("c"))
    assert next_open(rows, ["a"]) == "b"
    assert next_open(rows, ["c"]) == "a"
    assert next_open(rows, []) == "a"
    assert next_open(said(answer("a"), places={"a": ["hier"]}), ["a"]) is None


def test_tables_come_before_people_in_the_filter() -> None:
    fien = Who(WhoKind.PERSON, "p1", "Fien", "Tafel 1")
    table = Who(WhoKind.TABLE, "t2", "Tafel 2")
    raw = [RawAnswer(answer("a", who=fien), 1, False, ""), RawAnswer(answer("b", who=table), 2, False, "")]
    assert [voice.words for voice in voices_of(raw)] == ["Tafel 1", "Tafel 2", "Fien"]


def test_the_grondplan_comes_first_and_only_the_open_onderdeel_shows_its_questions() -> None:
    texts = texts_of([bundled("plenair"), bundled("grondplan")])
    assert texts[0].guide.key == "grondplan"
    here = next(text for text in texts if text.section.key == "doel")
    rows = rows_of(texts, {here.step_id: DraftStatus.KLAAR}, {"doel": 2}, here.step_id)
    assert {row.step_id for row in rows if row.rank is Rank.STEP} == {
        text.step_id for text in texts if text.section is here.section
    }
    (section,) = [row for row in rows if row.rank is Rank.SECTION and row.current]
    assert (section.done, section.ready, section.remarks) == (1, 1, 2)


def test_a_level_is_as_far_as_its_texts() -> None:
    texts = texts_of([bundled("grondplan")])
    first = next(text for text in texts if text.phase is Level.GOED_BESCHREVEN)
    shares = {share.level: share for share in shares_of(texts, {first.step_id: DraftStatus.RUW})}
    assert shares[Level.GOED_BESCHREVEN].done == 1
    assert shares[Level.THEORETISCH_ONDERBOUWD].done == 0


def test_a_text_of_an_onderdeel_with_one_question_needs_no_number() -> None:
    places = {text.section.key: text.place for text in texts_of([bundled("grondplan")])}
    assert places["onderzoek"] == "Onderzoek"
    assert places["doel"] == "Doel, vraag 3"


def remark(quoted: str, number: int = 1) -> RemarkFacts:
    return RemarkFacts(f"r{number}", number, "Isaura", "2026-04-02", quoted, "Waarom?")


def test_a_remark_is_found_at_its_words_without_their_marks_and_quotes() -> None:
    text = "Wij zijn er voor alle gezinnen. 'Hij kan stappen' zei ze."
    for quoted in ("**alle gezinnen**", "“alle gezinnen”", "alle gezinnen"):
        (item,) = remarks_at([remark(quoted)], text, "hier", {})
        assert item.span is not None
        assert text[slice(*item.span)] == "alle gezinnen"


def test_remarks_on_this_text_come_first_then_those_beside_it_and_vanished_words_say_so() -> None:
    remarks = [remark("nergens", 1), remark("ginder", 2), remark("hier", 3), remark("", 4)]
    items = remarks_at(remarks, "staat hier", "hier", {"daar": "staat ginder"})
    assert [(item.number, item.elsewhere, item.gone) for item in items] == [
        (3, "", False),
        (1, "", True),
        (4, "", False),
        (2, "daar", False),
    ]
