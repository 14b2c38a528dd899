"""What an agenda hides in its numbers."""

import datetime as dt

from app.workshop.agenda import Block
from app.workshop.agenda_advice import advice_on, end_of, what_if_late
from tests.practices import practice_of, sample_day


def a_block(
    name: str, minutes: int, *, pause: bool = False, least: int | None = None, timed: bool = True
) -> Block:
    return Block(
        id=name,
        activity=name,
        short_name=name,
        guide=None,
        sections=(),
        pause=pause,
        minutes=minutes,
        least_minutes=least,
        allowed_minutes=minutes,
        actual_minutes=None,
        began_at=None,
        timed=timed,
    )


def sample_blocks() -> list[Block]:
    with practice_of(sample_day()) as workshop:
        return workshop.agenda.blocks(workshop.people.days()[0].id)


def sentences(*blocks: Block, starts: str = "9:00", ends: str | None = None) -> list[str]:
    return [advice.sentence for advice in advice_on(blocks, starts, ends)]


def test_the_sample_has_no_break_after_lunch_and_one_is_offered_halfway() -> None:
    blocks = sample_blocks()
    assert end_of(blocks, "9:00") == 18 * 60 + 5
    (advice,) = advice_on(blocks, "9:00")
    assert advice.sentence == "Na de broodjeslunch is er 4 u 35 geen pauze."
    assert advice.offer == "Kwartier pauze om 15:05"
    assert advice.break_after == next(one.id for one in blocks if one.activity.startswith("Praktijkprofiel"))


def test_two_hours_and_a_quarter_without_a_break_is_still_fine() -> None:
    assert sentences(a_block("Werk", 135), a_block("Pauze", 15, pause=True), a_block("Werk", 135)) == []
    assert sentences(a_block("Werk", 136)) == ["Vanaf 9:00 is er 2 u 16 geen pauze."]


def test_one_long_block_has_no_place_for_a_break() -> None:
    (advice,) = advice_on([a_block("Werk", 200)], None)
    assert (advice.break_after, advice.offer) == (None, "")


def test_coffee_at_the_door_counts_as_rest() -> None:
    assert sentences(a_block("Onthaal", 30), a_block("Werk", 60), a_block("Meer", 70)) == []


def test_a_break_of_no_minutes_is_no_break() -> None:
    blocks = (a_block("Werk", 100), a_block("Pauze", 0, pause=True), a_block("Meer", 100))
    assert sentences(*blocks) == ["Vanaf 9:00 is er 3 u 20 geen pauze."]


def test_the_longest_stretch_comes_first() -> None:
    blocks = (a_block("Werk", 140), a_block("Pauze", 15, pause=True), a_block("Meer", 300))
    assert [words[:12] for words in sentences(*blocks)] == ["Na de pauze ", "Vanaf 9:00 i"]


def test_a_day_that_passes_its_fixed_end_says_by_how_much() -> None:
    blocks = (a_block("Werk", 120), a_block("Pauze", 15, pause=True), a_block("Meer", 70))
    assert sentences(*blocks, ends="12:00") == ["25 min te lang: de dag moet klaar zijn om 12:00."]
    assert sentences(*blocks, ends="12:25") == []
    assert sentences(*blocks, ends="geen idee") == []


def test_a_fixed_end_before_the_start_lies_past_midnight() -> None:
    assert sentences(a_block("Nacht", 120), starts="23:00", ends="1:00") == [
        "De dag loopt door na middernacht, tot 1:00 +1."
    ]
    assert sentences(a_block("Nacht", 130), starts="23:00", ends="1:00")[0].startswith("10 min te lang")


def test_blocks_without_minutes_are_counted_not_guessed() -> None:
    blocks = (a_block("Werk", 10), a_block("Later", 0, timed=False), a_block("Brand", 0))
    assert sentences(*blocks) == ["Bij 1 blok staan nog geen minuten; ze tellen niet mee."]


def test_an_empty_day_needs_no_advice() -> None:
    assert sentences(ends="12:00") == []
    assert end_of([], None) == 9 * 60
    assert end_of([], "0:00") == 0


def test_the_hour_that_jumps_is_said_only_when_the_group_is_there() -> None:
    def brussels(at: dt.datetime) -> dt.timedelta:
        return dt.timedelta(hours=2 if at >= dt.datetime(2026, 3, 29, 2, 0) else 1)

    def said(starts: str, date: str) -> list[str]:
        found = advice_on([a_block("Wake", 120)], starts, None, date, brussels)
        return [one.sentence for one in found if "verspringt" in one.sentence]

    assert said("1:00", "2026-03-29") == [
        "Die nacht verspringt het uur, tijdens 'Wake'. De tijden hier zijn die op de klok."
    ]
    assert len(said("23:30", "2026-03-28")) == 0
    assert len(said("1:30", "2026-03-29")) == 1
    assert said("9:00", "2026-03-29") == []
    assert said("1:00", "geen datum") == []


def test_half_an_hour_late_is_won_back_from_blocks_that_may_be_shorter() -> None:
    blocks = [a_block("A", 60, least=30), a_block("Pauze", 15, pause=True), a_block("B", 60, least=45)]
    found = what_if_late(blocks, "9:00")
    assert [(one.block.id, one.minutes) for one in found.shorter] == [("A", 40), ("B", 50)]
    assert (found.ends, found.still_late) == (9 * 60 + 135, 0)


def test_what_can_not_be_won_back_is_said() -> None:
    found = what_if_late([a_block("A", 30, least=20), a_block("B", 30)], "9:00")
    assert [(one.block.id, one.minutes) for one in found.shorter] == [("A", 20)]
    assert (found.ends, found.still_late) == (9 * 60 + 60 + 20, 20)


def test_a_day_that_has_been_played_is_reckoned_as_it_was_planned() -> None:
    found = what_if_late(sample_blocks(), "9:00")
    assert found.still_late == 0
    assert found.ends == 18 * 60 + 5
