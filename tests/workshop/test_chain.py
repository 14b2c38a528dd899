"""The chain: people name its links, say what belongs together, and see what hangs loose."""

from itertools import pairwise

import pytest

from app.foundation.errors import KnownError
from app.workshop.chain_values import ORDER, ChainPart
from app.workshop.workshop import Workshop

REASON, GROUP, GOAL, WAY, ELEMENT = ORDER


def linked(workshop: Workshop, *ids: str) -> None:
    for one, other in pairwise(ids):
        workshop.chain.toggle(one, other)


def test_items_stand_in_their_part_in_the_order_in_which_they_came_and_can_move(workshop: Workshop) -> None:
    chain = workshop.chain
    rest, play = chain.add(GOAL, " Rust in huis "), chain.add(GOAL, "Samen spelen")
    chain.add(WAY, "Huisbezoek")
    assert [one.text for one in chain.of(GOAL)] == ["Rust in huis", "Samen spelen"]
    chain.move(play, -5)
    assert [one.id for one in chain.of(GOAL)] == [play, rest]
    chain.bin(play)
    assert [one.id for one in chain.of(GOAL)] == [rest]
    workshop.undo()
    assert [one.id for one in chain.of(GOAL)] == [play, rest]


def test_an_item_without_words_is_refused_in_a_sentence(workshop: Workshop) -> None:
    with pytest.raises(KnownError, match="heeft woorden nodig"):
        workshop.chain.add(GOAL, "  ")
    item = workshop.chain.add(GOAL, "Rust")
    with pytest.raises(KnownError, match="heeft woorden nodig"):
        workshop.chain.change(item, "")
    assert [one.text for one in workshop.chain.of(GOAL)] == ["Rust"]


def test_a_whole_chain_has_no_loose_ends_and_a_gap_is_asked_in_words(workshop: Workshop) -> None:
    chain = workshop.chain
    ids = [chain.add(part, part.title) for part in ORDER]
    linked(workshop, *ids)
    assert chain.loose_ends() == []
    chain.toggle(ids[3], ids[2])
    assert [(end.part, end.towards, end.question) for end in chain.loose_ends()] == [
        (GOAL, WAY, "Wat doen jullie om ‘Doel’ te bereiken?"),
        (WAY, GOAL, "Waarvoor doen jullie ‘Aanpak’?"),
    ]
    chain.toggle(ids[2], ids[3])
    assert chain.loose_ends() == [], "linked again, from the other side"


def test_what_lies_in_the_bin_belongs_to_nothing(workshop: Workshop) -> None:
    chain = workshop.chain
    goal, way = chain.add(GOAL, "Rust"), chain.add(WAY, "Huisbezoek")
    chain.toggle(goal, way)
    chain.bin(way)
    assert chain.of(GOAL)[0].linked == frozenset()
    assert WAY in {end.towards for end in chain.loose_ends()}


def test_only_parts_that_lie_beside_each_other_are_linked(workshop: Workshop) -> None:
    reason, way = workshop.chain.add(REASON, "Drukte"), workshop.chain.add(WAY, "Huisbezoek")
    with pytest.raises(ValueError, match="don't lie beside"):
        workshop.chain.toggle(reason, way)


def test_the_texts_and_the_profile_propose_what_is_not_there_yet(workshop: Workshop) -> None:
    workshop.drafts.write(
        "grondplan/doel.verandering",
        "We willen rust. Dat is bv. minder ruzie.\n\n- Samen spelen\n- **Slapen**",
    )
    component = workshop.profile.add_component("Een veilige band")
    assert [one.text for one in workshop.chain.proposals(GOAL)] == [
        "We willen rust.",
        "Dat is bv. minder ruzie.",
        "Samen spelen",
        "Slapen",
    ]
    workshop.chain.add(GOAL, "samen spelen")
    assert "Samen spelen" not in [one.text for one in workshop.chain.proposals(GOAL)]
    (proposal,) = workshop.chain.proposals(ELEMENT)
    assert (proposal.text, proposal.about_id) == ("Een veilige band", component)


@pytest.mark.parametrize("part", ORDER)
def test_a_loose_end_is_asked_at_a_question_of_the_part_where_nothing_is(
    workshop: Workshop, part: ChainPart
) -> None:
    workshop.chain.add(part, "Iets")
    ends = workshop.chain.loose_ends()
    assert {end.towards for end in ends} == {one for one in (part.before, part.behind) if one is not None}
    for end in ends:
        step_id = workshop.chain.question_step(end)
        assert step_id is not None
        assert step_id.startswith(f"grondplan/{end.towards.value}.")
        assert workshop.guides.find(step_id) is not None
