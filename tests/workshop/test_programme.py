"""The stops of a day: what the agenda asks, in its order, and behind it what it leaves out."""

from app.guides.loader import bundled
from app.workshop.agenda import Block
from app.workshop.programme import on_the_agenda, programme

GUIDES = (bundled("woorden"), bundled("grondplan"), bundled("plenair"))


def a_block(name: str, guide: str | None = None, *sections: str, pause: bool = False) -> Block:
    return Block(
        id=name.casefold(),
        activity=name,
        short_name=name,
        guide=guide,
        sections=sections,
        pause=pause,
        minutes=30,
        least_minutes=None,
        allowed_minutes=30,
        actual_minutes=None,
        began_at=None,
    )


def test_without_an_agenda_the_guides_follow_on_each_other() -> None:
    stops = programme(GUIDES, [])
    assert [stop.step_id for stop in stops] == [
        guide.step_id(step) for guide in GUIDES for _section, step in guide.steps()
    ]
    assert all(stop.block is None for stop in stops)
    assert on_the_agenda(stops) == stops


def test_a_block_asks_its_sections_in_its_own_order() -> None:
    stops = on_the_agenda(programme(GUIDES, [a_block("A", "grondplan", "doel", "aanleiding")]))
    assert list(dict.fromkeys(stop.section.key for stop in stops)) == ["doel", "aanleiding"]


def test_a_block_without_sections_asks_all_of_its_guide() -> None:
    stops = on_the_agenda(programme(GUIDES, [a_block("Samen", "plenair")]))
    assert [stop.step for stop in stops] == [step for _section, step in bundled("plenair").steps()]


def test_what_the_agenda_leaves_out_comes_behind_it_once() -> None:
    stops = programme(GUIDES, [a_block("A", "grondplan", "doel"), a_block("Einde")])
    planned = on_the_agenda(stops)
    assert stops[: len(planned)] == planned
    rest = stops[len(planned) :]
    assert all(stop.block is None for stop in rest)
    assert "doel" not in {stop.section.key for stop in rest if stop.guide.key == "grondplan"}
    ids = [stop.step_id for stop in stops]
    assert len(ids) == len(set(ids))


def test_a_break_is_one_stop_to_tell_with_its_own_name() -> None:
    (stop,) = on_the_agenda(programme((), [a_block("Pauze", pause=True)]))
    assert stop.free
    assert stop.step.question == "Pauze"


def test_a_block_of_a_guide_that_is_gone_is_free() -> None:
    stops = programme(GUIDES, [a_block("Kaarten", "kaarten")])
    assert stops[0].free
    assert not stops[1].free


def test_an_agenda_that_asks_nothing_leaves_everything_to_walk_through() -> None:
    stops = programme(GUIDES, [a_block("Welkom"), a_block("Pauze", pause=True)])
    assert on_the_agenda(stops) == stops


def test_a_section_in_two_blocks_is_asked_in_both() -> None:
    blocks = [a_block("A", "grondplan", "doel"), a_block("B", "grondplan", "doel")]
    stops = on_the_agenda(programme(GUIDES, blocks))
    half = len(stops) // 2
    assert [stop.step_id for stop in stops[:half]] == [stop.step_id for stop in stops[half:]]
    assert {stop.block.id for stop in stops[half:] if stop.block} == {"b"}
