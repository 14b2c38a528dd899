"""What the drafts rest on, and where an answer went."""

from app.prose.markdown_escape import cite
from app.workshop.answers import Mark
from app.workshop.citations import Whereabouts
from app.workshop.workshop import Workshop

STEP, OTHER = "grondplan/doel.verandering", "grondplan/doel.subdoelen"


def test_an_answer_in_a_draft_is_used_and_says_where_it_went(workshop: Workshop) -> None:
    first, second, third = workshop.answers.add(STEP, ["Rust", "Stilte", "Koffie"])
    workshop.drafts.write(
        OTHER, f"{cite('Er is rust.', first, second)} En koffie.\n\n- {cite('Rust', first)}"
    )
    assert workshop.citations.used() == {first, second}
    assert [(one.step_id, one.sentence) for one in workshop.citations.places(first)] == [
        (OTHER, "Er is rust."),
        (OTHER, "Rust"),
    ]
    assert workshop.citations.places(third) == ()
    assert workshop.citations.unused(STEP) == [third]
    assert workshop.citations.behind(OTHER) == (first, second)
    assert workshop.citations.behind(STEP) == ()


def test_the_places_of_an_answer_come_in_the_order_of_the_questions(workshop: Workshop) -> None:
    (one,) = workshop.answers.add(STEP, ["Rust"])
    for step in ("dag/los", "plenair/terugblik.kwaliteit", OTHER, STEP):
        workshop.drafts.write(step, cite("Rust", one))
    found = [place.step_id for place in workshop.citations.places(one)]
    assert found == [STEP, OTHER, "plenair/terugblik.kwaliteit", "dag/los"]


def test_a_passage_goes_on_through_bold_words_a_line_end_and_a_cell(workshop: Workshop) -> None:
    (one,) = workshop.answers.add(STEP, ["Rust"])
    text = f"[Er is **rust**\nin huis](bijdrage:{one})\n\n| a | b |\n|---|---|\n| [x](bijdrage:{one}) | y |"
    workshop.drafts.write(STEP, text)
    assert [place.sentence for place in workshop.citations.places(one)] == ["Er is rust in huis", "x"]


def test_what_only_looks_like_a_citation_is_none(workshop: Workshop) -> None:
    (one,) = workshop.answers.add(STEP, ["Rust"])
    workshop.drafts.write(STEP, f"bijdrage:{one} \\[rust](bijdrage:{one}) en Rust")
    assert workshop.citations.used() == frozenset()
    assert workshop.citations.unused(STEP) == [one]


def test_the_index_follows_every_change_also_undo(workshop: Workshop) -> None:
    (one,) = workshop.answers.add(STEP, ["Rust"])
    workshop.drafts.write(STEP, cite("Rust", one))
    assert workshop.citations.used() == {one}
    workshop.file.end_burst()
    workshop.drafts.write(STEP, "Rust")
    assert workshop.citations.used() == frozenset()
    workshop.undo()
    assert workshop.citations.used() == {one}


def test_an_answer_that_is_gone_is_still_found_and_says_what_became_of_it(workshop: Workshop) -> None:
    first, second, third = workshop.answers.add(STEP, ["a", "b", "c"])
    workshop.drafts.write(STEP, f"{cite('A', first)} {cite('B', second)} {cite('C', third, 'nergens')}")
    workshop.answers.bin(first)
    workshop.file.erase([("contribution", second)])
    assert [place.sentence for place in workshop.citations.places(second)] == ["B"]
    found = {one: workshop.citations.source(one) for one in (first, second, third, "nergens")}
    assert [source.whereabouts for source in found.values()] == [
        Whereabouts.BINNED,
        Whereabouts.ERASED,
        Whereabouts.HERE,
        Whereabouts.GONE,
    ]
    assert (found[third].step_id, found[third].number) == (STEP, 1)


def test_what_is_left_out_or_parked_is_not_waiting_for_a_place(workshop: Workshop) -> None:
    first, second, third = workshop.answers.add(STEP, ["a", "b", "c"])
    workshop.answers.set_mark(Mark.NOT_NEEDED, first, on=True)
    workshop.answers.set_mark(Mark.PARKED, second, on=True)
    assert workshop.citations.unused(STEP) == [third]
