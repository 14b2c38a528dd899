"""Two letters are enough to be somewhere else in the day."""

import time

from app.guides.loader import bundled
from app.workshop.agenda import Block
from app.workshop.finding import Finder, Group, Place, Said, What, folded, said_in
from app.workshop.programme import Stop, programme
from app.workshop.workshop import Workshop

GUIDES = (bundled("woorden"), bundled("grondplan"), bundled("plenair"))
STEP = "grondplan/doel.verandering"


def a_block(name: str, guide: str | None = None, *sections: str, short: str = "") -> Block:
    return Block(
        id=name,
        activity=name,
        short_name=short or name,
        guide=guide,
        sections=sections,
        pause=guide is None,
        minutes=30,
        least_minutes=None,
        allowed_minutes=30,
        actual_minutes=None,
        began_at=None,
    )


DAY = [
    a_block("Onthaal"),
    a_block("Grondplan blok A (Aanleiding, Doel)", "grondplan", "aanleiding", "doel", short="Blok A"),
    a_block("Broodjeslunch"),
    a_block("Terugkoppeling", "plenair"),
]


def stops() -> list[Stop]:
    return programme(GUIDES, DAY)


def find(typed: str, said: list[Said] | None = None, here: int = 0) -> list[Place]:
    return Finder(stops(), said or [], here).find(typed)


def step_ids(places: list[Place]) -> list[str]:
    return [stops()[place.position].step_id for place in places]


def test_two_letters_of_a_block_lead_to_its_first_step() -> None:
    first = find("te")[0]
    assert (first.what, first.words) == (What.BLOCK, "Terugkoppeling")
    assert stops()[first.position].guide.key == "plenair"


def test_an_onderdeel_comes_before_the_questions_in_it() -> None:
    found = find("doel")
    assert (found[0].what, found[0].words) == (What.SECTION, "Doel")
    assert stops()[found[0].position].section.key == "doel"
    assert STEP in step_ids(found)


def test_capitals_and_accents_make_no_difference_and_words_stand_in_any_order() -> None:
    question = stops()[find("VERANDERÉN")[0].position].step.question
    assert "veranderen" in question
    words = question.split()
    assert find(f"{words[-1].strip('?')} {words[0]}")[0].words == question
    assert folded("Zoraïa ÉÉN") == folded("zoraia een")


def test_what_the_agenda_leaves_out_comes_in_a_group_of_its_own() -> None:
    found = find("aanpak")
    assert {place.group for place in found} == {Group.ELSEWHERE}
    assert [place.group for place in find("wat")] == sorted(place.group for place in find("wat"))


def test_without_an_agenda_everything_is_the_day() -> None:
    finder = Finder(programme(GUIDES, []), [])
    assert {place.group for place in finder.find("a")} == {Group.DAY}
    assert {place.what for place in finder.find("")} == {What.SECTION}


def test_a_number_is_that_of_a_question_first_in_the_block_we_are_at() -> None:
    all_stops = stops()
    plenary = next(number for number, stop in enumerate(all_stops) if stop.guide.key == "plenair")
    first = find("2", here=plenary)[0]
    assert first.position == plenary + 1
    assert find("2", here=1)[0].position == 2


def test_without_a_word_the_blocks_of_the_day_stand_there() -> None:
    assert [place.words for place in find("  ")] == [block.activity for block in DAY]


def test_an_answer_is_found_with_its_question_and_shown_around_the_words() -> None:
    long = "Wij zitten op de grond, elke dinsdag en donderdag opnieuw, en dan drinken we koffie met Zoraïa."
    found = find("zoraia koffie", [Said("a", STEP, long), Said("b", "weg/weg", "koffie Zoraïa")])
    (answer,) = found
    assert (answer.group, answer.answer_id) == (Group.SAID, "a")
    assert answer.words.startswith("… ")
    assert answer.words.endswith("koffie met Zoraïa.")
    assert step_ids([answer]) == [STEP]
    assert find("q", [Said("a", STEP, "q")]) == [], "one letter is in everything"


def test_what_is_found_nowhere_gives_nothing() -> None:
    assert find("xyzzy") == []
    assert Finder([], []).find("a") == []


def test_only_what_is_there_and_finished_is_searched(workshop: Workshop) -> None:
    kept = workshop.answers.enter(STEP, "blijft")
    gone = workshop.answers.enter(STEP, "weg")
    assert gone is not None
    workshop.answers.bin(gone)
    workshop.answers.type(STEP, "half getypt")
    assert [one.id for one in said_in(workshop.file.session)] == [kept]


def test_five_thousand_answers_are_searched_within_a_key() -> None:
    said = [Said(str(number), STEP, f"Antwoord {number} over het spéélhuis, " * 6) for number in range(5000)]
    finder = Finder(stops(), said)
    taken = []
    for typed in ("speelhuis 4999", "an", "nergens te vinden", "over het"):
        start = time.perf_counter()
        finder.find(typed)
        taken.append(time.perf_counter() - start)
    assert min(taken) < 0.05
    assert sorted(taken)[2] < 0.1, "also on a machine that is busy"
